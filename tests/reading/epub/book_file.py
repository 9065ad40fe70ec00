"""An e-book written by hand, and what is understood of it."""

from __future__ import annotations

from podcast.model import Article
from podcast.reading.compose import compose
from podcast.reading.epub.document import read_epub
from tests.reading.same_article import container, zipped

TEXT = "<p>It was quiet in the ward, and nobody rang that night.</p>"


def page(body: str, kind: str = "") -> str:
    told = f' epub:type="{kind}"' if kind else ""
    return (
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
        f"<head><title/></head><body{told}>{body}</body></html>"
    )


def nav(lines: str) -> str:
    return page(f'<nav epub:type="toc"><h1>Contents</h1><ol>{lines}</ol></nav>')


def line(name: str, href: str = "", inner: str = "") -> str:
    link = f'<a href="{href}">{name}</a>' if href else f"<span>{name}</span>"
    return f"<li>{link}{f'<ol>{inner}</ol>' if inner else ''}</li>"


def book(
    chapters: dict[str, str],
    *,
    contents: str = "",
    ncx: str = "",
    parts: dict[str, str | bytes] | None = None,
    items: str = "",
    spine: str = "",
    creator: str = "",
) -> bytes:
    """Give an EPUB; ``items`` and ``spine`` are mark-up for parts that are no chapter."""
    made = "".join(
        f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(chapters)
    )
    if contents:
        made += '<item id="nav" href="nav.xhtml" media-type="text/html" properties="nav"/>'
    if ncx:
        made += '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    refs = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    signed = f"<dc:creator>{creator}</dc:creator>" if creator else ""
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Nights</dc:title>'
        f"{signed}</metadata><manifest>{made}{items}</manifest><spine>{refs}{spine}</spine></package>"
    )
    files: dict[str, str | bytes] = {
        "META-INF/container.xml": container("book/p.opf"),
        "book/p.opf": package,
        "book/nav.xhtml": contents,
        "book/toc.ncx": ncx,
        **{f"book/{name}": text for name, text in chapters.items()},
        **(parts or {}),
    }
    return zipped({name: content for name, content in files.items() if content})


def understood(data: bytes) -> Article:
    return compose(read_epub(data, source="a.epub"), name="a", source="a.epub")


def chapters_of(article: Article) -> list[str]:
    return [
        "".join(span.text for span in section.heading.spans) if section.heading else ""
        for section in article.sections
    ]
