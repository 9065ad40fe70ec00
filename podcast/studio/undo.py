"""Undoing what was done in this studio: the files as they were, where nobody changed them since."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from podcast.errors import ScriptError
from podcast.store import write_whole

_MOST = 100


Files = dict[Path, tuple[bytes | None, bytes | None]]


@dataclass(frozen=True, slots=True)
class Step:
    """One action in words, and the files that it changed: their bytes before and after.

    None stands for a file that is not there.
    """

    what: str
    files: Mapping[Path, tuple[bytes | None, bytes | None]]


@dataclass(slots=True)
class Undo:
    """The actions of this studio, the last one last; one at a time changes files."""

    steps: list[Step] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def last(self) -> str:
        """What would be undone, in words; "" for nothing."""
        return self.steps[-1].what if self.steps else ""

    @contextmanager
    def noting(self, what: str, *, paths: Callable[[], Iterable[Path]]) -> Iterator[None]:
        """Note what the block changes in the files that ``paths`` gives before and after it."""
        with self.lock:
            before = {path: _bytes(path) for path in paths()}
            yield
            files = {
                path: (before.get(path), after)
                for path in {*before, *paths()}
                if (after := _bytes(path)) != before.get(path)
            }
            if files:
                self.steps = [*self.steps, Step(what, files)][-_MOST:]

    @contextmanager
    def noting_new(
        self, what: str, *, paths: Callable[[], Iterable[Path]], gone: Path
    ) -> Iterator[None]:
        """Note the files that the block adds to those that ``paths`` gives.

        ``gone`` is the one that it may take away.
        """
        with self.lock:
            before, kept = {*paths()}, _bytes(gone)
            yield
            new = {*paths()} - before
            files: Files = {path: (None, _bytes(path)) for path in new}
            if kept is not None and not gone.exists():
                files[gone] = (kept, None)
            if files:
                self.steps = [*self.steps, Step(what, files)][-_MOST:]

    def undo(self) -> Step | None:
        """Put the files of the last action back; gives that action, None where there is none.

        Raises ScriptError where one of them was changed since: nothing is written then.
        """
        with self.lock:
            if not self.steps:
                return None
            step = self.steps[-1]
            for path, (_, after) in step.files.items():
                if _bytes(path) != after:
                    raise ScriptError(
                        "This cannot be undone: the file was changed since.",
                        where=path.name,
                        mend="Change it back by hand, or with git.",
                    )
            for path, (before, _) in step.files.items():
                if before is None:
                    path.unlink()
                else:
                    write_whole(path, before)
            self.steps = self.steps[:-1]
            return step


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
