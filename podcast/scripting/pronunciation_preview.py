"""What saying a word in another way changes: every line that holds it, before and after."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from podcast.errors import PodcastError
from podcast.model import Article, Line, Script
from podcast.narration.lexicon.entries import Entry, Finder, Lexicon, extended
from podcast.narration.lexicon.toml import read_lexicon
from podcast.narration.scripts.conflict_marks import conflicts
from podcast.production.jobs import LineJob
from podcast.production.lines_with_words import audible
from podcast.project import Project
from podcast.project_folder import script_path
from podcast.reading import read
from podcast.scripting.lexicon_edits import own_words
from podcast.scripting.prepare import scripted_of
from podcast.scripting.script_files import Scripted, script_text
from podcast.scripting.section_jobs import line_job
from podcast.scripting.stored_spoken_forms import recalling
from podcast.speech import load_engine
from podcast.speech.engine import EngineInfo
from podcast.store import open_store


@dataclass(frozen=True, slots=True)
class Held:
    """One line that holds the word: how it is spoken now, and how it will be.

    ``again`` says whether the next build has to speak it because of the word.
    """

    slug: str
    where: str
    before: LineJob
    after: LineJob
    again: bool


@dataclass(frozen=True, slots=True)
class Consequences:
    """What a word's entry does to a show; ``network`` says whether its engine is online.

    ``conflicts`` are scripts, with their places, in which a person edited a line that holds
    the word; ``unread`` are articles that could not be looked at, and why.
    """

    held: tuple[Held, ...] = ()
    conflicts: tuple[str, ...] = ()
    unread: tuple[tuple[str, PodcastError], ...] = ()
    network: str = ""

    @property
    def again(self) -> tuple[Held, ...]:
        """The lines to be spoken again, each sound once."""
        return tuple({held.after.key: held for held in self.held if held.again}.values())

    @property
    def changed(self) -> tuple[Held, ...]:
        """The lines that will sound in another way."""
        return tuple(held for held in self.held if held.before.key != held.after.key)


@dataclass(slots=True)
class _Trial:
    """An entry that is tried on the articles, one by one, and what was found so far."""

    project: Project
    entry: Entry
    engine: EngineInfo
    today: date
    before: Lexicon
    after: Lexicon | None
    held: list[Held] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)


def consequences(
    entry: Entry,
    *,
    project: Project,
    paths: Sequence[Path],
    own: bool,
    today: date,
    is_one_enough: bool = False,
) -> Consequences:
    """Find out what the entry would do to the articles; nothing is written.

    ``own`` puts it into the articles' own front matter, else it is the show's. Where
    ``is_one_enough``, the first article that holds the word is the last that is looked at.
    Raises ProjectError, EngineUnavailable.
    """
    engine = load_engine(project.voice.engine).info
    known = read_lexicon(project.lexicon)
    trial = _Trial(project, entry, engine, today, known, None if own else extended(known, entry))
    unread: list[tuple[str, PodcastError]] = []
    for path in paths:
        try:
            article = read(path, root=project.root)
            with recalling(article.source, project=project):
                _try_on(article, trial)
        except PodcastError as error:
            unread.append((path.relative_to(project.root).as_posix(), error))
        if is_one_enough and trial.held:
            break
    return Consequences(
        held=tuple(trial.held),
        conflicts=tuple(trial.conflicts),
        unread=tuple(unread),
        network=engine.name if engine.network else "",
    )


def _try_on(article: Article, trial: _Trial) -> None:
    project, today = trial.project, trial.today
    if not _may_hold(article, trial.entry.word, project=project):
        return
    _, before = scripted_of(article, project=project, today=today, words=trial.before)
    language = article.language or project.show.language
    finder = Lexicon((trial.entry,)).finder(language)
    if not any(_holds(line.shown, finder) for line in _lines(before.script)):
        return
    changed = _with_own_entry(article, trial.entry) if trial.after is None else article
    words = trial.after or trial.before
    _, after = scripted_of(changed, project=project, today=today, words=words)
    trial.conflicts += _met(after, slug=article.slug, project=project)
    trial.held += _compared(
        before.script, after.script, article=article, finder=finder, trial=trial
    )


def _with_own_entry(article: Article, entry: Entry) -> Article:
    """The article as if its front matter held the entry."""
    words = extended(own_words(article), entry).entries
    told = [
        {"word": e.word, "say": e.say, "ipa": e.ipa, "phonemes": e.phonemes, "match": e.match}
        | {"language": e.language, "note": e.note, "right": e.right}
        for e in words
    ]
    return replace(article, meta={**article.meta, "lexicon": told})


def _may_hold(article: Article, word: str, *, project: Project) -> bool:
    """Whether the word's beginning is anywhere in the article, its script or the disclaimer.

    Narrating takes a hundred times as long as this, and few articles hold a name.
    """
    begun = re.search(r"\w+|\S", word)
    script = script_text(script_path(article.slug, project=project)) or ""
    texts = (repr(article), script, project.show.disclaimer)
    return begun is None or any(begun[0].casefold() in text.casefold() for text in texts)


def _met(after: Scripted, *, slug: str, project: Project) -> Iterator[str]:
    name = script_path(slug, project=project).relative_to(project.root).as_posix()
    for conflict in conflicts(after.text):
        yield f"{name}:{conflict.line}"


def _compared(
    before: Script, after: Script, *, article: Article, finder: Finder, trial: _Trial
) -> Iterator[Held]:
    old: dict[str, deque[LineJob]] = defaultdict(deque)
    jobs = _jobs(before, article=article, trial=trial)
    for line, job in zip(_lines(before), jobs, strict=True):
        old[line.shown].append(job)
    known = {job.key for job in jobs}
    store = open_store(trial.project.store)
    made = _jobs(after, article=article, trial=trial)
    for line, job in zip(_lines(after), made, strict=True):
        was = old[line.shown].popleft() if old[line.shown] else job
        if was.key != job.key or _holds(line.shown, finder):
            again = job.key not in known and not store.has("clip", job.key)
            yield Held(article.slug, job.where, was, job, again)


def _lines(script: Script) -> list[Line]:
    return [line for section in audible(script).sections for line in section.lines]


def _jobs(script: Script, *, article: Article, trial: _Trial) -> list[LineJob]:
    return [
        line_job(line, article=article, project=trial.project, engine=trial.engine)
        for line in _lines(script)
    ]


def _holds(shown: str, finder: Finder) -> bool:
    return next(iter(finder.find(shown)), None) is not None
