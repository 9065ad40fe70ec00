"""Markdown: its blocks, its notes, its sections."""

from __future__ import annotations

import pytest

from podcast.errors import ArticleError
from podcast.model import (
    Article,
    Block,
    Code,
    Equation,
    Figure,
    Heading,
    Listing,
    Paragraph,
    Span,
    Table,
)
from podcast.reading.blocks import spans_in, words_of
from podcast.reading.compose import compose
from podcast.reading.inline import text_of
from podcast.reading.markdown.document import read_markdown


def understood(text: str) -> Article:
    return compose(read_markdown(text.encode(), source="a.md"), name="a", source="a.md")


def body(text: str) -> tuple[Block, ...]:
    return understood(f"# Title\n\n{text}\n").sections[0].blocks


def spans(text: str) -> tuple[Span, ...]:
    return tuple(spans_in(body(text)[0]))


def test_the_shallowest_headings_below_the_title_open_sections() -> None:
    article = understood("# T\n\nLead.\n\n### A\n\ntext\n\n#### Deep\n\ntext\n\n### B\n\ntext\n")
    assert [s.heading and text_of(s.heading.spans) for s in article.sections] == [None, "A", "B"]
    deep = article.sections[1].blocks[1]
    assert isinstance(deep, Heading)
    assert deep.level == 3


def test_several_top_headings_are_sections_below_the_front_matters_title() -> None:
    article = understood("---\ntitle: T\n---\n# A\n\ntext\n\n# B\n\ntext\n")
    assert [s.heading and text_of(s.heading.spans) for s in article.sections] == ["A", "B"]


def test_a_title_that_the_body_repeats_is_kept_once() -> None:
    article = understood("---\ntitle: Bees\n---\n# Bees\n\ntext\n\n## A\n\ntext\n")
    assert article.title == "Bees"
    assert [s.heading and text_of(s.heading.spans) for s in article.sections] == [None, "A"]


def test_a_top_heading_that_says_something_else_than_the_title_is_kept_as_a_section() -> None:
    article = understood("---\ntitle: Bees\n---\n# Hives\n\ntext\n\n## A\n\ntext\n")
    assert [s.heading and text_of(s.heading.spans) for s in article.sections] == ["Hives", "A"]


def test_an_empty_heading_opens_no_section() -> None:
    article = understood("# T\n\nLead.\n\n##\n\ntext\n\n## A\n\nmore\n")
    assert [s.heading and text_of(s.heading.spans) for s in article.sections] == [None, "A"]


def test_a_first_line_without_mark_up_is_the_title() -> None:
    assert understood("Bees in town\n\nThey live here.\n").title == "Bees in town"


def test_notes_are_numbered_as_they_are_called() -> None:
    article = understood("# T\n\nOne[^b] two[^a] three^[Third].\n\n[^a]: Second\n\n[^b]: First\n")
    assert [(n.label, words_of(n.blocks[0])) for n in article.notes] == [
        ("1", "First"),
        ("2", "Second"),
        ("3", "Third"),
    ]
    marks = [span for span in spans_in(article.sections[0].blocks[0]) if span.kind == "note"]
    assert [(mark.text, mark.target) for mark in marks] == [("1", "1"), ("2", "2"), ("3", "3")]


def test_a_note_that_nothing_calls_is_left_out_with_a_warning() -> None:
    article = understood("# T\n\ntext\n\n[^a]: Forgotten\n")
    assert [(out.text, out.reason) for out in article.left_out] == [
        ("Forgotten", "note without a mark")
    ]
    assert article.warnings[0].place.line == 5


def test_a_picture_alone_is_a_figure_with_its_caption() -> None:
    (block,) = body('![A *bee* on clover](bee.png "In June")')
    assert isinstance(block, Figure)
    assert (block.source, block.alt, text_of(block.caption)) == (
        "bee.png",
        "A bee on clover",
        "In June",
    )


def test_a_picture_without_a_description_warns_with_its_place() -> None:
    article = understood("# T\n\ntext\n\n![](bee.png)\n")
    (warned,) = article.warnings
    assert "bee.png" in warned.what
    assert warned.place.line == 5


def test_running_text_keeps_what_its_mark_up_means() -> None:
    text = 'H<sub>2</sub>O, x<sup>2</sup>, <abbr title="et cetera">etc</abbr>, `a b`, [b *c*](u)'
    kinds = [(span.text, span.kind, span.target) for span in spans(text) if span.kind != "text"]
    assert kinds == [
        ("2", "subscript", ""),
        ("2", "superscript", ""),
        ("etc", "abbreviation", "et cetera"),
        ("a b", "code", ""),
        ("b c", "link", "u"),
    ]


def test_what_is_raised_lowered_or_struck_out_is_marked() -> None:
    shown = [(span.text, span.kind) for span in spans("H~2~O at 10^-6^ and ~~two~~ Ca^2+^")]
    assert [one for one in shown if one[1] != "text"] == [
        ("2", "subscript"),
        ("-6", "superscript"),
        ("two", "struck"),
        ("2+", "superscript"),
    ]


@pytest.mark.parametrize(
    "text", ["x^2+y^2=z^2", "x^2y^3", "https://a.org/~bo/~li/", "~5 to ~6", "a^b c^d"]
)
def test_what_only_looks_raised_or_lowered_stays_as_it_is(text: str) -> None:
    assert spans(text) == (Span(text),)


def test_a_passage_in_another_language_is_marked() -> None:
    assert ("bonjour", "fr") in [
        (span.text, span.language) for span in spans('He said <span lang="fr">bonjour</span>.')
    ]


