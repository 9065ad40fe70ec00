"""German ratios: "ein Risiko von 1 : 1000", "1 von 10", "9 v. 10"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, figure, form

# A word before it names what is counted, "Tag 2 : 3 Stunden", or a book: "Joh 3 : 16".
_COUNTED_AHEAD = re.compile(
    r"(?:^|[^\w])(?!(?:Verhältnis|Maßstab|Risiko|Chance|Mischung|Verdünnung|Quote) $)"
    r"[A-ZÄÖÜ][\w.]{0,20} $"
)
_RATIOS = re.compile(
    r"(?i:verhältnis|maßstab|risik|misch|verdünn|chance|quote|sieg|spiel|endet|gewann|gewonn|verlor"
    r"|verloren|führ|stand|satz|sätze|wett)"
)
# A time of day, or what is done from an age on, has blanks around its colon too.
_FROM_THEN = re.compile(
    r"\b(?i:um|ab|bis|gegen|seit|vor|nach|unter|über|tag|woche|seite|schritt|stufe|alter|es ist"
    r"|rechne|division|teile|dividiere) $"
)
_AMOUNT = re.compile(
    r" ?(?:mg|g|kg|µg|μg|mcg|ml|mL|l|dl|cl|IE|I\.|E\.|mmol|Tbl|Kps|Tr\.|[Tt]ropfen|Btl|stunden|tage"
    r"|cm|mm|m|km|€|°|ergibt|ist|macht|gleich|rechnen|regeln)(?!\w)"
)
# What is no noun behind its number, or is said in one word with it: "19-Mai", "14-Jährige".
_NO_NOUN = (
    "(?:Jährig|Monatig|Wöchig|Tägig|Stündig|Fach|Mal\\b|Jan|Feb|März|Apr|Mai|Juni?|Juli?"
    "|Aug|Sept?|Okt|Nov|Dez)[a-z]*"
)
_ONE = {
    "dative": {"m": "einem", "f": "einer", "n": "einem"},
    "accusative": {"m": "einen", "f": "eine", "n": "eines"},
    "nominative": {"m": "einer", "f": "eine", "n": "eines"},
}
_WOMEN = re.compile("(?:[Ff]rauen|innen|[Pp]ersonen|[Ff]amilien|Schwangeren)$")
_NEUTER = re.compile("(?:[Kk]indern|[Mm]ädchen|Babys|[Bb]üchern|[Hh]äusern|Mitgliedern|Jahren)$")


def ratio(tongue: Tongue) -> Form:
    """Say one thing to another with blanks around the colon: "ein Risiko von 1 : 1000"."""

    def said(match: re.Match[str]) -> str | None:
        before = match.string[max(0, match.start() - 24) : match.start()]
        if _COUNTED_AHEAD.search(before) or _FROM_THEN.search(before):
            return None
        if _AMOUNT.match(match.string, match.end()) or match.string.startswith(" bis", match.end()):
            return None
        low, high = (match[one].replace(" ", "") for one in ("low", "high"))
        is_hour = len(high) == len("00") and int(high) % 5 == 0 and low != "1"
        if is_hour and not _RATIOS.search(match.string[max(0, match.start() - 60) : match.start()]):
            return None
        return f"{tongue.number(low)} zu {tongue.number(high)}"

    number = r"[0-9]{1,3}(?:[. ][0-9]{3})+|[0-9]{1,7}"
    return figure(
        rf"(?<![\w.,:/-])(?P<low>{number}) : (?P<high>{number})"
        rf"(?![\w:/-]|[.,][0-9]| [:=%0-9]| (?!Mio|Mrd|Million)[A-ZÄÖÜ])",
        said,
        needs=(" : ",),
    )


def dilutions(tongue: Tongue) -> Iterator[Form]:
    """Say how thin something is made: "Lsg. 1:10", "1:20 mit Wasser verdünnt"."""

    def said(match: re.Match[str]) -> str:
        return f"{tongue.number(match['low'])} zu {tongue.number(match['high'])}"

    parts = r"(?P<said>(?P<low>[1-9][0-9]?):(?P<high>[1-9][0-9]{0,3}))(?![\w:/]|[.,][0-9]| Uhr)"
    yield form(rf"\b(?:Lsg|[Vv]erd|Mischg|Konz|Konzentr)\. {parts}", said, needs=(":",))
    yield form(
        rf"(?<![\w.,:/-])(?<!\b[Uu]m )(?<!\b[Aa]b )(?<!\b[Bb]is )(?<!gegen )(?=1:){parts}"
        r"(?=[^.!?;\n]{1,40}\b(?:verdünn|gemischt|mischen|anrühren|angerührt))",
        said,
        needs=("verdünn", "misch", "rühr"),
    )


def one_of_so_many() -> Form:
    """Say the one of so many in its case: "bis zu einem von zehn Behandelten"."""

    def said(match: re.Match[str]) -> str:
        before = match.string[max(0, match.start() - 60) : match.start()]
        noun = match["noun"]
        kind = "f" if _WOMEN.search(noun) else "n" if _NEUTER.search(noun) else "m"
        if re.search(r"\b(?:bis zu|bei|von|mit|zu|unter|nach) $", before):
            return _ONE["dative"][kind]
        above = re.search(r"\b(?:als|über|für|etwa|nur|circa|ca\.|rund|mindestens) $", before)
        if above and re.search(r"\b(?:kann|können|betr\w+|triff\w*|treffen|haben|hat)\b", before):
            return _ONE["accusative"][kind]
        return _ONE["nominative"][kind]

    return figure(
        r"(?<![\w.,:/-])1"
        r"(?= von [0-9.]{1,9} (?:[a-z]{4,} )?(?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,}[ns])\b)",
        said,
        needs=(" von ",),
    )


def so_many_of() -> Form:
    """Say how many of how many: "9 v. 10"."""
    return form(r"(?<=[0-9] )(?P<said>v\.)(?= [0-9])", "von", needs=("v.",))


def products() -> Form:
    """Say the raised dot of a product: "3 · 4² = 48"."""
    return form(
        r"(?<=[0-9)²³])(?P<said> ?[·⋅] ?)(?=[0-9(√][^.;\n·]{0,30}=|10(?:\^|[⁰¹²³⁴-⁹⁻]))",
        " mal ",
        needs="·⋅",
    )


def ratios_and_words(tongue: Tongue) -> Iterator[Form]:
    """Give ratios, and the numbers that begin a noun."""
    yield ratio(tongue)
    yield from dilutions(tongue)
    yield percent_in_a_word(tongue)
    yield decimals_in_a_word(tongue)
    yield whole_numbers_in_a_word(tongue)
    yield squares_in_a_word(tongue)


def _joined(number: str, *, tongue: Tongue) -> str:
    """Say a number as the beginning of a noun: "Sechs-Komma-eins"."""
    said = tongue.number(number).replace(" ", "-")
    return said[0].upper() + said[1:]


def percent_in_a_word(tongue: Tongue) -> Form:
    """Say a percentage that begins a noun: "95-%-Intervall"."""
    return figure(
        r"(?<![\w.,/-])(?P<n>[0-9]{1,3}(?:,[0-9]{1,2})?)-?(?P<sign>[%‰])-(?=[A-ZÄÖÜ])",
        lambda match: (
            f"{_joined(match['n'], tongue=tongue)}-"
            f"{'Prozent' if match['sign'] == '%' else 'Promille'}-"
        ),
        needs="%‰",
    )


def decimals_in_a_word(tongue: Tongue) -> Form:
    """Say a number with decimals that begins a noun: "6,1-Zoll-Display"."""
    return figure(
        r"(?<![\w.,/-])(?P<n>[0-9]{1,3},[0-9]{1,2})-(?=[A-ZÄÖÜ][a-zäöü]{2,15}-[A-ZÄÖÜ])",
        lambda match: f"{_joined(match['n'], tongue=tongue)}-",
        needs=",",
    )


def whole_numbers_in_a_word(tongue: Tongue) -> Form:
    """Say a number that begins a noun: "5-Sterne-Hotel", "10.000-Meter-Lauf"."""

    def said(match: re.Match[str]) -> str:
        number = tongue.number(match["n"], noun="x |m")
        return f"{number.capitalize()}-"

    return figure(
        r"(?<![\w.,:/°%+-])(?<![0-9] )(?P<n>[1-9][0-9]{0,3}|[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,2})-"
        rf"(?=(?!{_NO_NOUN})[A-ZÄÖÜ][a-zäöüß]{{2,}})",
        said,
        needs="-",
    )


def squares_in_a_word(tongue: Tongue) -> Form:
    """Say a square metre that begins a noun: "m²-Preis"."""
    return form(
        r"(?<![\w/·⋅.-])(?<![0-9] )(?P<said>m[²³])(?=-[A-ZÄÖÜ])",
        lambda match: tongue.part("squares")[match["said"]].partition("/")[0],
        needs="²³",
    )
