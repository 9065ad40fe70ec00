"""Numbers to dial in a table, told by the head of their column or by who is called beside them.

A sentence says "call 999"; a table says "Phone" above it or "Police" before it, and 999 said as a
quantity is a number that nobody dials. The words stand in each language's catalogue
(``words/en.toml``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from podcast.model import Piece
from podcast.narration.narrator import Narrator

_RUN = re.compile(
    r"(?<![\w.,:/-])(?:0[0-9]{2,4} ?/ ?)?\+?(?:\([0-9]{1,5}\)|[0-9])"
    r"(?:[ .-]{0,2}(?:[0-9]|\([0-9]{1,5}\)(?= ?[0-9]))){1,20}(?![\w%:/]|[.,][0-9])"
)
_EXTENSION = re.compile("[-\u2013][0-9]{1,5}")  # of the number that a line above tells
_IN_WORDS = 3  # figures beside words; two may be hours: "24 hours"
_LONG = 5  # figures that no count of police cars has
_IN_SOME_COUNTRY = """
000 060 061 062 065 066 080 085 088 089 091 092 15 17 18 100 101 102 103 104 105 106 107 108 109
110 111 112 113 114 115 116 117 118 119 120 122 123 125 128 129 131 132 133 140 143 144 145 147 150
155 156 158 166 190 191 192 193 194 195 196 197 198 199 811 911 988 990 991 992 993 994 995 996 997
998 999
"""
_EMERGENCY = frozenset(_IN_SOME_COUNTRY.split())
"""Numbers that some country gives to police, fire, ambulance or to people in a crisis."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with what tells about it: its column's head and cells, its row's and all labels."""

    text: str
    head: str
    column: Sequence[str]
    label: str
    labels: Sequence[str]


def numbers_to_dial(cell: Cell, *, narrator: Narrator) -> Iterator[tuple[int, int, Piece]]:
    """Where numbers to dial stand in a cell, each with its figures one by one; else nothing."""
    if "telephone" in narrator.style.rules_off or not _is_dialled(cell, narrator=narrator):
        return
    if _EXTENSION.fullmatch(cell.text):
        said = _figures(cell.text[1:], narrator=narrator)
        yield 0, len(cell.text), Piece(cell.text, said, "telephone")
    for found in _RUN.finditer(cell.text):
        figures = re.findall("[0-9]+", found[0])
        if found[0] == cell.text or len("".join(figures)) >= _IN_WORDS:
            plus = f"{narrator.words.say('dial_plus')} " if found[0].startswith("+") else ""
            said = ", ".join(_figures(group, narrator=narrator) for group in figures)
            yield found.start(), found.end(), Piece(found[0], f"{plus}{said}", "telephone")


def _figures(group: str, *, narrator: Narrator) -> str:
    """A group of figures one by one; in French but Canada's by pairs, and 112 as it is called."""
    if not narrator.words.say("dial_by_pairs") or narrator.language.upper().endswith("-CA"):
        return " ".join(map(narrator.number, group))
    size = 2 if len(group) % 2 == 0 else 3
    parts = [group[at : at + size] for at in range(0, len(group), size)]
    noughts = [len(part) - len(part.lstrip("0")) for part in parts]
    zero = narrator.number(0)
    return " ".join(
        " ".join([*[zero] * count, *([narrator.number(part[count:])] if part[count:] else [])])
        for part, count in zip(parts, noughts, strict=True)
    )


def _is_dialled(cell: Cell, *, narrator: Narrator) -> bool:
    words = narrator.words
    heads, beside = set(words.listed("dial_heads")), set(words.listed("dial_beside"))
    head = words_in(cell.head)
    if head & heads and head <= heads | beside:
        return True  # "Phone number"
    called = set(words.listed("who_is_called"))
    is_by_country = not any(map(str.isdecimal, "".join(cell.labels)))
    if head & called and is_by_country and all(one in _EMERGENCY for one in cell.column):
        return True  # "Police", and below it 110, 17 and 999
    if head and head <= beside:  # "Number"
        is_called = any(called & words_in(one) for one in cell.labels)
        return any(map(_is_no_count, cell.column)) if is_called else _is_a_list(cell.column)
    return not head and bool(called & words_in(cell.label)) and _is_no_count(cell.text)


def _is_a_list(column: Sequence[str]) -> bool:
    """Whether short numbers of help stand beside long ones with a nought, and none is a count."""
    filled = [cell for cell in column if any(map(str.isdecimal, cell))]
    has_both = any(cell in _EMERGENCY for cell in filled) and any(
        cell.startswith(("0", "+")) and cell not in _EMERGENCY for cell in filled
    )
    return has_both and all(map(_is_no_count, filled))


def _is_no_count(text: str) -> bool:
    figures = "".join(re.findall("[0-9]", text))
    return text in _EMERGENCY or text.startswith(("0", "+")) or len(figures) >= _LONG


def words_in(text: str) -> set[str]:
    """The words of a cell or a head, in small letters."""
    return {one.casefold() for one in _WORD.findall(text)}
