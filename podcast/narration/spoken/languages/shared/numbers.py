"""Numbers with decimals, numbers before a noun, and powers of ten: "1.234,5", "10^9"."""

from __future__ import annotations

import re
import unicodedata
from functools import partial

from podcast.narration.spoken.languages.quantities import key_of
from podcast.narration.spoken.languages.tongue import GAP, NUMBER, SPACE, START, Tongue
from podcast.narration.spoken.rule import Rule, figure
from podcast.narration.spoken.shapes import SUPERS

# Behind these a figure is a name: "le numéro 1 classe", "au 1 place de la Paix".
_NAMED = re.compile(
    r"(?i:\bnuméro|\bn[°º]|\blot|\btrain|\bbus|\bligne|\bchambre|\bjoueur|\bvoiture|\bau|\bpage"
    r"|\bchapitre|\bclasse|\bétape|\bgroupe|\béquipe|\bsalle|\bniveau|\bphase|\bporte"
    r"|\bposte|\bzone|\bsecteur"
    r"|(?<!pro )(?<!je )(?:§|\bparagraf|\bartikel|\bart\.|\babsatz|\babs\.|\bsatz"
    r"|\bnummer|\bnr\.|\bziffer|\bkapitel|\bseite|\bband|\bgleis|\bplatz|\babbildung|\btabelle"
    r"|\banlage|\banhang|\bteil|\bakt|\bszene|\bvers|\blektion|\bstufe|\bphase|\btyp)) $"
)
# Of a street it is the house: "1 rue de la Paix", "1 place du Marché"; no street is counted.
_STREET = re.compile(
    r"(?:rue|avenue|allée|impasse|route|chaussée|ruelle|place)"
    r" (?:(?:de |du |des )?(?:la |l['’])?[A-ZÀ-Þ]|(?<!place )(?:du|des) [a-z])"
)
_APART = re.compile("[0-9]{1,2} [0-9]{3}")
_DOSED = re.compile(
    "(?:mili|micro|centi)?(?:gramos|litros)|unidades|comprimidos|cápsulas|gotas|tabletas|pastillas"
)


def _in_full(match: re.Match[str], tongue: Tongue) -> str:
    """Give the counted noun, in full where the tables know how it is cut short: "1 sdb"."""
    short, noun = tongue.part("abbreviations"), match["noun"]
    dotted = f"{noun}." if match.string[match.end() : match.end() + 1] == "." else noun
    return short.get(dotted, short.get(noun, noun)).partition(" ")[0]


def _counted(match: re.Match[str], *, tongue: Tongue) -> str | None:
    """Say how many of a noun there are, where the figure is no name."""
    # "Días 1, 2 500 miligramos" may be the dose of two days.
    if _APART.fullmatch(match["said"]) and _DOSED.fullmatch(match["noun"]):
        return None
    # More than one is of a plural: in "31 rue de la Paix" nothing is counted.
    is_counted = match["said"] == "1" or match["noun"].endswith(("s", "x"))
    if _STREET.match(match.string, match.start("noun")):
        is_counted = False
    if _NAMED.search(match.string[max(0, match.start() - 14) : match.start()]):
        is_counted = False
    return tongue.number(match["said"], noun=_in_full(match, tongue) if is_counted else "")


def powers(tongue: Tongue) -> Rule:
    """Give the rule for a power that is written with a caret, and for a raised one of ten."""
    units, under = tongue.keys("units"), tongue.keys("under")
    return Rule(
        "powers",
        (
            figure(
                rf"(?:(?<![\w.,:/%+^)\]-])(?P<negative>[-\u2212])|{START})(?:(?P<factor>{NUMBER}){GAP}[x×·⋅*]{GAP})?"
                rf"(?:(?P<base>[0-9]{{1,3}})\^(?P<power>[-+\u2212]?[0-9]{{1,2}})"
                rf"|10(?P<raised>[⁺⁻]?[{SUPERS}]{{1,3}}))"
                rf"(?:[-\u2212](?P<less>[0-9]{{1,3}})|(?:{GAP}(?P<unit>{units}))?(?:{GAP}/{GAP}(?P<under>{units}|{under}))?)"
                r"(?![\w/^²³]|[.,][0-9])",
                partial(_raised, tongue=tongue),
                needs=("^", *SUPERS),
            ),
        ),
    )


def _raised(match: re.Match[str], *, tongue: Tongue) -> str:
    written = match["power"] or unicodedata.normalize("NFKC", match["raised"])
    sign = f"{tongue.word('minus')} " if written[0] in "-\u2212" else ""
    power = sign + tongue.number(written.lstrip("-+\u2212"))
    said = f"{tongue.number(match['base'] or '10')} {tongue.word('power').format(n=power)}"
    if match["factor"]:
        said = f"{tongue.number(match['factor'])} {tongue.part('symbols')['×']} {said}"
    if match["negative"]:
        said = f"{tongue.word('minus')} {said}"
    if match["less"]:
        said += f" {tongue.word('minus')} {tongue.number(match['less'])}"
    for group, before in (("unit", ""), ("under", f"{tongue.word('per')} ")):
        if match[group]:
            key = key_of(match[group])
            pair = tongue.part("units").get(key) or tongue.part("under")[key]
            said += f" {before}{tongue.named(pair, one=group == 'under')}"
    return said


def decimal_numbers(tongue: Tongue) -> Rule:
    """Say numbers with decimals, and one thing of a gender."""

    def say(match: re.Match[str]) -> str:
        return tongue.number(match["said"])

    counted = partial(_counted, tongue=tongue)
    return Rule(
        "numbers",
        (
            figure(
                rf"{START}(?P<said>{tongue.word('counted_number')}){SPACE}(?P<noun>{tongue.word('noun')})",
                counted,
            ),
            figure(
                rf"{START}(?P<said>[0-9]{{1,3}}(?:\.?[0-9]{{3}})*,[0-9]?1)(?![0-9])"
                rf"{SPACE}(?P<noun>{tongue.word('noun')})",
                counted,
                needs=",",
            ),
            figure(
                rf"{START}(?P<said>[0-9]{{1,3}}(?:[.\u00a0\u2009\u202f'’][0-9]{{3}})+(?:,[0-9]+)?)(?![\w:/-]|[.,'’][0-9])",
                say,
            ),
            figure(
                rf"{START}(?P<said>[1-9][0-9]{{0,2}}(?: [0-9]{{3}}){{0,2}} 000)"
                r"(?![\w:/-]|[.,'’ ][0-9])",
                say,
                needs=(" 000",),
            ),
            figure(rf"{START}(?P<said>[0-9]+,[0-9]+)(?![\w/-]|:\S|[.,][0-9])", say),
        ),
    )
