"""Lists of episodes: the newest on the show's page, the others on pages of their own."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from podcast.model import Episode, Show
from podcast.publishing.output_paths import archive_path
from podcast.publishing.pages.elements import Element, el
from podcast.publishing.pages.page_shell import facts
from podcast.publishing.pages.words import Words


def episode_list(
    episodes: Sequence[Episode], *, words: Words, show: Show, first: int, root: str
) -> Element:
    """Episodes given oldest first, listed newest first; ``first`` is the first one's number."""
    items = [
        _episode(one, words, show, number=number, root=root)
        for number, one in enumerate(episodes, start=first)
    ]
    told = {
        "data_whole": words["heard_whole"],
        "data_part": words["heard_part"],
        "data_part_one": words["heard_part_one"],
        "data_begun": words["heard_begun"],
        "data_new": words["not_seen"],
        "data_play": words["play"],
        "data_pause": words["pause"],
    }
    return el("ol", *reversed(items), class_="episodes", **told)


def _episode(episode: Episode, words: Words, show: Show, *, number: int, root: str) -> Element:
    page = f"{root}episodes/{quote(episode.slug)}/index.html"
    language = episode.language if episode.language != show.language else None
    lang, published = words.apart(show.language), episode.published
    day = el("time", words.day(published), datetime=published.date().isoformat(), lang=lang)
    play = el(
        "button",
        # Each button has a name of its own; what is seen begins it.
        el("span", words["play"], lang=lang),
        el("span", f": {episode.title}", class_="unseen", lang=language),
        type="button",
        data_audio=root + quote(episode.audio.path),
    )
    teaser = el("p", episode.teaser, class_="summary", lang=language)
    return el(
        "li",
        el("h3", el("a", episode.title, href=page), lang=language),
        facts([day, el("span", words.length(episode.duration), lang=lang)]),
        teaser if episode.teaser else None,
        el("p", play, class_="live plays"),
        data_number=str(number),
        data_key=episode.guid,
        data_minutes=str(max(1, round(episode.duration / 60_000))),
    )


def neighbours(at: int, *, pages: int, words: Words, root: str) -> Element | None:
    """The way from older page ``at`` to those beside it; the show's page comes after the last."""
    newer = "index.html" if at == pages else archive_path(at + 1)
    links = [
        el("a", words["newer_episodes"], href=f"{root}{newer}", rel="next")
        if at <= pages
        else None,
        el("a", words["older_episodes"], href=f"{root}{archive_path(at - 1)}", rel="prev")
        if at > 1
        else None,
    ]
    given = [link for link in links if link]
    return el("nav", *given, class_="pages", aria_label=words["episodes"]) if given else None
