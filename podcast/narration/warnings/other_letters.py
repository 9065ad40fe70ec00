"""Words in letters that the voice may not know: Cyrillic, Hebrew, Chinese in a French text."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.late_patterns import late_regex
from podcast.model import Line
from podcast.narration.spoken.two_scripts import TWO_SCRIPTS

_MEANT = frozenset({"lexicon", "code"})
# Letters that no voice of a language in Latin letters can say: two of them or more, or in a word.
_LATIN = "A-Za-z\u00c0-\u024f"
_OTHER = "\u0400-\u1cff\u2e80-\ud7ff\uf900-\ufaff"
_SCRIPTS = late_regex(
    rf"(?<![\w-])[{_LATIN}][{_LATIN}-]{{0,30}}(?=[{_OTHER}])[\w{_OTHER}-]{{1,60}}"
    rf"|[{_OTHER}][{_LATIN}][\w{_OTHER}-]{{0,60}}|[{_OTHER}]{{2,60}}"
)


def told_of_other_letters(line: Line) -> Iterator[str]:
    """Tell what of a line is in other letters, where nothing names its language."""
    written = (
        " "
        if piece.rule in _MEANT or piece.rule.startswith("lang:")
        else piece.shown
        if piece.rule == TWO_SCRIPTS.name
        else piece.spoken
        for piece in line.pieces
    )
    text = "".join(written)
    if text.isascii():
        return
    for found in _SCRIPTS.finditer(text):
        yield f"“{found[0]}” is in letters that the voice may not know; mark its language"
