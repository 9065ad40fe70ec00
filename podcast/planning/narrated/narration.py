"""What narrating an article gave, as a value that can be written down."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from podcast.json_values import from_json, to_json
from podcast.model import Voice
from podcast.production.jobs import LineJob, SectionJob
from podcast.project import Project
from podcast.publishing.visibility import is_held_back
from podcast.scripting.prepare import Prepared
from podcast.scripting.risky.met_words import MetWord, MetWords, met_words

_MARKS = ("capital_inside", "small", "acronym", "doubted")
_MARKED = tuple(
    (bool(marks & 1), bool(marks & 2), bool(marks & 4), bool(marks & 8)) for marks in range(16)
)


@dataclass(frozen=True, slots=True)
class Narrated:
    """An article's lines as they are to be heard, and the words in them.

    ``shown`` has the text of each line of ``jobs``, as the script shows it. ``guid`` is "" where
    listeners do not get the episode; ``main`` is the article's own slug where this is another
    edition of it. The jobs name no makers: they are to be looked at, not to be made.
    """

    source: str
    slug: str
    main: str
    guid: str
    jobs: tuple[SectionJob, ...]
    shown: tuple[str, ...]
    words: MetWords

    @property
    def lines(self) -> Iterator[LineJob]:
        """The lines of all sections in order."""
        return (line for job in self.jobs for line in job.lines)


def narrated_of(ready: Prepared, *, project: Project) -> Narrated:
    """What narrating gave, of an article that was understood just now."""
    article, script = ready.article, ready.script
    return Narrated(
        source=article.source,
        slug=article.slug,
        main=article.main_slug,
        guid="" if is_held_back(article) else script.guid,
        jobs=ready.jobs,
        shown=tuple(line.shown for section in script.sections for line in section.lines),
        words=met_words(article, script, language=project.show.language),
    )


def told(narrated: Narrated) -> Mapping[str, Any]:
    """The value as JSON has it: a voice is named once, a word's places are numbers of lines."""
    voices = list(dict.fromkeys(line.voice for line in narrated.lines))
    shown = iter(narrated.shown)

    def lines(job: SectionJob) -> list[list[object]]:
        return [_line(line, shown=next(shown), voices=voices) for line in job.lines]

    return {
        "slug": narrated.slug,
        "main": narrated.main,
        "guid": narrated.guid,
        "voices": [to_json(voice) for voice in voices],
        "sections": [[job.key, job.title, lines(job)] for job in narrated.jobs],
        "language": narrated.words.language,
        "words": list(_words(narrated)),
    }


def narrated_from(given: Mapping[str, Any], *, source: str, project: Project) -> Narrated:
    """The value that ``told`` gave. Raises ValueError, KeyError, TypeError for another."""
    voices = [_voice(one) for one in given["voices"]]
    jobs = tuple(
        SectionJob(
            key,
            title,
            tuple(_job(line, voices=voices) for line in lines),
            project.audio,
            project.store,
        )
        for key, title, lines in given["sections"]
    )
    lines = [line for _, _, lines in given["sections"] for line in lines]
    places = [one[4] for one in lines]
    return Narrated(
        source=source,
        slug=given["slug"],
        main=given["main"],
        guid=given["guid"],
        jobs=jobs,
        shown=tuple(spoken if shown is None else shown for spoken, shown, *_ in lines),
        words=MetWords(
            given["language"],
            tuple(_word(one, slug=given["slug"], places=places) for one in given["words"]),
        ),
    )


@cache
def _voice(given: str) -> Voice:
    """A voice from JSON, once: most articles have the same."""
    voice = from_json(given)
    if not isinstance(voice, Voice):
        raise ValueError("this is no voice")  # noqa: TRY004 - one kind of error leaves
    return voice


def _line(line: LineJob, *, shown: str, voices: Sequence[Voice]) -> list[object]:
    other = None if shown == line.spoken else shown
    voice, phonemes = voices.index(line.voice), [*map(list, line.phonemes)]
    return [line.spoken, other, line.key, line.pause, line.where, voice, phonemes, line.take]


def _job(given: Sequence[Any], *, voices: Sequence[Voice]) -> LineJob:
    spoken, _, key, pause, where, voice, phonemes, take = given
    return LineJob(
        spoken, voices[voice], key, pause, where, tuple((a, b) for a, b in phonemes), take
    )


def _words(narrated: Narrated) -> Iterator[list[object]]:
    numbers: dict[str, int] = {}
    for number, line in enumerate(narrated.lines):
        numbers.setdefault(line.where, number)
    for one in narrated.words.words:
        marks = sum(getattr(one, mark) << at for at, mark in enumerate(_MARKS))
        lines = [numbers[place] for place in one.places if place in numbers]
        yield [one.written, one.heard, marks, lines]


def _word(given: Sequence[Any], *, slug: str, places: Sequence[str]) -> MetWord:
    written, heard, marks, lines = given
    named = dict.fromkeys([places[line] for line in lines])
    inside, small, acronym, doubted = _MARKED[marks]
    return MetWord(written, heard, inside, small, acronym, doubted, {slug: None}, named)
