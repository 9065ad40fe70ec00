"""Boxes to tick in a Word file's form are told in words."""

from __future__ import annotations

from tests.reading.word.word_article import told, understood
from tests.reading.word_file import control, par, run


def test_boxes_of_a_form_say_whether_they_are_ticked() -> None:
    def box(mark: str, sign: str) -> str:
        return control(f'<w14:checkbox><w14:checked w14:val="{mark}"/></w14:checkbox>', run(sign))

    article = understood(par(box("1", "☒"), run(" Yes")), par(box("0", "☐"), run(" No")))
    assert told(article) == ["Ticked: Yes", "Not ticked: No"]
    assert article.left_out == ()
    beside = understood(par(run("Fever"), box("1", "☒"), run("Yes"), box("0", "☐"), run("No")))
    assert told(beside) == ["Fever Ticked: Yes Not ticked: No"]


def test_an_old_box_of_a_form_says_whether_it_is_ticked() -> None:
    data = '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>'
    box = (
        f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
        "<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert told(understood(par(box, run("Yes")))) == ["Ticked: Yes"]


def test_a_list_with_an_empty_box_is_one_of_tasks() -> None:
    listed = [par(run(text), level=0) for text in ("☐ Oil it", "☒ Clear it", "Rest")]
    assert told(understood(*listed)) == ["- Not done: Oil it", "- Done: Clear it", "- Rest"]


def test_boxes_that_are_all_ticked_are_a_lists_bullets() -> None:
    listed = [par(run(text), level=0) for text in ("☑ Warm", "☑ Dry")]
    assert told(understood(*listed)) == ["- ☑ Warm", "- ☑ Dry"]
