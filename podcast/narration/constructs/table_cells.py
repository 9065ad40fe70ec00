"""What a cell says by its place in a table: "kg" over figures, "Jan" beside "Feb", "✗", "Pts".

In running text such signs need a figure or a sentence beside them; in a table their neighbours
tell as much. Words and signs stand in the catalogue of each language (``words/en.toml``).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from podcast.model import Piece
from podcast.narration.constructs.cells_by_column import joint, lasting, loss, span
from podcast.narration.narrator import Narrator
from podcast.narration.spoken import spoken_forms

_BLANK = frozenset({"", "-", "–", "—", "−"})
_CROSSES = frozenset("xX")
_MARK_OF_PLUS = frozenset({"+", "++", "+++"})
_SURE = frozenset(
    {
        *("mm", "cm", "dm", "km", "mg", "kg", "µg", "μg", "mcg", "ng", "lb", "lbs", "oz"),
        *("ml", "mL", "cl", "dl", "dL", "hl", "mmol", "µmol", "μmol", "kcal", "kJ", "kWh"),
        *("mmHg", "kPa", "hPa", "kHz", "MHz", "dB", "mph"),
    }
)
"""Units that are nothing else, so that they need no brackets: "GB" and "in" may be."""
_SIGNS = frozenset("%‰°²³/€£$")
_LETTERS = frozenset({"g", "l", "L", "h", "s", "t"})
"""Units of one letter that are said in brackets: "Fat (g)"."""
_BY_UNITS = frozenset({"units", "percent", "money", "measures", "symbols", "doses"})
_PRICE = re.compile(r"€|EUR|CHF|Fr\.|[0-9][,.](?:[-\u2013]|[0-9]{2})$")
_STARS = re.compile("(?:\N{WHITE MEDIUM STAR}\ufe0f?){1,10}")
_NAMED = re.compile(
    r"(?P<name>(?:.*\S)?(?P<between> ?[(\[]|, |(?:^| )(?:in|en) ))"
    r"(?P<unit>[^\s()\[\],]{1,12})(?P<behind>[)\]]?)",
    re.DOTALL,
)
_MONEY = re.compile(r"(?P<sign>[€£$]) ?(?P<rest>m|bn|k|['’]?000s?|/[a-zA-Z]+)")
_CLOCK = re.compile("(?:[01][0-9]|2[0-3])[0-5][0-9]")
_COUNTS = re.compile("['’]?000s?")
_TREND = re.compile("(?P<sign>[↑↓→▲▼⬆⬇➡]) ?(?P<sum>[-+−]?[0-9][0-9.,]*%?)")


def said_by_place(
    text: str, *, head: str, column: Sequence[str], narrator: Narrator
) -> Piece | None:
    """The words of a whole cell whose column tells what it is; None where prose says it."""
    said = (
        _marked(text, column=column, narrator=narrator)
        or _yes_or_no(text, column=column, narrator=narrator)
        or _of_the_calendar(text, beside=column, narrator=narrator)
        or joint(text, column=column, narrator=narrator)
        or lasting(text, head=head, column=column, narrator=narrator)
        or span(text, head=head, column=column, narrator=narrator)
        or loss(text, column=(head, *column), narrator=narrator)
        or _bare_unit(text, narrator=narrator)
    )
    return _allowed(text, said, narrator=narrator)


def head_by_place(
    text: str, *, heads: Sequence[str], column: Sequence[str], narrator: Narrator
) -> Piece | None:
    """The words of a column's whole head, told by the heads beside it; None where prose says it."""
    said = (
        _of_a_row("league", text, heads=heads, least=4, narrator=narrator)
        or _of_a_row("dose_times", text, heads=heads, least=3, narrator=narrator)
        or _of_the_calendar(text, beside=heads, narrator=narrator)
    )
    if not said and any(map(_PRICE.search, column)):
        named = dict(_pairs("heads_over_money", narrator=narrator)).get(text)
        said = (named, "abbreviations") if named else None
    if not said and _has_figures(column):
        said = _bare_unit(text, narrator=narrator)
    return _allowed(text, said, narrator=narrator)


