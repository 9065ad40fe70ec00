"""The articles of a build, one by one: which episodes are made again, and which stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

from podcast.errors import ArticleError, PodcastError
from podcast.events import EpisodeDone, State
from podcast.model import MOST_CHAPTERS, Article, Episode, Warned
from podcast.narration.lexicon.entries import Lexicon
from podcast.narration.lexicon.toml import read_lexicon
from podcast.planning.freshness import Freshness, files_of, freshness_of
from podcast.planning.ingredients import Ingredients
from podcast.planning.outcome import BuildOutcome
from podcast.project import Project
from podcast.publishing.visibility import is_held_back
from podcast.reading.metadata.beside import metadata_home
from podcast.shelf.records import Record
from podcast.shelf.show_cover import find_cover
from podcast.shelf.show_files import current_records
from podcast.shelf.withdrawn import is_withdrawn
from podcast.speech.engine import EngineInfo
from podcast.zones import today_in

if TYPE_CHECKING:
    from podcast.planning.narrated.kept import Narrations
    from podcast.scripting.prepare import Begin, Prepared

Early = Callable[[bool], "Begin"]
"""Gives what takes on sections of one article, which surely needs sound or may not."""


@dataclass(frozen=True, slots=True)
class ArticleQueue:
    """Turns articles into prepared episodes one by one.

    ``words`` are the show's pronunciations, ``records`` the whole episodes in output/ by
    their article's source; ``slugs`` remembers which article took which slug, ``guids`` which
    guid, ``known_as`` by whose episode apps know a guid, ``asked`` which are built now,
    ``withdrawn`` which were withdrawn, ``names`` the slug that each article has now.
    """

    ingredients: Ingredients
    engine: EngineInfo
    words: Lexicon
    freshness: Freshness
    records: Mapping[str, Record]
    today: date
    slugs: dict[str, str] = field(default_factory=dict)
    guids: dict[str, str] = field(default_factory=dict)
    known_as: dict[str, str] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    withdrawn: dict[str, Article] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Let episodes that are there keep their slugs."""
        self.slugs.update({r.episode.slug: source for source, r in self.records.items()})
        known = ((source, record.episode) for source, record in self.records.items())
        self.known_as.update(
            {one.guid: source for source, one in known if not is_held_back(one.article)}
        )

    def _gives_guid_away(self, guid: str, *, source: str) -> bool:
        """Whether listeners know no episode of an article by this guid once it is built."""
        try:
            ready = self.understood(self.ingredients.project.root / source)
        except PodcastError:
            return False  # a broken article keeps the episode that it had
        return ready.script.guid != guid or is_held_back(ready.article)

    def ask(self, paths: Sequence[Path]) -> None:
        """Note which articles are built, or looked at, together."""
        self.asked.update(map(self._source, paths))

    def fresh(self, paths: Sequence[Path]) -> dict[Path, Record]:
        """The articles whose episode is right by the looks of their files, of those to build."""
        self.ask(paths)
        found = ((path, self.records.get(self._source(path))) for path in paths)
        fresh = {
            path: record
            for path, record in found
            if record is not None and self.freshness.is_fresh(record, path=path)
            if self._has_guid_alone(record.episode, source=self._source(path))
        }
        self.names.update({self._source(path): one.episode.slug for path, one in fresh.items()})
        return fresh

    def _has_guid_alone(self, episode: Episode, *, source: str) -> bool:
        """Whether no article before has the guid of this one, which is claimed for it."""
        is_claimed = not is_held_back(episode.article)
        return not is_claimed or self.guids.setdefault(episode.guid, source) == source

    def prepared(
        self, paths: Sequence[Path], *, outcome: BuildOutcome, early: Early
    ) -> Iterator[Prepared]:
        """Prepare every article whose episode must be made, and write its script.

        ``early`` gives what takes on sections of an article while others are narrated; it is
        told whether the article surely needs sound.
        """
        narrations: Narrations | None = None
        for path in paths:
            ready = None
            with outcome.counting(self._source(path)):
                before = files_of(path, project=self.ingredients.project)
                ready = self._scripted(path, early=early)
                narrations = narrations or self._narrations()
                if self.freshness.is_as_read(ready, before=before):
                    narrations.keep(ready)
            if ready is not None:
                if self._is_done(ready, outcome=outcome):
                    continue
                yield ready

    def _scripted(self, path: Path, *, early: Early) -> Prepared:
        from podcast.scripting.recordings_in_store import store_takes
        from podcast.scripting.script_files import write_scripts
        from podcast.scripting.stored_spoken_forms import keeping

        project = self.ingredients.project
        with keeping(self._source(path), project=project):
            ready = self.look(path, begin=early(self._source(path) not in self.records))
        write_scripts(ready.scripted, slug=ready.article.slug, project=project)
        for slug in filter(None, (ready.slug, ready.article.main_slug)):
            store_takes(ready.jobs, slug=slug, project=project)
        return ready

    def _narrations(self) -> Narrations:
        from podcast.planning.narrated.kept import narrations_of

        project, base = self.ingredients.project, self.freshness.base
        return narrations_of(project, engine=self.engine, words=self.words, base=base)

    def _is_done(self, ready: Prepared, *, outcome: BuildOutcome) -> bool:
        if is_withdrawn(ready.article):
            self.withdrawn[ready.article.slug] = ready.article
            is_there = ready.article.source in self.records
            outcome.finished(_withdrawn(ready, state="withdrawn" if is_there else "unchanged"))
            return True
        record = self.unchanged(ready)
        if record is None:
            return False
        self.freshness.note(ready)
        outcome.finished(unchanged_event(record))
        return True

    def look(self, path: Path, *, begin: Begin | None = None) -> Prepared:
        """What an article's episode takes; nothing is written, and a conflict not yet refused.

        ``begin`` is told of sections while others are narrated. Raises ArticleError,
        ScriptError, ProjectError.
        """
        ready = self.understood(path, begin=begin)
        self.claim(ready.article.slug, source=self._source(path))
        if not is_held_back(ready.article):
            self.claim_guid(ready.script.guid, source=self._source(path))
        return ready

    def understood(self, path: Path, *, begin: Begin | None = None) -> Prepared:
        """What an article's episode takes, as ``look`` does, but without claiming its slug."""
        from podcast.scripting.prepare import prepare
        from podcast.scripting.stored_spoken_forms import recalling
        from podcast.shelf.pictures import own_cover, picture_faults

        project = self.ingredients.project
        with recalling(self._source(path), project=project):
            ready = prepare(
                path,
                project=project,
                engine=self.engine,
                words=self.words,
                today=self.today,
                begin=begin,
            )
        faults = (
            *picture_faults(ready.article, project=project),
            *joined_chapters(ready),
        )
        pictured = replace(
            ready,
            picture=own_cover(ready.article, project=project),
            script=replace(ready.script, warnings=(*ready.script.warnings, *faults)),
        )
        return self.ingredients.named(pictured)

    def unchanged(self, ready: Prepared) -> Record | None:
        """The episode that is there, where it is made from just this."""
        record = self.records.get(ready.article.source)
        return record if record is not None and record.key == ready.key else None

    def _source(self, path: Path) -> str:
        return path.relative_to(self.ingredients.project.root).as_posix()

    def claim(self, slug: str, *, source: str) -> None:
        """Take a slug for an article. Raises ArticleError where another has it."""
        holder = self.slugs.setdefault(slug, source)
        if holder != source:
            look_alike = normalize("NFC", source) == normalize("NFC", holder)
            raise ArticleError(
                f"Two articles would become the same episode, {slug}.",
                where=f"{source} and {holder}",
                mend="The two names look the same and differ in how an accent is stored: delete "
                "the file that is not yours, or rename it."
                if look_alike
                else f"Rename one of the files, or say another slug in {metadata_home(source)}.",
            )
        self.names[source] = slug

    def claim_guid(self, guid: str, *, source: str) -> None:
        """Take a guid for an article. Raises ArticleError where another has it: a copy, mostly."""
        known = self.known_as.get(guid, source)
        if guid not in self.guids and known != source:
            if not self._gives_guid_away(guid, source=known):
                self.guids[guid] = known
            elif known not in self.asked:
                raise ArticleError(
                    f"Apps know the episode of another article by this guid, {guid}.",
                    where=f"{source} and {known}",
                    mend="Build both articles together: the guid goes from one to the other then.",
                )
        holder = self.guids.setdefault(guid, source)
        if holder != source:
            raise ArticleError(
                f"Two articles have one guid, {guid}: apps would show one of them alone.",
                where=f"{source} and {holder}",
                mend="Take it out of the article that is new, and of its script if it has one.",
            )


