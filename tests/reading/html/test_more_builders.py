"""Pages as builders, handbooks, forums and offices write them."""

from __future__ import annotations

import pytest

from podcast.model import Listing
from podcast.reading.blocks import words_of
from tests.reading.html.a_page import MORE, PROSE, headings, read, told, understood

FURTHER = PROSE.replace("Trees", "Elms")


def left_out(inner: str, *, end: str = "") -> list[tuple[str, str]]:
    return [(one.reason, one.text) for one in understood(inner, end=end).left_out]


def test_a_heading_is_no_menu_for_a_part_of_its_class() -> None:
    heading = (
        "<h2 class='anchor anchorWithStickyNavbar_LWe7' id=s>Shade at noon"
        "<a href='#s' class=hash-link aria-label='Direct link to Shade at noon'>\u200b</a></h2>"
    )
    assert headings(understood(f"{PROSE}{heading}{MORE}")) == ["Shade at noon"]


def test_a_passage_that_opens_as_a_menu_is_read_below_its_question() -> None:
    question = (
        "<div><div role=button aria-expanded=false aria-controls=l1><div>May I plant elms?</div>"
        "</div><nav id=l1><p>You may, and the town even pays for two of them in each garden.</p>"
        "</nav></div>"
    )
    article = understood(f"{PROSE}{question}{MORE}")
    assert headings(article) == ["May I plant elms?"]
    assert "pays for two" in told(article)


def test_tabs_that_name_no_panel_lead_to_them_in_order() -> None:
    tabs = (
        "<div><ul role=tablist><li role=tab>Elm</li><li role=tab>Lime</li></ul><div>"
        "<div role=tabpanel><p>The elm grows fast and dies of a beetle that came by ship.</p></div>"
        "<div role=tabpanel hidden><p>The lime is slow and lives as long as the town itself.</p>"
        "</div></div></div>"
    )
    article = understood(f"{PROSE}{tabs}{MORE}")
    assert headings(article) == ["Elm", "Lime"]
    assert "The lime is slow" in told(article)


def test_the_line_below_a_title_is_read_without_a_full_stop() -> None:
    line = "<div class=post-description>Six streets that got cool</div>"
    page = f"<header><h1>Of trees</h1>{line}</header><div>{PROSE}{MORE}{FURTHER}</div>"
    article = read(f"<title>Of trees</title><body><article>{page}</article>")
    assert told(article).startswith("Six streets that got cool")
    by = page.replace("Six streets that got cool", "By Ana Ruiz and Bo Li")
    assert "Ana" not in told(read(f"<title>Of trees</title><body><article>{by}</article>"))


def test_a_post_quoted_in_a_forum_is_a_quotation() -> None:
    post = (
        "<aside class='quote no-group'><div>otter:</div><blockquote><p>Elms die young these days."
        "</p></blockquote></aside>"
    )
    assert "Elms die young" in told(understood(f"{PROSE}{post}{MORE}"))


def test_a_list_in_the_boxes_of_a_builder_is_a_list() -> None:
    items = "".join(
        f"<li class=icon-list-item><span class=icon></span><span class=text>{what}</span></li>"
        for what in ("Dig a hole", "Water it well")
    )
    box = f"<div class=widget-icon-list><div><ul>{items}</ul></div></div>"
    text = f"<div class=widget><div>{PROSE}</div></div>"
    article = understood(f"{text}{box}<div class=widget><div>{MORE}</div></div>")
    lists = [one for part in article.sections for one in part.blocks if isinstance(one, Listing)]
    assert [words_of(one).split("\n") for one in lists] == [["Dig a hole Water it well"]]


def test_a_short_sentence_in_a_box_of_its_own_is_read() -> None:
    box = "<div class=expand><div><p>The man who mends the pump has a key.</p></div></div>"
    assert "has a key" in told(understood(f"{PROSE}{box}{MORE}"))


