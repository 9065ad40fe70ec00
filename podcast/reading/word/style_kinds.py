"""Word's styles as HTML: what mammoth is told of each."""

from __future__ import annotations

import re
from collections.abc import Iterable

from podcast.reading.word.bylines import AUTHOR, DATE
from podcast.reading.word.drawings import CAPTION, DIAGRAM_ITEM
from podcast.reading.word.equations import EQUATION
from podcast.reading.word.styles import HEADING

_QUOTES = ("Quote", "Intense Quote", "Block Text", "Quotations")
_CODES = ("Source Code", "HTML Preformatted", "Code", "Preformatted Text", "Plain Text")
_EMPHASIS = ("Emphasis", "Strong", "Intense Emphasis", "Subtle Emphasis", "Book Title")
_PLAIN = (
    "Subtitle",
    "List Paragraph",
    "No Spacing",
    "First Paragraph",
    "Compact",
    "Normal (Web)",
    "Abstract",
    "Abstract Title",
    *(f"{kind}{n}" for kind in ("Body Text", "List", "List Continue") for n in ("", " 2", " 3")),
    *("Body Text Indent", "Body Text First Indent", "Normal Indent", "Salutation", "Closing"),
    *("Signature", "Note Heading", "annotation text", "endnote text", "footnote text"),
    "Footnote Block Text",
    "Figure",
    "Captioned Figure",
    "Text body",
)
# pandoc's lists of words with what they mean, and the entries of Word's own lists of works
_LISTED = (("Definition Term", "dl > dt"), ("Definition", "dl > dd"), ("Bibliography", "ul > li"))


def _deep(kind: str, tag: str) -> list[str]:
    """Give the lines for a list of each depth: Word has nine."""
    lines = []
    for depth in range(1, 10):
        path = "".join("ul|ol > li > " for _ in range(depth - 1)) + f"{tag} > li:fresh"
        lines.append(f"p:{kind}({depth}) => {path}")
    return lines


def _both_cases(name: str) -> tuple[str, str]:
    return name, name[0].lower() + name[1:]


_LINES = (
    "p[style-name='Title'] => h1:fresh",
    "p[style-name='title'] => h1:fresh",
    *(
        f"p[style-name='{name}'] => h{min(n + 1, 6)}:fresh"
        for n in range(1, 10)
        for name in _both_cases(f"Heading {n}")
    ),
    *(f"p.{HEADING}{n} => h{min(n + 1, 6)}:fresh" for n in range(1, 10)),
    *(
        f"p[style-name='{shown}'] => blockquote > p:fresh"
        for name in _QUOTES
        for shown in _both_cases(name)
    ),
    *(
        f"p[style-name='{shown}'] => pre:separator('\\n')"
        for name in _CODES
        for shown in _both_cases(name)
    ),
    *(f"p[style-name='{name}'] => p.caption:fresh" for name in ("caption", "Caption")),
    f"p.{CAPTION} => p.caption:fresh",
    *(
        f"p[style-name='{shown}'] => p.{name}:fresh"
        for name in (AUTHOR, DATE)
        for shown in (name, name.capitalize())
    ),
    f"p.{DIAGRAM_ITEM} => ul > li:fresh",
    *_deep("unordered-list", "ul"),
    *_deep("ordered-list", "ol"),
    *(
        f"p[style-name='{shown}'] => {path}:fresh"
        for name, path in _LISTED
        for shown in _both_cases(name)
    ),
    *(f"p[style-name='{shown}'] => p:fresh" for name in _PLAIN for shown in _both_cases(name)),
    *(f"r[style-name='{name}'] => em" for name in _EMPHASIS),
    f"r.{EQUATION} => math:fresh",  # each its own: two side by side
)
_OF_STYLE = re.compile(r"[pr]\[style-name='([^']+)'\]")


def style_map(names: Iterable[str]) -> str:
    """Give the lines of mammoth's style map for the styles that a file has.

    The first that fits a paragraph counts. Mammoth tries each at each word, so those for other
    styles would take as long as all the rest of its work.
    """
    known = {name.casefold() for name in names}
    named = [(line, _OF_STYLE.match(line)) for line in _LINES]
    return "\n".join(line for line, of in named if of is None or of[1].casefold() in known)
