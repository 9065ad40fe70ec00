"""Pages as today's themes set them: what opens, quotations in a row of boxes, histories, names."""

from __future__ import annotations

import pytest

from podcast.model import Figure
from podcast.reading.blocks import words_of
from tests.reading.html.a_page import MORE, PROSE, headings, read, told, understood

FURTHER = PROSE.replace("Trees", "Elms")
QUOTE = "<figure><blockquote><span>“</span>I hear the day by its leaves.<span>”</span></blockquote>"


def left_out(inner: str, *, end: str = "") -> list[str]:
    return [one.text for one in understood(inner, end=end).left_out]


def test_what_says_that_it_opens_a_passage_is_its_heading_without_a_role() -> None:
    box = (
        "<div><div aria-expanded=true><span></span><span>What if an elm falls?</span></div>"
        "<div><p>Call the town, which clears the street within a day.</p></div></div>"
    )
    page = f"{PROSE}<h2>At noon</h2>{FURTHER}{box}{MORE}"
    assert headings(understood(page)) == ["At noon", "What if an elm falls?"]


def test_a_menu_that_says_that_it_opens_is_no_heading() -> None:
    box = (
        "<ul><li aria-expanded=false>Trees<ul><li><a href='/elm'>Elm</a><li><a href='/oak'>Oak</a>"
        "</ul></ul>"
    )
    assert headings(understood(f"{PROSE}{box}{MORE}")) == []


def test_a_quotation_in_a_row_of_boxes_of_text_is_read() -> None:
    row = (
        f"<div><div>{PROSE}{MORE}</div></div><div><div><h2>At noon</h2>{FURTHER}{MORE}</div></div>"
        f"<div><div>{QUOTE}<figcaption>A woman</figcaption></figure></div></div>"
        "<div><div><form><h2>Subscribe</h2><input type=email></form></div></div>"
    )
    page = f"<article><h1>Of trees</h1><div>{row}</div></article>"
    said = told(read(f"<title>Of trees</title><body><main>{page}</main>"))
    assert "by its leaves" in said
    assert "A woman" in said


def test_a_quotation_behind_the_one_box_of_the_text_is_none_of_it() -> None:
    text = f"<div><h1>Of trees</h1>{PROSE}{MORE}{FURTHER}{MORE}</div>"
    article = read(
        f"<title>Of trees</title><body><main>{text}<div><div>{QUOTE}</figure></div></div></main>"
    )
    assert "by its leaves" not in told(article)


@pytest.mark.parametrize(
    "name", ["Updates to this page", "Änderungen auf dieser Seite", "Page history"]
)
def test_what_was_changed_in_a_page_is_left_out_and_listed(name: str) -> None:
    changes = (
        f"<div><h2>{name}</h2><ol><li><time>9 January 2025</time><p>Added a table of elms and of "
        "limes, with their height.</p><li><time>1 May 2024</time><p>First published.</p></ol></div>"
    )
    assert "table of elms" not in told(understood(f"{PROSE}{MORE}{FURTHER}{changes}"))
    assert "table of elms" in " ".join(left_out(f"{PROSE}{MORE}{FURTHER}{changes}"))


def test_a_history_that_is_the_articles_own_is_read() -> None:
    section = f"<h2>History of the street</h2>{FURTHER}<h2>Changes</h2>{MORE}"
    assert headings(understood(f"{PROSE}{section}")) == ["History of the street", "Changes"]


def test_how_to_enlarge_a_picture_and_whose_it_is_are_no_part_of_its_caption() -> None:
    figure = (
        "<figure><div role=button><span>Press enter or click to view image in full size</span>"
        "<img src=a.jpg alt=''></div><figcaption>The last elm. Photo by the author.</figcaption>"
        "</figure>"
    )
    article = understood(f"{PROSE}{figure}{MORE}")
    assert [words_of(b).strip() for b in article.sections[0].blocks if isinstance(b, Figure)] == [
        "The last elm."
    ]
    assert headings(article) == []


@pytest.mark.parametrize(
    ("line", "is_said"),
    [
        ("If you enjoyed this story, follow me and clap up to 50 times.", False),
        ("If you liked this article, please share it with a friend.", False),
        ("If you enjoyed this story as a child, you will know the wood.", True),
        ("If you like this tree, give it water in the first summer.", True),
    ],
)
def test_who_asks_to_be_followed_is_left_out(line: str, *, is_said: bool) -> None:
    assert (line in told(understood(f"{PROSE}{MORE}<p>{line}</p>"))) is is_said


