"""Errors a person can act on: what is wrong, where, and how to mend it."""

from __future__ import annotations

from collections.abc import Sequence

BUG = 70
"""The exit code of a fault of the program itself (sysexits.h: EX_SOFTWARE)."""

INTERRUPTED = 130
"""The exit code after Ctrl-C, as shells give it (128 and the signal's number)."""

UNREAD = 141
"""The exit code where nobody reads what is printed any more, as shells give it for SIGPIPE."""


class PodcastError(Exception):
    """The one family of errors that the program raises on purpose.

    ``what`` is one sentence, ``where`` a place a person can open
    (``content/bees.md:41``), ``mend`` what to do next. Each kind has an
    exit code of its own, listed in docs/exit-codes.md.
    """

    exit_code = 1

    def __init__(self, what: str, *, where: str = "", mend: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.mend = mend

    def __str__(self) -> str:
        return "\n".join(part for part in (self.what, self.where, self.mend) if part)


class _Busy(PodcastError):
    """Somebody asks to be left alone, for ``retry_after`` seconds; None where nobody said."""

    def __init__(
        self, what: str, *, where: str = "", mend: str = "", retry_after: float | None = None
    ) -> None:
        super().__init__(what, where=where, mend=mend)
        self.retry_after = retry_after


class ProjectError(PodcastError):
    """podcast.toml or the project folder is wrong."""

    exit_code = 3


class ArticleError(PodcastError):
    """An article cannot be read or understood."""

    exit_code = 4


class ScriptError(PodcastError):
    """A narration script cannot be read, or holds a conflict."""

    exit_code = 5


class EngineUnavailable(PodcastError):
    """The engine cannot work at all now: stop, keep what there is."""

    exit_code = 6


class EngineBusy(_Busy):
    """The engine asks to be left alone for ``retry_after`` seconds: try this line again."""

    exit_code = 7


class LineFailed(PodcastError):
    """This line cannot be spoken by this engine; others can."""

    exit_code = 8


class AudioError(PodcastError):
    """Sound that cannot be decoded, joined, levelled or encoded."""

    exit_code = 9


class PublishingError(PodcastError):
    """Something listeners get cannot be made or put in its place."""

    exit_code = 10


class CheckFailed(PodcastError):
    """Proof failed: the finished output is not what was promised."""

    exit_code = 11


class StoreError(PodcastError):
    """The store of clips and tracks cannot be read or written."""

    exit_code = 12


class StoreLost(StoreError):
    """The shared store does not answer, or the disk is full: nothing can be kept now."""


class FetchError(PodcastError):
    """A page or a voice cannot be fetched from its address."""

    exit_code = 13


class FetchLater(FetchError):
    """A page cannot be fetched now, but perhaps later: its address is not wrong."""


class FetchBusy(_Busy, FetchLater):
    """A site asks to be left alone for ``retry_after`` seconds: try its page again."""


class ClusterError(PodcastError):
    """The cluster cannot be used: not there, lost, or of another version."""

    exit_code = 14


class BuildUnderWay(PodcastError):
    """Another build holds the project: wait for it."""

    exit_code = 15


class Problems(PodcastError):
    """All problems of one input, told together before any work.

    Its exit code is that of the first problem.
    """

    def __init__(self, problems: Sequence[PodcastError]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)
        self.exit_code = problems[0].exit_code

    def __reduce__(self) -> tuple[object, ...]:
        return (Problems, (self.problems,))


def as_bug(bug: Exception) -> PodcastError:
    """The words for a fault of the program itself, with an exit code of its own."""
    told = PodcastError(
        f"This is a bug in podcast: {type(bug).__name__}: {bug}",
        where="Nothing in content/ or scripts/ was changed by it.",
        mend="Run it again with --debug before the command, and report what it prints.",
    )
    told.exit_code = BUG
    return told


def as_unusable(error: OSError) -> StoreError:
    """The words for a file or a folder that cannot be used, which is no bug."""
    return StoreError(
        f"This cannot be read or written: {error.strerror or error}.",
        where=str(error.filename or ""),
        mend="Look at what lies there, whether you may use it and whether there is space, "
        "then do the same again.",
    )
