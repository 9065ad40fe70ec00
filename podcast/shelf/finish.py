"""A prepared episode whose tracks are in the store -> its files in output/, and its record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path

from podcast.audio.join_tracks import Layout, lay_out
from podcast.audio.tags import Tags
from podcast.audio.track_bytes import TrackHead
from podcast.checking.report_card import report_json
from podcast.errors import PublishingError
from podcast.events import State
from podcast.model import AudioSpec, Chapter, Cue, Enclosure, Episode, Show, Warned
from podcast.narration.skippable_citations import authors_of, spoken_citations
from podcast.production.episode_audio import read_hearings, read_times, write_audio
from podcast.production.run_checks import prove_episode
from podcast.production.voice_too_fast import hurry_warnings
from podcast.project import Project
from podcast.publishing.cover.picture import smaller
from podcast.publishing.ebook.epub import Media, write_epub
from podcast.publishing.output_paths import cover_path, episode_paths
from podcast.publishing.teaser import teaser_of
from podcast.publishing.timed_cues import ShownLine, lay_on_clock, shown_lines
from podcast.publishing.visibility import is_unlisted
from podcast.scripting.episode_fields import fields_of
from podcast.scripting.prepare import Prepared
from podcast.scripting.recording_states import readers_of
from podcast.shelf.episode_tags import disclaimer_of, image_alt, source_type_of, tags_of
from podcast.shelf.pictures import find_pictures
from podcast.shelf.records import NAME, Record, read_record, record_bytes, slim, sums_of
from podcast.shelf.rendered_files import files_of_cues, files_of_pages, files_of_pictures
from podcast.shelf.staged_files import DraftContent, StagedFiles, staged_files
from podcast.shelf.withdrawn import first_state
from podcast.store import Store, holds, move_whole
from podcast.store.whole_folder import Content, write_folder
from podcast.zones import moment_on


@dataclass(frozen=True, slots=True)
class Timed:
    """A prepared episode on the finished file's clock; ``duration`` is in ms."""

    cues: tuple[Cue, ...]
    chapters: tuple[Chapter, ...]
    duration: int


@dataclass(frozen=True, slots=True)
class Untimed:
    """What of an episode's files is known before its sound is there."""

    prepared: Prepared
    lines: tuple[ShownLine, ...]
    tags: Tags
    cover: bytes


def untimed(prepared: Prepared, *, show: Show, cover: bytes) -> Untimed:
    """Do what needs no sound, while that is made.

    ``cover`` is the show's, for an episode without a picture of its own. Raises
    PublishingError for a cover that cannot be read, and where there is no date.
    """
    script, authors = prepared.script, authors_of(prepared.article)
    lines = shown_lines(
        script,
        cited=lambda line: spoken_citations(line, language=script.language, authors=authors),
    )
    small = smaller(prepared.picture or cover)
    return Untimed(
        prepared, lines, tags_of(prepared, chapters=(), show=show, cover=small), cover=small
    )


def finish(ready: Untimed, *, project: Project, store: Store) -> tuple[Record, State]:
    """Write the episode's audio, then its other files, then its record.

    Raises AudioError where a form beside MP3 cannot be made, StoreError where a track is
    damaged or the disk is full, PublishingError where a file cannot be made.
    """
    prepared, cover = ready.prepared, ready.cover
    slug = prepared.article.slug
    timed, heads, layout = _timed(ready, store=store, spec=project.audio)
    tags = replace(ready.tags, chapters=timed.chapters)
    with staged_files(slug, output=project.output) as drafted:
        # What needs no finished file is made while the sound is copied: that leaves the
        # interpreter alone.
        writing = drafted.beside.submit(
            write_audio,
            tags,
            slug=slug,
            jobs=prepared.jobs,
            layout=layout,
            spec=project.audio,
            store=store,
            output=project.output,
        )
        told = drafted.drafts(
            files_of_cues(prepared, cues=timed.cues, chapters=timed.chapters, show=project.show)
        )
        report = drafted.drafts(
            _report(writing, drafted, ready=ready, heads=heads, project=project, store=store)
        )
        audio = writing.result()
        others = _others(audio, tags=tags, project=project, slug=slug)
        prepared = _warned(prepared, heads=heads, rate=project.audio.rate)
        episode = _episode(prepared, timed=timed, audio=(audio, *others), show=project.show)
        files = {
            **report,
            **_drafted(
                episode, told=told, drafted=drafted, prepared=prepared, project=project, cover=cover
            ),
        }
        return _put_episode(episode, files=files, prepared=prepared, output=project.output)


def _timed(
    ready: Untimed, *, store: Store, spec: AudioSpec
) -> tuple[Timed, Sequence[TrackHead], Layout]:
    prepared, heads = ready.prepared, list[TrackHead]()

    def duration() -> int:
        return round(lay_out(heads, spec=spec).duration)

    cues, chapters = lay_on_clock(
        prepared.script,
        times=read_times(prepared.jobs, store=store, rate=spec.rate, heads=heads),
        duration=duration,
        lines=ready.lines,
    )
    layout = lay_out(heads, spec=spec)
    return Timed(cues, chapters, round(layout.duration)), heads, layout


