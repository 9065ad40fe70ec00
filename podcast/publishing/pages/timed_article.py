"""An article on the clock: its sentences timed, and the narrator's own words between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from podcast.model import Cue, Episode
from podcast.publishing.clock_times import clock, seconds
from podcast.publishing.pages.article import Writing
from podcast.publishing.pages.cue_places import Placement, place
from podcast.publishing.pages.elements import Element, Node, Prose, el, prose_of, resolve
from podcast.publishing.pages.inline import inline
from podcast.publishing.pages.narrator_words import (
    Places,
    are_descriptions,
    heard_in,
    places_of,
    with_narrator_words,
)

SKIPPABLE = ("note", "table", "figure", "code", "reference")
"""The roles of what a listener may pass over, in the order in which they are offered."""

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass(frozen=True, slots=True)
class Draft:
    """The parts of a page before their prose is on the clock.

    ``opening`` is title and byline, ``flow`` the article in the order of reading, ``places``
    its blocks by their numbers; ``after`` is notes, references and the disclaimer.
    """

    opening: tuple[Element, ...]
    flow: tuple[Element, ...]
    after: tuple[Element, ...]
    places: Places


def draft(episode: Episode, *, writing: Writing, opening: Sequence[Element]) -> Draft:
    """All that a page or a book shows of an article."""
    article = episode.article
    sections = [writing.section(section) for section in article.sections]
    flow = tuple(block for section in sections for block in section)
    after = (
        writing.notes(article),
        writing.references(article),
        writing.disclaimer(article, told=episode.disclaimer),
    )
    parts = tuple(part for part in after if part is not None)
    return Draft(tuple(opening), flow, parts, places_of(article, sections=sections))


def placed(plan: Draft, *, cues: Sequence[Cue]) -> Placement:
    """Where in the draft each cue stands."""
    flows = {
        "body": _prose((*plan.opening, *plan.flow)),
        **{part_name(part): _prose((part,)) for part in plan.after},
    }
    return place(cues, flows=flows)


def part_name(part: Element) -> str:
    """The role of the lines that are spoken from a part after the article."""
    return {"notes": "note", "references": "reference"}.get(
        dict(part.attributes).get("id", ""), "disclaimer"
    )


def _prose(blocks: Sequence[Element]) -> tuple[Prose, ...]:
    return tuple(prose for block in blocks for prose in prose_of(block))


def own_words(cue: Cue) -> str:
    """The narrator's words without the brackets that tell them from the writer's in captions."""
    return cue.shown.removeprefix("[").removesuffix("]")


@dataclass(frozen=True, slots=True)
class Timed:
    """Lays blocks on the clock and wraps each with a link that plays from there."""

    cues: Sequence[Cue]
    placement: Placement
    places: Places
    audio: str  # the address of the audio file, as seen from the page
    play_from: str
    added: str
    lang: str | None  # of these two, where it is not the article's

    def plainly(self, element: Element) -> Element:
        """A block with its sentences timed, without a link of its own."""
        return resolve(element, prose=self._prose)

    def blocks(self, elements: Sequence[Element]) -> list[Element]:
        """Blocks in order, each beside its time, with the narrator's words where they fall."""
        made: list[Element] = []
        items = with_narrator_words(
            elements, cues=self.cues, placement=self.placement, places=self.places
        )
        for own, group in groupby(items, key=lambda item: isinstance(item, int)):
            if own:
                numbers = [item for item in group if isinstance(item, int)]
                twice = are_descriptions(numbers, cues=self.cues, elements=elements)
                made.append(self._own_words(numbers, twice=twice))
            else:
                blocks = [item for item in group if isinstance(item, Element)]
                above = [None, *blocks]
                made.extend(map(self._beside_time, blocks, above))
        return made

    def _beside_time(self, element: Element, above: Element | None) -> Element:
        spoken = heard_in(element, placement=self.placement)
        apart = element.name == "section"  # notes and what else follows the article
        begins = "apart" if apart else element.name if element.name in _HEADINGS else ""
        is_under = above is not None and above.name in _HEADINGS
        place = f"of-{begins}" if begins else "under" if is_under else ""
        link = self.link(self.cues[spoken[0]].start, place=place) if spoken else None
        return el("div", link, self.plainly(element), class_="block apart" if apart else "block")

    def link(self, start: int, *, place: str) -> Element:
        """A link that plays from a time, with or without a script.

        ``place`` says what begins there ("of-h2"), whose time is always seen, or that it is
        "under" a heading; "" anywhere else.
        """
        return el(
            "a",
            el("span", f"{self.play_from} ", class_="unseen", lang=self.lang),
            clock(start),
            href=f"{self.audio}#t={seconds(start)}",
            class_=f"at {place}".rstrip(),
        )

    def _own_words(self, numbers: Sequence[int], *, twice: bool) -> Element:
        said: list[Node] = [el("span", self.added, class_="who", lang=self.lang)]
        for number in numbers:
            said.extend((" ", self._sentence(number, (own_words(self.cues[number]),))))
        # A screen reader meets a picture's description where the picture is, and there alone.
        hidden = "true" if twice else None
        return el("div", el("p", *said, class_="added"), class_="block", aria_hidden=hidden)

    def _prose(self, prose: Prose) -> Iterator[Node]:
        return inline(prose, runs=self.placement.runs.get(prose, ()), sentence=self._sentence)

    def _sentence(self, number: int, nodes: tuple[Node, ...]) -> Element:
        cue = self.cues[number]
        start = str(seconds(cue.start))
        return el(
            "span",
            *nodes,
            class_="s",
            data_start=start,
            data_s=cue.name or None,
            data_kind=cue.role if cue.role in SKIPPABLE else None,
            data_cited=_stretches(cue.cited) or None,
            lang=cue.language or None,
        )


def _stretches(times: Sequence[tuple[int, int]]) -> str:
    """Stretches of time in seconds: “12.3-14.1 15-16.2”."""
    return " ".join(f"{seconds(start)}-{seconds(end)}" for start, end in times)
