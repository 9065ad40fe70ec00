"""The page of an episode that another program made: its sound and its notes."""

from __future__ import annotations

from urllib.parse import quote

from podcast.model import Episode, Show
from podcast.publishing.moved_in_notes import notes_elements
from podcast.publishing.output_paths import small_cover_path
from podcast.publishing.pages.chapters import chapter_items
from podcast.publishing.pages.elements import el
from podcast.publishing.pages.episode import audio_name
from podcast.publishing.pages.page_shell import colophon, episode_document, facts, headline
from podcast.publishing.pages.words import words_for

_ROOT = "../../"


def moved_in_page(episode: Episode, *, show: Show) -> str:
    """The page at output/episodes/SLUG/index.html; the browser's own player plays."""
    words = words_for(episode.language)
    lang, day = words.apart(episode.language), episode.published
    home = el("p", el("a", show.title, href=_ROOT + "index.html"), class_="home")
    known = [
        el("time", words.day(day), datetime=day.date().isoformat(), lang=lang),
        el("span", words.length(episode.duration), lang=lang),
    ]
    audio = _ROOT + quote(episode.audio.path)
    picture = small_cover_path(episode.image).rpartition("/")[2] if episode.image else ""
    return episode_document(
        el("header", el("div", home, headline(episode.title), facts(known)), class_="masthead"),
        el(
            "main",
            el("img", src=picture, alt=episode.image_alt, class_="cover") if picture else None,
            el("audio", controls=True, preload="none", src=audio, aria_label=episode.title),
            el(
                "p", el("a", audio_name(episode.audio, words), href=audio, download=True), lang=lang
            ),
            el("ol", *chapter_items(episode.chapters, audio=audio), class_="chapters")
            if episode.chapters
            else None,
            el("article", *notes_elements(episode.notes), id="text"),
        ),
        colophon(show, words=words, root=_ROOT),
        episode=episode,
        show=show,
        root=_ROOT,
        kind="elsewhere",
    )
