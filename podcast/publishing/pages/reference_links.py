"""``[3]`` in the text leads to the third work cited."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from podcast.model import Article
from podcast.publishing.pages.elements import Element, Node, el

_CITED = re.compile(r"\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*\]")
_NUMBER = re.compile(r"\d+")
_NO_LINKS = frozenset({"a", "code", "pre", "math", "h1", "summary"})


def reference_ids(article: Article) -> dict[str, str]:
    """The anchor of each work cited by the number that it has in the list."""
    numbered = enumerate(article.references, start=1)
    return {entry.label or str(at): f"reference-{at}" for at, entry in numbered}


def with_reference_links(blocks: Sequence[Element], *, article: Article) -> list[Element]:
    """The blocks with the numbers in square brackets as links to what they cite."""
    ids = reference_ids(article)
    return [_linked(block, ids=ids) for block in blocks] if ids else list(blocks)


def _linked(element: Element, *, ids: Mapping[str, str]) -> Element:
    own = dict(element.attributes)
    if element.name in _NO_LINKS or own.get("id") == "references":
        return element
    children: list[Node] = []
    for child in element.children:
        if isinstance(child, str):
            children.extend(_cited(child, ids=ids))
        else:
            children.append(_linked(child, ids=ids) if isinstance(child, Element) else child)
    return element.containing(*children)


def _cited(text: str, *, ids: Mapping[str, str]) -> Iterator[Node]:
    done = 0
    for found in _CITED.finditer(text):
        numbers = list(_NUMBER.finditer(text, *found.span()))
        if any(number[0] not in ids for number in numbers):
            continue  # [2019] cites nothing
        for number in numbers:
            yield text[done : number.start()]
            href = f"#{ids[number[0]]}"
            yield el("a", number[0], href=href, class_="mark", role="doc-biblioref")
            done = number.end()
    yield text[done:]
