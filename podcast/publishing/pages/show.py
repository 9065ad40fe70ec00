"""The page of the show: its episodes, newest first, and how to subscribe."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from podcast.model import Episode, Show
from podcast.publishing.output_paths import SMALL_COVER
from podcast.publishing.pages.archive import A_PAGE, older_pages
from podcast.publishing.pages.elements import Element, el
from podcast.publishing.pages.listing import episode_list, neighbours
from podcast.publishing.pages.page_shell import colophon, document, headline
from podcast.publishing.pages.player.sheets import keeping_all, page_looks
from podcast.publishing.pages.words import Words, words_for


def show_page(show: Show, *, episodes: Sequence[Episode], parts: int = 1) -> str:
    """The page at output/index.html; all episodes are given, oldest first.

    ``parts`` is the number of files that the search index of the same episodes has.
    """
    words = words_for(show.language)
    pages = older_pages(len(episodes))
    return document(
        el(
            "nav",
            el("a", words["skip_to_text"], href="#episodes"),
            class_="skips",
            aria_label=words["skip_to_text"],
        ),
        _masthead(show, words),
        _subscribe(show, words),
        el(
            "main",
            _choices(episodes[pages * A_PAGE :], words=words, lang=words.apart(show.language)),
            el(
                "h2",
                words["episodes"],
                id="episodes",
                tabindex="-1",
                lang=words.apart(show.language),
            ),
            *_listed(episodes, words, show, first=pages * A_PAGE, parts=parts),
            neighbours(pages + 1, pages=pages, words=words, root=""),
        ),
        colophon(show, words=words, root=""),
        title=show.title,
        description=show.description,
        show=show,
        root="",
        language=show.language,
        script="show.js",
        kind="show",
    )


def _listed(
    episodes: Sequence[Episode], words: Words, show: Show, *, first: int, parts: int
) -> list[Element]:
    if not episodes:
        return [el("p", words["no_episodes"], lang=words.apart(show.language))]
    here, lang = episodes[first:], words.apart(show.language)
    return [
        _search(words, parts=parts, lang=lang),
        episode_list(here, words=words, show=show, first=first, root=""),
    ]


def _choices(episodes: Sequence[Episode], *, words: Words, lang: str | None) -> Element:
    """How the page looks, and what of the list is kept on the device: each is folded."""
    size = sum(one.audio.length for one in episodes)
    keeping = keeping_all(words, size=size, lang=lang) if episodes else None
    return el("div", page_looks(words, lang=lang), keeping, class_="choices")


def _masthead(show: Show, words: Words) -> Element:
    cover = el(
        "img",
        src=SMALL_COVER,
        alt=show.cover_alt or show.title,
        width="560",
        height="560",
        class_="cover",
    )
    about = el(
        "div",
        headline(show.title),
        el("p", words.say("by", name=show.author), class_="byline"),
        el("p", show.description, class_="summary"),
    )
    return el("header", el("div", cover, about, class_="front"), class_="masthead")


def _subscribe(show: Show, words: Words) -> Element:
    address = f"{show.url}/feed.xml"
    hosted = address.split("://", 1)[-1]
    apps = (
        ("Apple Podcasts", f"podcast://{hosted}"),
        ("AntennaPod", f"antennapod-subscribe://{hosted}"),
        ("Overcast", f"overcast://x-callback-url/add?url={quote(address, safe='')}"),
    )
    copy = el("li", el("button", words["copy_feed"], type="button", id="copy"), class_="live")
    return el(
        "section",
        el(
            "div",
            el("h2", words["subscribe"], id="subscribe-title"),
            el("ul", *(el("li", el("a", name, href=href)) for name, href in apps), copy),
            el("p", role="status", id="copied", data_told=words["copied"]),
            _address(address, words),
        ),
        class_="subscribe",
        aria_labelledby="subscribe-title",
        lang=words.apart(show.language),
    )


def _address(address: str, words: Words) -> Element:
    """The address itself, folded: most take an app, or copy it."""
    field = {"id": "feed", "value": address, "dir": "ltr", "aria_describedby": "feed-help"}
    return el(
        "details",
        el("summary", words["feed_address"]),
        el("input", readonly=True, aria_label=words["feed_address"], **field),
        el(
            "p",
            el("span", words["feed_help"], id="feed-help"),
            el("a", words["open_feed"], href="feed.xml"),
            class_="help",
        ),
        class_="address",
    )


def _search(words: Words, *, parts: int, lang: str | None) -> Element:
    return el(
        "form",
        el("label", words["search_episodes"], for_="search"),
        el("input", type="search", id="search", autocomplete="off"),
        el("p", role="status", id="said"),
        role="search",
        id="search-form",
        class_="live",
        lang=lang,
        data_parts=str(parts),
        data_page=str(A_PAGE),
        data_from=f"{words['play_from']} {{time}}",
        data_found=words["found"],
        data_found_one=words["found_one"],
        data_found_listed=words["found_listed"],
    )
