"""An SVG beside a page is a drawing, or it is not there."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from podcast.shelf.pictures.safe_svg import safe_svg
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
    '<a href="https://example.org/"><text>x</text></a>',
    '<a><animate attributeName="href" to="javascript:alert(1)"/></a>',
    '<set attributeName="style" to="x"/>',
    '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">x</div></foreignObject>',
    '<meta xmlns="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=https://x.y"/>',
    '<form xmlns="http://www.w3.org/1999/xhtml"><button formaction="javascript:alert(1)"/></form>',
    '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://example.org"/>',
    '<handler xmlns="http://www.w3.org/2001/xml-events"/>',
    '<image href="https://example.org/seen.png"/>',
    '<image href="//example.org/seen.png"/>',
    '<use href="data:image/svg+xml;base64,PHN2Zy8+#x"/>',
    '<feImage href="https://example.org/x"/>',
    "<?xml-stylesheet href='x.css'?>",
    "<style>@import 'https://example.org/x.css';</style>",
    "<style>@font-face{src:url(https://example.org/f)}</style>",
    "<style>.a{fill:url(https://example.org/x)}</style>",
    '<style>.a{fill:URL( "https://example.org/x")}</style>',
    "<style>.a{fill:u\\72l(https://example.org/x)}</style>",
    "<style>.a{fill:ur/**/l(https://example.org/x)}</style>",
    "<style>.a{background:image-set('https://example.org/x' 1x)}</style>",
    '<path fill="url(https://example.org/x)" d=""/>',
    '<path style="fill:url(//example.org/x)" d=""/>',
    '<path filter="url(\'x.svg#y\')" d=""/>',
    '<path cursor="url(https://example.org/x), auto" d=""/>',
)

DROPPED = (
    '<path xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:label="Ana\'s desk" d=""/>',
    '<path formaction="javascript:alert(1)" d=""/>',
    '<path xml:base="https://example.org/" d=""/>',
    "<!-- drawn by Ana -->",
    '<metadata><RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><i>Ana</i></RDF></metadata>',
)


def test_a_drawing_is_still() -> None:
    assert safe_svg(SVG.format(DRAWN).encode()) == SVG.format(DRAWN).encode()
    named = b'<?xml version="1.0"?><!-- by hand -->' + SVG.format(DRAWN).encode()
    assert safe_svg(named) == SVG.format(DRAWN).encode()


DOCTYPES = (
    "",
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">',
    '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>',
)


@pytest.mark.parametrize("doctype", DOCTYPES)
def test_what_drawing_programs_write_is_a_drawing_and_a_doctype_is_not_published(
    doctype: str,
) -> None:
    drawn = (
        '<defs><linearGradient id="g"><stop offset="0" stop-color="rgb(1, 2, 3)"/></linearGradient>'
        '<clipPath id="c"><rect width="9" height="9"/></clipPath></defs>'
        '<g transform="translate(1 2) rotate(3)" clip-path="url(#c)" font-family="Arial, serif">'
        '<rect fill="url(#g)" style="stroke: rgba(0,0,0,.5); fill: url(\'#g\')" aria-label="(a)"/>'
        '<text x="1"><tspan xml:space="preserve">a (b)</tspan></text></g>'
    )
    shown = safe_svg((doctype + SVG.format(drawn)).encode())
    assert shown is not None
    assert b"DOCTYPE" not in shown
    assert b"alert" not in shown
    assert b"url(#g)" in shown


@pytest.mark.parametrize("inside", ACTIVE)
def test_what_could_run_or_fetch_is_none(inside: str) -> None:
    assert safe_svg(SVG.format(inside).encode()) is None


@pytest.mark.parametrize("inside", DROPPED)
def test_what_nobody_sees_is_not_published(inside: str) -> None:
    shown = safe_svg(SVG.format(inside).encode())
    assert shown is not None
    for word in (b"Ana", b"javascript", b"example.org", b"RDF"):
        assert word not in shown


def bomb(levels: int) -> str:
    uses = "".join(
        f'<g id="l{level}">{f"""<use href="#l{level - 1}"/>""" * 10}</g>'
        for level in range(1, levels)
    )
    return SVG.format(f'<path id="l0" d=""/>{uses}')


def test_a_drawing_that_uses_itself_again_and_again_is_none() -> None:
    assert safe_svg(bomb(3).encode()) is not None
    assert safe_svg(bomb(12).encode()) is None
    assert (
        safe_svg(
            SVG.format('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>').encode()
        )
        is None
    )
    chain = "".join(f'<use id="u{at}" href="#u{at + 1}"/>' for at in range(20_000))
    assert safe_svg(SVG.format(chain).encode()) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no markup",
        b"<svg",
        b"<svg/>",
        b'<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>',
        b'<!DOCTYPE svg [<!ENTITY a "<script/>">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
        b'<?xml-stylesheet href="x.css"?><svg xmlns="http://www.w3.org/2000/svg"/>',
    ],
)
def test_what_is_no_drawing_at_all_is_none(data: bytes) -> None:
    assert safe_svg(data) is None


def test_only_the_still_one_is_published(run: Run, folder: Path) -> None:
    content = folder / "content"
    (content / "still.svg").write_text(SVG.format(DRAWN), encoding="utf-8")
    (content / "active.svg").write_text(SVG.format(ACTIVE[0]), encoding="utf-8")
    with (content / "bees.md").open("a", encoding="utf-8") as article:
        article.write("\n![A comb.](still.svg)\n\n![A trick.](active.svg)\n")
    run("bees")
    published = list((folder / "output" / "episodes" / "bees").glob("*.svg"))
    assert [path.read_text(encoding="utf-8") for path in published] == [SVG.format(DRAWN)]
    assert etree.parse(published[0]).getroot().tag.endswith("svg")
    page = (folder / "output" / "episodes" / "bees" / "index.html").read_text(encoding="utf-8")
    assert "A trick." in page
