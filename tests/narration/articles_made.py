"""Articles made for tests: a short way to write one, and every one that Hypothesis can think of."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from podcast.model import (
    Article,
    Block,
    Break,
    Code,
    Equation,
    Figure,
    Heading,
    Listing,
    Note,
    Paragraph,
    Pauses,
    Quote,
    Reference,
    Script,
    Section,
    Show,
    Span,
    Table,
)
from podcast.narration.lexicon.entries import Lexicon
from podcast.narration.profiles import Style
from podcast.narration.whole_script import narrate

STANDARD = Style()
SHOW = Show("A show", "An author", "About things.", "en", "https://example.org")


def spans(*parts: Span | str) -> tuple[Span, ...]:
    """Strings and spans as spans."""
    return tuple(Span(part) if isinstance(part, str) else part for part in parts)


def paragraph(*parts: Span | str) -> Paragraph:
    """A paragraph of strings and spans."""
    return Paragraph(spans(*parts))


def article(*blocks: Block | str, **fields: object) -> Article:
    """An article whose lead is these blocks; a string is a paragraph."""
    lead = tuple(paragraph(one) if isinstance(one, str) else one for one in blocks)
    made = Article("bees", "Bees", (Section(None, lead),), language="en")
    return replace(made, **fields)  # type: ignore[arg-type]


def told(made: Article, *, style: Style = STANDARD, show: Show = SHOW) -> Script:
    """The article's script with plain settings."""
    return narrate(made, style=style, lexicon=Lexicon(), pauses=Pauses(), show=show)


def said(*blocks: Block | str, style: Style = STANDARD, **fields: object) -> list[str]:
    """What is said of a lead of these blocks, without the title."""
    script = told(article(*blocks, **fields), style=style)
    return [line.spoken for line in script.sections[0].lines if line.role != "title"]


_TEXTS = st.one_of(
    st.text(min_size=1, max_size=60),
    st.sampled_from(
        [
            "He slept. (Smith et al., 2022) She did not (n = 96).",
            "Dr. Ruiz gave 5 mg/kg [12], about £3.5 million, in 1905.",
            "See https://example.org/a?b=c or (see Fig. 3). No. 7 was next.",
            "“Well,” she said (and left). Then 10–20 °C; p < 0.001!",
            "x² + H₂O at 7:30 p.m. — e.g. on 2024-03-05, they say",
            "One (two (three) four) five) six ( seven.\n\nEight.",
            "word " * 120 + "; " + "other, " * 60 + "end.",
            "Click here to read the guide",
        ]
    ),
)
_SPAN = st.one_of(
    st.builds(Span, _TEXTS, st.sampled_from(["text", "emphasis", "struck", "code", "image"])),
    st.builds(Span, _TEXTS, st.just("link"), st.just("https://example.org")),
    st.builds(Span, st.sampled_from("123"), st.just("note"), st.sampled_from("abc")),
    st.builds(Span, st.sampled_from(["2", "12"]), st.just("superscript")),
    st.builds(Span, _TEXTS, st.just("math"), st.sampled_from(["alt", "tex"])),
    st.builds(Span, _TEXTS, st.just("text"), st.just(""), st.sampled_from(["fr", "en-GB"])),
    st.just(Span("\n", "break")),
)


# Composite strategies, because their names stay short where trees of strategies would not.
@st.composite
def runs(draw: st.DrawFn) -> tuple[Span, ...]:
    """Running text."""
    return tuple(draw(st.lists(_SPAN, max_size=4)))


@st.composite
def rows(draw: st.DrawFn) -> tuple[tuple[Span, ...], ...]:
    """The cells of a row."""
    return tuple(draw(st.lists(runs(), max_size=3)))


@st.composite
def leaves(draw: st.DrawFn) -> Block:
    """A block without blocks in it."""
    several_rows = st.lists(rows(), max_size=3).map(tuple)
    kinds: dict[str, st.SearchStrategy[Block]] = {
        "paragraph": st.builds(Paragraph, runs()),
        "heading": st.builds(Heading, runs(), st.integers(2, 4)),
        "table": st.builds(Table, rows(), several_rows, runs(), layout=st.booleans()),
        "figure": st.builds(Figure, st.just("a.png"), st.none() | _TEXTS | st.just(""), runs()),
        "code": st.builds(Code, _TEXTS),
        "equation": st.builds(Equation, _TEXTS, _TEXTS | st.just("")),
        "break": st.builds(Break),
    }
    return draw(kinds[draw(st.sampled_from(["paragraph", *sorted(kinds)]))])


@st.composite
def blocks(draw: st.DrawFn, depth: int = 2) -> Block:
    """Any block, nested a little."""
    kind = draw(st.sampled_from(["leaf", "leaf", "leaf", "listing", "quote"]))
    if kind == "leaf" or depth == 0:
        return draw(leaves())
    inner = st.lists(blocks(depth - 1), max_size=2).map(tuple)
    if kind == "quote":
        return Quote(draw(inner), draw(runs()))
    return Listing(tuple(draw(st.lists(inner, max_size=4))), draw(st.booleans()))


@st.composite
def sections(draw: st.DrawFn, *, lead: bool = False) -> Section:
    """A section, or a lead, which has no heading."""
    heading = None if lead else Heading(draw(runs()))
    return Section(heading, tuple(draw(st.lists(blocks(), max_size=3))))


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """An article with anything in it."""
    paragraphs = st.lists(st.builds(Paragraph, runs()), max_size=2).map(tuple)
    notes = st.dictionaries(st.sampled_from("abcd"), paragraphs, max_size=3)
    return Article(
        slug="bees",
        title=draw(_TEXTS),
        sections=(
            *draw(st.lists(sections(lead=True), max_size=1)),
            *draw(st.lists(sections(), max_size=3)),
        ),
        byline=draw(_TEXTS | st.just("")),
        published=draw(st.none() | st.dates()),
        language=draw(st.sampled_from(["en", "en-GB", "de", "fr", "pl", "xx", ""])),
        notes=tuple(Note(label, body) for label, body in draw(notes).items()),
        references=tuple(draw(st.lists(st.builds(Reference, runs()), max_size=2))),
        disclaimer=draw(paragraphs),
    )


STYLES = st.builds(
    Style,
    st.sampled_from(["simplified", "standard", "full"]),
    st.frozensets(st.sampled_from(["citation", "code", "figure", "table", "note"]), max_size=2),
    st.frozensets(st.sampled_from(["citation", "code", "reference list"]), max_size=2),
)

TABLED = Table(
    header=(spans("Group"), spans("People")),
    rows=((spans("ketamine"), spans("24")),),
    caption=spans("Who took part"),
)
