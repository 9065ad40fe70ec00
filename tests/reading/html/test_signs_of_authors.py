"""Who wrote a page, as the programs that make pages mark it."""

from __future__ import annotations

import pytest

from tests.reading.html.a_page import MORE, PROSE, read

TEXT = PROSE + MORE + PROSE.replace("Trees", "Elms")
TITLE = "<h1>Of trees</h1>"


def byline(body: str, *, head: str = "") -> str:
    return read(f"<title>Of trees</title>{head}<body>{body}").byline


def in_article(lines: str, *, head: str = "") -> str:
    return byline(f"<article>{TITLE}{lines}{TEXT}</article>", head=head)


@pytest.mark.parametrize(
    ("lines", "who"),
    [
        (
            (
                "<div class=entry-meta><span class=byline> by <span class='author vcard'>"
                "<a class='url fn n' href='/author/ana/'>Ana Ruiz</a></span> and "
                "<span class='author vcard'><a class='url fn n' href='/author/bo/'>Bo Li</a></span>"
                "</span></div>"
            ),
            "Ana Ruiz and Bo Li",
        ),
        (
            (
                "<h4 class=gh-article-author-name><a href='/author/ana/'>Ana Ruiz</a>, "
                "<a href='/author/bo/'>Bo Li</a></h4>"
            ),
            "Ana Ruiz and Bo Li",
        ),
        (
            (
                "<address><a rel=author href='/p/ana'>Ana Ruiz</a> and "
                "<a rel=author href='/p/bo'>Bo Li</a> in Lisbon</address>"
            ),
            "Ana Ruiz and Bo Li",
        ),
        (
            (
                "<div class=author>By <div><a href='/author/ana'>Ana Ruiz</a></div>"
                "<a href='https://x.com/a'>@ana</a><div><a href='/author/bo'>Bo Li</a></div></div>"
            ),
            "Ana Ruiz and Bo Li",
        ),
        (
            "<p>By <a href='/author/ana'>Ana Ruiz</a> | Photos by <a href='/author/bo'>Bo</a></p>",
            "Ana Ruiz",
        ),
        ("<p>Submitted by <span class=username>ana.ruiz</span> on Monday</p>", "ana.ruiz"),
        (
            (
                "<p class=author>Post by <b><a class=username href='./m?u=2'>elm77</a></b> "
                "» <a href='#'>9 May</a></p>"
            ),
            "elm77",
        ),
        (
            "<div data-automation-id=authorByline><div>Ana Ruiz</div><div>Warden</div></div>",
            "Ana Ruiz",
        ),
        ("<div class=AuthorName_x1><span>By</span><span>Ana Ruiz</span></div>", "Ana Ruiz"),
        ("<p class=firma><em>Inés Vidal</em> | <span>Madrid</span></p>", "Inés Vidal"),
        ("<p>Words: Ana Ruiz<br>Photographs: Bo Li</p>", "Ana Ruiz"),
        ("<p>Text und Fotos: Ana Ruiz</p>", "Ana Ruiz"),
        ("<p>Propos recueillis par Ana Ruiz</p>", "Ana Ruiz"),
        (
            "<div><img alt='Photo of Ana Ruiz' src=a.jpg><p>Ana Ruiz</p><p>Warden</p></div>",
            "Ana Ruiz",
        ),
        ("<p><a class='p-author h-card' href='https://a.example'>Ana Ruiz</a></p>", "Ana Ruiz"),
        (
            "<p>Autor: <a href='https://b.example/author/ana/'>www.ana.example</a></p>",
            "www.ana.example",
        ),
    ],
)
def test_who_is_marked(lines: str, who: str) -> None:
    assert in_article(lines) == who


