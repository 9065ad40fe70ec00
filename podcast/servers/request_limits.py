"""Limits kept with somebody else's server: a pace, a rest when it asks for one, and a ledger.

The ledger is a file of JSON lines, one a request, that lasts from run to run: whoever
was turned away and is started again at once does not ask again before its time.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from podcast.errors import EngineBusy, StoreError
from podcast.json_values import fits, json_values
from podcast.locks import lock_file, open_to_append

Answered = TypeVar("Answered")

_LOOK = 0.05  # seconds between two looks for a free place; a request takes longer
_TAIL = 4096  # bytes of the ledger that hold its last lines; it may grow for years


@dataclass(frozen=True, slots=True)
class Gate:
    """The way to one server: every request goes through it.

    ``pace`` is the least number of seconds from one request to the next, ``at_once`` the
    most requests under way from all processes of a build (0 for any number); ``now`` gives
    seconds since 1970, ``sleep`` takes seconds.
    """

    ledger: Path
    server: str
    pace: float
    now: Callable[[], float]
    sleep: Callable[[float], None]
    at_once: int = 0

    def ask(self, question: Callable[[], Answered], *, size: int) -> Answered:
        """Put one request of ``size`` bytes when its turn comes, and write it down.

        Raises EngineBusy, without asking, while a rest lasts that the server has asked
        for, and whatever the question raises.
        """
        with self._turn():
            self._enter(size=size)
            try:
                return question()
            except EngineBusy as busy:
                if busy.retry_after:
                    self._write({"at": round(self.now(), 3), "rest": busy.retry_after})
                raise

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Hold one of the places at the server; the system frees that of a killed process."""
        if not self.at_once:
            yield
            return
        with ExitStack() as held:
            while not any(self._is_taken(place, held=held) for place in range(self.at_once)):
                self.sleep(_LOOK)  # then try all places again: waiting for one could take longest
            yield

    def _is_taken(self, place: int, *, held: ExitStack) -> bool:
        """Take this place, if it is free."""
        with suppress(BlockingIOError):
            held.enter_context(self._held(str(place), wait=False))
            return True
        return False

    @contextmanager
    def _held(self, name: str, *, wait: bool = True) -> Iterator[None]:
        with _written(self.ledger):
            file = open_to_append(self.ledger.with_suffix(f".{name}"))
        with file:
            lock_file(file, wait=wait)
            yield

    def _enter(self, *, size: int) -> None:
        """Keep the pace, one after the other: two places have one server's pace between them."""
        with self._held("door"):
            self._wait_and_write(size=size)

    def _wait_and_write(self, *, size: int) -> None:
        last, rest = self._past()
        now = self.now()
        if rest > now:
            raise EngineBusy(
                f"{self.server} asked for a rest of {rest - now:,.0f} more seconds.",
                where=str(self.ledger),
                mend="What is spoken is kept. Build again after that.",
                retry_after=rest - now,
            )
        # At most the pace, since a clock that was set back must not stop the build.
        wait = min(last + self.pace - now, self.pace)
        if wait > 0:
            self.sleep(wait)
        self._write({"at": round(self.now(), 3), "bytes": size})

    def _past(self) -> tuple[float, float]:
        """Say when the last request was and until when the server rests; 0 for never."""
        last = rest = 0.0
        for entry in _last_entries(self.ledger):
            last = max(last, entry["at"])
            if "rest" in entry:
                rest = max(rest, entry["at"] + entry["rest"])
        return last, rest

    def _write(self, entry: dict[str, float]) -> None:
        with _written(self.ledger), open_to_append(self.ledger) as file:
            file.write(f"{json.dumps(entry)}\n".encode())


@contextmanager
def _written(ledger: Path) -> Iterator[None]:
    try:
        ledger.parent.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        raise StoreError(
            f"The ledger of requests cannot be written: {error.strerror}.",
            where=str(ledger),
            mend="Free some space or make the folder writable, then build again.",
        ) from error


def _last_entries(ledger: Path) -> Iterator[dict[str, float]]:
    """Read the last lines; a line that was cut or damaged is passed over."""
    try:
        with ledger.open("rb") as file:
            file.seek(max(ledger.stat().st_size - _TAIL, 0))
            lines = file.read().splitlines()
    except OSError:
        return
    for line in lines:
        try:
            entry = json_values(line)
        except ValueError:
            continue
        if fits(entry, dict[str, float]) and "at" in entry:
            yield entry
