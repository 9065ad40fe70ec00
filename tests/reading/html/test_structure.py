"""What a page's structure says is heard: numbers of lists, rows across, sentences set large."""

from __future__ import annotations

import pytest

from podcast.errors import ArticleError
from podcast.model import Article, Code, Listing, Table
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.html.page import read_html
from podcast.reading.inline import text_of

_PROSE = "<p>Trees cool a street by their shade and by the water that their leaves give off.</p>"


def understood(inner: str) -> Article:
    page = f"<title>T t</title><article><h1>T t</h1>{_PROSE}{inner}{_PROSE}</article>"
    return compose(read_html(page.encode(), source="a.html"), name="a", source="a.html")


@pytest.mark.parametrize(
    ("opening", "values", "numbers"),
    [
        ("<ol>", ("", "", ""), [1, 2, 3]),
        ("<ol start=4>", ("", "", ""), [4, 5, 6]),
        ("<ol>", ("", " value=7", ""), [1, 7, 8]),
        ("<ol reversed>", ("", "", ""), [3, 2, 1]),
        ("<ol reversed start=10>", ("", " value=5", ""), [10, 5, 4]),
        ("<ol start=x>", (" value=2e", "", ""), [1, 2, 3]),
        ("<ol start=-1>", ("", "", ""), [-1, 0, 1]),
    ],
)
def test_a_list_counts_as_browsers_do(
    opening: str, values: tuple[str, ...], numbers: list[int]
) -> None:
    items = "".join(f"<li{value}>Elm {at}</li>" for at, value in enumerate(values))
    blocks = understood(f"{opening}{items}</ol>").sections[0].blocks
    (found,) = (one for one in blocks if isinstance(one, Listing))
    assert [found.number_of(at) for at in range(3)] == numbers


def test_letters_of_a_list_are_kept() -> None:
    blocks = understood('<ol type="a"><li>Elm</li><li>Oak</li></ol>').sections[0].blocks
    assert [one.letters for one in blocks if isinstance(one, Listing)] == [True]


def test_a_cell_across_all_columns_is_the_only_one_of_its_row() -> None:
    row = '<tr><td colspan="2">Prices include tax.</td></tr>'
    table = f"<table><tr><th>Item</th><th>Cost</th></tr><tr><td>Bed<td>40</tr>{row}</table>"
    (found,) = (b for b in understood(table).sections[0].blocks if isinstance(b, Table))
    assert [len(cells) for cells in found.rows] == [2, 1]


def test_a_value_across_some_columns_stands_in_each_of_them() -> None:
    heads = "<tr><th>Day<th>Opens<th>Closes<th>Pool</tr>"
    rows = (
        '<tr><td>Mon<td colspan="2">closed<td>warm</tr>'
        '<tr><td colspan="2">Any other day<td>9 pm<td>cold</tr>'
    )
    blocks = understood(f"<table>{heads}{rows}</table>").sections[0].blocks
    (found,) = (block for block in blocks if isinstance(block, Table))
    assert [[text_of(cell) for cell in row] for row in found.rows] == [
        ["Mon", "closed", "closed", "warm"],
        ["Any other day", "", "9 pm", "cold"],
    ]


@pytest.mark.parametrize("beside", ["aside", "figure"])
def test_a_sentence_set_large_beside_the_text_is_said_once(beside: str) -> None:
    said = "the water that their leaves give off"
    article = understood(f"<{beside}>{said}</{beside}>")
    assert "pull quote" in [out.reason for out in article.left_out if out.text == said]
    other = "no street is ever cooled by a roof of tin"
    shown = understood(f"<p>Also {other}ware.</p><p>{other}</p>")
    assert other in [words_of(block) for block in shown.sections[0].blocks]


def test_a_conflict_of_git_in_a_page_is_refused_with_its_line() -> None:
    marks = "<<<<<<< HEAD\n<p>One.</p>\n=======\n<p>Two.</p>\n>>>>>>> branch\n"
    with pytest.raises(ArticleError) as caught:
        understood(f"<p>Before.</p>\n{marks}")
    assert caught.value.where == "a.html:2"
    understood(f"<pre>\n{marks}</pre>")


@pytest.mark.parametrize(
    "lines",
    [
        "let a = 1<br>let b = 2",
        "let a = 1<br/><span>let b</span> = 2",
        "<div>let a = 1</div><div>let b = 2</div>",
        "<div>let a = 1\n</div><div>let b = 2\n</div>",
        "<code><span>let</span> a = 1\nlet b = 2</code>",
    ],
)
def test_breaks_and_blocks_of_code_are_lines(lines: str) -> None:
    blocks = understood(f"<p>Write:</p><pre>{lines}</pre>").sections[0].blocks
    assert [block.text for block in blocks if isinstance(block, Code)] == [
        "let a = 1\nlet b = 2",
    ]


@pytest.mark.parametrize(
    ("cells", "row"),
    [
        ('<td>Sunday</td><td colspan="2">Closed</td>', ["Sunday", "Closed", "Closed"]),
        ('<td colspan="2">Total</td><td>9</td>', ["Total", "", "9"]),
        (
            f'<td>Sunday</td><td colspan="2">{"word " * 20}</td>',
            ["Sunday", "word " * 19 + "word", ""],
        ),
    ],
)
def test_a_short_cell_over_columns_holds_for_each_of_them(cells: str, row: list[str]) -> None:
    article = understood(
        "<p>The mill is open on most days of the week, and the guide is there at noon.</p>"
        "<table><tr><th>Day</th><th>Open</th><th>Close</th></tr>"
        f"<tr><td>Monday</td><td>9</td><td>17</td></tr><tr>{cells}</tr></table>"
    )
    tables = [one for part in article.sections for one in part.blocks if isinstance(one, Table)]
    assert [text_of(cell) for cell in tables[0].rows[1]] == row