def unit_of_name(
    text: str, *, beside: Sequence[str], counted: Sequence[str], narrator: Narrator
) -> tuple[str, Piece, str] | None:
    """The name "Fat (g)" as what stands before its unit, the unit, and what stands behind it.

    ``beside`` are the other names, ``counted`` the cells that it names: figures, or it has no unit.
    """
    found = _NAMED.fullmatch(text)
    if not found or not _has_figures(counted):
        return None
    if bool(found["behind"]) != found["between"].endswith(("(", "[")):
        return None
    if not _may_be_unit(found, beside=beside, narrator=narrator):
        return None
    said = _unit(found["unit"], narrator=narrator), "units"
    if _COUNTS.fullmatch(found["unit"]):
        said = narrator.words.say("thousands"), "numbers"
    piece = _allowed(found["unit"], said, narrator=narrator)
    return (found["name"], piece, found["behind"]) if piece else None


def time_of_timetable(text: str, *, cells: Sequence[str], narrator: Narrator) -> Piece | None:
    """A cell "2005" as twenty o five, in a table all of whose four figures are hours and minutes.

    One of them begins with a nought, which no year and no count does.
    """
    if not _CLOCK.fullmatch(text):
        return None
    clocks = [cell for cell in cells if len(cell) == 4 and cell.isdecimal()]
    is_timetable = all(map(_CLOCK.fullmatch, clocks)) and any(one[0] == "0" for one in clocks)
    said = (narrator.said(f"{text[:2]}:{text[2:]}"), "times") if is_timetable else None
    return _allowed(text, said, narrator=narrator) if len(clocks) > 1 else None


def _allowed(text: str, said: tuple[str, str] | None, *, narrator: Narrator) -> Piece | None:
    if not said or not said[0] or said[1] in narrator.style.rules_off:
        return None
    return Piece(text, said[0], said[1])


def _pairs(name: str, *, narrator: Narrator) -> Iterator[tuple[str, str]]:
    """What a list of the catalogue maps: "✓ ✔|yes" gives each sign and its word."""
    for entry in narrator.words.listed(name):
        written, _, said = entry.partition("|")
        for one in written.split():
            yield one, said


def _marked(text: str, *, column: Sequence[str], narrator: Narrator) -> tuple[str, str] | None:
    """A sign alone, or an arrow with its figure: "↓ 3%".

    A dash is a minus only in a column of pluses, and else a blank; an "x" ticks its row only where
    a column holds nothing else.
    """
    words, marks = narrator.words, dict(_pairs("cell_marks", narrator=narrator))
    bare = text.rstrip("\ufe0e\ufe0f")
    said = marks.get(bare, "")
    if text in _BLANK:
        said = words.say("cell_minus") if text and _MARK_OF_PLUS.intersection(column) else ""
    elif _STARS.fullmatch(bare):
        said = narrator.said("\N{BLACK STAR}" * bare.count("\N{WHITE MEDIUM STAR}"))
    elif trend := _TREND.fullmatch(text):
        said = f"{marks.get(trend['sign'], '')} {narrator.said(trend['sum'])}".strip()
    elif text in _CROSSES and {cell for cell in column if cell not in _BLANK} <= _CROSSES:
        said = words.say("cell_cross")
    return (said, "symbols") if said else None


def _yes_or_no(text: str, *, column: Sequence[str], narrator: Narrator) -> tuple[str, str] | None:
    """An answer by its letter, "Y" or "N", in a column of nothing else."""
    letters = dict(_pairs("cell_letters", narrator=narrator))
    if text not in letters:
        return None
    filled = {cell for cell in column if cell not in _BLANK}
    return (letters[text], "abbreviations") if filled == set(letters) else None


def _of_a_row(
    name: str, text: str, *, heads: Sequence[str], least: int, narrator: Narrator
) -> tuple[str, str] | None:
    """What letters over a row mean beside each other: "P W D L Pts", "mo mi ab na"."""
    letters = dict(_pairs(name, narrator=narrator))
    is_row = len({head for head in heads if head in letters}) >= least
    return (letters[text], "abbreviations") if is_row and text in letters else None


