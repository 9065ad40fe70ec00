"""A prepared episode whose tracks are in the store -> its files in output/, and its record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from podcast.audio.join_tracks import lay_out
from podcast.audio.tags import Tags
from podcast.audio.track_bytes import TrackHead
from podcast.errors import PublishingError
from podcast.events import State
from podcast.model import Chapter, Cue, Enclosure, Episode, Script, Show, Warned
from podcast.narration.ledger import ledger_json
from podcast.narration.skippable_citations import authors_of, spoken_citations
from podcast.production.episode_audio import read_heads, read_hearings, times, write_audio
from podcast.production.run_checks import prove_episode
from podcast.production.voice_too_fast import hurry_warnings
from podcast.project import Project
from podcast.publishing.braille import braille, speaks_braille
from podcast.publishing.captions import srt, vtt
from podcast.publishing.chapters import chapters_json
from podcast.publishing.cover.picture import smaller, with_copies
from podcast.publishing.ebook.epub import Media, write_epub
from podcast.publishing.output_paths import cover_path, episode_paths
from podcast.publishing.pages.embed import embed_page
from podcast.publishing.pages.episode import episode_page
from podcast.publishing.pages.words import narrator_of
from podcast.publishing.teaser import teaser_of
from podcast.publishing.timed_cues import ShownLine, lay_on_clock, shown_lines
from podcast.publishing.transcripts import transcript_html, transcript_json, transcript_text
from podcast.publishing.visibility import is_unlisted
from podcast.scripting.episode_fields import fields_of
from podcast.scripting.prepare import Prepared
from podcast.scripting.take_files import readers_of
from podcast.shelf.episode_tags import disclaimer_of, image_alt, source_type_of, tags_of
from podcast.shelf.pictures import Pictures, find_pictures
from podcast.shelf.records import NAME, Record, read_record, record_bytes, slim, sums_of
from podcast.shelf.staged_files import staged_files
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
    slug, heads = prepared.article.slug, read_heads(prepared.jobs, store=store)
    duration = round((layout := lay_out(heads, spec=project.audio)).duration)
    script, at = prepared.script, times(heads, layout=layout)
    cues, chapters = lay_on_clock(script, times=at, duration=duration, lines=ready.lines)
    timed = Timed(cues, chapters, duration)
    tags = replace(ready.tags, chapters=chapters)
    audio = write_audio(
        tags,
        slug=slug,
        jobs=prepared.jobs,
        layout=layout,
        spec=project.audio,
        store=store,
        output=project.output,
    )
    report = _proven(audio, prepared=prepared, heads=heads, project=project, store=store)
    others = _others(audio, tags=tags, project=project, slug=slug)
    hurried = hurry_warnings(heads, jobs=prepared.jobs, rate=project.audio.rate)
    prepared = replace(prepared, script=_warned(script, told=hurried))
    episode = _episode(prepared, timed=timed, audio=(audio, *others), show=project.show)
    return _publish(episode, prepared=prepared, project=project, report=report, cover=cover)


def _others(audio: Enclosure, *, tags: Tags, project: Project, slug: str) -> tuple[Enclosure, ...]:
    """The forms beside MP3; what makes them is loaded for a show that wants some."""
    if {*project.audio.formats} <= {"mp3"}:
        return ()
    from podcast.shelf.other_formats import other_forms

    return other_forms(audio, tags=tags, project=project, slug=slug)


def _warned(script: Script, *, told: Sequence[str]) -> Script:
    return replace(script, warnings=(*script.warnings, *map(Warned, told)))


def _proven(
    audio: Enclosure,
    *,
    prepared: Prepared,
    heads: Sequence[TrackHead],
    project: Project,
    store: Store,
) -> str:
    """The file's report card. Raises CheckFailed, or Problems with every fault.

    A file that fails is not removed here, since listeners may have this very file already: the
    end of the build removes it where no record names it.
    """
    return prove_episode(
        project.output / audio.path,
        heard=read_hearings(prepared.jobs, store=store),
        heads=heads,
        jobs=prepared.jobs,
        store=store,
        spec=project.audio,
    )


def _publish(
    episode: Episode, *, prepared: Prepared, project: Project, report: str, cover: bytes
) -> tuple[Record, State]:
    pictures = find_pictures(prepared.article, project=project)
    paths = episode_paths(episode.slug)
    with staged_files(episode.slug, output=project.output) as drafted:
        drafted.take([(paths.report, report.encode())])
        drafted.take(_rendered(episode, prepared=prepared, show=project.show, pictures=pictures))
        with drafted.open(paths.ebook) as stream:
            media = Media(
                audio=project.output / episode.audio.path,
                cover=cover,
                pictures=pictures.names,
                images=pictures.files,
            )
            write_epub(episode, show=project.show, media=media, to=stream)
        return _put_episode(episode, files=drafted.files, prepared=prepared, output=project.output)


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


def _rendered(
    episode: Episode, *, prepared: Prepared, show: Show, pictures: Pictures
) -> Iterator[tuple[str, bytes]]:
    """Every file of the episode but its audio, report and book, by its place in output/."""
    paths, cues = episode_paths(episode.slug), episode.cues
    speaker = narrator_of(show, language=episode.language)
    for name, data in pictures.files.items():
        yield f"{paths.page.rpartition('/')[0]}/{name}", data
    if own := prepared.picture:
        yield from with_copies(own, path=episode.image)
    yield paths.vtt, vtt(cues, language=episode.language, speaker=speaker).encode()
    yield paths.srt, srt(cues).encode()
    yield paths.json, transcript_json(cues, speaker=speaker).encode()
    html = transcript_html(cues, title=episode.title, language=episode.language)
    yield paths.html, html.encode()
    yield paths.text, transcript_text(cues).encode()
    has_braille = show.braille and speaks_braille(episode.language)
    if has_braille:
        yield paths.braille, braille(cues, language=episode.language)
    yield paths.chapters, chapters_json(episode.chapters, title=episode.title).encode()
    yield paths.ledger, ledger_json(prepared.ledger).encode()
    yield paths.embed, embed_page(episode, show=show).encode()
    book = paths.ebook.rpartition("/")[2]
    page = episode_page(
        episode,
        show=show,
        pictures=pictures.names,
        sizes=pictures.sizes,
        ebook=book,
        braille=paths.braille.rpartition("/")[2] if has_braille else "",
        gone=prepared.scripted.names.gone,
    )
    yield paths.page, page.encode()


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
