"""What a laboratory or a monitor measures, before its figure: "Hb 11,2", "SpO2 97 %"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, form, one_of

_FIGURE_AHEAD = rf"(?={GAP}(?:[:=<>≤≥~≈]{GAP})?[0-9])"
_OF_THE_CLINIC = (
    "(?:(?:mmol|mEq|meq|mg|g|µmol|U|UI|UI)/(?:[lL]|d[lL])|[GT]/[lL]|M?/(?:mm[³3]|µ[lL])|/ ?min"
    "|[bclr]pm|cpm|mm(?:/h| ?Hg)?|%)"
)
_GASES = r"(?<![\w-])(?P<said>(?P<letters>Sp|Sa|Pa|Pv|Sat|Fi|Et|p|P)(?P<gas>C?O)[2₂])(?![\w₀-₉])"


def measured(tongue: Tongue) -> Iterator[Form]:
    """Say what is measured where a figure follows, and a salt where its unit does."""
    names, salts = tongue.part("measured"), tongue.part("salts")
    yield form(
        rf"(?<![\w.-])(?P<said>{one_of(tuple(names))}){_FIGURE_AHEAD}",
        lambda match: names[match["said"]],
        needs=tuple(names),
    )
    yield form(
        rf"(?<![\w.-])(?P<said>{one_of(tuple(salts))})"
        rf"(?={GAP}(?:[:=<>≤≥]{GAP})?[0-9]{{1,3}}(?:[.,][0-9]{{1,2}}"
        rf"|[ .][0-9]{{3}})?{GAP}{_OF_THE_CLINIC}"
        r"(?!\w))",
        lambda match: salts[match["said"]],
        needs=tuple(salts),
    )


def marks_of_a_newborn(tongue: Tongue) -> Form:
    """Say three marks of a newborn child one by one: "Apgar 9/10/10" is no day."""
    mark = "(?:10|[0-9])"
    return form(
        rf"\bApgar\b[^0-9\n.;]{{0,12}}(?P<said>{mark}(?P<sign>[/-]){mark}(?P=sign){mark})(?![\w/-])",
        lambda match: ", ".join(tongue.number(one) for one in re.findall("[0-9]+", match["said"])),
        needs=("Apgar",),
    )


def gases(tongue: Tongue) -> Form:
    """Say the oxygen or the carbon dioxide that is measured, by its letters: "SpO2", "PaCO₂"."""
    two = tongue.number("2")
    return form(
        _GASES,
        lambda match: (
            tongue.word("saturation")
            if match["letters"] == "Sat"
            else f"{' '.join(match['letters'].upper() + match['gas'])} {two}"
        ),
        needs=("O2", "O₂"),
    )
