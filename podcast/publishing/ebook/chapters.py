"""The documents of a book: a title page, a document a chapter, and what follows the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import is_
from typing import Any

from podcast.model import Article, Cue, Episode, Span
from podcast.publishing.ebook.citations import KIND, Part, Parted, part_name
from podcast.publishing.ebook.skippable_parts import named
from podcast.publishing.pages.article import Writing
from podcast.publishing.pages.cue_places import Placement
from podcast.publishing.pages.elements import Element, Node, Prose, el, prose_of, resolve
from podcast.publishing.pages.inline import inline, plain
from podcast.publishing.pages.narrator_words import are_descriptions, with_narrator_words
from podcast.publishing.pages.narrator_words_inside import with_inner_words
from podcast.publishing.pages.note_backlinks import with_ways_back
from podcast.publishing.pages.reference_links import with_reference_links
from podcast.publishing.pages.timed_article import Draft, draft, own_words, placed
from podcast.publishing.pages.words import Words


@dataclass(frozen=True, slots=True)
class Document:
    """One XHTML file; ``heard`` are the numbers of its cues in the order they stand in it.

    ``parted`` has the parts of those that may be heard without the works that they name.
    """

    name: str
    title: str
    body: tuple[Element, ...]
    heard: tuple[int, ...]
    parted: Mapping[int, tuple[Part, ...]] = field(default_factory=dict)


@dataclass(slots=True)
class _Marker:
    """Gives each sentence one fragment: a span, or the row whose cells it goes over."""

    cues: Sequence[Cue]
    placement: Placement
    elements: Sequence[Element]
    marked: list[int] = field(default_factory=list)  # in the document under way
    seen: set[int] = field(default_factory=set)
    in_rows: set[int] = field(default_factory=set)  # of the table under way
    parted: Parted = field(init=False)
    runs: Counter[int] = field(init=False)  # stretches of prose that each sentence goes over

    def __post_init__(self) -> None:
        self.parted = Parted(self.cues)
        every = (run.cue for runs in self.placement.runs.values() for run in runs)
        self.runs = Counter(every)

    def prose(self, prose: Prose) -> Iterator[Node]:
        found = self.placement.runs.get(prose, ())
        runs = [*self.parted.runs(found, text=prose.text, whole=self.runs)]
        return inline(prose, runs=runs, sentence=self.sentence)

    def sentence(self, number: int, nodes: tuple[Node, ...]) -> Element:
        if told := self.parted.told(number):
            return self.part(*told, nodes=nodes)
        first = number not in self.seen
        if first:
            self.seen.add(number)
            self.marked.append(number)
        language = self.cues[number].language or None
        name = fragment(number, cues=self.cues) if first else None
        return el("span", *nodes, id=name, lang=language, **{"xml:lang": language})

    def part(self, number: int, index: int, part: Part, *, nodes: tuple[Node, ...]) -> Element:
        """A part of a sentence that names works, with a fragment of its own."""
        if not index:
            self.seen.add(number)
            self.marked.append(number)
        name = part_name(fragment(number, cues=self.cues), index=index)
        kind = {"epub:type": KIND} if part.is_cited else {}
        language = self.cues[number].language or None
        return el("span", *nodes, id=name, lang=language, **{"xml:lang": language}, **kind)

    def heard_in(self, element: Element) -> set[int]:
        return {
            run.cue for prose in prose_of(element) for run in self.placement.runs.get(prose, ())
        }

    def resolved(self, element: Element) -> Element:
        """An element with its sentences as fragments, in the order in which they stand."""
        if element.name == "thead":
            return element.containing(*map(self.header, element.children))
        if element.name == "table":
            body = (child for child in element.children if isinstance(child, Element))
            rows = (self.heard_in(child) for child in body if child.name == "tbody")
            self.in_rows = set[int]().union(*rows)
        name = self.over_cells(element) if element.name == "tr" else None
        children: list[Node] = []
        for child in element.children:
            if isinstance(child, Prose):
                children.extend(self.prose(child))
            else:
                children.append(self.resolved(child) if isinstance(child, Element) else child)
        added = (("id", name),) if name else ()
        return Element(element.name, (*element.attributes, *added), tuple(children))

    def header(self, row: Node) -> Node:
        """The names of columns: what is heard of them with a row is marked at that row."""
        if not isinstance(row, Element) or not self.heard_in(row) <= self.in_rows:
            return self.resolved(row) if isinstance(row, Element) else row
        return resolve(row, prose=plain)

    def over_cells(self, row: Element) -> str | None:
        """The fragment of a sentence that is heard over several cells: the row is marked."""
        cells = [self.heard_in(cell) for cell in row.children if isinstance(cell, Element)]
        every = sorted(set[int]().union(*cells) - self.seen)
        told = next((cue for cue in every if sum(cue in cell for cell in cells) > 1), None)
        if told is None:
            return None
        self.seen.add(told)
        self.marked.append(told)
        return fragment(told, cues=self.cues)

    def block(self, item: Element | int, *, label: str) -> Element:
        if isinstance(item, int):
            said = self.sentence(item, (own_words(self.cues[item]),))
            twice = are_descriptions([item], cues=self.cues, elements=self.elements)
            hidden = "true" if twice else None
            return el("p", el("b", label), " ", said, class_="added", aria_hidden=hidden)
        return self.resolved(item)


def fragment(number: int, *, cues: Sequence[Cue]) -> str:
    """The id of a cue's sentence: by its name, which lives through edits, where it has one."""
    name = cues[number].name
    return f"s-{name}" if name else f"s{number}"


