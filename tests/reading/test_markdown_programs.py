"""Markdown as MyST, Quarto, pandoc, MkDocs, Obsidian and MDX write it: its orders are not heard."""

from __future__ import annotations

import pytest

from podcast.model import Article, Block, Code, Equation, Figure, Listing, Table
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.inline import text_of
from podcast.reading.markdown.document import read_markdown
from podcast.reading.markdown.other_programs.directives import with_directives

TITLE = "# The mill\n\nThe wheel turned all night, and nobody heard it.\n\n"


def article_of(text: str) -> Article:
    draft = read_markdown((TITLE + text).encode(), source="a.md")
    return compose(draft, name="a", source="a.md")


def blocks_of(text: str) -> list[Block]:
    article = article_of(text)
    return [block for section in article.sections for block in section.blocks][1:]


def told(text: str) -> list[str]:
    return [words_of(block) for block in blocks_of(text)]


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("```{note}\nMind the *race*.\n```", ["Note. Mind the race."]),
        ("```{warning} Deep water\n:class: x\n\nMind it.\n```", ["Deep water.", "Mind it."]),
        (":::{warning} Deep water\nMind it.\n:::", ["Deep water.", "Mind it."]),
        ("````{tip}\n```{hint}\nInside.\n```\n````", ["Tip. Hint. Inside."]),
        (
            '=== "First"\n\n    In one.\n\n=== "Next"\n\n    In two.',
            ["First.", "In one.", "Next.", "In two."],
        ),
        ("::: {.callout-note}\n## Deep water\nMind it.\n:::", ["Deep water.", "Mind it."]),
        ('::: {.content-visible when-format="pdf"}\nOn paper.\n:::', ["On paper."]),
    ],
)
def test_a_box_is_heard_whatever_program_made_it(written: str, heard: list[str]) -> None:
    assert told(written) == heard


@pytest.mark.parametrize("mark", ["```", ":::"])
def test_a_figure_that_a_directive_shows_has_its_description_and_caption(mark: str) -> None:
    (shown,) = blocks_of(f"{mark}{{figure}} a.png\n:name: f\n:alt: A wheel\n\nIn spring.\n{mark}")
    assert isinstance(shown, Figure)
    assert (shown.source, shown.alt, text_of(shown.caption)) == ("a.png", "A wheel", "In spring.")


def test_a_formula_and_code_that_a_directive_holds_are_those() -> None:
    formula, code = blocks_of(
        "```{math}\n:label: e\na = b\n```\n\n```{code-cell} python\nx = 1\n```"
    )
    assert isinstance(formula, Equation)
    assert formula.source == "a = b"
    assert isinstance(code, Code)
    assert (code.text, code.language) == ("x = 1", "python")


def test_what_code_shows_of_such_marks_stays() -> None:
    shown = '=== "First"\n%%\n{::comment}'
    (code,) = blocks_of(f"```js\n{shown}\n```")
    assert isinstance(code, Code)
    assert code.text.startswith('=== "First"\n%%')


@pytest.mark.parametrize(
    ("info", "language"),
    [("{r}", "r"), ("{python, echo=TRUE}", "python"), ("{.css .x}", "css"), ("js", "js")],
)
def test_the_language_of_code_is_told_without_its_options(info: str, language: str) -> None:
    (code,) = blocks_of(f"```{info}\nx\n```")
    assert isinstance(code, Code)
    assert code.language == language


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("```{r setup, include=FALSE}\nload(x)\n```", "load(x)"),
        ("```{python}\n#| echo: false\nplot(x)\n```", "#| echo: false plot(x)"),
        ("```{=latex}\n\\vfill\n```", "\\vfill"),
        ("```{toctree}\nnext\n```", "next"),
    ],
)
def test_code_that_a_page_does_not_show_is_listed(written: str, shown: str) -> None:
    article = article_of(written)
    assert [" ".join(one.text.split()) for one in article.left_out] == [shown]


@pytest.mark.parametrize(
    "order",
    [
        "\\newpage",
        "(the-place)=",
        "+++",
        '--8<-- "other.md"',
        "import Tabs from '@theme/Tabs';\nimport {A, B} from './x';",
        "export const meta = {\n  a: 1\n};",
        "{/* not for readers */}",
    ],
)
def test_an_order_to_a_program_is_listed(order: str) -> None:
    article = article_of(f"Before.\n\n{order}\n\nBehind.")
    assert told(f"Before.\n\n{order}\n\nBehind.") == ["Before.", "Behind."]
    assert {one.reason for one in article.left_out} == {"mark-up"}


@pytest.mark.parametrize(
    "text",
    [
        "import duties rose, and the mill paid them.",
        "export default settings (those of the mill) are kept.",
        "(see the race) = nothing of it.",
        "It cost 50 %% of all.",
    ],
)
def test_a_sentence_that_looks_like_an_order_is_heard(text: str) -> None:
    assert told(text) == [text]


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("See {ref}`the race <race>` and {doc}`other`.", "See the race and other."),
        (
            "So {abbr}`RPM (turns a minute)` says {cite:p}`ruiz21`.",
            "So RPM (turns a minute) says .",
        ),
        ("Raw `<b>`{=html} is gone.", "Raw is gone."),
        ("A [small]{.smallcaps} word.", "A small word."),
        ("It {++was++} {--is--}here{>>sure?<<}.", "It was here."),
        ("Look :material-home: at it.", "Look at it."),
        ("See [[Mill#Race]].", "See Mill, Race."),
        ("Seen {::comment}not this{:/comment}there.", "Seen there."),
        ("Use `{x}` or {y} there.", "Use {x} or {y} there."),
    ],
)
def test_marks_within_a_sentence_are_understood(written: str, heard: str) -> None:
    assert told(written) == [heard]