def test_a_label_of_the_page_counts_before_a_name_that_only_its_data_has() -> None:
    info = "<dl><dd class=createdby>Geschrieben von: <span>Wiebke Thomsen</span></dd></dl>"
    head = "<meta name=author content='Super User'>"
    assert understood(f"{info}{MORE}", head=head).byline == "Wiebke Thomsen"
    shown = f"<p>By Ana Ruiz</p>{MORE}<p>Words by Jo Haft</p>"
    assert understood(shown, head="<meta name=author content='Ana Ruiz'>").byline == "Ana Ruiz"


def test_a_login_in_the_data_gives_way_to_the_person_whom_the_page_marks() -> None:
    info = "<ul><li itemprop=author><a href='/by'><span>Lotta Strand</span></a></li></ul>"
    head = "<meta name=author content=northadmin>"
    assert understood(f"{info}{MORE}", head=head).byline == "Lotta Strand"
    assert understood(f"<p>CC BY</p>{MORE}", head=head).byline == "northadmin"


def test_a_section_whose_heading_leads_to_itself_is_no_list_of_other_pages() -> None:
    sign = "<a class=headerlink href='#related' title='Link to this heading'>¶</a>"
    section = f"<section id=related><h2>Related duties{sign}</h2>{FURTHER}{MORE}</section>"
    assert headings(understood(f"{PROSE}{section}{PROSE}")) == ["Related duties"]


def test_other_pages_under_a_heading_that_leads_to_them_are_left_out() -> None:
    box = "<h2><a href='/lime'>Limes</a></h2><p>What limes cost a town.</p>"
    page = f"{PROSE}{MORE}{FURTHER}<section id=related>{box}</section>"
    assert "cost a town" not in told(understood(page))


def test_a_sign_that_leads_to_its_own_place_is_not_said() -> None:
    sign = "<a class=headerlink href='#plant'>¶</a>"
    terms = f"<dl><dt id=plant>plant(elm){sign}</dt><dd>Sets an elm and waters it.</dd></dl>"
    said = told(understood(f"{PROSE}{terms}{MORE}"))
    assert "plant(elm)" in said
    assert "¶" not in said


def test_a_note_that_the_extractor_does_not_choose_is_one() -> None:
    mark = "<a href='#id2' id=id1 role=doc-noteref><span>[</span>1<span>]</span></a>"
    note = (
        "<hr class=footnotes><aside class='footnote-list'><aside class=footnote id=id2 "
        "role=doc-footnote><span><span>[</span><a role=doc-backlink href='#id1'>1</a><span>]</span>"
        "</span><p>The record is forty elms.</p></aside></aside>"
    )
    page = f"<p>Nobody plants more than the town of Lund did in one spring{mark}.</p>{MORE}"
    notes = understood(f"{PROSE}{page}", end=note).notes
    assert [words_of(one.blocks[0]) for one in notes] == ["The record is forty elms."]


def test_a_short_sentence_in_a_row_of_boxes_of_text_is_read() -> None:
    row = f"<section>{PROSE}{MORE}</section><section><h2>At noon</h2>{FURTHER}</section>"
    inset = "<div><span>Information: </span><p>Smoke makes it worse.</p></div>"
    day = "<div><p>Page last reviewed: 3 February 2025<br>Next review due: 3 May 2028</p></div>"
    page = f"<article><div><h1>Of trees</h1>{row}{inset}{day}</div></article>"
    said = told(read(f"<title>Of trees</title><body><main>{page}</main>"))
    assert "Smoke makes it worse." in said
    assert "reviewed" not in said


@pytest.mark.parametrize("name", ["div", "section", "p"])
def test_what_is_named_a_caption_is_one_in_any_box_of_a_picture(name: str) -> None:
    inner = "<img src=a.jpg alt='A bare elm'><figcaption>Leaves fall early</figcaption>"
    article = understood(f"{PROSE}<{name}>{inner}</{name}>{MORE}")
    shown = [b for b in article.sections[0].blocks if isinstance(b, Figure)]
    assert [words_of(one) for one in shown] == ["A bare elm Leaves fall early"]
