"""No word of a Word file's own XML is lost: each is in the article, or listed as left out."""

from __future__ import annotations

import dataclasses
import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from podcast.reading.repair import repair
from podcast.reading.word.markup import W
from tests.reading.word.test_fields import field, long_field
from tests.reading.word.test_numbering import ONE, item
from tests.reading.word.test_text_boxes import both, new_box, old_box
from tests.reading.word.word_article import article_of
from tests.reading.word_file import control, link, par, run, table, word_file

_WORD = re.compile(r"[^\W_]+")


def words_of_file(data: bytes) -> Counter[str]:
    """Count the words of every paragraph, each drawing's once."""
    counted: Counter[str] = Counter()
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        for name in ("word/document.xml", "word/footnotes.xml"):
            for paragraph in etree.fromstring(file.read(name)).iter(f"{W}p"):
                counted.update(_words(_own_text(paragraph)))
    return counted


def _own_text(paragraph: etree._Element) -> str:
    texts = []
    for inner in paragraph.iter(f"{W}t", f"{W}br", f"{W}tab"):
        above = list(inner.iterancestors())
        is_copy = any(str(one.tag).endswith(("}Fallback", "}moveFrom")) for one in above)
        if not is_copy and next(one for one in above if one.tag == f"{W}p") is paragraph:
            texts.append(inner.text or " ")
    return "".join(texts)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(repair(text))]


def words_in(value: object) -> Iterator[str]:
    """Give the words of all texts in a value of the model."""
    if isinstance(value, str):
        yield from _words(value)
    elif isinstance(value, tuple):
        for inner in value:
            yield from words_in(inner)
    elif dataclasses.is_dataclass(value):
        for part in dataclasses.fields(value):
            yield from words_in(getattr(value, part.name))


_TEXT = st.text("abcdefg hij.", min_size=1, max_size=20).map(lambda text: f" q{text}q ")
_RUN = st.one_of(
    _TEXT.map(run),
    _TEXT.map(lambda text: run(text, marks="<w:vanish/>")),
    _TEXT.map(lambda text: run(text, marks="<w:b/><w:sz w:val='40'/>")),
    _TEXT.map(lambda text: field("REF a", text)),
    _TEXT.map(lambda text: long_field("PAGEREF a", run(text))),
    _TEXT.map(lambda text: long_field("TOC 1", run(text))),
    _TEXT.map(lambda text: control("", run(text))),
    _TEXT.map(lambda text: control("<w:showingPlcHdr/>", run(text))),
    _TEXT.map(lambda text: link(text, "rId20")),
    _TEXT.map(lambda text: f"<w:smartTag>{run(text)}</w:smartTag>"),
    _TEXT.map(lambda text: f"<w:ins>{run(text)}</w:ins>"),
    st.just("<w:r><w:br/></w:r>"),
)
_PLAIN = st.lists(_RUN, min_size=1, max_size=4).map(lambda runs: par(*runs))
_BOXED = _PLAIN.map(
    lambda inner: par(run("Beside"), f"<w:r>{both(new_box(inner), old_box(inner))}</w:r>")
)
_BLOCK = st.one_of(
    _PLAIN,
    _BOXED,
    _TEXT.map(lambda text: par(run(text), style="heading 1")),
    _TEXT.map(lambda text: par(run(text), style="Quote")),
    _TEXT.map(lambda text: par(run(text), style="caption")),
    st.tuples(_TEXT, st.sampled_from([5, 6, 7]), st.integers(0, 1)).map(lambda one: item(*one)),
    st.tuples(_TEXT, _TEXT).map(lambda cells: table(cells, cells)),
    _TEXT.map(lambda text: f'<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>{run(text)}</w:p>'),
    _PLAIN.map(lambda inner: control("", inner)),
)


@pytest.mark.long
@settings(max_examples=40, deadline=None)
@given(st.lists(_BLOCK, min_size=1, max_size=8))
def test_every_word_of_the_file_is_in_the_article_or_listed(blocks: list[str]) -> None:
    title, text = par(run("Bees"), style="Title"), par(run("They hum in the evening."))
    data = word_file(
        title, text, *blocks, text, note="Counted.", numbering=ONE, links=("https://example.org",)
    )
    have = Counter(words_in(article_of(data)))
    lost = words_of_file(data) - have
    lost.pop("counted", None)  # the note, which nothing calls
    assert not lost
