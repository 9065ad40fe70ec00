"""What planning finds in one article by itself, kept while the article's files are the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from podcast.errors import PodcastError
from podcast.model import MEDICAL, Episode
from podcast.model.source_places import where_of
from podcast.planning.freshness import Seen, files_of, is_as_read
from podcast.planning.noticed_by_listeners import as_listed
from podcast.planning.outcome import STOPS
from podcast.planning.plan_values import EpisodePlan
from podcast.planning.queue import ArticleQueue, joined_chapters, queue_to_look
from podcast.planning.reworded_sentences import Rewording, rewording
from podcast.planning.watching import Look, look_at_files
from podcast.podcast_toml import load_project
from podcast.production.jobs import SectionJob
from podcast.project import Project
from podcast.reading.source import is_absent
from podcast.scripting.prepare import Prepared
from podcast.scripting.recording_states import OUT_OF_DATE
from podcast.scripting.risky.risky_words import risky_words_of
from podcast.scripting.script_files import WITHOUT_BASE, refuse_coming_conflict
from podcast.shelf.pictures import picture_faults
from podcast.shelf.records import Record, read_shelf, slim
from podcast.shelf.withdrawn import first_state, is_withdrawn
from podcast.speech import info_of

_USUAL = 20_000  # bytes of an article


@dataclass(frozen=True, slots=True)
class Looked:
    """An article as a plan finds it, before it is known what it shares with the others.

    ``planned`` lacks what is spoken. ``key`` and ``sound`` are the hashes of the episode to be,
    ``before`` gives what was said in place of a spoken sentence, ``risky`` are words that a
    voice may say wrongly; ``listing`` is None for one that is broken or withdrawn.
    """

    planned: EpisodePlan
    key: str = ""
    sound: str = ""
    jobs: tuple[SectionJob, ...] = ()
    listing: Episode | None = None
    before: Mapping[str, str] = field(default_factory=dict)
    risky: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptLook:
    """What was found in an article, and the state of all files that it was found in.

    ``seen`` are the article's files; of one that is broken, ``files`` are the show's.
    """

    looked: Looked
    day: date
    had: str
    seen: Seen | None = None
    files: Look = field(default_factory=dict)


@dataclass(slots=True)
class Looks:
    """What was found in the articles of a show, by their files, for who plans again and again.

    A plan that knows nothing of more than ``most`` articles of a usual length, or of a longer
    one that takes as much time, looks at none of them, and tells them as unseen.
    """

    most: int
    kept: dict[str, KeptLook] = field(default_factory=dict)


@dataclass(slots=True)
class PlanLooks:
    """The looks of one plan: each article is looked at once, where nothing is known of it."""

    queue: ArticleQueue
    shelf: Mapping[str, Record]
    looks: Looks | None = None
    known: dict[Path, Looked] = field(default_factory=dict)
    may_look: bool = True
    files: Look | None = None

    def recall(self, paths: Sequence[Path]) -> None:
        """Find out of which articles something is known, and whether the others are too many."""
        if self.looks is None:
            return
        for path in paths:
            kept = self.looks.kept.get(source_of(path, queue=self.queue))
            if kept and self._holds(kept, path=path):
                self.known[path] = kept.looked
        unknown = [path for path in paths if path not in self.known]
        self.may_look = sum(map(_usual_articles, unknown)) <= self.looks.most

    def at(self, path: Path) -> Looked | None:
        """What is in an article; None where that is not known yet and not to be found out now.

        Raises what ends a build.
        """
        if path in self.known or not self.may_look:
            return self.known.get(path)
        if self.looks is None:
            return _look_at(path, queue=self.queue, shelf=self.shelf)[0]
        kept = _look_and_keep(path, queue=self.queue, shelf=self.shelf, files=self._files())
        self.looks.kept[source_of(path, queue=self.queue)] = kept
        return kept.looked

    def _holds(self, known: KeptLook, *, path: Path) -> bool:
        slug = known.looked.planned.slug
        if known.day != self.queue.today:
            return False
        if known.seen is None:
            return known.files == self._files()
        same = self.queue.freshness.holds(known.seen, path=path, slug=slug)
        return same and known.had == _key_of(self.shelf.get(slug))

    def _files(self) -> Look:
        if self.files is None:
            self.files = look_at_files(self.queue.ingredients.project.root)
        return self.files


def _usual_articles(path: Path) -> int:
    """How many articles of a usual length one takes as much time as."""
    return 1 + (path.stat().st_size if path.is_file() else 0) // _USUAL


def source_of(path: Path, *, queue: ArticleQueue) -> str:
    """An article's file by its name in the show's folder."""
    return path.relative_to(queue.ingredients.project.root).as_posix()


def _look_and_keep(
    path: Path, *, queue: ArticleQueue, shelf: Mapping[str, Record], files: Look
) -> KeptLook:
    """Read and narrate one article for a plan; what is wrong with it becomes its problem.

    ``files`` are the show's, from before the look. Raises what ends a build.
    """
    project = queue.ingredients.project
    before = files_of(path, project=project)
    looked, ready = _look_at(path, queue=queue, shelf=shelf)
    if ready is None or not is_as_read(ready, before=before, project=project):
        return KeptLook(looked, queue.today, had="", files=files)
    seen = queue.freshness.seen_of(ready)
    return KeptLook(looked, queue.today, had=_key_of(shelf.get(ready.slug)), seen=seen)


def look_ahead(root: Path, sources: Sequence[str], *, now: datetime) -> dict[str, KeptLook]:
    """What is in the articles named by their files, found in a process that does nothing else.

    Nothing is given where a file of the show changed meanwhile. Raises what ``plan`` does.
    """
    project = load_project(root)
    shelf = read_shelf(project.output)
    files = look_at_files(project.root)
    queue = queue_to_look(project, engine=info_of(project.voice), shelf=shelf, now=now)
    paths = [project.root / source for source in sources]
    found = {
        source_of(path, queue=queue): _look_and_keep(path, queue=queue, shelf=shelf, files=files)
        for path in paths
        if not is_absent(path)
    }
    return found if look_at_files(project.root) == files else {}


def _key_of(record: Record | None) -> str:
    return record.key if record else ""


def _look_at(
    path: Path, *, queue: ArticleQueue, shelf: Mapping[str, Record]
) -> tuple[Looked, Prepared | None]:
    try:
        ready = queue.understood(path)
        project = queue.ingredients.project
        refuse_coming_conflict(ready.scripted, slug=ready.slug, project=project)
        return _found(ready, queue=queue, before=shelf.get(ready.slug)), ready
    except PodcastError as error:
        if isinstance(error, STOPS):
            raise
        source = source_of(path, queue=queue)
        record = queue.records.get(source)
        slug = record.episode.slug if record else ""
        return Looked(EpisodePlan(slug, source, "broken", problem=error)), None


def _found(ready: Prepared, *, queue: ArticleQueue, before: Record | None) -> Looked:
    article, project = ready.article, queue.ingredients.project
    if is_withdrawn(article):
        return Looked(EpisodePlan(ready.slug, article.source, "withdrawn"), key=ready.key)
    reworded = rewording(ready, output=project.output) if before else Rewording()
    return Looked(
        EpisodePlan(
            slug=ready.slug,
            source=article.source,
            title=article.title,
            outcome="changed" if before else first_state(ready.slug, output=project.output),
            misheard=sum(one.what.startswith(MEDICAL) for one in ready.script.warnings),
            without_base=next(
                (one.what for one in ready.script.warnings if WITHOUT_BASE in one.what), ""
            ),
            chapters=next((one.what for one in joined_chapters(ready)), ""),
            takes=tuple(
                f"{where_of(article.text_source, one.place)}: {one.what}"
                for one in ready.script.warnings
                if one.what.startswith(OUT_OF_DATE)
            ),
            pictures=tuple(
                f"{where_of(article.text_source, one.place)}: {one.what}"
                for one in picture_faults(article, project=project)
            ),
            dropped=reworded.dropped,
            told=tuple(_told(ready, project=project)),
        ),
        key=ready.key,
        sound=ready.sound,
        jobs=ready.jobs,
        listing=slim(as_listed(ready, show=project.show)),
        before=reworded.before,
        risky=() if before else tuple(_risky(ready, queue=queue)),
    )


def _told(ready: Prepared, *, project: Project) -> Iterator[str]:
    """What reading and narrating found beside what a plan has a field of its own for."""
    apart = {*picture_faults(ready.article, project=project), *joined_chapters(ready)}
    for one in ready.script.warnings:
        is_apart = one in apart or one.what.startswith(OUT_OF_DATE) or WITHOUT_BASE in one.what
        if not is_apart:
            yield f"{where_of(ready.article.text_source, one.place)}: {one.what}"


def _risky(ready: Prepared, *, queue: ArticleQueue) -> Iterator[str]:
    """Words of a new article that a voice may say wrongly."""
    script, project = [(ready.article, ready.script)], queue.ingredients.project
    for one in risky_words_of(script, project=project, words=queue.words):
        if one.kind != "two readings":
            yield one.word
