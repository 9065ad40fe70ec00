"""An episode written by hand, with every construct that an article may hold."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from podcast.model import (
    Article,
    Block,
    Break,
    Chapter,
    Code,
    Cue,
    Enclosure,
    Episode,
    Equation,
    Figure,
    Heading,
    LeftOut,
    Line,
    Listing,
    Note,
    Paragraph,
    Piece,
    Quote,
    Reference,
    Role,
    Script,
    ScriptSection,
    Section,
    Show,
    Span,
    Table,
    Word,
)

_SHOW = Show(
    title="Field Notes, Read Aloud",
    author="Marta Ilves",
    description="Short, careful essays on gardens, insects and the people who watch them.",
    language="en",
    url="https://example.org/notes",
    email="hello@example.org",
    cover_alt="A bee on a blue flower",
    colour="#1f4e5f",
    licence="CC BY 4.0",
    narrator="Alba, a synthetic voice",
)


def _words(text: str) -> tuple[Span, ...]:
    return (Span(text),)


def _paragraph(*spans: Span | str) -> Paragraph:
    """A paragraph of spans and plain strings."""
    return Paragraph(tuple(Span(span) if isinstance(span, str) else span for span in spans))


_TABLE = Table(
    header=(_words("Flower"), _words("Visits"), _words("Nectar")),
    rows=(
        (_words("Borage"), _words("46"), _words("1.8 µl")),
        (_words("Lavender"), _words("31"), _words("0.4 µl")),
    ),
    caption=_words("Visits in one hour of July sun"),
    row_headers=True,
)

_LEAD: tuple[Block, ...] = (
    _paragraph(
        "On a bright morning a bumblebee spends about four seconds on each flower. ",
        "She learns which ones are worth the trouble",
        Span("1", "note", "1"),
        ", and she forgets the others within days (Lunau, 2019). ",
        "We sat down with a notebook & counted.",
    ),
    _paragraph("The garden is small; the list of visitors is not."),
)

_COUNT: tuple[Block, ...] = (
    _paragraph(
        "We watched two beds for ",
        Span("one hour", "emphasis"),
        " each, following ",
        Span("a simple protocol", "link", "https://example.org/protocol"),
        ". The table shows what came.",
    ),
    _TABLE,
    Heading(_words("What to write down"), 3),
    Listing(
        (
            (_paragraph("The time, to the minute."),),
            (
                _paragraph("The flower and the visitor."),
                Listing(((_paragraph("A photograph helps."),),)),
            ),
            (_paragraph("The weather: wind above 5 m/s keeps small bees at home."),),
        ),
        ordered=True,
    ),
    Figure(
        "bed.png",
        alt="Two flower beds seen from above, one blue, one violet",
        caption=_words("The two beds on 4 July."),
    ),
)

_MEANING: tuple[Block, ...] = (
    Quote(
        (
            _paragraph(
                "The bee is more honoured than other animals, not because she labours, but "
                "because she labours for others."
            ),
        ),
        attribution=_words("John Chrysostom"),
    ),
    _paragraph(
        "A gardener in Lyon put it more briefly: ",
        Span("laissez-les faire", "text", "", "fr"),
        ". Borage refills its flowers in minutes, so a second visit pays.",
    ),
    Equation("v = n / t", alt="v equals n over t"),
    Code("visits = sum(1 for mark in notebook if mark.flower == 'borage')", language="python"),
    Break(),
    _paragraph("Sit still, and they will come to you."),
)

_ARTICLE = Article(
    slug="bees",
    title="What the bees came for",
    byline="Marta Ilves",
    language="en",
    sections=(
        Section(None, _LEAD),
        Section(Heading(_words("Two beds, one hour")), _COUNT),
        Section(Heading(_words("What it may mean")), _MEANING),
    ),
    notes=(Note("1", (_paragraph("Memory was tested with coloured paper flowers."),)),),
    references=(
        Reference(
            (
                Span("Lunau, K. (2019). Flowers and their guests. "),
                Span("doi:10.1000/example", "link", "https://doi.org/10.1000/example"),
            )
        ),
    ),
    disclaimer=(_paragraph("This is an essay, not advice on keeping bees."),),
    left_out=(
        LeftOut("(Lunau, 2019)", "citation"),
        LeftOut("Previous article", "navigation"),
    ),
)


def _say(text: str, role: Role = "body", block: int = 0, *, own: bool = False) -> Line:
    """A line that is spoken as written, or of the narrator's ``own`` words."""
    return Line((Piece("" if own else text, text),), role=role, block=-1 if own else block)


def _cited() -> Line:
    """A sentence with a citation that is shown and not spoken."""
    before = "She learns which ones are worth the trouble, and she forgets the others within days"
    pieces = (Piece(before, before), Piece(" (Lunau, 2019)", "", "citation"), Piece(".", "."))
    return Line(pieces)