@pytest.mark.parametrize(
    "lines",
    [
        "<figure><img alt='Ana Ruiz' src=a.jpg><figcaption>Ana Ruiz</figcaption></figure>",
        "<div><a href='/x'><img alt='Special Report' src=a.jpg></a><h3>Special Report</h3></div>",
        (
            "<ul><li><img alt='Ana Ruiz' src=a.jpg><p>Ana Ruiz</p></li>"
            "<li><img alt='Bo Li' src=b.jpg><p>Bo Li</p></li></ul>"
        ),
        "<dl><dt>Author</dt><dd>Ana Ruiz</dd><dt>Publisher</dt><dd>Elm House</dd></dl>",
        "<p>Presented by <a href='https://elm.example'>Elm House</a></p>",
    ],
)
def test_who_is_only_shown_wrote_nothing(lines: str) -> None:
    assert in_article(lines) == ""


def test_a_portrait_of_whom_the_page_tells_is_no_author() -> None:
    inner = f"<h1>Ana Ruiz</h1><div><img alt='Ana Ruiz' src=a.jpg><p>Ana Ruiz</p></div>{TEXT}"
    assert read(f"<title>Ana Ruiz</title><body><article>{inner}</article>").byline == ""


def test_authors_of_cards_below_the_article_are_no_authors_of_it() -> None:
    cards = "".join(
        f"<article><h3><a href='/{at}'>Weirs</a></h3><footer>By <a rel=author href='/author/z'>"
        f"{who}</a> <time datetime=2015-01-01>1 January 2015</time></footer></article>"
        for at, who in enumerate(("Zed Otto", "Ida Holm"))
    )
    page = f"<article>{TITLE}{TEXT}</article><section class=related-posts>{cards}</section>"
    article = read(f"<title>Of trees</title><body>{page}")
    assert (article.byline, article.published) == ("", None)


_UPLOADED = (
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"Of trees",'
    '"datePublished":"2021-08-03","author":{"@id":"#p"}},'
    '{"@type":"Person","@id":"#p","name":"Gil Redac"}]}</script>'
)


def test_a_labelled_author_counts_before_who_set_the_text_into_the_page() -> None:
    label = "<dl><dt>Auteur</dt><dd><a href='/staff/ana'>Ana Ruiz</a></dd></dl>"
    assert in_article(label, head=_UPLOADED) == "Ana Ruiz"
    assert in_article(label + "<p>Gil Redac</p>", head=_UPLOADED) == "Gil Redac"


def test_a_doctors_own_site_is_its_authors() -> None:
    def by(site: str) -> str:
        return in_article("", head=f'<meta property="og:site_name" content="{site}">')

    assert by("Dr. Alma Kern") == "Dr. Alma Kern"
    assert by("Dr. Sommer") == ""
    assert by("Alma Kern") == ""


@pytest.mark.parametrize(
    ("box", "who"),
    [
        ("<h3>About the author</h3><p><b>Ana Ruiz</b> plants trees.</p>", "Ana Ruiz"),
        ("<h3>Über die Autorin</h3><p>Ana von Ruiz pflanzt seit Jahren Bäume.</p>", "Ana von Ruiz"),
        ("<h3>About the author</h3><p>She plants trees in Lisbon.</p>", ""),
        ("<h3>About the trees</h3><p><b>Ana Ruiz</b> plants trees.</p>", ""),
    ],
)
def test_a_box_about_the_author_names_one(box: str, who: str) -> None:
    assert byline(f"<article>{TITLE}{TEXT}<div>{box}</div></article>") == who


def test_a_text_is_signed_in_brackets_below_it() -> None:
    assert byline(f"<article>{TITLE}{TEXT}<p>(Ana Ruiz)</p></article>") == "Ana Ruiz"


_POST = (
    "<div class=MtnComment><span class=MtnCommentAccountName>{}</span>"
    "<span class=MtnCommentTime><span>{}</span> <span>12:44</span></span><p>{}</p></div>"
)


def test_who_began_a_discussion_is_its_author() -> None:
    posts = _POST.format("elm77", "28.09.19", "Has anybody seen an elm in the street this year?")
    posts += _POST.format("ash", "29.09.19", "There are two behind the town hall, near the gate.")
    page = f"<title>Of trees</title><body class='%s'><h2>Of trees</h2>{posts}{TEXT}"
    forum = read(page % "Forum Forum_discussion")
    assert (forum.byline, str(forum.published)) == ("elm77", "2019-09-28")
    assert read(page % "news").byline == ""
