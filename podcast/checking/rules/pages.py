"""Rules for the pages: what they show and lead to is there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from podcast.checking.published import Published, file_named
from podcast.checking.rule import BUILD_AGAIN, Complaint, Rule, rule

_TAG = re.compile(r"<[a-z][^<>]*>")  # an article's text may show an attribute: &lt;img src="x.png"
_NAMED = re.compile(r'\s(?:href|src)="([^"]+)"')
_ABOVE = "../../"
_PAGES = ("index.html", "accessibility.html", "episodes/*/index.html", "embed/*/index.html")


@rule(
    "page-links",
    source="links between files",
    mend=BUILD_AGAIN,
)
def page_links(published: Published) -> Iterator[Complaint]:
    """Every file of the show that one of its pages names is there."""
    there: dict[str, bool] = {}  # every page names the same style sheet and scripts
    above: dict[tuple[str, str], str | None] = {}
    for pattern in _PAGES:
        for page in sorted(published.output.glob(pattern)):
            folder = os.fspath(page.parent)
            up = os.path.normpath(os.path.join(folder, _ABOVE))  # noqa: PTH118 - quicker by half
            for link in _named(page):
                path = _above(link, known=above, up=up) or _path(link, within=folder)
                if path is None:
                    continue
                if path not in there:
                    there[path] = Path(path).exists()
                if not there[path]:
                    yield f"{link} is not there.", page.relative_to(published.output).as_posix()


def _named(page: Path) -> Iterator[str]:
    """The addresses that a page names, each once."""
    text = page.read_text(encoding="utf-8", errors="replace")
    tags = "".join(_TAG.findall(text))
    yield from dict.fromkeys(_NAMED.findall(tags))


def _above(link: str, *, known: dict[tuple[str, str], str | None], up: str) -> str | None:
    """The file that a link leads to from two folders above; None for one that begins otherwise.

    Thousands of pages name the same files there: each is worked out once.
    """
    if not link.startswith(_ABOVE):
        return None
    if (up, link) not in known:
        known[up, link] = _path(link.removeprefix(_ABOVE), within=up)
    return known[up, link]


def _path(link: str, *, within: str) -> str | None:
    """The file that a page's link leads to inside the show; None for one that leads elsewhere."""
    if link.startswith("#"):
        return None
    try:
        parts = urlsplit(unescape(link))
    except ValueError:
        return None
    if parts.scheme or parts.netloc or not parts.path:
        return None
    return os.path.normpath(file_named(PurePosixPath(unquote(parts.path)), within=Path(within)))


RULES: tuple[Rule, ...] = (page_links,)
