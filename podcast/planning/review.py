"""What a person should look at before others hear it: one queue over all episodes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path, PurePath
from typing import Literal

from podcast.errors import ArticleError, EngineUnavailable, ProjectError, ScriptError
from podcast.narration.lexicon.toml import read_lexicon
from podcast.narration.scripts.conflict_marks import Conflict
from podcast.planning.by_ear.every_line import LineListened, what_was_heard
from podcast.planning.narrated.looking_over import LookedOver, look_over
from podcast.planning.suspicious_lines import OddLine, odd_lines
from podcast.project import Project
from podcast.publishing.visibility import listed
from podcast.reading import read
from podcast.reading.slugs import usual_slug
from podcast.scripting.conflict_choice import conflicts_of
from podcast.scripting.risky.risky_words import (
    WHY,
    RiskyWord,
    call_words_right,
    risky_words,
    risky_words_met,
)
from podcast.scripting.script_states import ScriptState, script_states
from podcast.shelf.records import Record, read_shelf
from podcast.store import open_store
from podcast.store.rewriting import rewrite
from podcast.zones import today_in

RIGHT = "reviewed.txt"
"""In the show's folder: texts of lines that are right as they are, one a row."""

Sign = Literal["not-heard", "conflict", "odd-length", "not-aligned", "unsure", "warning", "word"]

_HARM: dict[Sign, int] = {
    "not-heard": 3,
    "conflict": 3,
    "odd-length": 2,
    "not-aligned": 2,
    "unsure": 2,
    "warning": 1,
    "word": 1,
}
_RISKY = re.compile(
    r"\b(?:milli|micro)?grams?\b|\bmills?\b|\bunits?\b|\bdoses?\b|\bcall\b|\btext\b|\bdial\b|"
    r"\bnever\b|\bnot\b|\bdo not\b|\bper ?cent\b",
    re.IGNORECASE,
)
"""Words beside which a wrong word can hurt: amounts, numbers to call, what not to do."""
_A_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing to look at: its sign, its line, where it stands, and how much it may hurt.

    ``harm`` goes from 1 to 4; ``heard_by`` counts the episodes in the feed that have the line,
    and ``slugs`` are all that have it.
    """

    sign: Sign
    text: str
    place: str
    slugs: tuple[str, ...]
    what: str
    harm: int
    heard_by: int = 0


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits for a person; ``unseen`` are articles that it leaves out, by their files."""

    concerns: tuple[Concern, ...]
    unseen: tuple[str, ...] = ()


def review_queue(project: Project, *, now: datetime) -> tuple[Concern, ...]:
    """All that nobody has called right yet, the most harmful and most heard first.

    Nothing is listened to and nothing written. Raises ProjectError.
    """
    return concerns_of(project, now=now, look=lambda: look_over(project, now=now)).concerns


def concerns_of(project: Project, *, now: datetime, look: Callable[[], LookedOver]) -> Queue:
    """The same, by a look over the show's articles that may leave some out."""
    shelf = read_shelf(project.output)
    right = _called_right(project)
    try:
        seen = look()
        found = [*_from_articles(seen, project=project)]
    except EngineUnavailable:  # without the voice here, nothing is known of its sound
        today = today_in(project.show.zone, now=now)
        seen = LookedOver()
        found = [*_from_words(risky_words(project, articles=(), today=today))]
    passed = {source: usual_slug(PurePath(source)) for source in seen.unseen}
    found += _from_scripts(project, but={**passed, **dict(seen.settled)}, now=now)
    found += _from_records(shelf.values())
    public = {one.slug for one in listed([one.episode for one in shelf.values()], now=now)}
    merged = _merged(one for one in found if one.text not in right)
    counted = [replace(one, heard_by=len(public & set(one.slugs))) for one in merged]
    counted.sort(key=lambda one: (-one.harm, -one.heard_by, one.place, one.text))
    return Queue(tuple(counted), seen.unseen)


def review_count(project: Project, *, now: datetime) -> int | None:
    """How much waits for a person; None for a show that neither listens nor asks for review.

    Every article is narrated for it, which a large show should not pay for unasked.
    """
    if not project.asks_for_review:
        return None
    return len(review_queue(project, now=now))


def _called_right(project: Project) -> frozenset[str]:
    """The lines that people called right as they are, by their text. Raises ProjectError."""
    try:
        text = _path(project).read_text(encoding="utf-8")
    except FileNotFoundError:
        return frozenset()
    except (OSError, UnicodeDecodeError) as error:
        raise ProjectError(
            f"What was reviewed cannot be read: {error}.",
            where=RIGHT,
            mend="Save it as UTF-8 text, one line's text a row, or delete it.",
        ) from error
    return frozenset(row for row in text.splitlines() if row)


