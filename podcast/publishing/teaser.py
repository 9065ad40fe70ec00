"""What lists show of an episode: apps and the show's page put it under the title."""

from __future__ import annotations

import re

from podcast.model import Article, Paragraph
from podcast.publishing.forbidden_characters import clean, shorten

LONGEST_TEASER = 300
"""Characters of a teaser: apps show two or three lines."""

_END = re.compile(r"(?:[.!?…][\"'”’»)\]]{0,3}(?=\s|$)|[。！？][”’」』）]{0,3})")
_NOT_TEXT = frozenset({"note", "image", "math", "struck"})


def teaser_of(article: Article) -> str:
    """The article's summary; without one, the sentences with which its text begins."""
    if article.summary:
        return article.summary
    paragraphs = (
        block
        for section in article.sections
        for block in section.blocks
        if isinstance(block, Paragraph)
    )
    texts = (
        clean("".join(span.text for span in one.spans if span.kind not in _NOT_TEXT))
        for one in paragraphs
    )
    return _beginning(next((text for text in texts if text), ""))


def _beginning(text: str) -> str:
    """As many whole sentences as fit, and one at least; a cut in it shows as "…"."""
    ends = [found.end() for found in _END.finditer(text[: LONGEST_TEASER + 1])]
    whole = max((end for end in ends if end <= LONGEST_TEASER), default=0)
    return text[:whole] or shorten(text, characters=LONGEST_TEASER)
