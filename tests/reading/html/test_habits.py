"""Pages as people write them: ticks, roles, bold heads, anchors, ornaments, poems."""

from __future__ import annotations

import pytest

from podcast.model import Article, Break, Code, Heading, Listing, Quote, Table
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.html.page import read_html
from podcast.reading.inline import text_of

ABOVE = "Bees were first kept in this valley by a monk who had come over the mountains in spring."
BELOW = "After some years there were more hives than houses, and honey was sold at every door."


def understood(body: str, head: str = "") -> Article:
    page = (
        f"<!doctype html><html lang=en><head><title>Bees</title>{head}</head><body><article>"
        f"<h1>Bees</h1><p>{ABOVE}</p>{body}<p>{BELOW}</p></article></body></html>"
    )
    draft = read_html(page.encode(), source="a.html")
    return compose(draft, name="a", source="a.html")


def told(body: str) -> list[str]:
    article = understood(body)
    lines = []
    for section in article.sections:
        lines += [f"# {words_of(section.heading)}"] if section.heading else []
        lines += [words_of(block) for block in section.blocks]
    return [line for line in lines if line not in (ABOVE, BELOW)]


def test_ticks_of_a_list_are_said() -> None:
    listing = (
        understood(
            "<ul><li><input type=checkbox checked> Feed them<li><label><input type=checkbox> Water"
            "</label><li>Rest <input type=checkbox></ul>"
        )
        .sections[0]
        .blocks[1]
    )
    assert isinstance(listing, Listing)
    items = [words_of(item[0]) for item in listing.items]
    assert items == ["Done: Feed them", "Not done: Water", "Rest"]


def test_a_table_and_a_list_of_roles_are_a_table_and_a_list() -> None:
    blocks = (
        understood(
            "<div role=table><div role=row><span role=columnheader>Food</span>"
            "<span role=columnheader>Days</span></div><div role=row><span role=cell>Honey</span>"
            "<span role=cell>Two</span></div></div>"
            "<div role=list><div role=listitem>One hive</div><div role=listitem>Two</div></div>"
        )
        .sections[0]
        .blocks
    )
    table, listing = blocks[1], blocks[2]
    assert isinstance(table, Table)
    assert [text_of(cell) for cell in table.header] == ["Food", "Days"]
    assert isinstance(listing, Listing)
    assert len(listing.items) == 2


@pytest.mark.parametrize(
    ("first", "second", "headed"),
    [
        ("<td><b>Food</b><td><b>Days</b>", "<td>Honey<td>Two", "Food"),
        ("<td><b>Food</b><td>Days", "<td>Honey<td>Two", ""),
        ("<td><b>Food</b><td><b>Days</b>", "<td><b>Honey</b><td><b>Two</b>", ""),
    ],
)
def test_a_first_row_of_bold_cells_is_a_head(first: str, second: str, headed: str) -> None:
    table = understood(f"<table><tr>{first}<tr>{second}<tr>{second}</table>").sections[0].blocks[1]
    assert isinstance(table, Table)
    assert (text_of(table.header[0]) if table.header else "") == headed


@pytest.mark.parametrize(
    "anchor",
    [
        "<a href=#x>#</a>",
        "<a class=headerlink href=#x title='Link to this heading'>¶</a>",
        "<a href=#x aria-label=Anchor>🔗</a>",
        "<a href=#x>Permalink</a>",
    ],
)
def test_a_heading_is_said_without_the_link_to_itself(anchor: str) -> None:
    assert told(f"<h2>The hive {anchor}</h2><p>{ABOVE} It is true.</p>")[0] == "# The hive"


@pytest.mark.parametrize("ornament", ["* * *", "***", "⁂", "• • •", "❦"])
def test_an_ornament_is_a_break_and_no_text(ornament: str) -> None:
    body = f"<p>{ABOVE} It is true.</p><p>{ornament}</p>"
    assert any(isinstance(block, Break) for block in understood(body).sections[0].blocks)


def test_a_poem_keeps_its_lines_however_the_page_sets_it() -> None:
    lines = ["The bees are near,", "The sky is grey,", "They hum all day"]
    for body in (
        f"<pre>{chr(10).join(lines)}</pre>",
        f"<div class=poem><p>{'<br>'.join(lines)}</p></div>",
    ):
        (poem,) = understood(body).sections[0].blocks[1:-1]
        shown = [span.text for span in poem.spans if span.kind == "text"]  # type: ignore[union-attr]
        assert shown == lines


@pytest.mark.parametrize("code", ["x = 1\ny = 2", "a   b   c\nd   e   f", "ls\ncd", "if a:\n  b()"])
def test_code_and_columns_stay_as_they_are(code: str) -> None:
    assert isinstance(understood(f"<pre>{code}</pre>").sections[0].blocks[1], Code)


def test_items_that_the_extractor_passed_over_stay_with_their_list() -> None:
    items = (
        "<dt>Drone<dd>He.<dt>Queen<dt>Mother<dd>She who lays all the eggs of a whole hive.<dd>One"
    )
    text = " ".join(told(f"<dl>{items}</dl>"))
    for word in ("Drone", "Queen", "Mother", "One"):
        assert word in text


def test_pictures_and_links_are_no_headings() -> None:
    article = understood("<p><img src=a.png alt='A hive'><img src=b.png alt='A bee'></p>")
    assert all(section.heading is None for section in article.sections)


def test_who_is_quoted_is_said_without_the_dash() -> None:
    body = (
        "<blockquote><p>They hum all day.</p><footer>— <cite>Ana Ruiz</cite></footer></blockquote>"
    )
    quoted = understood(body).sections[0].blocks[1]
    assert isinstance(quoted, Quote)
    assert text_of(quoted.attribution) == "Ana Ruiz"


def test_the_summary_of_a_page_is_plain_text() -> None:
    head = '<meta name=description content="All &lt;b&gt;about&lt;/b&gt; bees &amp;amp; honey">'
    assert understood("", head).summary == "All about bees & honey"


@pytest.mark.parametrize(
    "line",
    [
        "ADVERTISEMENT - CONTINUE READING BELOW",
        "Article continues below",
        "Listen to this article · 5 min",
        "Support our journalism with a donation today",
        "Tags: bees, honey",
        "Scroll down for more",
        "Photograph: Bo Li/The Valley",
        "Click here to download the PDF.",
        "Please enable JavaScript to view comments.",
    ],
)
def test_more_furniture_is_known(line: str) -> None:
    assert told(f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    "line",
    [
        "Support our knees with a cushion when you kneel.",
        "Scroll down the list until you find your hive.",
        "Enable the alarm before you leave the hive.",
        "Photographs fade in the sun.",
    ],
)
def test_sentences_that_begin_like_furniture_are_read(line: str) -> None:
    assert told(f"<p>{line}</p>") == [line]


def test_a_heading_below_another_is_still_a_heading() -> None:
    article = understood(f"<h2>The hive</h2><h3>Its door</h3><p>{ABOVE} It is true.</p>")
    assert isinstance(article.sections[1].blocks[0], Heading)
