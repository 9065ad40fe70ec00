"""An episode's files beside its audio, report and book, each by its place in output/."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from podcast.model import Chapter, Cue, Episode, Show
from podcast.narration.ledger import ledger_json
from podcast.publishing.braille import braille, speaks_braille
from podcast.publishing.captions import srt, vtt
from podcast.publishing.chapters import chapters_json
from podcast.publishing.cover.picture import with_copies
from podcast.publishing.output_paths import episode_paths
from podcast.publishing.pages.embed import embed_page
from podcast.publishing.pages.episode import episode_page
from podcast.publishing.pages.words import narrator_of
from podcast.publishing.transcripts import transcript_html, transcript_json, transcript_text
from podcast.scripting.prepare import Prepared
from podcast.shelf.pictures import Pictures
from podcast.shelf.staged_files import DraftContent


def files_of_cues(
    prepared: Prepared, *, cues: Sequence[Cue], chapters: Sequence[Chapter], show: Show
) -> Iterator[tuple[str, DraftContent]]:
    """Captions, transcripts, chapters and the ledger: what needs times, and no finished file."""
    paths, title = episode_paths(prepared.slug), prepared.article.title
    language = prepared.article.language or show.language
    speaker = narrator_of(show, language=language)
    yield paths.vtt, vtt(cues, language=language, speaker=speaker).encode()
    yield paths.srt, srt(cues).encode()
    yield paths.json, transcript_json(cues, speaker=speaker)
    yield paths.html, transcript_html(cues, title=title, language=language).encode()
    yield paths.text, transcript_text(cues).encode()
    if _has_braille(language, show=show):
        yield paths.braille, braille(cues, language=language)
    yield paths.chapters, chapters_json(chapters, title=title).encode()
    yield paths.ledger, ledger_json(prepared.ledger)


def files_of_pictures(
    episode: Episode, *, own: bytes, pictures: Pictures
) -> Iterator[tuple[str, bytes]]:
    """The pictures of its page, and its own cover with smaller copies, where it has one."""
    folder = episode_paths(episode.slug).page.rpartition("/")[0]
    for name, data in pictures.files.items():
        yield f"{folder}/{name}", data
    if own:
        yield from with_copies(own, path=episode.image)


def files_of_pages(
    episode: Episode, *, prepared: Prepared, show: Show, pictures: Pictures
) -> Iterator[tuple[str, bytes]]:
    """The player for other sites, and the page."""
    paths = episode_paths(episode.slug)
    yield paths.embed, embed_page(episode, show=show).encode()
    has_braille = _has_braille(episode.language, show=show)
    page = episode_page(
        episode,
        show=show,
        pictures=pictures.names,
        sizes=pictures.sizes,
        ebook=paths.ebook.rpartition("/")[2],
        braille=paths.braille.rpartition("/")[2] if has_braille else "",
        gone=prepared.scripted.names.gone,
    )
    yield paths.page, page.encode()


def _has_braille(language: str, *, show: Show) -> bool:
    return show.braille and speaks_braille(language)
