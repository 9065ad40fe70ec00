"""Words for the screen: errors, durations and counts, for eyes and screen readers alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from podcast.cli.screen import one_line
from podcast.errors import PodcastError, Problems


def error_text(error: PodcastError) -> str:
    """An error as people read it: what, where, how to mend; several in a row."""
    if isinstance(error, Problems):
        return "\n\n".join(error_text(problem) for problem in error.problems)
    lines = [f"Error: {one_line(error.what)}"]
    if error.where:
        lines.append(f"Where: {one_line(error.where)}")
    if error.mend:
        lines.append(f"To mend it: {one_line(error.mend)}")
    return "\n".join(lines)


def problem_lines(error: PodcastError) -> Iterator[str]:
    """What is wrong, with its place; a line for each of several."""
    for one in error.problems if isinstance(error, Problems) else (error,):
        yield one_line(f"{one.what} ({one.where})" if one.where else one.what)


def error_fields(error: PodcastError | None) -> dict[str, str] | None:
    """An error as JSON has it; None where there is none."""
    if error is None:
        return None
    if isinstance(error, Problems):
        told = [{"what": one.what, "where": one.where, "mend": one.mend} for one in error.problems]
        return {name: "\n".join(dict.fromkeys(one[name] for one in told)) for name in told[0]}
    return {"what": error.what, "where": error.where, "mend": error.mend}


def moved(like: str, *, slug: str) -> str:
    """How an article that only took another name goes on as the episode that it was."""
    return (
        f"{like} has its title. If it is the same article, write `slug: {slug}` in its front "
        "matter or give the file its old name: listeners then keep their episode, and its "
        "script your edits."
    )


def excerpt(text: str, *, characters: int = 300) -> str:
    """One line of so much of a text as a screen can bear; a cut tells how long it is."""
    if len(text) <= characters:
        return one_line(text)
    return f"{one_line(text[:characters].rstrip())}… ({len(text):,} characters)"


def listed(names: Sequence[str]) -> str:
    """Names as words, the first few of many."""
    more = f" and {len(names) - 5:,} more" if len(names) > 5 else ""
    return f"{', '.join(map(one_line, names[:5]))}{more}"


def length(milliseconds: int) -> str:
    """A duration in words: "1 hour 2 minutes", "4 minutes 5 seconds"."""
    seconds = round(milliseconds / 1000)
    hours, minutes, seconds = seconds // 3600, seconds // 60 % 60, seconds % 60
    parts = [(hours, "hour"), (minutes, "minute"), (seconds if not hours else 0, "second")]
    said = [counted(number, noun) for number, noun in parts if number]
    return " ".join(said) or "0 seconds"


def size(number: int) -> str:
    """A number of bytes in words: "12 bytes", "3.4 MB" (1 MB is a million)."""
    if number < 1000:
        return counted(number, "byte")
    for unit, scale in (("kB", 1e3), ("MB", 1e6)):
        if number < scale * 1000:
            return f"{number / scale:,.1f} {unit}"
    return f"{number / 1e9:,.1f} GB"


def counted(number: int, noun: str) -> str:
    """A count with its noun: "1 episode", "2 episodes"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def misheard(count: int) -> str:
    """What may be misheard in texts on medicines, as a sentence."""
    places = "One place" if count == 1 else f"{count:,} places"
    return f"{places} of a text on medicines may be misheard: see the warnings."


def to_review(number: int) -> str:
    """How much waits for a person, and the command that lists it."""
    return f"To review: {counted(number, 'line')}{' (podcast review)' if number else ''}."


_CHANGED = {
    "article": "its text or metadata",
    "script": "its script",
    "recordings": "its recordings",
    "editions": "its editions",
    "sounds": "the show's sounds",
    "voice": "the voice, or the version of what speaks",
    "cover": "the cover",
    "program": "podcast itself, which may say or show something otherwise now",
}


def changed(since: Iterable[str]) -> str:
    """What is otherwise now than when an episode was made, in words."""
    return ", ".join(_CHANGED.get(name, name) for name in since)
