"""The shell of every page: head, security policy, and where styles and scripts lie."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from podcast.model import Episode, Show
from podcast.publishing.cover.sizes import TINY_SIDE
from podcast.publishing.output_paths import STATEMENT, TINY_COVER, tiny_cover_path
from podcast.publishing.pages.elements import Element, Node, Prose, el, to_html
from podcast.publishing.pages.words import Words, direction

# Nothing but the show's own files: no other host, no script or style inside a page.
# ``base-uri`` and ``form-action`` do not fall back to ``default-src``.
POLICY = (
    "default-src 'none'; media-src 'self'; img-src 'self'; script-src 'self'; "
    "style-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"
)

_CREATIVE_COMMONS = re.compile(
    r"cc[- ](?P<kind>by(?:-nc)?(?:-nd|-sa)?)[- ](?P<version>\d\.\d)", re.IGNORECASE
)
_LONG = 60  # characters that fill about three lines beside the rail


def document(
    *body: Node | None,
    title: str,
    show: Show,
    root: str,
    language: str,
    description: str = "",
    script: str = "",
    kind: str = "",
) -> str:
    """A whole page as HTML text.

    ``root`` leads from the page to output/, with a trailing slash or empty; ``script`` names
    a module in assets/; ``kind`` becomes the class of the body.
    """
    page = el(
        "html",
        _head(title=title, description=description, script=script, show=show, root=root, kind=kind),
        el("body", *body, class_=kind or None),
        lang=language,
        dir=direction(language),
    )
    return f"<!doctype html>\n{to_html(page)}\n"


def episode_document(
    *body: Node | None, episode: Episode, show: Show, root: str, kind: str, script: str = ""
) -> str:
    """A whole page of one episode as HTML text: called, described and written as the episode is."""
    return document(
        *body,
        title=f"{episode.title} – {show.title}",
        description=episode.teaser,
        show=show,
        root=root,
        language=episode.language,
        script=script,
        kind=kind,
    )


def _head(
    *, title: str, description: str, script: str, show: Show, root: str, kind: str
) -> Element:
    assets = f"{root}assets/"
    # A small player in a frame loads its own few rules, and no letters: it is no text to read.
    names = {"episode": ("style", "player"), "embed": ("embed",)}.get(kind, ("style",))
    styles = [el("link", rel="stylesheet", href=f"{assets}{name}.css") for name in names]
    paper = el("link", rel="stylesheet", href=f"{assets}print.css", media="print")
    return el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content=POLICY),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="referrer", content="no-referrer"),
        el("title", title),
        el("meta", name="description", content=description) if description else None,
        el("link", rel="icon", type="image/svg+xml", href=f"{assets}icon.svg"),
        *(_letters(assets) if kind != "embed" else ()),
        el("link", rel="stylesheet", href=f"{assets}colours.css"),
        *styles,
        *((paper,) if kind != "embed" else ()),
        # Runs before the first paint, so that a chosen theme does not flash.
        el("script", src=f"{assets}early.js"),
        _feed(show, root),
        el("script", type="module", src=f"{assets}{script}") if script else None,
    )


def _letters(assets: str) -> Iterator[Element]:
    """The face of the text and of titles is there for the first paint: nothing moves for it."""
    for weight in (400, 600):
        yield el(
            "link",
            rel="preload",
            href=f"{assets}literata-{weight}.woff2",
            as_="font",
            type="font/woff2",
            crossorigin="anonymous",
        )


def _feed(show: Show, root: str) -> Element:
    return el(
        "link",
        rel="alternate",
        type="application/rss+xml",
        title=show.title,
        href=f"{root}feed.xml",
    )


def cover_beside(episode: Episode, *, root: str, folder: str = "") -> Element:
    """The cover beside an episode's title: its own, else the show's, without moving anything.

    ``folder`` leads from the page to the episode's files, where it is none of them. The show's
    says nothing here: its name stands beside it, and the show's page describes it.
    """
    own = tiny_cover_path(episode.image).rpartition("/")[2] if episode.image else ""
    return el(
        "img",
        src=f"{folder}{own}" if own else f"{root}{TINY_COVER}",
        alt=episode.image_alt if own else "",
        width=str(TINY_SIDE),
        height=str(TINY_SIDE),
        loading="lazy",
        decoding="async",
        class_="cover",
    )


def headline(*title: Node) -> Element:
    """The title over a page; a long one is set smaller, so that the text begins in sight."""
    length = sum(len(part.text if isinstance(part, Prose) else str(part)) for part in title)
    return el("h1", *title, class_="long" if length > _LONG else None)


def facts(known: Sequence[Element]) -> Element:
    """What is known of an episode in one line; a wide page breaks it at the dots."""
    dot = el("span", " · ", class_="dot")
    parted = [part for fact in known for part in (dot, fact)]
    return el("p", *parted[1:], class_="facts")


def colophon(show: Show, *, words: Words, root: str) -> Element:
    """The foot of a page: whose show it is, its licence, how to reach them."""
    lines = [
        el("p", el("a", show.title, href=f"{root}index.html"), " · ", show.author),
        el("p", show.copyright, " " if show.copyright else None, _licence(show.licence)),
        el("p", f"{words['contact']}: ", el("a", show.email, href=f"mailto:{show.email}")),
    ]
    kept = [lines[0], *lines[1:2] * bool(show.copyright or show.licence)]
    kept += lines[2:] * bool(show.email)
    if show.accessibility:
        kept.append(el("p", el("a", words["accessibility"], href=root + STATEMENT)))
    return el("footer", *kept, class_="colophon")


def _licence(name: str) -> Node:
    """A Creative Commons licence by its usual name, with a link to it; others as they are."""
    match = _CREATIVE_COMMONS.fullmatch(name)
    if not match:
        return name
    kind, version = match["kind"].lower(), match["version"]
    href = f"https://creativecommons.org/licenses/{kind}/{version}/"
    return el("a", f"CC {kind.upper()} {version}", href=href, rel="license noreferrer")
