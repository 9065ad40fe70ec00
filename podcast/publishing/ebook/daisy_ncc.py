"""The navigation control centre of DAISY 2.02: contents and metadata of a talking book."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from podcast.publishing.ebook.daisy_smil import clock
from podcast.publishing.ebook.package import Facts, access_in_words
from podcast.publishing.pages.elements import Element, el, to_xhtml
from podcast.publishing.pages.words import direction, words_for

_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n'
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
    '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n'
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A line of the contents, and where in which SMIL file it is heard."""

    title: str
    level: int
    href: str


def ncc(
    facts: Facts, *, headings: Sequence[Heading], total: int, notes: int, files: int, size: int
) -> str:
    """The file ncc.html.

    ``total`` is what is heard in ms, ``notes`` counts the notes and citations that are, ``files``
    all files, and ``size`` is theirs in bytes.
    """
    lines = [Heading(facts.title, level=1, href=headings[0].href), *headings]
    if headings[0].title == facts.title:
        del lines[0]  # the title of a single episode is its own first line
    language = facts.languages[0]
    head = el(
        "head",
        el("meta", **{"http-equiv": "Content-Type"}, content="text/html; charset=utf-8"),
        el("title", facts.title),
        *_metadata(facts, lines, total=total, notes=notes, files=files, size=size),
    )
    body = el("body", *_contents(lines))
    spaces = {"xmlns": "http://www.w3.org/1999/xhtml", "xml:lang": language}
    page = el("html", head, body, lang=language, dir=direction(language), **spaces)
    return f"{_HEAD}{to_xhtml(page)}\n"


def _contents(lines: Sequence[Heading]) -> Iterator[Element]:
    for number, line in enumerate(lines, start=1):
        kind = "title" if number == 1 else "section"
        link = el("a", line.title, href=line.href)
        yield el(f"h{min(line.level, 6)}", link, class_=kind, id=f"n{number}")


def _metadata(
    facts: Facts, lines: Sequence[Heading], *, total: int, notes: int, files: int, size: int
) -> Iterator[Element]:
    date = facts.published.date().isoformat()
    told = [
        ("dc:title", facts.title),
        *(("dc:creator", name) for name in facts.creators),
        ("dc:publisher", facts.publisher),
        ("dc:identifier", facts.identifier),
        *(("dc:language", language) for language in facts.languages),
        ("dc:format", "Daisy 2.02"),
        ("ncc:charset", "utf-8"),
        ("ncc:generator", "podcast"),
        *(("ncc:narrator", name) for name in facts.narrators),
        *(("prod:digitalSourceType", facts.source_type) for _ in facts.source_type[:1]),
        ("ncc:multimediaType", "audioFullText"),
        ("ncc:setInfo", "1 of 1"),
        ("ncc:tocItems", str(len(lines))),
        ("ncc:depth", str(max(min(line.level, 6) for line in lines))),
        *((f"ncc:page{kind}", "0") for kind in ("Front", "Normal", "Special")),
        ("ncc:maxPageNormal", "0"),
        ("ncc:footnotes", str(notes)),
        ("ncc:prodNotes", "0"),
        ("ncc:sidebars", "0"),
        ("ncc:files", str(files)),
        ("ncc:kByteSize", str(-(-size // 1024))),
    ]
    yield el("meta", name="dc:date", content=date, scheme="yyyy-mm-dd")
    yield el("meta", name="ncc:totalTime", content=clock(total)[:8], scheme="hh:mm:ss")
    access = access_in_words(facts, words=words_for(facts.languages[0]))
    told.append(("dc:description", f"{facts.description} {access}".strip()))
    if facts.rights:
        told.append(("dc:rights", facts.rights))
    yield from (el("meta", name=name, content=value) for name, value in told)
