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
_PAGES = ("index.html", "accessibility.html", "episodes/*/index.html", "embed/*/index.html")


@rule(
    "page-links",
    source="links between files",
    mend=BUILD_AGAIN,
)
def page_links(published: Published) -> Iterator[Complaint]:
    """Every file of the show that one of its pages names is there."""
    there: dict[Path, bool] = {}  # every page names the same style sheet and scripts
    for pattern in _PAGES:
        for page in sorted(published.output.glob(pattern)):
            for link, path in _named(page):
                if path not in there:
                    there[path] = path.exists()
                if not there[path]:
                    yield f"{link} is not there.", page.relative_to(published.output).as_posix()


def _named(page: Path) -> Iterator[tuple[str, Path]]:
    """The links of a page inside the show, each with the file that it leads to."""
    text = page.read_text(encoding="utf-8", errors="replace")
    tags = "".join(_TAG.findall(text))
    for link in dict.fromkeys(_NAMED.findall(tags)):
        try:
            parts = urlsplit(unescape(link))
        except ValueError:
            continue
        if not (parts.scheme or parts.netloc) and parts.path:
            named = file_named(PurePosixPath(unquote(parts.path)), within=page.parent)
            yield link, Path(os.path.normpath(named))


RULES: tuple[Rule, ...] = (page_links,)
