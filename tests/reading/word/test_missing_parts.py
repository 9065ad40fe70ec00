"""What other programs leave out of a Word file stops nothing, and what is not there is told."""

from __future__ import annotations

import pytest

from tests.reading.word.word_article import article_of, told
from tests.reading.word_file import NOTE_MARK, OFFICE, par, run, word_file

BODY = (par(run("Bees"), style="Title"), par(run("They hum."), style="Odd"))


@pytest.mark.parametrize(
    "style",
    [
        '<w:style w:styleId="Odd"><w:name w:val="Odd"/></w:style>',
        '<w:style w:type="paragraph"><w:name w:val="Odd"/></w:style>',
    ],
)
def test_a_style_without_its_kind_or_its_identity_stops_nothing(style: str) -> None:
    assert told(article_of(word_file(*BODY, styles=style))) == ["They hum."]


@pytest.mark.parametrize("number", ['<w:num w:numId="7"/>', "<w:num/>"])
def test_a_list_without_a_description_stops_nothing(number: str) -> None:
    assert told(article_of(word_file(*BODY, numbering=number))) == ["They hum."]


def test_the_mark_of_a_note_that_is_not_there_is_told() -> None:
    lost = NOTE_MARK.replace('w:id="2"', 'w:id="9"')
    text = par(run("They hum"), lost, run("."), NOTE_MARK)
    article = article_of(word_file(BODY[0], text, note="All day."))
    assert told(article) == ["They hum."]
    assert [note.label for note in article.notes] == ["1"]
    assert [str(one.what) for one in article.warnings] == [
        "A mark calls a note that is not in the file; nobody hears it."
    ]
    assert article.warnings[0].place.part == "paragraph 2"


def test_broken_remarks_stop_nothing() -> None:
    remark = "<w:comments><w:comment><w:p/></w:comment></w:comments>"
    spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    data = word_file(
        *BODY,
        parts={"word/comments.xml": remark.replace("<w:comments", f"<w:comments {spaces}")},
        relations=f'<Relationship Id="rId8" Type="{OFFICE}/comments" Target="comments.xml"/>',
    )
    assert told(article_of(data)) == ["They hum."]


def test_a_text_in_several_bodies_is_read_whole() -> None:
    more = f"</w:body><w:body>{par(run('They sting.'))}</w:body><w:body>{par(run('They fly.'))}"
    assert told(article_of(word_file(*BODY, more))) == ["They hum.", "They sting.", "They fly."]