def article_queue(
    project: Project,
    *,
    engine: EngineInfo,
    cover: bytes,
    shelf: Mapping[str, Record],
    today: date,
) -> ArticleQueue:
    """A queue for the articles of a project whose finished episodes are on this shelf.

    Raises ProjectError for a lexicon that cannot be read.
    """
    whole = current_records(shelf, project=project)
    return ArticleQueue(
        ingredients=Ingredients(project, cover),
        engine=engine,
        words=read_lexicon(project.lexicon),
        freshness=freshness_of(project, engine=engine, cover=cover),
        records={one.episode.article.source: one for one in whole},
        today=today,
    )


def queue_to_look(
    project: Project, *, engine: EngineInfo, shelf: Mapping[str, Record], now: datetime
) -> ArticleQueue:
    """The same queue for who only looks: the cover is as it would be, and nothing is written.

    Raises ProjectError for a lexicon that cannot be read.
    """
    return article_queue(
        project,
        engine=engine,
        cover=find_cover(project),
        shelf=shelf,
        today=today_in(project.show.zone, now=now),
    )


def joined_chapters(ready: Prepared) -> Iterator[Warned]:
    """Warn, before anything is spoken, that there are more headings than chapters can be listed."""
    many = sum(bool(section.lines) for section in ready.script.sections)
    if many > MOST_CHAPTERS:
        yield Warned(
            f"{many} headings are more chapters than an MP3 file can list ({MOST_CHAPTERS}): "
            "neighbours are joined. Split the article to have them all."
        )


def unchanged_event(record: Record) -> EpisodeDone:
    """The event that reports an episode that stays as it is."""
    return EpisodeDone(
        slug=record.episode.slug,
        state="unchanged",
        duration=record.episode.duration,
        words=record.words,
        spoken=0,
        reused=0,
        warnings=record.warnings,
    )


def _withdrawn(ready: Prepared, *, state: State) -> EpisodeDone:
    slug = ready.article.slug
    return EpisodeDone(slug, state=state, duration=0, words=0, spoken=0, reused=0)