def _others(audio: Enclosure, *, tags: Tags, project: Project, slug: str) -> tuple[Enclosure, ...]:
    """The forms beside MP3; what makes them is loaded for a show that wants some."""
    if {*project.audio.formats} <= {"mp3"}:
        return ()
    from podcast.shelf.other_formats import other_forms

    return other_forms(audio, tags=tags, project=project, slug=slug)


def _warned(prepared: Prepared, *, heads: Sequence[TrackHead], rate: int) -> Prepared:
    told, script = hurry_warnings(heads, jobs=prepared.jobs, rate=rate), prepared.script
    warned = replace(script, warnings=(*script.warnings, *map(Warned, told)))
    return replace(prepared, script=warned)


def _report(
    writing: Future[Enclosure],
    drafted: StagedFiles,
    *,
    ready: Untimed,
    heads: Sequence[TrackHead],
    project: Project,
    store: Store,
) -> Iterator[tuple[str, DraftContent]]:
    """The file's report card. Raises CheckFailed, or Problems with every fault.

    A file that fails is not removed here, since listeners may have this very file already: the
    end of the build removes it where no record names it.
    """
    jobs = ready.prepared.jobs
    report = prove_episode(
        lambda: project.output / writing.result().path,
        beside=drafted.beside,
        heard=read_hearings(jobs, store=store),
        heads=heads,
        jobs=jobs,
        store=store,
        spec=project.audio,
    )
    yield episode_paths(ready.prepared.slug).report, report_json(report)


def _drafted(
    episode: Episode,
    *,
    told: Mapping[str, Path],
    drafted: StagedFiles,
    prepared: Prepared,
    project: Project,
    cover: bytes,
) -> Mapping[str, Path]:
    """Every file of an episode but its audio and report; ``told`` are those that are there."""
    pictures, show = find_pictures(prepared.article, project=project), project.show
    media = Media(
        audio=project.output / episode.audio.path,
        cover=cover,
        pictures=pictures.names,
        images=pictures.files,
    )
    place = episode_paths(episode.slug).ebook
    book = drafted.beside.submit(
        drafted.draft, place, lambda to: write_epub(episode, show=show, media=media, to=to)
    )
    of_pages = files_of_pages(episode, prepared=prepared, show=show, pictures=pictures)
    return {
        **drafted.drafts(files_of_pictures(episode, own=prepared.picture, pictures=pictures)),
        **told,
        **drafted.drafts(of_pages),
        place: book.result(),
    }


def _put_episode(
    episode: Episode, *, files: Mapping[str, Path], prepared: Prepared, output: Path
) -> tuple[Record, State]:
    record = Record(
        key=prepared.key,
        sound=prepared.sound,
        episode=slim(episode),
        files={
            **{sound.path: sound.length for sound in (episode.audio, *episode.alternates)},
            **{path: draft.stat().st_size for path, draft in files.items()},
        },
        words=sum(len(cue.spoken.split()) for cue in episode.cues),
        warnings=tuple(warning.what for warning in episode.script.warnings),
        sums=sums_of(files),
    )
    page = episode_paths(episode.slug).page
    before = read_record((output / page).parent)
    first = first_state(episode.slug, output=output)
    is_same = all(holds(output / path, draft) for path, draft in files.items())
    _put(files, record=record, page=page, output=output)
    if before is None:
        return record, first
    was, now = ((one.audio, one.alternates) for one in (before.episode, record.episode))
    return record, "unchanged" if is_same and was == now else "changed"


def _put(files: Mapping[str, Path], *, record: Record, page: str, output: Path) -> None:
    """Move the files outside the episode's folder, then the folder with its record in one step."""
    folder = page.rpartition("/")[0]
    inside = {path: draft for path, draft in files.items() if path.rpartition("/")[0] == folder}
    for path, draft in files.items():
        if path not in inside:
            move_whole(draft, output / path)
    named: dict[str, Content] = {path.rpartition("/")[2]: file for path, file in inside.items()}
    write_folder(output / folder, {**named, NAME: record_bytes(record)})


def _episode(
    prepared: Prepared, *, timed: Timed, audio: Sequence[Enclosure], show: Show
) -> Episode:
    article, script = prepared.article, prepared.script
    if script.published is None:
        raise PublishingError("An episode needs a date.", where=article.source)
    fields = fields_of(article)
    return Episode(
        slug=article.slug,
        title=article.title,
        guid=script.guid,
        published=moment_on(script.published, told=article.moment, zone=show.zone),
        duration=timed.duration,
        audio=audio[0],
        alternates=tuple(audio[1:]),
        chapters=timed.chapters,
        cues=timed.cues,
        article=article,
        script=script,
        summary=article.summary,
        teaser=teaser_of(article),
        byline=article.byline,
        language=article.language or show.language,
        references=article.references,
        left_out=(*article.left_out, *script.left_out),
        disclaimer=disclaimer_of(prepared, show=show),
        season=fields.season,
        number=fields.number,
        kind=fields.kind,
        explicit=fields.explicit,
        source_type=source_type_of(prepared),
        image=cover_path(article.slug, prepared.picture) if prepared.picture else "",
        image_alt=image_alt(article),
        readers=readers_of(script),
        unlisted=is_unlisted(article, show=show),
    )
