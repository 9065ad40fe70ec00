"""Ways back from notes and works to where they are called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from podcast.model import Article
from podcast.publishing.pages.elements import Element, Node, el
from podcast.publishing.pages.inline import note_id
from podcast.publishing.pages.reference_links import reference_ids
from podcast.publishing.pages.words import Words


def with_ways_back(
    blocks: Sequence[Element], *, article: Article, words: Words, lang: str | None
) -> list[Element]:
    """The blocks of a page with a link after each note and each work to its first mark.

    What is called nowhere gets no link.
    """
    names = {
        note_id(note.label): words.say("back_to_text", label=note.label) for note in article.notes
    }
    for label, name in reference_ids(article).items():
        names[name] = words.say("back_to_citation", label=label)
    if not names:
        return list(blocks)
    marked: dict[str, str] = {}
    named = [_named(block, notes=names, marked=marked) for block in blocks]
    links = {note: _way_back(mark, name=names[note], lang=lang) for note, mark in marked.items()}
    return [_linked(block, links=links) for block in named]


def _way_back(mark: str, *, name: str, lang: str | None) -> Element:
    sign = el("span", "↩\ufe0e", aria_hidden="true")  # as a letter, not as a picture
    told = el("span", name, class_="unseen", lang=lang)
    return el("a", sign, told, href=f"#{mark}", class_="back", role="doc-backlink")


def _named(block: Element, *, notes: Mapping[str, str], marked: dict[str, str]) -> Element:
    """The block with an id on the first mark of each note."""
    attributes = dict(block.attributes)
    note = attributes.get("href", "").removeprefix("#")
    if attributes.get("class") == "mark" and note in notes and note not in marked:
        marked[note] = f"mark-{note}"
        return Element(block.name, (*block.attributes, ("id", marked[note])), block.children)
    return block.containing(
        *(
            _named(child, notes=notes, marked=marked) if isinstance(child, Element) else child
            for child in block.children
        )
    )


def _linked(block: Element, *, links: dict[str, Element]) -> Element:
    children: tuple[Node, ...] = tuple(
        _linked(child, links=links) if isinstance(child, Element) else child
        for child in block.children
    )
    link = links.get(dict(block.attributes).get("id", "")) if block.name == "li" else None
    return block.containing(*(_followed(children, link) if link else children))


def _followed(children: tuple[Node, ...], link: Element) -> tuple[Node, ...]:
    """The link stands at the end of the last paragraph, or after what is no paragraph."""
    last = children[-1] if children else None
    if isinstance(last, Element) and last.name == "p":
        return (*children[:-1], last.containing(*last.children, " ", link))
    return (*children, link)
