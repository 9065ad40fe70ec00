"""The small player for a publisher's own article page: audio, chapters, a way to the text."""

from __future__ import annotations

from urllib.parse import quote

from podcast.model import Episode, Show
from podcast.publishing.output_paths import episode_paths
from podcast.publishing.pages.chapters import chapter_items
from podcast.publishing.pages.elements import Element, el
from podcast.publishing.pages.page_shell import cover_beside, episode_document
from podcast.publishing.pages.player.bar import source_of_sound
from podcast.publishing.pages.player.speeds import speed_options
from podcast.publishing.pages.words import Words, words_for

_ROOT = "../../"


def embed_page(episode: Episode, *, show: Show) -> str:
    """The page at output/embed/SLUG/index.html, to be shown in a frame.

    The browser's own player does the work, and tells the time; a script keeps chapter links in
    the frame, and gives the speed and the captions. With all that it loads before it is played
    it stays under 40 kB, the cover too.
    """
    words = words_for(episode.language)
    audio = _ROOT + quote(episode.audio.path)
    folder = f"{_ROOT}episodes/{quote(episode.slug)}/"
    page = f"{folder}index.html"
    lang = words.apart(episode.language)
    contents = el("summary", words["contents"], lang=lang)
    chapters = chapter_items(episode.chapters, audio=audio)
    cover = cover_beside(episode, root=_ROOT, folder=folder)
    names = el("div", el("p", show.title, class_="facts"), el("h1", episode.title))
    return episode_document(
        el(
            "main",
            el("div", cover, names, class_="front"),
            el("audio", _track(episode), controls=True, preload="none", src=audio, id="audio"),
            _tools(words, lang=lang),
            # It changes with each sentence, which a screen reader hears from the player itself.
            el("p", id="caption", hidden=True, aria_hidden="true"),
            el("p", el("a", words["embed_full"], href=page, target="_top", lang=lang)),
            el("details", contents, el("ol", *chapters, class_="chapters")),
            source_of_sound(episode, audio=audio),
        ),
        episode=episode,
        show=show,
        root=_ROOT,
        script="embed.js",
        kind="embed",
    )


def _track(episode: Episode) -> Element:
    """The captions, which are fetched when somebody wants them."""
    source = _ROOT + quote(episode_paths(episode.slug).vtt)
    return el("track", kind="captions", src=source, srclang=episode.language, id="captions")


def _tools(words: Words, *, lang: str | None) -> Element:
    """What a script brings to life: how fast, and the words as they are heard."""
    return el(
        "p",
        el("label", words["speed"], " ", el("select", *speed_options(words), id="speed")),
        el("label", el("input", type="checkbox", id="shows-captions"), " ", words["captions"]),
        class_="live tools",
        lang=lang,
    )
