"""What stands below and beside an article: comments, columns of teasers, copies of its text."""

from __future__ import annotations

from collections import Counter

import pytest

from podcast.reading.html.chosen.columns import without_columns, without_copies
from podcast.reading.html.chosen.comments import without_comments
from podcast.reading.html.chosen.pieces import pieces_of
from podcast.reading.tree import Element, html_tree
from tests.reading.html.a_page import MORE, PROSE, read, told

_BODY = (PROSE + MORE) * 5
_POSTS = (
    "<p>I have an elm myself, and it has never given me anything but leaves to sweep.</p>",
    "<p>The council felled ours in March, and nobody who lives here was asked about it.</p>",
    "<p>Mine is a beech. It does well, though the squirrels have begun to take the bark.</p>",
)


def _kept(below: str, *, body: str = _BODY) -> str:
    """Give what is kept of a page of which the extractor chose everything."""
    inner = f"<h1>Of trees</h1><div class=story>{body}</div>{below}"
    page = html_tree(f"<body><div class=page>{inner}</div>", source="a")
    pieces = pieces_of(next(page.iter("body")))
    weights: Counter[Element] = Counter()
    for piece in pieces:
        for above in piece.element.iterancestors():
            weights[above] += len(piece.text)
    judged = without_comments(pieces, [True] * len(pieces))
    judged = without_copies(pieces, without_columns(pieces, judged), weights)
    return " ".join(one.text for one, is_kept in zip(pieces, judged, strict=True) if is_kept)


@pytest.mark.parametrize(
    ("box", "post"),
    [
        ('<div id="comentarios"><h3>Comentarios (3)</h3>', '<div class="comentario_texto">'),
        ('<div class="visitors_comment_block">', '<div class="visitors_comment_content">'),
        ('<ol id="readersList">', '<li class="commentBody">'),
    ],
)
def test_what_readers_wrote_below_is_left_out(box: str, post: str) -> None:
    tag, inner = box[1:].split(maxsplit=1)[0], post[1:].split(maxsplit=1)[0]
    posts = "".join(f"{post}<b>#{at}</b>{text}</{inner}>" for at, text in enumerate(_POSTS))
    said = _kept(f"{box}{posts}</{tag}>")
    assert said.endswith("about ten years.")


def test_a_forums_posts_are_its_text() -> None:
    posts = "".join(f'<div class="comment-body">{text}</div>' for text in _POSTS * 3)
    assert "squirrels" in _kept(posts, body=PROSE)


def test_a_remark_among_the_text_is_read() -> None:
    remark = f'<div class="comment">{_POSTS[0]}</div>'
    assert "leaves to sweep" in _kept("", body=_BODY + remark + _BODY)


def test_a_column_of_teasers_is_left_out() -> None:
    teasers = "".join(
        f'<div><a href="/{at}">What the street says {at}</a>{text}</div>'
        for at, text in enumerate(_POSTS)
    )
    assert "squirrels" not in _kept(f"<div class=latest>{teasers}</div>")


def test_text_that_goes_on_in_another_box_is_read() -> None:
    source = '<p>One is told of in <a href="/e">a letter</a> that the gardener wrote in May.</p>'
    assert "squirrels" in _kept(f"<div class=more>{''.join(_POSTS)}{source}</div>")


def test_works_cited_and_tables_beside_the_text_are_kept() -> None:
    rows = "".join(
        f'<tr><td><a href="/{name}">{name}</a></td><td>{at}</td></tr>'
        for at, name in enumerate(("Elm", "Oak", "Beech", "Lime"), 12)
    )
    assert "Beech" in _kept(f"<div><table><tr><th>Tree<th>Metres</tr>{rows}</table></div>")


def test_a_paragraph_that_a_box_for_sharing_says_again_is_said_once() -> None:
    said = _kept(f"<div class=flyout>{MORE}</div>", body=PROSE * 5 + MORE + PROSE * 4)
    assert said.count("A town that plants a row of elms") == 1


def test_a_caption_stands_though_its_credit_stands_above_it() -> None:
    caption = "<p>Two elms of the avenue, which were planted in the year of the great storm.</p>"
    box = f"<div class=pic><div>US Park Service / Getty Images</div>{caption}</div>"
    article = read(f"<title>Of trees</title><h1>Of trees</h1>{PROSE}{MORE}{box}{_BODY}")
    assert "Two elms of the avenue" in told(article)
    assert "Getty" not in told(article)


def test_a_paragraph_that_the_text_says_again_is_said_again() -> None:
    assert _kept("").count("A town that plants a row of elms") == 5