def _of_the_calendar(
    text: str, *, beside: Sequence[str], narrator: Narrator
) -> tuple[str, str] | None:
    """A short day or month where the next cell is another one: alone "Jan" and "Sun" may not be."""
    written, _, day = text.partition(" ")  # "Mon 3" beside "Tue 4"
    if day and not day.isdecimal():
        return None
    for name, shortest in (("weekdays", 2), ("months", 3)):
        names = narrator.words.listed(name)
        first = [re.split("[ –-]", cell, maxsplit=1)[0] for cell in beside]  # of "Mon–Fri", too
        known = [_in_full(word, names=names, shortest=shortest) for word in first]
        for index, cell in enumerate(beside):
            beside_it = range(max(0, index - 1), min(len(beside), index + 2))
            near = {known[at] for at in beside_it if known[at] != first[at]} - {"", known[index]}
            is_it = cell == text and first[index] == written
            if is_it and known[index] not in {"", written} and near:
                return f"{known[index]} {narrator.said(day)}".strip(), "dates"
    return None


def _in_full(text: str, *, names: Sequence[str], shortest: int) -> str:
    short = _bare(text.rstrip("."))
    if len(short) < shortest:
        return ""
    found = [name for name in names if _bare(name).startswith(short)]
    return found[0] if len(found) == 1 else ""


def _bare(text: str) -> str:
    """A word in small letters without accents: "fev" is written for "févr."."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(one for one in parts if not unicodedata.combining(one))


def _has_figures(column: Sequence[str]) -> bool:
    return any(character.isdigit() for cell in column for character in cell)


def _bare_unit(text: str, *, narrator: Narrator) -> tuple[str, str] | None:
    if text not in _SURE and not _SIGNS.intersection(text):
        return None
    said = _unit(text, narrator=narrator)
    return (said, "units") if said else None


def _may_be_unit(found: re.Match[str], *, beside: Sequence[str], narrator: Narrator) -> bool:
    """Whether letters behind a name can be its unit: "(min)" beside "(max)" is none."""
    unit, name = found["unit"], found["name"].casefold()
    if unit in _SURE or unit in _LETTERS or _SIGNS.intersection(unit) or _COUNTS.fullmatch(unit):
        return True
    if unit == "m":
        return any(word in name for word in narrator.words.listed("lengths"))
    others = [one.casefold() for one in beside]
    is_least = unit == "min" and any("max" in one for one in others)
    return bool(found["behind"]) and len(unit) > 1 and not is_least


def _unit(text: str, *, narrator: Narrator) -> str:
    """A unit for many of it, as the rules say it behind a two; "" where they know none."""
    if any(character.isdecimal() for character in text) and not _MONEY.fullmatch(text):
        return ""
    if said := dict(_pairs("cell_units", narrator=narrator)).get(text):
        return said
    two = narrator.number(2)
    counted = narrator.number(2000) if "000" in text else two
    for written in _counted(text):
        off = narrator.style.rules_off
        pieces = spoken_forms(written, language=narrator.language, rules_off=off)
        said = "".join(piece.spoken for piece in pieces)
        if {piece.rule for piece in pieces} <= _BY_UNITS and said.startswith(f"{counted} "):
            return said.removeprefix(two).lstrip()
    return ""


def _counted(unit: str) -> Iterator[str]:
    """A unit with the figure 2 as languages write it: "2 kg", "$2000", "2 M€"."""
    if money := _MONEY.fullmatch(unit):
        sign, rest = money["sign"], money["rest"]
        if "000" in rest:
            yield from (f"{sign}2000", f"2000 {sign}")
        elif rest.startswith("/"):
            yield from (f"{sign}2{rest}", f"2 {sign}{rest}")
        else:
            yield from (f"{sign}2{rest}", f"2 {rest}{sign}")
    else:
        yield from (f"2 {unit}", f"{unit}2")