def _second_row() -> Line:
    """A row whose columns are named by the narrator, for the first row has shown them."""
    cells = (("Flower: ", "Lavender. "), ("Visits: ", "31. "), ("Nectar: ", "0.4 µl."))
    pieces = (piece for name, cell in cells for piece in (Piece("", name), Piece(cell, cell)))
    return Line(tuple(pieces), role="table", block=1)


_SCRIPT = Script(
    slug="bees",
    title=_ARTICLE.title,
    language="en",
    byline=_ARTICLE.byline,
    sections=(
        ScriptSection(
            _ARTICLE.title,
            (
                _say("What the bees came for.", "title", -1),
                _say("By Marta Ilves.", "title", -1),
                _say("On a bright morning a bumblebee spends about four seconds on each flower."),
                _cited(),
                _say("We sat down with a notebook & counted."),
                _say("Note:", "note", own=True),
                _say("Memory was tested with coloured paper flowers.", "note"),
                _say("The garden is small; the list of visitors is not.", block=1),
            ),
        ),
        ScriptSection(
            "Two beds, one hour",
            (
                _say("Two beds, one hour", "heading"),
                _say("We watched two beds for one hour each, following a simple protocol."),
                _say("The table shows what came."),
                _say("Table, two rows:", "table", own=True),
                _say("Visits in one hour of July sun", "table", 1),
                _say("Flower: Borage. Visits: 46. Nectar: 1.8 µl.", "table", 1),
                _second_row(),
                _say("What to write down", "heading", 2),
                _say("The time, to the minute.", "list", 3),
                _say("The flower and the visitor.", "list", 3),
                _say("A photograph helps.", "list", 3),
                _say("The weather: wind above 5 m/s keeps small bees at home.", "list", 3),
                _say("Image:", "figure", own=True),
                _say("Two flower beds seen from above, one blue, one violet", "figure", 4),
                _say("The two beds on 4 July.", "figure", 4),
            ),
        ),
        ScriptSection(
            "What it may mean",
            (
                _say("What it may mean", "heading"),
                _say("Quote:", "quote", own=True),
                _say(
                    "The bee is more honoured than other animals, not because she labours, but "
                    "because she labours for others.",
                    "quote",
                ),
                _say("John Chrysostom", "quote"),
                _say("A gardener in Lyon put it more briefly: laissez-les faire.", block=1),
                _say("Borage refills its flowers in minutes, so a second visit pays.", block=1),
                _say("v equals n over t", block=2),
                _say("A code sample is in the show notes.", "code", own=True),
                _say("Sit still, and they will come to you.", block=5),
            ),
        ),
        ScriptSection(
            "Disclaimer",
            (_say("This is an essay, not advice on keeping bees.", "disclaimer"),),
        ),
    ),
)


def _timed(script: Script, *, article: Article) -> Episode:
    """The episode of a script in which every word takes 300 ms and every pause 400 ms."""
    cues: list[Cue] = []
    chapters: list[Chapter] = []
    now = 200
    for index, section in enumerate(script.sections):
        begun = now
        for line in section.lines:
            cues.append(_cue(line, start=now, section=index))
            now = cues[-1].end + 400
        chapters.append(Chapter(begun if index else 0, now, section.title))
    return Episode(
        slug=article.slug,
        title=article.title,
        guid="5a4de0fd-0b54-4a3e-8f2f-0d8f3c2f6a11",
        published=datetime(2026, 7, 14, 6, 0, tzinfo=UTC),
        duration=now,
        audio=Enclosure(f"audio/{article.slug}-1a2b3c4d.mp3", 1_204_221, "audio/mpeg", "00" * 48),
        chapters=tuple(chapters),
        cues=tuple(cues),
        article=article,
        script=script,
        summary="An hour with two flower beds and a notebook: who came, how often, and why.",
        teaser="An hour with two flower beds and a notebook: who came, how often, and why.",
        byline=article.byline,
        language=article.language,
        references=article.references,
        left_out=article.left_out,
    )


def _cue(line: Line, *, start: int, section: int) -> Cue:
    shown = "".join(piece.shown for piece in line.pieces if piece.spoken) or f"[{line.spoken}]"
    marks = tuple(
        Word(word, start + 300 * at, start + 300 * at + 300)
        for at, word in enumerate(shown.split())
    )
    return Cue(
        start=start,
        end=marks[-1].end,
        shown=shown,
        spoken=line.spoken,
        role=line.role,
        section=section,
        block=line.block,
        words=marks,
        name=f"{start:08x}",
    )


@pytest.fixture(scope="session")
def episode() -> Episode:
    return _timed(_SCRIPT, article=_ARTICLE)


@pytest.fixture(scope="session")
def show() -> Show:
    return _SHOW
