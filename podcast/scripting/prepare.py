"""An article's file -> all that is decided about its episode before a word is spoken."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from podcast.errors import ArticleError, PodcastError
from podcast.model import Article, Edition, Script, ScriptSection, Warned
from podcast.model.source_places import where_of
from podcast.narration.ledger import Ledger, account
from podcast.narration.lexicon.entries import Lexicon, joined, lexicon_of
from podcast.narration.lexicon.toml import read_lexicon
from podcast.narration.scripts.conflict_marks import has_conflict
from podcast.narration.whole_script import Told, narrate, tell_nobody
from podcast.production.jingle_sections import with_jingles
from podcast.production.jobs import SectionJob
from podcast.production.lines_with_words import audible, is_audible
from podcast.project import Project
from podcast.publishing.feed.guids import episode_guid, show_guid
from podcast.reading import read
from podcast.reading.metadata.editions import as_edition, edition_file, with_edition_titles
from podcast.scripting.article_profile import style_of
from podcast.scripting.casting import unvoiced_passages
from podcast.scripting.edits_in_other_editions import with_main_edits
from podcast.scripting.episode_fields import fields_of
from podcast.scripting.notice_with_recordings import unnamed_readers, with_readers
from podcast.scripting.recording_states import takes_folder, with_takes
from podcast.scripting.script_files import (
    Scripted,
    is_as_made,
    kept_script,
    refuse_coming_conflict,
    settle,
    with_names,
)
from podcast.scripting.section_jobs import SectionJobs
from podcast.speech.engine import EngineInfo

Begin = Callable[[SectionJob], None]
"""Takes a section's work on that the article will most surely have."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """One article understood and scripted, and the work that its sound takes.

    ``scripted`` is the whole script with its file, ``script`` the part of it that can be
    heard; ``key`` is the hash of all that the episode is made from, ``sound`` that of all that
    its audio file is made from. ``picture`` is the episode's own cover, a JPEG: planning adds it.
    """

    article: Article
    scripted: Scripted
    script: Script
    ledger: Ledger
    jobs: tuple[SectionJob, ...]
    picture: bytes = b""
    key: str = ""
    sound: str = ""

    @property
    def slug(self) -> str:
        """The episode's short name."""
        return self.article.slug


def _read_titled(path: Path, *, project: Project) -> Article:
    """Read an article; the titles of editions are in its language, or the show's.

    Editions that could not be built are not named. Raises ArticleError.
    """
    article = read(path, root=project.root)
    known = tuple(one for one in article.editions if _is_sound(one, of=article, project=project))
    language = article.language or project.show.language
    return with_edition_titles(replace(article, editions=known), language=language)


def _is_sound(edition: Edition, *, of: Article, project: Project) -> bool:
    """Whether an edition's file says nothing that a build would refuse."""
    if edition.is_main:
        return True
    path = project.root / edition.source
    with suppress(PodcastError, OSError):
        told = edition_file(path.read_bytes(), path=path, source=edition.source)
        if told is not None:
            article = as_edition(told, of=of, name=path.stem, source=edition.source)
            fields_of(article)
            style_of(article, project=project)
            return True
    return False


def prepare(
    path: Path,
    *,
    project: Project,
    engine: EngineInfo,
    words: Lexicon,
    today: date,
    begin: Begin | None = None,
) -> Prepared:
    """Read and narrate one article. Raises ArticleError, ScriptError, ProjectError.

    ``words`` are the show's pronunciations. An article without a date gets ``today``, once:
    its script keeps it for ever. ``begin`` is told of sections while others are narrated.
    """
    article = _read_titled(path, project=project)
    fields_of(article)  # raises what is wrong, before anything is spoken
    work = SectionJobs(article, project, engine)
    narrated: Told = tell_nobody
    if begin and _is_said_as_narrated(article, project=project):
        narrated = _beginning(begin, work=work)
    fresh, scripted = scripted_of(
        article, project=project, today=today, words=words, narrated=narrated
    )
    scripted = with_names(scripted, project=project)
    scripted = _with_takes(scripted, main=article.main_slug, project=project)
    unvoiced = unvoiced_passages(scripted.script, article=article, project=project)
    scripted = _with_warnings(scripted, unvoiced)
    ledger = account(article, scripted.script, generated=fresh)
    _refuse_gaps(ledger, article=article)
    heard = audible(scripted.script)
    return Prepared(
        article=article,
        scripted=scripted,
        script=heard,
        ledger=ledger,
        jobs=with_jingles([*map(work.of, heard.sections)], project=project),
    )


