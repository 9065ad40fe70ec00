"""Marks of notes in all three languages, which are left out: "sinkt.[12]"."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.narration.spoken.rule import Form, form

_NOTES = r"\[[1-9][0-9]{0,2}(?:[,;\u2013-] ?[0-9]{1,3}){0,9}\]"

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"


def citation_marks() -> Iterator[Form]:
    """Leave out the note that stands behind a word or its full stop: "sinkt.[12]"."""
    yield form(rf"(?<=[^\W\d_A-Z]{{3}}){_NOTES}(?![(\w]|\.\w)", "", needs="[")
    yield form(rf"(?<=[.,;:!?)”»]){_NOTES}(?![(\w]|\.\w)", "", needs="[")
    yield form(
        rf"(?:(?<=[%€°\]])|(?<=[A-Z]{{2}})|(?<=[0-9]{{2}})){_NOTES}(?![(\w]|\.\w)", "", needs="["
    )
    yield form(rf"(?<=[^\W\d_A-Z]{{3}}) {_NOTES}(?=[.,;:])", "", needs="[")
    yield form(rf"(?<=[^\W\d_]{{2}}[.,;:!?)”»])[{_RAISED}]{{1,3}}(?=\s|$)", "", needs=_RAISED)
