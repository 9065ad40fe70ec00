"""Pages as programs save them: what no tag shuts, lines of few words, text beside boxes."""

from __future__ import annotations

import pytest

from podcast.reading.html.chosen.extractor import chosen_by_extractor
from podcast.reading.html.page import read_html
from podcast.reading.tree import html_tree
from tests.reading.html.a_page import MORE, PROSE, headings, read, told, understood

_NOT_SAID = "<p>A hedge may be cut in winter, when no bird has built its nest in it yet.</p>"


@pytest.mark.parametrize("void", ['<embed src="a.swf">', '<embed src="a.swf" />', "<keygen>"])
def test_text_behind_an_element_without_an_end_is_read(void: str) -> None:
    article = understood(f"<div>{PROSE}{void}{_NOT_SAID}</div>")
    assert "A hedge may be cut in winter" in told(article)


def test_text_whose_first_lines_are_short_is_found_in_what_was_chosen() -> None:
    short = (
        "<p>Oaks stand<br>and beeches<br>lean, and whoever walks below them in a summer that is"
        " hot will know which of them gives the deeper shade.</p>"
    )
    page = html_tree(f"<article><h1>Of trees</h1>{short}{MORE}{PROSE}</article>", source="a")
    assert chosen_by_extractor(page).has("Oaks stand and beeches lean, and whoever walks")


@pytest.mark.parametrize("declared", ["gb2312", "iso-8859-15", "windows-1250"])
def test_a_page_that_was_saved_anew_is_utf_8_whatever_it_declares(declared: str) -> None:
    title = "Őszi fák: überall grün, 树木使街道凉爽"
    page = f"<meta charset={declared}><title>{title}</title><h1>{title}</h1>{PROSE}{MORE}"
    assert read_html(page.encode(), source="a.html").title == title


@pytest.mark.parametrize(
    ("declared", "written", "title"),
    [
        ("gb2312", "gb18030", "朱镕基种的树"),  # the second sign is not in GB 2312
        ("shift_jis", "cp932", "①木の話"),
        ("iso-8859-9", "cp1254", "Ağaçlar – üstüne"),
        ("windows-1251", "cp1251", "О деревьях"),
        ("gbk", "gbk", "树"),
    ],
)
def test_a_declared_encoding_is_what_browsers_take_it_for(
    declared: str, written: str, title: str
) -> None:
    page = f"<meta charset={declared}><title>{title}</title><h1>{title}</h1>{PROSE}{MORE}"
    assert read_html(page.encode(written), source="a.html").title == title


@pytest.mark.parametrize(
    "beside",
    [
        '<a href="/talk">Talk about it with others</a>',
        '<span class="count">157</span>',
        "Last touched by our desk, 3 May 2021, at noon",
        '<a href="#top">Up again</a>',
    ],
)
def test_text_beside_boxes_is_judged_by_itself(beside: str) -> None:
    box = f"<div>{beside}<div>{PROSE}{MORE}{PROSE}</div></div>"
    page = f"<title>Of trees</title><div><h1>Of trees</h1>{box}</div>"
    assert told(read(page)).startswith("Trees cool a street")


def test_sentences_beside_boxes_are_read() -> None:
    first = "An elm that stands alone keeps its lowest branches, and gives the widest shade."
    label = "All that grows here is told below."
    page = f"<div>{first}{PROSE}{label}{MORE}{PROSE}</div>"
    said = told(read(f"<title>Of trees</title><h1>Of trees</h1>{page}"))
    assert said.startswith(first)
    assert label in said


def test_a_link_to_a_page_of_that_name_is_no_disclaimer() -> None:
    foot = '<ul><li><a href="/disclaimer">Disclaimer</a></li><li><a href="/us">Us</a></li></ul>'
    article = read(
        f"<title>Of trees</title><main><h1>Of trees</h1>{PROSE}{MORE}{PROSE}</main>"
        f"<div class=foot>{foot}</div>"
    )
    assert "Disclaimer" not in " ".join([told(article), *headings(article)])
    assert not article.disclaimer


def test_rights_that_go_on_for_a_line_are_no_part() -> None:
    rights = (
        "<p>Copyright © 2019, Elm &amp; Oak, Inc. Letters belong to who wrote them.<br>"
        "The leaf is a mark of the Society of Trees, and the root is one of its Friends.</p>"
    )
    assert "Elm & Oak, Inc." not in told(understood("", end=rights))