def _is_said_as_narrated(article: Article, *, project: Project) -> bool:
    """Whether nothing changes what the narration says: no edit, no recording, no withdrawal."""
    return (
        not article.written_in
        and not article.meta.get("withdrawn")
        and is_as_made(article.slug, project=project)
        and not takes_folder(article.main_slug or article.slug, project=project).exists()
    )


def _beginning(begin: Begin, *, work: SectionJobs) -> Told:
    """What hands the jobs of a section on as soon as it is narrated."""

    def narrated(section: ScriptSection) -> None:
        heard = replace(section, lines=tuple(filter(is_audible, section.lines)))
        for job in work.of(heard):
            begin(job)

    return narrated


def _with_takes(scripted: Scripted, *, main: str, project: Project) -> Scripted:
    """The script with people's recordings at their lines, and what is to be told of them."""
    if has_conflict(scripted.text):
        return scripted
    scripted = with_takes(scripted, main=main, project=project)
    return _with_warnings(scripted, unnamed_readers(scripted.script, show=project.show))


def _with_warnings(scripted: Scripted, told: Iterable[Warned]) -> Scripted:
    script = scripted.script
    return replace(scripted, script=replace(script, warnings=(*script.warnings, *told)))


def scripted_of(
    article: Article,
    *,
    project: Project,
    today: date,
    words: Lexicon | None = None,
    narrated: Told = tell_nobody,
) -> tuple[Script, Scripted]:
    """The article's fresh narration, and what people's edits make of it; nothing is written.

    ``words`` are the show's pronunciations; None takes them from lexicon.toml. ``narrated`` is
    told of each section of the fresh one while the rest is narrated.
    """
    main = _main_of(article, project=project, today=today, words=words)
    kept = kept_script(article.slug, project=project)
    fresh = _for_life(
        write_narration(article, project=project, words=words, narrated=narrated),
        told=fields_of(article).guid,
        kept=kept,
        project=project,
        today=(main and main[1].script.published) or today,
    )
    mended = fresh
    if main is not None:
        mended = with_main_edits(fresh, made=main[0], edited=main[1].script)
    settled = settle(mended, project=project)
    told, scripted = with_readers(mended, settled, main=article.main_slug, project=project)
    return (told if mended == fresh else fresh), scripted


def _main_of(
    article: Article, *, project: Project, today: date, words: Lexicon | None
) -> tuple[Script, Scripted] | None:
    """What ``scripted_of`` gives of the article that this is another edition of, if it is one.

    Raises ScriptError while that has a conflict: nobody knows then what an edition would say.
    """
    if not article.written_in:
        return None
    origin = read(project.root / article.written_in, root=project.root)
    made, scripted = scripted_of(origin, project=project, today=today, words=words)
    refuse_coming_conflict(scripted, slug=origin.slug, project=project)
    return made, scripted


def write_narration(
    article: Article,
    *,
    project: Project,
    words: Lexicon | None = None,
    narrated: Told = tell_nobody,
) -> Script:
    """The article's narration as the project wants it, before anybody edited it.

    ``words`` are the show's pronunciations; None takes them from lexicon.toml. ``narrated`` is
    told of each section while the rest is narrated.
    """
    language = article.language or project.show.language
    article = with_edition_titles(article, language=language)
    own = lexicon_of(article.meta.get("lexicon", ()), where=article.source)
    return narrate(
        replace(article, language=language),
        style=style_of(article, project=project),
        lexicon=joined([own, read_lexicon(project.lexicon) if words is None else words]),
        pauses=project.audio.pauses,
        show=project.show,
        narrated=narrated,
    )


def _for_life(
    script: Script, *, told: str, kept: Script | None, project: Project, today: date
) -> Script:
    """Give the script what never changes once listeners have it: its date and its guid.

    ``told`` is the guid that the article names: that of an episode published elsewhere before.
    """
    return replace(
        script,
        published=script.published or (kept.published if kept else None) or today,
        guid=told
        or (kept.guid if kept else "")
        or episode_guid(show_guid(project.show), script.slug),
    )


def _refuse_gaps(ledger: Ledger, *, article: Article) -> None:
    if gaps := ledger.gaps:
        words = ", ".join(f"“{entry.word}”" for entry in gaps[:5])
        raise ArticleError(
            f"{len(gaps)} words of the article would be lost: {words}.",
            where=where_of(article.text_source, gaps[0].fate.place),
            mend="This is a fault of the narration, not of the article: please report it.",
        )