def test_words_for_screen_readers_end_before_the_next() -> None:
    warning = "<p><strong><span class=govuk-visually-hidden>Warning</span>Do not burn.</strong></p>"
    assert "Warning Do not burn." in told(understood(f"{PROSE}{warning}{MORE}"))
    half = "<p>The <span>Elm</span>s of the town are old, and their shade is worth a walk.</p>"
    assert "The Elms of" in told(understood(f"{PROSE}{half}{MORE}"))


@pytest.mark.parametrize(
    "box",
    [
        "<dl><dt>From:</dt><dd>Tree Office</dd><dt>Published</dt><dd>14 March 2018</dd></dl>",
        (
            "<table><tr><th>Created</th><td>@4 January 2023</td></tr>"
            "<tr><th>Tags</th><td>elms</td></tr></table>"
        ),
        ("<div>Published 14 March 2018<br>Last updated 2 May 2022 <a>+ show all updates</a></div>"),
    ],
)
def test_facts_of_the_page_itself_are_left_out(box: str) -> None:
    assert [reason for reason, _ in left_out(f"{box}{PROSE}{MORE}")] == ["byline"]


@pytest.mark.parametrize(
    "box",
    [
        "<dl><dt>From</dt><dd>Lund</dd><dt>Height</dt><dd>nine metres</dd></dl>",
        "<table><tr><th>Date</th><td>4 May</td></tr><tr><th>Dose</th><td>5 g</td></tr></table>",
    ],
)
def test_facts_of_the_text_are_read(box: str) -> None:
    assert left_out(f"{PROSE}{box}{MORE}") == []


def test_who_the_author_is_and_what_else_there_is_to_read_are_left_out() -> None:
    life = "<div class=box><h3>About the author</h3><p>Ana Ruiz has a garden in Lund.</p></div>"
    more = (
        "<div class=blog-related-posts><h2>Read on</h2><div><a href='/a'><h3>Compost</h3></a>"
        "<p>What goes on the heap and what does not.</p></div></div>"
    )
    article = understood(f"{PROSE}{MORE}{FURTHER}", end=life + more)
    assert "Lund" not in told(article)
    assert "heap" not in told(article)
    assert headings(article) == []


def test_a_picture_that_an_article_begins_with_is_its_own() -> None:
    figure = "<figure><img src=a.jpg alt='Elms in April'><figcaption>April</figcaption></figure>"
    page = f"<header><h1>Of trees</h1></header>{figure}<div>{PROSE}{MORE}{FURTHER}</div>"
    article = read(f"<title>Of trees</title><body><article>{page}</article>")
    assert "Elms in April" in str(article.sections)


def test_a_name_of_the_site_that_is_the_first_heading_is_no_heading_of_the_text() -> None:
    head = "<div id=page-header><h1>Bark Forum</h1><p>All about bark</p></div>"
    page = f"{head}<div><h2>Of trees</h2>{PROSE}{MORE}{FURTHER}</div>"
    article = read(f"<title>Of trees - Bark Forum</title><body>{page}")
    assert article.title == "Of trees"
    assert "bark" not in told(article).casefold()


def test_the_day_on_which_a_page_was_exported_or_changed_is_not_its_own() -> None:
    foot = "<div id=footer><p>Document generated by Wiki on Jan 03, 2023</p></div>"
    changed = "<footer>Last updated on <b><time datetime=2023-01-01>Jan 1</time></b></footer>"
    assert understood(f"{PROSE}{MORE}", end=foot).published is None
    assert understood(f"{PROSE}{MORE}", end=changed).published is None


def test_files_to_load_are_left_out_and_a_section_of_that_name_is_read() -> None:
    files = "<div><h2>Attachments:</h2><div><a href='a.png'>elms.png</a> (image/png)</div></div>"
    assert "elms.png" not in told(understood(f"{PROSE}{MORE}{FURTHER}", end=files))
    section = f"<div><h2>Downloads</h2>{MORE.replace('elms', 'limes')}</div>"
    assert headings(understood(f"{PROSE}{FURTHER}{section}")) == ["Downloads"]
