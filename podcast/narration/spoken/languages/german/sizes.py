"""German sizes, scales and diameters: "H. 1,20 m", "M 1:25.000", "Gr. 38", "80 m² gr.", "Ø"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.endings import ARTICLES, ending_before
from podcast.narration.spoken.languages.german.grammar.nouns import gender
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import GAP
from podcast.narration.spoken.rule import Form, form

_SIZES = {
    "H": "Höhe",
    "B": "Breite",
    "T": "Tiefe",
    "L": "Länge",
    "Ø": "Durchmesser",
    "∅": "Durchmesser",
    "⌀": "Durchmesser",
    "D": "Durchmesser",
}

_EXTENDED = {"gr.": "groß", "lg.": "lang", "br.": "breit", "dk.": "dick"}


def how_large() -> Form:
    """Say how large a thing is before its noun, "eine 80 m² gr. Wohnung", and behind it."""

    def said(match: re.Match[str]) -> str:
        word = _EXTENDED[match["said"]]
        if not match["noun"]:
            return f"{word}{sentence_stop(match, at=match.end('said'))}"
        before = (match["before"] or "").lower()
        return f"{word}e{ending_before(before, kind=gender(match['noun']))}"

    return form(
        rf"(?:\b(?P<before>(?i:{ARTICLES})) (?:ca\. |etwa |rund )?)?"
        rf"(?<![\w.,/-])[0-9][0-9.,]{{0,9}}{GAP}"
        r"(?:m²|qm|km²|ha|ar|km|m|cm|mm) (?P<said>(?:gr|lg|br|dk)\.)"
        r"(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,30})?|[,;)]|$)",
        said,
        needs=tuple(_EXTENDED),
    )


def sizes_of_clothes() -> Form:
    """Say a size: "Gr. 38"."""
    return form(r"(?<![\w.])Gr\.(?= (?:X{0,3}[SL]|M|[0-9]{2})(?![\w,]))", "Größe", needs=("Gr.",))


def averages() -> Form:
    """Say the sign of an average before what is no length: "Ø 23,4 J."."""
    return form(
        r"(?<!\w)(?P<said>[Ø∅⌀])(?= ?[0-9][0-9.,]{0,7} ?(?!(?:[cdkm]?m|Zoll)\b)(?:%|°|€|[^\W\d_]))",
        "durchschnittlich",
        needs="Ø∅⌀",
    )


def what_is_measured_across() -> Form:
    """Say the sign of a diameter or an average as a noun: "einen Ø von 340 m", "im Ø 20"."""
    return form(
        r"\b(?:(?P<wide>(?:[Ee]ine?[mn]?|[Mm]it|[Dd]er|[Dd]en|[Dd]em) )"
        r"|(?:[Ii]m|[Vv]om|[Zz]um|[Aa]ls|[Üü]ber dem|[Uu]nter dem) )"
        r"(?P<said>[Ø∅⌀])(?!\w)",
        lambda match: "Durchmesser" if match["wide"] else "Durchschnitt",
        needs="Ø∅⌀",
    )


def sizes_by_letters() -> Form:
    """Say which sizes are told, in which order: "B×H×T"."""
    return form(r"(?<=\b[BHTLD]) ?[x×] ?(?=[BHTLD]\b)", " mal ", needs="x×")


def sizes_and_scales() -> Iterator[Form]:
    """Say height, width and scale before their figures: "H. 1,20 m", "M 1:25.000"."""
    yield form(
        rf"(?<![\w.-])(?P<said>(?P<what>"
        rf"{'|'.join(_SIZES)})\.?)(?=[:=]? ?(?:ca\. ?)?[0-9][0-9.,]{{0,7}}"
        rf"(?: ?[-\u2013] ?[0-9.,]{{1,7}})?{GAP}(?:mm|cm|m)(?![\w²³]))(?<!\b[BTL])",
        lambda match: _SIZES[match["what"]],
        needs=tuple(_SIZES),
    )
    yield form(r"(?<![\w.-])M\.?(?= ?1:[0-9]{2})", "Maßstab", needs=("M",))
