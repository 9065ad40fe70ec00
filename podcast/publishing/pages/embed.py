"""The small player for a publisher's own article page: audio, chapters, a way to the text."""

from __future__ import annotations

from urllib.parse import quote

from podcast.model import Episode, Show
from podcast.publishing.pages.chapters import chapter_items
from podcast.publishing.pages.document import document
from podcast.publishing.pages.elements import el
from podcast.publishing.pages.words import words_for

_ROOT = "../../"


def embed_page(episode: Episode, *, show: Show) -> str:
    """The page at output/embed/SLUG/index.html, to be shown in a frame.

    The browser's own player does the work; a script only keeps chapter links in the frame.
    """
    words = words_for(episode.language)
    audio = _ROOT + quote(episode.audio.path)
    page = f"{_ROOT}episodes/{quote(episode.slug)}/index.html"
    lang = words.apart(episode.language)
    contents = el("summary", words["contents"], lang=lang)
    chapters = chapter_items(episode.chapters, audio=audio)
    return document(
        el(
            "main",
            el("p", show.title, class_="facts"),
            el("h1", episode.title),
            el("audio", controls=True, preload="none", src=audio, id="audio"),
            el("p", el("a", words["embed_full"], href=page, target="_top", lang=lang)),
            el("details", contents, el("ol", *chapters, class_="chapters")),
        ),
        title=f"{episode.title} – {show.title}",
        show=show,
        root=_ROOT,
        language=episode.language,
        script="embed.js",
        kind="embed",
    )