def call_right(project: Project, *, texts: Iterable[str]) -> tuple[Path, ...]:
    """Remember texts as right as they are, and give the files that hold them.

    Another spoken text is looked at anew. A word by itself is remembered in lexicon.toml.
    Raises ProjectError, StoreError.
    """
    wanted = {as_called(text) for text in texts}
    words = {text for text in wanted if _A_WORD.fullmatch(text)}
    call_words_right(project, words=sorted(words))
    if lines := wanted - words:
        _called_right(project)  # raises what is wrong with it

        def changed(data: bytes) -> bytes:
            rows = sorted({*filter(None, data.decode().splitlines()), *lines})
            return "".join(f"{row}\n" for row in rows).encode()

        lock = project.store.here / "reviewed.lock"
        rewrite(_path(project), changed, lock=lock, root=project.root)
    held = {project.lexicon: words, _path(project): lines}
    return tuple(path for path, texts_in_it in held.items() if texts_in_it)


def as_called(text: str) -> str:
    """A text with single spaces, as the queue compares texts."""
    return " ".join(text.split())


def _path(project: Project) -> Path:
    return project.root / RIGHT


def _from_articles(seen: LookedOver, *, project: Project) -> Iterator[Concern]:
    """What is known of the articles' lines and words."""
    yield from _from_listening(what_was_heard(seen.narrated, project=project))
    yield from _from_sound(odd_lines(seen.narrated, store=open_store(project.store)))
    met = (one.words for one in seen.narrated)
    yield from _from_words(risky_words_met(met, words=read_lexicon(project.lexicon)))


def _from_sound(lines: Iterable[OddLine]) -> Iterator[Concern]:
    for one in lines:
        harm = _HARM[one.sign] + bool(_RISKY.search(one.line))
        yield Concern(one.sign, one.line, one.place, (one.slug,), one.what, harm)


def _from_listening(lines: Iterable[LineListened]) -> Iterator[Concern]:
    for one in lines:
        answer = one.answer
        if answer.state == "heard":
            continue
        what = f"cannot tell: {answer.why}"
        if answer.state == "not-heard":
            instead = f"“{answer.heard}” instead" if answer.heard else "nothing in its place"
            what = f"“{answer.word}” was not heard, but {instead}"
        harm = _HARM[answer.state] + bool(_RISKY.search(one.line) and answer.state == "not-heard")
        yield Concern(answer.state, one.line, one.place, (one.slug,), what, harm)


def _from_scripts(project: Project, *, but: Mapping[str, str], now: datetime) -> Iterator[Concern]:
    today = today_in(project.show.zone, now=now)
    for state in script_states(project, names=(), but=but):
        for conflict in state.conflicts or _coming(state, project=project, today=today):
            text = " ".join(conflict.edited or conflict.regenerated)
            what = "an edit of the script and an edit of the article contradict each other"
            place = f"{state.path}:{conflict.line}"
            yield Concern("conflict", text, place, (state.slug,), what, _HARM["conflict"])


def _coming(state: ScriptState, *, project: Project, today: date) -> tuple[Conflict, ...]:
    """The conflicts that the next build would write into a script that a person edited."""
    if state.state != "edited":
        return ()
    try:
        article = read(project.root / state.source, root=project.root)
        return conflicts_of(article, project=project, today=today)
    except (ArticleError, ScriptError):
        return ()  # `podcast plan` reports the error


def _from_records(records: Iterable[Record]) -> Iterator[Concern]:
    for record in records:
        for warning in record.warnings:
            slug, source = record.episode.slug, record.episode.article.source
            yield Concern("warning", warning, source, (slug,), warning, _HARM["warning"])


def _from_words(words: Iterable[RiskyWord]) -> Iterator[Concern]:
    for one in words:
        what = f"{WHY[one.kind]}; heard {one.heard:,} time{'' if one.heard == 1 else 's'}"
        yield Concern("word", one.word, one.places[0], one.slugs, what, _HARM["word"])


def _merged(found: Iterable[Concern]) -> Iterator[Concern]:
    """One concern for a line that several episodes have."""
    by_line: dict[tuple[str, str], Concern] = {}
    for one in found:
        before = by_line.get((one.sign, one.text))
        slugs = tuple(dict.fromkeys([*(before.slugs if before else ()), *one.slugs]))
        by_line[one.sign, one.text] = replace(before or one, slugs=slugs)
    yield from by_line.values()
