"""When a page was published, as the programs that make pages show it."""

from __future__ import annotations

import pytest

from tests.reading.html.a_page import MORE, PROSE, read

TEXT = PROSE + MORE + PROSE.replace("Trees", "Elms")
TITLE = "<h1>Of trees</h1>"


def day(body: str, *, head: str = "") -> str:
    return str(read(f"<title>Of trees</title>{head}<body>{body}").published or "")


def in_article(lines: str, *, head: str = "") -> str:
    return day(f"<article>{TITLE}{lines}{TEXT}</article>", head=head)


@pytest.mark.parametrize(
    ("lines", "when"),
    [
        ("<p>Updated 3 March 2023</p><p>First published 1 March 2023</p>", "2023-03-01"),
        ("<p>Publié le 3 août 2021, modifié le 5 août 2021</p>", "2021-08-03"),
        ("<p>Publicado em 9 de maio de 2021 | Atualizado em 10 de maio de 2021</p>", "2021-05-09"),
        ("<p>Opublikowano: 9 maja 2021</p>", "2021-05-09"),
        ("<p>Submitted by ana on Tue, 03/06/2018 - 14:22</p>", "2018-03-06"),
        ("<p>Submitted by ana on Sun, 03/06/2018 - 14:22</p>", "2018-06-03"),
        ("<p>Submitted by ana on Mon, 03/12/2018 - 14:22</p>", "2018-03-12"),
        (
            "<p>By Ana Ruiz on Jul 04, 2014 at 11:30a</p><p class=date>Jun 30, 2014</p>",
            "2014-07-04",
        ),
    ],
)
def test_a_line_tells_when_a_page_was_published(lines: str, when: str) -> None:
    assert in_article(lines) == when


def test_a_box_of_parts_is_a_day() -> None:
    box = "<div class=datum><span>Feb</span> <span>18</span><span>2009</span></div>"
    assert day(f"<div>{box}{TITLE}{TEXT}</div>") == "2009-02-18"


def test_the_day_of_the_visit_above_is_not_the_pages() -> None:
    clock = "<header><nav>News</nav><time datetime=2023-11-01>1 November 2023</time></header>"
    text = f"<p><span class=datum>31. Oktober 2023.</span> Woher kommt das Wasser?</p>{TEXT}"
    assert day(f"{clock}<div>{TITLE}{text}</div>") == "2023-10-31"
    assert day(f"{clock}<div>{TITLE}{TEXT}</div>") == ""


def test_the_footer_of_the_one_article_tells_its_day() -> None:
    foot = "<footer><a href='/m'><time datetime=2020-08-09>9 August</time></a></footer>"
    other = (
        "<article><h3>Elms</h3><footer><time datetime=2011-01-01>1 May</time></footer></article>"
    )
    assert day(f"<article>{TITLE}{TEXT}{foot}</article>") == "2020-08-09"
    assert day(f"{other}<article>{TITLE}{TEXT}{foot}</article>") == "2020-08-09"


@pytest.mark.parametrize(
    ("address", "when"),
    [
        ("https://t.example/2019/05/12/elms/", "2019-05-12"),
        ("https://t.example/news/2018-07-09/elms/", "2018-07-09"),
        ("https://t.example/2010/TOWNS/08/13/elms.html", "2010-08-13"),
        ("https://t.example/news/20190624/k100.html", "2019-06-24"),
        ("https://t.example/2019/05/elms/", ""),
        ("https://t.example/p/20199924/elms/", ""),
        ("https://t.example/p/elms-120190624.html", ""),
    ],
)
def test_an_address_tells_a_day(address: str, when: str) -> None:
    assert in_article("", head=f'<meta property="og:url" content="{address}">') == when


def test_the_pages_own_teaser_tells_its_day() -> None:
    teasers = "".join(
        f"<a href='/{at}'><div class=teaser><div>{when}</div><h2>{what}</h2></div></a>"
        for at, when, what in (("w", "1.2.2020", "Weirs"), ("t", "9.5.2021", "Of trees"))
    )
    assert (
        day(f"<article>{TITLE}{TEXT}</article><div class=teasers>{teasers}</div>") == "2021-05-09"
    )


def test_days_of_a_table_are_not_the_pages() -> None:
    rows = "".join(f"<tr><td>{at} May 2024</td><td>Walk</td></tr>" for at in (5, 12, 19))
    assert in_article(f"<table>{rows}</table>") == ""


def test_a_heading_below_the_sites_name_is_the_title() -> None:
    page = (
        f"<title>Of trees - Bark</title><body><div><h1>Bark</h1></div><div><h2>Of trees</h2>{TEXT}"
    )
    assert read(page).title == "Of trees"


def test_the_one_headline_of_a_page_without_a_title_is_its_title() -> None:
    page = f"<title>bark.example by Ana</title><body><div><h2 class=post__title>Of trees</h2>{TEXT}"
    assert read(page).title == "Of trees"
    assert read(page.replace("</h2>", f"</h2>{TEXT}<h2 class=title>More</h2>")).title != "Of trees"


def test_a_small_line_in_the_title_is_a_line_of_its_own() -> None:
    page = f"<title>Of trees</title><body><article><h1>Of trees<small> In June</small></h1>{TEXT}"
    article = read(page)
    assert article.title == "Of trees"
    assert "In June" in str(article.sections)
