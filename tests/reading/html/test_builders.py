"""Pages as programs for newsletters, notebooks, wikis and sites write them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import ModuleType

import pytest

from podcast.model import Listing
from podcast.reading.blocks import words_of
from podcast.reading.html import page as html_page
from podcast.reading.html.opened import controls
from podcast.reading.tree import Element, all_text, html_tree
from tests.reading.html.a_page import MORE, PROSE, headings, read, told, understood


def reasons(inner: str, *, lead: str = "") -> list[tuple[str, str]]:
    return [(one.reason, one.text) for one in understood(inner, lead=lead).left_out]


@pytest.mark.parametrize(
    "control",
    [
        "<div><div id=shade></div><div><button aria-label=Link>Copy link</button></div></div>",
        "<button>Copy link</button>",
        "<div><a href='#shade'>Link to this heading</a></div>",
    ],
)
def test_a_heading_stays_whatever_copies_its_address(control: str) -> None:
    inner = f"{PROSE}<h2>Shade at noon{control}</h2>{MORE}"
    assert headings(understood(inner)) == ["Shade at noon"]


@pytest.mark.parametrize(
    ("inner", "said"),
    [
        ("<div>Anchor</div>", "Anchor"),
        ("<div>Link</div> of the chain", "Link of the chain"),
        ("<div>Part one</div><div>Shade at noon</div>", "Part one Shade at noon"),
        ("<div>Anchor</div><div>Bolts in <em>rock</em></div>", "Anchor Bolts in rock"),
        ("<button>Copy link</button><div>Shade at noon</div>", "Shade at noon"),
    ],
)
def test_lines_of_a_heading_are_the_heading_whatever_word_they_are(inner: str, said: str) -> None:
    assert headings(understood(f"{PROSE}<h2>{inner}</h2>{MORE}")) == [said]


def test_a_heading_with_a_great_many_controls_is_read_in_a_straight_line() -> None:
    seen = []
    for count in (100, 200):
        root = html_tree(f"<h2>Shade{'<div>#</div>' * count}</h2>", source="a.html")
        seen.append(text_looked_at(controls, partial(controls.with_plain_headings, root)))
    assert seen[1] < 2.5 * seen[0]


def test_a_caption_of_a_great_many_credits_is_read_in_a_straight_line() -> None:
    credit = "<span>Photo: A B</span>"
    figure = f"<figure><img src=a.jpg alt='Elms'><figcaption>{credit * 400}</figcaption></figure>"
    looked = text_looked_at(html_page, partial(understood, f"{PROSE}{figure}{MORE}"))
    assert looked < 400 * 400


def text_looked_at(module: ModuleType, act: Callable[[], object]) -> int:
    """How many characters of elements a module has put together while something is done."""
    looked = 0

    def counted(element: Element) -> str:
        nonlocal looked
        text = all_text(element)
        looked += len(text)
        return text

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "all_text", counted)
        act()
    return looked


def test_a_note_whose_number_stands_beside_its_box_is_a_note() -> None:
    note = (
        "<div class=footnote><a id=footnote-1 href='#footnote-anchor-1'>1</a>"
        "<div><p>Some foresters say ten metres.</p></div></div>"
    )
    inner = f"<p>Plant far apart.<a id=footnote-anchor-1 href='#footnote-1'>1</a></p>{MORE}{note}"
    article = understood(inner)
    assert [words_of(note.blocks[0]) for note in article.notes] == [
        "Some foresters say ten metres."
    ]
    assert "foresters" not in told(article)


def test_toggles_that_are_lists_of_one_item_are_headings_with_passages() -> None:
    toggles = "".join(
        f"<ul class=toggle><li><details open><summary>{asked}</summary><p>{answer}</p>"
        "</details></li></ul>"
        for asked, answer in [("How many elms?", "Two."), ("What do they cost?", "Ninety euros.")]
    )
    article = understood(f"{PROSE}<h2>Questions</h2>{MORE}{toggles}{MORE}")
    assert headings(article) == ["Questions", "How many elms?", "What do they cost?"]
    assert "Two. " in told(article)


def test_a_list_of_which_one_item_opens_stays_a_list() -> None:
    inner = "<ul><li>Elms</li><li><details open><summary>Limes</summary>Many.</details></li></ul>"
    assert "Listing" in {type(one).__name__ for one in understood(inner).sections[0].blocks}


def test_toggles_with_numbers_stay_a_list() -> None:
    steps = "".join(
        f"<li><details><summary>{what}</summary><p>Then go on with the next.</p></details></li>"
        for what in ("Dig a hole", "Water it")
    )
    (block,) = [
        one
        for one in understood(f"{PROSE}<ol>{steps}</ol>").sections[0].blocks
        if isinstance(one, Listing)
    ]
    assert block.ordered
    assert "Water it" in words_of(block)


def test_questions_of_a_list_that_buttons_open_are_headings() -> None:
    items = "".join(
        f"<li><h4 role=heading aria-level=3><button aria-expanded=false aria-controls=a{at}>"
        f"<span>{asked}</span><div><div></div></div></button></h4>"
        f"<div id=a{at} role=region><div><p>{answer}</p></div></div></li>"
        for at, (asked, answer) in enumerate(
            [("How many elms?", "Two for each street."), ("Which kind?", "The one that lives.")]
        )
    )
    article = understood(f"{PROSE}<h2>Questions</h2>{MORE}<ul>{items}</ul>{MORE}")
    assert headings(article) == ["Questions", "How many elms?", "Which kind?"]
    assert "Two for each street." in told(article)


_CARD = "<div>Ten kinds of bark</div><div>Know a tree in winter.</div><div>Per Lund</div>"


@pytest.mark.parametrize("around", ["{}", "<figure>{}</figure>", "<div><div>{}</div></div>"])
def test_a_preview_of_another_page_is_left_out(around: str) -> None:
    card = around.format(f"<a href='https://trees.example/bark'>{_CARD}</a>")
    assert "bark" not in told(understood(f"{PROSE}{card}{MORE}"))
    assert ("related", "Ten kinds of bark Know a tree in winter. Per Lund") in [
        (reason, text.replace("\n", " ")) for reason, text in reasons(f"{PROSE}{card}{MORE}")
    ]


@pytest.mark.parametrize(
    "inner",
    [
        "<p>Look at <a href='https://trees.example/bark'>the bark of a plane</a> in winter.</p>",
        "<figure><a href='https://trees.example/a.jpg'><img src=a.jpg alt='The bark'></a></figure>",
        "<div><a href='#b'><div>the bark of a plane</div><div>is pale.</div></a></div>",
        "<a href='https://t.example'><p>It is the bark of a plane.</p><p>It is pale.</p></a>",
        "<a href='https://t.example'><div>Call at once</div><div>if the bark is wet.</div></a>",
        f"<ul><li><a href='https://t.example/1'>{_CARD}</a></li><li>Two of the bark</li></ul>",
        f"<dl><dt><a href='https://t.example/1'>{_CARD}</a></dt><dd>the bark</dd></dl>",
        f"<table><tr><td><a href='https://t.example'>{_CARD}</a></td><td>9 m</td></tr></table>",
        f"<blockquote><a href='https://t.example'>{_CARD}</a></blockquote>",
        "".join(f"<a href='https://t.example/{at}'>{_CARD}</a>" for at in range(3)),
        "".join(f"<div><a href='https://t.example/{at}'>{_CARD}</a></div>" for at in range(4)),
    ],
)
def test_what_the_author_set_as_text_or_around_a_picture_is_no_preview(inner: str) -> None:
    assert "related" not in {one.reason for one in understood(f"{PROSE}{inner}{MORE}").left_out}


def test_two_previews_in_a_row_are_left_out() -> None:
    cards = "".join(f"<a href='https://t.example/{at}'>{_CARD}</a>" for at in range(2))
    assert "bark" not in told(understood(f"{PROSE}{cards}{MORE}"))


def test_a_picture_beside_a_link_of_several_lines_is_still_told() -> None:
    link = "<a href='https://t.example'><div>In May</div><div>And in June</div></a>"
    figure = f"<figure><img src=a.jpg alt='An elm in leaf'>{link}</figure>"
    assert "An elm in leaf" in str(understood(f"{PROSE}{figure}{MORE}").sections)


@pytest.mark.parametrize(
    ("caption", "said", "credit"),
    [
        (
            "The elm at dusk. Photo by <a href=x>Y Ard</a> on <a href=u>Unsplash</a>",
            "The elm at dusk.",
            "Photo by Y Ard on Unsplash",
        ),
        (
            "The elm by the wall / Photo by <a href=x>A. Person</a> / <a href=u>Unsplash</a>",
            "The elm by the wall",
            "/ Photo by A. Person / Unsplash",
        ),
        (
            "The elm. Photo by Émile van der Łąka and @two_ on Flickr",
            "The elm.",
            "Photo by Émile van der Łąka and @two_ on Flickr",
        ),
    ],
)
def test_a_credit_of_several_links_goes_whole(caption: str, said: str, credit: str) -> None:
    figure = f"<figure><img src=a.jpg alt='An elm'><figcaption>{caption}</figcaption></figure>"
    article = understood(f"{PROSE}{figure}{MORE}")
    assert said in told(article)
    assert not {"Ard", "Person", "Łąka"} & set(told(article).split())
    assert ("photo credit", credit) in [(one.reason, one.text) for one in article.left_out]


@pytest.mark.parametrize(
    "caption",
    [
        "In this photo by the river the elm is still whole.",
        "Photographs by Ansel Adams hang beside pictures from Flickr.",
        "The first photo by Ansel Adams on Flickr",
        "It was the last. Picture by Turner shows what he took from Wikimedia Commons",
    ],
)
def test_a_caption_that_tells_of_a_photo_is_said(caption: str) -> None:
    figure = f"<figure><img src=a.jpg alt='An elm'><figcaption>{caption}</figcaption></figure>"
    assert caption in told(understood(f"{PROSE}{figure}{MORE}"))


def test_a_subtitle_in_a_box_of_its_own_is_text() -> None:
    page = (
        "<title>Of trees</title><body><article><div><div><h1>Of trees</h1></div>"
        "<div><h2>And what we planted last</h2></div><div><a href=/u>Lena Fox</a><button>Follow"
        "</button></div></div>"
        f"{PROSE}{MORE}{PROSE}</article>"
    )
    article = read(page)
    assert "And what we planted last" in told(article)
    assert headings(article) == []


@pytest.mark.parametrize(
    "box",
    [
        "<div role=note class=hatnote>Main article: <a href=/h>History of parks</a></div>",
        "<div class=mw-content-subtitle>(Redirected from <a href=/h>Parks</a>)</div>",
        "<table class=ambox><tr><td>Please help <a href=/e>improve this</a>.</td></tr></table>",
        f"<table class=ambox><tr><td>Please help <a href=/e>us</a>{' more' * 40}</td></tr></table>",
    ],
)
def test_what_a_wiki_says_of_its_page_is_left_out_and_listed(box: str) -> None:
    inner = f"{PROSE}<h2>Parks of old</h2>{box}{MORE}"
    article = understood(inner)
    assert "edirected" not in told(article)
    assert "Main article" not in told(article)
    assert "Please help" not in told(article)
    assert {"navigation", "edit link"} & {one.reason for one in article.left_out}


@pytest.mark.parametrize(
    "box",
    [
        "<div class=hatnote>Never take this with wine. It has killed people.</div>",
        "<p class=hauptartikel>Der Hauptartikel des Hefts: Ulmen.</p>",
        "<table class=ambox><tr><td>Boil this water for ten minutes.</td></tr></table>",
        "<p class=warning-ambox>Mind the <a href=/s>step</a> at the door.</p>",
        "<p id=hatnote>See the <a href=/s>step</a> at the door.</p>",
    ],
)
def test_a_box_of_such_a_name_that_leads_nowhere_is_text(box: str) -> None:
    article = understood(f"{PROSE}{box}{MORE}")
    assert [one for one in article.left_out if one.reason in ("navigation", "edit link")] == []


def test_a_short_article_around_a_form_for_an_address_is_read() -> None:
    form = "<form><h2>Subscribe</h2><input type=email><button>Sign up</button></form>"
    page = (
        "<title>Of elms</title><body><main><h1>Of elms</h1><div><div>"
        f"<h3>How tall?</h3><p>An elm is as tall as a church.</p>{form}"
        f"<h3>How old?</h3><p>It is older than you, and older than the wall.</p></div></div></main>"
    )
    article = read(page)
    assert headings(article) == ["How tall?", "How old?"]
    assert "Sign up" not in told(article)


def test_a_paragraph_with_the_style_of_a_title_is_the_title() -> None:
    page = (
        "<title>Notes on a path</title><body><div><p class='c3 title'>Notes on a path</p>"
        f"<h1>The stile</h1>{PROSE}<h1>The ford</h1>{MORE}</div>"
    )
    article = read(page)
    assert article.title == "Notes on a path"
    assert headings(article) == ["The stile", "The ford"]
    assert "Notes on a path" not in told(article)
