"""Undoing what was done in this studio: the files as they were, where nobody changed them since."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from podcast.errors import ScriptError
from podcast.store.links import write_kept

_MOST = 100


Files = dict[Path, tuple[bytes | None, bytes | None]]


@dataclass(frozen=True, slots=True)
class Step:
    """One action in words, and the files that it changed: their bytes before and after.

    ``number`` tells actions of the same words apart. None stands for a file that is not there.
    """

    what: str
    files: Mapping[Path, tuple[bytes | None, bytes | None]]
    number: int = 0


@dataclass(slots=True)
class Undo:
    """The actions of this studio, the last one last; one at a time changes files."""

    steps: list[Step] = field(default_factory=list)
    made: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def last(self) -> Step | None:
        """What would be undone; None for nothing."""
        return self.steps[-1] if self.steps else None

    def _keep(self, what: str, files: Files) -> None:
        self.made += 1
        self.steps = [*self.steps, Step(what, files, self.made)][-_MOST:]

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
                self._keep(what, files)

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
                self._keep(what, files)

    def undo(self, number: str, *, root: Path) -> Step | None:
        """Put the files of the last action back; gives that action, None where there is none.

        ``number`` is that of the action that is meant, "" for whichever was last. Raises
        ScriptError where that is not the last one any more, and where one of the files was
        changed since: nothing is written then.
        """
        with self.lock:
            if not self.steps:
                return None
            step = self.steps[-1]
            if number not in {"", str(step.number)}:
                raise ScriptError(
                    "Something else was done since, so that nothing was undone.",
                    mend="Read what the button says now, and press it again.",
                )
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
                    write_kept(path, before, root=root)
            self.steps = self.steps[:-1]
            return step


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
