"""Values that are plain text everywhere: a title, a name, a summary, however it was written."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from podcast.model import Place
from podcast.reading.draft import Findings
from podcast.reading.inline import text_of, tidy

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_INLINE = (
    "a abbr b bdi big br cite code del dfn em font i img ins kbd mark q s samp small span strike"
    " strong sub sup time tt u var wbr"
)
_MARKED = re.compile(r"[&<*_`\[\]~\\]")
_LONGEST = 5_000  # characters in which mark-up is looked for


def plain_words(text: str) -> str:
    """Give a value without entities, tags and Markdown, in one line.

    "R&D <em>on</em> **sleep**" is R&D on sleep; what only looks like mark-up (a_b, 2 < 3, <T>)
    stays.
    """
    if not _MARKED.search(text) or len(text) > _LONGEST:
        return " ".join(text.split())
    whole = _no_tag().sub(r"\\<", " ".join(text.split()))
    from markdown_it.tree import SyntaxTreeNode

    from podcast.reading.markdown.inline import spans_of

    tokens = _parser().parseInline(whole, {})
    nodes = SyntaxTreeNode(tokens).children[0].children
    return text_of(tidy(spans_of(nodes, findings=Findings(), place=Place())))


@cache
def _no_tag() -> re.Pattern[str]:
    """What opens like a tag of HTML and is none."""
    from podcast.reading.tree import BLOCK_NAMES

    names = "|".join(sorted({*_INLINE.split(), *BLOCK_NAMES}, key=len, reverse=True))
    return re.compile(rf"<(?!/?(?:{names})(?=[\s/>]))", re.IGNORECASE)


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    from podcast.reading.markdown.between_figures import read_between_figures

    parser = MarkdownIt("commonmark").enable("strikethrough")
    read_between_figures(parser)
    return parser