def test_a_comment_of_several_lines_is_not_heard() -> None:
    assert told("Before.\n\n%%\nNot for\n\nreaders.\n%%\n\nBehind.") == ["Before.", "Behind."]


def test_a_comment_of_several_lines_is_listed_with_its_line() -> None:
    for written in (
        "Before.\n\n%%\nNot for\n\nreaders.\n%%\n\nBehind.",
        "Before.\n%%\nNot for\n\nreaders.\n%%\nBehind.",
    ):
        (left,) = article_of(written).left_out
        assert (left.text.split(), left.reason) == (["Not", "for", "readers."], "hidden")
        assert left.place.line == 5 + written.split("\n").index("%%")
        assert told(written) == ["Before.", "Behind."]


def test_one_mark_of_a_comment_hides_nothing() -> None:
    assert told("Before.\n\n%%\n\nBehind.") == ["Before.", "%%", "Behind."]


def test_tasks_that_were_dropped_or_begun_say_so() -> None:
    assert told("- [-] Sell it\n- [/] Mend it\n- [x] Oil it") == [
        "Cancelled: Sell it In progress: Mend it Done: Oil it"
    ]


def test_items_that_pandoc_numbers_are_a_list() -> None:
    (listed,) = blocks_of("#. Oil it.\n#. Turn it.")
    assert isinstance(listed, Listing)
    assert listed.ordered
    assert len(listed.items) == 2


def rows(table: Block) -> list[list[str]]:
    assert isinstance(table, Table)
    return [[text_of(cell) for cell in row] for row in (table.header, *table.rows)]


GRID = """+------+---------+
| Year | Grain   |
+======+=========+
| 1901 | twelve  |
|      | tons    |
+------+---------+
| 1902 | a | b   |
+------+---------+"""
SIMPLE = """Year    Grain
------  --------
1901    twelve
1902    thirteen

Table: Of the mill."""


def test_a_grid_is_a_table() -> None:
    (table,) = blocks_of(GRID)
    assert rows(table) == [["Year", "Grain"], ["1901", "twelve tons"], ["1902", "a | b"]]


def test_a_grid_without_a_head_has_none() -> None:
    (table,) = blocks_of(GRID.replace("=", "-"))
    assert rows(table)[0] == []


def test_a_table_under_dashes_is_one_with_its_caption() -> None:
    (table,) = blocks_of(SIMPLE)
    assert rows(table) == [["Year", "Grain"], ["1901", "twelve"], ["1902", "thirteen"]]
    assert isinstance(table, Table)
    assert text_of(table.caption) == "Of the mill."


def test_lines_below_a_table_keep_their_numbers() -> None:
    last = blocks_of(f"{GRID}\n\nBehind.")[-1]
    assert last.place.line == len((TITLE + GRID).split("\n")) + 2


def test_a_grid_with_a_cell_over_two_columns_loses_no_word() -> None:
    wide = "+---+---+\n| wide  |\n+---+---+\n| a | b |\n+---+---+"
    words = " ".join(told(wide)).split()
    assert {"wide", "a", "b"} <= set(words)


def test_a_table_drawn_in_code_stays_code() -> None:
    (code,) = blocks_of(f"```\n{GRID}\n```")
    assert isinstance(code, Code)
    assert code.text == GRID


PICTURE = "![The {0}](a.png){{#fig-{0}}}"


def test_references_to_figures_say_their_numbers() -> None:
    shown = f"{PICTURE.format('race')}\n\n{PICTURE.format('dam')}"
    assert told(f"See @fig-dam and [@fig-race].\n\n{shown}")[0] == "See Figure 2 and Figure 1."


@pytest.mark.parametrize("text", ["See @fig-lamp there.", "Write to @eqbal or a@fig-dam.org."])
def test_what_names_no_figure_of_the_text_stays(text: str) -> None:
    assert told(f"{text}\n\n{PICTURE.format('dam')}")[0] == text


def test_figures_in_a_figure_have_no_numbers_of_their_own() -> None:
    group = f"::: {{#fig-all}}\n{PICTURE.format('race')}\n:::"
    assert told(f"See @fig-race.\n\n{group}")[0] == "See @fig-race."


def test_what_a_fence_holds_is_shown_as_it_was_written() -> None:
    grid = "+--+--+\n|a |b |\n+--+--+"
    held = blocks_of(f"````\n```\n````\n\n```\n{grid}\n```\n\n```po\n#. For translators\n```\n")
    assert [block.text for block in held if isinstance(block, Code)][1:] == [
        grid,
        "#. For translators",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("```{versionadded} 22.2\nA second wheel.\n```", "New in version 22.2."),
        (":::{deprecated} 3.1\nThe old wheel.\n:::", "Deprecated since version 3.1."),
        ("The mill runs on [[C#]] now.", "The mill runs on C# now."),
    ],
)
def test_a_version_is_said_with_what_it_means_and_a_name_keeps_its_sign(
    text: str, said: str
) -> None:
    assert told(text)[0] == said


def test_boxes_that_lie_too_deep_in_each_other_are_left_as_they_are() -> None:
    rows = with_directives("```{note}\n" * 100 + "```\n" * 100).split("\n")
    assert sum(row.startswith(":::{note}") for row in rows) == 61
    beside = with_directives("```{note}\nOne.\n```\n\n" * 100).split("\n")
    assert sum(row.startswith(":::{note}") for row in beside) == 100
