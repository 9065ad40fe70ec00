"""An SVG beside a page is a drawing, or it is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.shelf.still_svg import is_still
from tests.small_show import Run

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'
DRAWN = '<style>.a{fill:red}</style><path id="p" class="a" d="M0 0h9v9z"/><use href="#p"/>'

ACTIVE = (
    "<script>alert(1)</script>",
    "<g><SCRIPT href='x.js'/></g>",
    '<path onload="alert(1)" d=""/>',
    '<path ONCLICK="alert(1)" d=""/>',
    '<a href="javascript:alert(1)"><text>x</text></a>',
    '<a xlink:href=" JavaScript:alert(1)"><text>x</text></a>',
    '<a><animate attributeName="href" to="javascript:alert(1)"/></a>',
    '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">x</div></foreignObject>',
    '<image href="https://example.org/seen.png"/>',
    '<use href="data:image/svg+xml;base64,PHN2Zy8+#x"/>',
    "<?xml-stylesheet href='x.css'?>",
)


def test_a_drawing_is_still() -> None:
    assert is_still(SVG.format(DRAWN).encode())
    assert is_still(b'<?xml version="1.0"?><!-- by hand -->' + SVG.format(DRAWN).encode())


@pytest.mark.parametrize("inside", ACTIVE)
def test_what_could_run_or_fetch_is_none(inside: str) -> None:
    assert not is_still(SVG.format(inside).encode())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no markup",
        b"<svg",
        b'<!DOCTYPE svg [<!ENTITY a "<script/>">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
    ],
)
def test_what_is_no_drawing_at_all_is_none(data: bytes) -> None:
    assert not is_still(data)


def test_only_the_still_one_is_published(run: Run, folder: Path) -> None:
    content = folder / "content"
    (content / "still.svg").write_text(SVG.format(DRAWN), encoding="utf-8")
    (content / "active.svg").write_text(SVG.format(ACTIVE[0]), encoding="utf-8")
    with (content / "bees.md").open("a", encoding="utf-8") as article:
        article.write("\n![A comb.](still.svg)\n\n![A trick.](active.svg)\n")
    run("bees")
    published = list((folder / "output" / "episodes" / "bees").glob("*.svg"))
    assert [path.read_text(encoding="utf-8") for path in published] == [SVG.format(DRAWN)]
    page = (folder / "output" / "episodes" / "bees" / "index.html").read_text(encoding="utf-8")
    assert "A trick." in page
