"""PDF articles with tags: read as the program that made them says."""

from __future__ import annotations

from playwright.sync_api import Browser

from podcast.model import Article, Figure, Table
from podcast.reading.inline import text_of
from tests.reading.pdf.pdf_file import FULL, Tag, Text, column, pdf, understood
from tests.reading.word.word_article import left_out, told

TAGS: Tag = (
    "Document",
    (
        ("H1", (0,)),
        ("P", (1, ("Span", (2,)))),
        ("H2", (3,)),
        ("L", (("LI", (("Lbl", (4,)), ("LBody", (5,)))), ("LI", (("Lbl", (6,)), ("LBody", (7,)))))),
        ("Table", (("TR", (("TH", (8,)), ("TH", (9,)))), ("TR", (("TD", (10,)), ("TD", (11,)))))),
        ("Figure /Alt (A bee on a flower)", ()),
        ("MyQuote", (12,)),
    ),
)


def tagged_page() -> list[Text]:
    words: tuple[str, ...] = (
        "Bees at night",
        "Bees are warm at night, and in the medi-",
        "cation room too.",
    )
    words += ("The hive", "1.", "Open it", "2.", "Shut it", "Food", "Iron", "Lentils", "80 g")
    words += ("Bees know what we do not, said the nurse.",)
    return [
        *(Text(each, y=760 - 20 * at, mark=at) for at, each in enumerate(words)),
        Text("The Hive Review", y=800, aside=True),
    ]


def tagged() -> Article:
    page = tagged_page()
    table = pdf(page, tags=TAGS).replace(
        b"/StructTreeRoot /K", b"/StructTreeRoot /RoleMap <</MyQuote /BlockQuote>> /K"
    )
    return understood(table)


def test_a_tagged_file_is_read_as_its_tags_say() -> None:
    article = tagged()
    assert article.title == "Bees at night"
    assert told(article)[:4] == [
        "Bees are warm at night, and in the medication room too.",
        "# The hive",
        "1. Open it",
        "2. Shut it",
    ]
    blocks = article.sections[1].blocks
    table = next(block for block in blocks if isinstance(block, Table))
    assert [text_of(cell) for cell in (*table.header, *table.rows[0])] == [
        *("Food", "Iron", "Lentils", "80 g"),
    ]
    assert [one.alt for one in blocks if isinstance(one, Figure)] == ["A bee on a flower"]
    assert told(article)[-1] == "> Bees know what we do not, said the nurse."
    assert left_out(article) == [("The Hive Review", "head or foot of a page")]


def test_columns_are_read_in_the_order_of_their_tags() -> None:
    left, right = ("one by the window", "two by the window"), ("three at the door", "four at doors")
    page = [Text(words, y=700 - 14 * at, mark=at) for at, words in enumerate(left)]
    page += [Text(words, x=320, y=700 - 14 * at, mark=2 + at) for at, words in enumerate(right)]
    page += [Text("Bees at night", y=760, mark=4)]
    article = understood(pdf(page, tags=("Document", (("H1", (4,)), ("P", (0, 1, 2, 3))))))
    assert told(article) == ["one by the window two by the window three at the door four at doors"]


def test_tags_that_leave_text_out_are_not_trusted() -> None:
    page = [Text("Bees at night", y=760, size=20, mark=0), *column(*FULL, top=720)]
    article = understood(pdf(page, tags=("Document", (("H1", (0,)),))))
    assert told(article) == [" ".join(FULL)]


def test_tags_that_lead_back_to_themselves_come_to_an_end() -> None:
    data = pdf(tagged_page(), tags=("Document", (("P", (0,)),)))
    tree = data.index(b"/StructTreeRoot /K")
    number = data[:tree].rsplit(b" 0 obj", 1)[0].rsplit(b"\n", 1)[1].decode()
    looped = data.replace(
        b"/StructTreeRoot /K", f"/StructTreeRoot /S /Div /K {number} 0 R".encode()
    )
    assert "Bees at night" in understood(looped).title


def test_what_a_browser_prints_is_read_as_the_page(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content(
        "<html lang=en><title>Bees</title><h1>Bees at night</h1><p>Bees are <b>warm</b> at night."
        "</p><h2>The hive</h2><ul><li>Wax<li>Honey</ul><p>See <a href='https://example.org/a'>the "
        "hive</a> too.</p>"
    )
    article = understood(page.pdf(tagged=True))
    assert article.title == "Bees at night"
    assert told(article) == [
        *("Bees are warm at night.", "# The hive", "- Wax", "- Honey", "See the hive too."),
    ]
