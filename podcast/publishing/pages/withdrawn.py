"""What stays of an episode that was withdrawn: a page that says so."""

from __future__ import annotations

from dataclasses import dataclass

from podcast.model import Show
from podcast.publishing.pages.elements import el
from podcast.publishing.pages.page_shell import colophon, document, headline
from podcast.publishing.pages.words import words_for

_ROOT = "../../"


BY_ARTICLE, GONE = "withdrawn", "withdrawn gone"
"""The class of the page's body: its article says so, or there is none any more."""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What such a page tells of its episode; ``why`` is "" where no reason is given."""

    title: str
    why: str
    language: str
    is_gone: bool


def withdrawn_page(
    title: str, *, why: str, show: Show, language: str, is_gone: bool = False
) -> str:
    """The page at output/episodes/SLUG/index.html instead of the episode's own.

    ``why`` is the reason that the writer gives, "" where none is given.
    """
    words = words_for(language)
    home = el("p", el("a", show.title, href=_ROOT + "index.html"), class_="home")
    return document(
        el("header", el("div", home, headline(title)), class_="masthead"),
        el(
            "main",
            el("p", words["withdrawn"], lang=words.apart(language)),
            el("p", words.say("withdrawn_why", why=why)) if why else None,
        ),
        colophon(show, words=words, root=_ROOT),
        title=f"{title} – {show.title}",
        show=show,
        root=_ROOT,
        language=language,
        script="withdrawn.js",
        kind=GONE if is_gone else BY_ARTICLE,
    )


def told_by_page(page: str) -> Withdrawn | None:
    """What a page that ``withdrawn_page`` made tells; None where it is another."""
    if not any(f'<body class="{mark}">' in page for mark in (BY_ARTICLE, GONE)):
        return None
    from lxml import html

    root = html.document_fromstring(page.encode())
    language = root.get("lang", "")
    title = root.findtext(".//h1")
    reasons = root.xpath("string(//main/p[2])")
    if not title or not isinstance(reasons, str):
        return None
    before, _, after = words_for(language).say("withdrawn_why", why="\0").partition("\0")
    return Withdrawn(
        title,
        why=reasons.removeprefix(before).removesuffix(after),
        language=language,
        is_gone=f'<body class="{GONE}">' in page,
    )
