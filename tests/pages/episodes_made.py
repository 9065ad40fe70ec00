"""An episode written by hand, with every construct that an article may hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

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

SHOW = Show(
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


def words(text: str) -> tuple[Span, ...]:
    """Plain running text."""
    return (Span(text),)


def paragraph(*spans: Span | str) -> Paragraph:
    """A paragraph of spans and plain strings."""
    return Paragraph(tuple(Span(span) if isinstance(span, str) else span for span in spans))


_TABLE = Table(
    header=(words("Flower"), words("Visits"), words("Nectar")),
    rows=(
        (words("Borage"), words("46"), words("1.8 µl")),
        (words("Lavender"), words("31"), words("0.4 µl")),
    ),
    caption=words("Visits in one hour of July sun"),
    row_headers=True,
)

_LEAD: tuple[Block, ...] = (
    paragraph(
        "On a bright morning a bumblebee spends about four seconds on each flower. ",
        "She learns which ones are worth the trouble",
        Span("1", "note", "1"),
        ", and she forgets the others within days (Lunau, 2019). ",
        "We sat down with a notebook & counted.",
    ),
    paragraph("The garden is small; the list of visitors is not."),
)

_COUNT: tuple[Block, ...] = (
    paragraph(
        "We watched two beds for ",
        Span("one hour", "emphasis"),
        " each, following ",
        Span("a simple protocol", "link", "https://example.org/protocol"),
        ". The table shows what came.",
    ),
    _TABLE,
    Heading(words("What to write down"), 3),
    Listing(
        (
            (paragraph("The time, to the minute."),),
            (
                paragraph("The flower and the visitor."),
                Listing(((paragraph("A photograph helps."),),)),
            ),
            (paragraph("The weather: wind above 5 m/s keeps small bees at home."),),
        ),
        ordered=True,
    ),
    Figure(
        "bed.png",
        alt="Two flower beds seen from above, one blue, one violet",
        caption=words("The two beds on 4 July."),
    ),
)

_MEANING: tuple[Block, ...] = (
    Quote(
        (
            paragraph(
                "The bee is more honoured than other animals, not because she labours, but "
                "because she labours for others."
            ),
        ),
        attribution=words("John Chrysostom"),
    ),
    paragraph(
        "A gardener in Lyon put it more briefly: ",
        Span("laissez-les faire", "text", "", "fr"),
        ". Borage refills its flowers in minutes, so a second visit pays.",
    ),
    Equation("v = n / t", alt="v equals n over t"),
    Code("visits = sum(1 for mark in notebook if mark.flower == 'borage')", language="python"),
    Break(),
    paragraph("Sit still, and they will come to you."),
)

ARTICLE = Article(
    slug="bees",
    title="What the bees came for",
    byline="Marta Ilves",
    language="en",
    sections=(
        Section(None, _LEAD),
        Section(Heading(words("Two beds, one hour")), _COUNT),
        Section(Heading(words("What it may mean")), _MEANING),
    ),
    notes=(Note("1", (paragraph("Memory was tested with coloured paper flowers."),)),),
    references=(
        Reference(
            (
                Span("Lunau, K. (2019). Flowers and their guests. "),
                Span("doi:10.1000/example", "link", "https://doi.org/10.1000/example"),
            )
        ),
    ),
    disclaimer=(paragraph("This is an essay, not advice on keeping bees."),),
    left_out=(
        LeftOut("(Lunau, 2019)", "citation"),
        LeftOut("Previous article", "navigation"),
    ),
)


def say(text: str, role: Role = "body", block: int = 0, *, own: bool = False) -> Line:
    """A line that is spoken as written, or of the narrator's ``own`` words."""
    return Line((Piece("" if own else text, text),), role=role, block=-1 if own else block)


def cited() -> Line:
    """A sentence with a citation that is shown and not spoken."""
    before = "She learns which ones are worth the trouble, and she forgets the others within days"
    pieces = (Piece(before, before), Piece(" (Lunau, 2019)", "", "citation"), Piece(".", "."))
    return Line(pieces)


SCRIPT = Script(
    slug="bees",
    title=ARTICLE.title,
    language="en",
    byline=ARTICLE.byline,
    sections=(
        ScriptSection(
            ARTICLE.title,
            (
                say("What the bees came for.", "title", -1),
                say("By Marta Ilves.", "title", -1),
                say("On a bright morning a bumblebee spends about four seconds on each flower."),
                cited(),
                say("We sat down with a notebook & counted."),
                say("Note:", "note", own=True),
                say("Memory was tested with coloured paper flowers.", "note"),
                say("The garden is small; the list of visitors is not.", block=1),
            ),
        ),
        ScriptSection(
            "Two beds, one hour",
            (
                say("Two beds, one hour", "heading"),
                say("We watched two beds for one hour each, following a simple protocol."),
                say("The table shows what came."),
                say("Table, two rows:", "table", own=True),
                say("Visits in one hour of July sun", "table", 1),
                say("Flower: Borage. Visits: 46. Nectar: 1.8 µl.", "table", 1),
                say("Flower: Lavender. Visits: 31. Nectar: 0.4 µl.", "table", 1),
                say("What to write down", "heading", 2),
                say("The time, to the minute.", "list", 3),
                say("The flower and the visitor.", "list", 3),
                say("A photograph helps.", "list", 3),
                say("The weather: wind above 5 m/s keeps small bees at home.", "list", 3),
                say("Image:", "figure", own=True),
                say("Two flower beds seen from above, one blue, one violet", "figure", 4),
                say("The two beds on 4 July.", "figure", 4),
            ),
        ),
        ScriptSection(
            "What it may mean",
            (
                say("What it may mean", "heading"),
                say("Quote:", "quote", own=True),
                say(
                    "The bee is more honoured than other animals, not because she labours, but "
                    "because she labours for others.",
                    "quote",
                ),
                say("John Chrysostom", "quote"),
                say("A gardener in Lyon put it more briefly: laissez-les faire.", block=1),
                say("Borage refills its flowers in minutes, so a second visit pays.", block=1),
                say("v equals n over t", block=2),
                say("A code sample is in the show notes.", "code", own=True),
                say("Sit still, and they will come to you.", block=5),
            ),
        ),
        ScriptSection(
            "Disclaimer",
            (say("This is an essay, not advice on keeping bees.", "disclaimer"),),
        ),
    ),
)


def timed(script: Script, *, article: Article, copies: int = 1) -> Episode:
    """The episode of a script in which every word takes 300 ms and every pause 400 ms."""
    cues: list[Cue] = []
    chapters: list[Chapter] = []
    now = 200
    for index, section in enumerate(script.sections * copies):
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
        article=replace(article, sections=article.sections * copies),
        script=script,
        summary="An hour with two flower beds and a notebook: who came, how often, and why.",
        byline=article.byline,
        language=article.language,
        references=article.references,
        left_out=article.left_out,
    )


def _cue(line: Line, *, start: int, section: int) -> Cue:
    shown = "".join(piece.shown for piece in line.pieces if piece.spoken) or f"[{line.spoken}]"
    starts = [start + 300 * index for index, _ in enumerate(shown.split())]
    marks = tuple(Word(word, at, at + 300) for word, at in zip(shown.split(), starts, strict=True))
    return Cue(
        start=start,
        end=starts[-1] + 300,
        shown=shown,
        spoken=line.spoken,
        role=line.role,
        section=section,
        block=line.block,
        words=marks,
    )


def bees() -> Episode:
    """The episode that most tests of pages use."""
    return timed(SCRIPT, article=ARTICLE)