def documents(
    episode: Episode, *, words: Words, pictures: Mapping[str, str]
) -> tuple[Document, ...]:
    """The book's documents in reading order, the title page first.

    ``pictures`` maps a figure's source to a picture in the book; others are told in words.
    """
    writing = Writing(words, pictures, lang=words.apart(episode.language))
    opening = [el("h1", Prose((Span(episode.title),)))]
    if episode.byline:
        opening.append(el("p", Prose((Span(words.say("by", name=episode.byline)),))))
    if episode.summary:
        opening.append(el("p", episode.summary))
    plan = draft(episode, writing=writing, opening=opening)
    plan, placement = with_inner_words(
        plan,
        placement=placed(plan, cues=episode.cues),
        cues=episode.cues,
        lead=el("b", words["added"]),
    )
    names = _names(plan, words=words)
    made: list[Document] = []
    body: list[Element] = []
    current = ("title.xhtml", episode.title)
    elements = (*plan.opening, *plan.flow, *plan.after)
    marker = _Marker(episode.cues, placement, elements)
    items = with_narrator_words(
        elements, cues=episode.cues, placement=placement, places=plan.places
    )
    for item in items:
        following = names.get(item) if isinstance(item, Element) else None
        if following is not None:
            made.append(_closed(current, body, marker))
            current, body = following, []
        body.append(marker.block(item, label=words["added"]))
    made.append(_closed(current, body, marker))
    left_out = writing.left_out(episode.article)
    if left_out is not None:
        made.append(Document("left-out.xhtml", words["left_out"], (left_out,), ()))
    return _linked(made, article=episode.article, words=words)


def _closed(place: tuple[str, str], body: Sequence[Element], marker: _Marker) -> Document:
    heard = tuple(marker.marked)
    marker.marked.clear()
    parted = {n: parts for n, parts in marker.parted.sentences.items() if n in heard}
    return Document(place[0], place[1], tuple(body), heard, parted)


def _names(plan: Draft, *, words: Words) -> dict[Element, tuple[str, str]]:
    """The elements that begin a document, with its file name and title.

    The title page has the episode's title; what comes before the first heading, or all of the
    text where it has none, is named by what it is.
    """
    names: dict[Element, tuple[str, str]] = {}
    begun = words["introduction" if any(one.name == "h2" for one in plan.flow) else "text"]
    for index, element in enumerate(plan.flow):
        if element.name == "h2" or index == 0:
            name = _text(element) if element.name == "h2" else begun
            names[element] = (f"chapter-{len(names) + 1}.xhtml", name)
    for part in plan.after:
        names[part] = (f"{dict(part.attributes)['id']}.xhtml", _text(part.children[0]))
    return names


def _text(node: Node) -> str:
    if isinstance(node, Element):
        return "".join(_text(child) for child in node.children)
    return node if isinstance(node, str) else node.text


def _linked(made: Sequence[Document], *, article: Article, words: Words) -> tuple[Document, ...]:
    """The documents with links from marks to notes and works, and from notes back."""
    wholes = [el("section", *document.body, id=document.name) for document in made]
    cited = with_reference_links(wholes, article=article)
    lang = words.apart(article.language)
    linked = with_ways_back(cited, article=article, words=words, lang=lang)
    homes = {name: whole for whole in linked for name in _ids(whole)}
    places = {name: dict(whole.attributes)["id"] for name, whole in homes.items()}
    return tuple(
        replace(document, body=named([_led(part, places) for part in whole.children]))
        for document, whole in zip(made, linked, strict=True)
    )


def _ids(element: Element) -> Iterator[str]:
    for key, value in element.attributes:
        if key == "id":
            yield value
    for child in element.children:
        if isinstance(child, Element):
            yield from _ids(child)


def _led(node: Node, places: Mapping[str, str]) -> Any:
    """The element with links inside the book leading to the document that holds their end."""
    if not isinstance(node, Element):
        return node
    attributes = tuple(
        (
            key,
            f"{places.get(value[1:], '')}{value}" if key == "href" and value[:1] == "#" else value,
        )
        for key, value in node.attributes
    )
    children = tuple(_led(child, places) for child in node.children)
    if attributes == node.attributes and all(map(is_, children, node.children)):
        return node  # as most are, and a book has 100,000
    return Element(node.name, attributes, children)