def test_text_is_repaired_but_code_keeps_its_shape() -> None:
    assert text_of(spans("so\u00adft \u201cquotes\u201d, no\u00a0break, ﬁne x²")) == (
        "soft “quotes”, no break, fine x²"
    )
    (block,) = body("```sh\nls   -l\n\n  wc\n```")
    assert block == Code("ls   -l\n\n  wc", "sh", block.place)


def test_html_between_paragraphs_is_read_like_a_page() -> None:
    (block,) = body(
        '<figure><img src="b.png" alt="A bee">\n<figcaption>In <em>June</em></figcaption></figure>'
        "\n\n<!-- not shown -->\n\n<script>alert(1)</script>"
    )
    assert isinstance(block, Figure)
    assert (block.alt, text_of(block.caption), block.place.line) == ("A bee", "In June", 3)


def test_tables_have_header_and_caption_on_either_side() -> None:
    for text in ("Table: C\n\n| a |\n|---|\n| 1 |", "| a |\n|---|\n| 1 |\n\nTable: C"):
        (block,) = body(text)
        assert isinstance(block, Table)
        assert (text_of(block.header[0]), text_of(block.rows[0][0]), text_of(block.caption)) == (
            "a",
            "1",
            "C",
        )


def test_a_definition_list_is_a_list_of_terms_with_what_they_mean() -> None:
    (block,) = body("Hive\n: A home of bees\n")
    assert isinstance(block, Listing)
    assert [words_of(part) for part in block.items[0]] == ["Hive", "A home of bees"]


@pytest.mark.parametrize(
    "text",
    [
        "It costs $5 and $10 at once, $20-$30 in all.",
        "Set $HOME_DIR:$PATH first.",
        "From $5m to b$ it rose.",
        "The $$ and the $$ rooms, dear as $$$.",
        "It costs $5/$6, or $5-$10, or US$5 and AU$7.",
        "The word $HOME$ is no formula, nor is a $TERM+X$.",
    ],
)
def test_money_and_names_are_no_equations(text: str) -> None:
    (block,) = body(text)
    assert isinstance(block, Paragraph)
    assert block.spans == (Span(text),)


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("So $a+b$ it is.", "a+b"),
        ("So $2x$ it is.", "2x"),
        ("So $n - 1$ it is.", "n - 1"),
        ("So \\(x^2 + 1\\) it is.", "x^2 + 1"),
        ("So \\(a+b\\) it is.", "a+b"),
        ("So \\[\\frac{1}{2}\\] it is.", r"\frac{1}{2}"),
    ],
)
def test_formulas_stand_between_dollars_or_brackets_of_tex(text: str, formula: str) -> None:
    (block,) = body(text)
    assert isinstance(block, Paragraph)
    assert [(span.kind, span.text) for span in block.spans] == [
        ("text", "So "),
        ("math", formula),
        ("text", " it is."),
    ]


def test_a_paragraph_between_brackets_of_tex_is_an_equation() -> None:
    (block,) = body("\\[\nE = mc^2\n\\]")
    assert isinstance(block, Equation)
    assert block.source == "E = mc^2"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("He said \\[sic\\] so.", "He said [sic] so."),
        ("A list \\(of two\\) things.", "A list (of two) things."),
        ("It ends \\( here.", "It ends ( here."),
        ("`\\(x^2\\)` is code.", "\\(x^2\\) is code."),
    ],
)
def test_brackets_that_are_only_escaped_stay_brackets(text: str, read: str) -> None:
    (block,) = body(text)
    assert isinstance(block, Paragraph)
    assert "".join(span.text for span in block.spans) == read
    assert all(span.kind != "math" for span in block.spans)


def test_references_lose_their_marks_and_keep_their_links() -> None:
    article = understood(
        "# T\n\ntext\n\n## Sources\n\n1. Doe, J. (2020). A. <https://doi.org/10.1/2>\n2. A book\n"
    )
    assert [entry.label for entry in article.references] == ["1", "2"]
    assert article.references[0].spans[-1] == Span(
        "https://doi.org/10.1/2", "link", "https://doi.org/10.1/2"
    )
    assert [s.heading for s in article.sections] == [None]


def test_sources_that_are_prose_stay_in_the_text() -> None:
    article = understood("# T\n\n## Sources\n\nThe river has two sources in the hills.\n")
    assert article.references == ()
    assert words_of(article.sections[0].blocks[0]).startswith("The river")


def test_a_closing_paragraph_that_denies_being_advice_is_the_disclaimer() -> None:
    article = understood("# T\n\ntext\n\n***\n\n*This article is not medical advice.*\n")
    assert [text_of(told.spans) for told in article.disclaimer] == [
        "This article is not medical advice."
    ]
    assert [words_of(block) for block in article.sections[0].blocks] == ["text"]


def test_a_sentence_about_advice_in_the_text_stays_there() -> None:
    article = understood("# T\n\nNobody gave her medical advice.\n\nShe went home.\n")
    assert article.disclaimer == ()


def test_emoji_as_other_programs_escape_them_are_whole_and_halves_are_gone() -> None:
    header = r'title: "Bees \ud83d\ude00 \ud83d"' + "\n" + r'tags: ["\ud83d\ude00", {x: "\udc00"}]'
    article = understood(f"---\n{header}\n---\n\nText.\n")
    assert article.title == "Bees 😀"
    assert article.meta["tags"] == ["😀", {"x": ""}]


@pytest.mark.parametrize("mark", ["> ", "- "])
def test_deep_nesting_is_an_error_with_its_line(mark: str) -> None:
    with pytest.raises(ArticleError) as caught:
        understood("# T\n\ntext\n\n" + mark * 500 + "deep\n")
    assert caught.value.where == "a.md:5"


def test_a_paragraph_of_nothing_but_brackets_is_an_error() -> None:
    with pytest.raises(ArticleError, match="brackets"):
        understood("# T\n\n" + "[" * 100_000)
