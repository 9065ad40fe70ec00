"""German recipes and what food holds: "1 geh. EL", "1 Bd. Dill", "1 P. Hefe", "KH 12 g"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.german.grammar.nouns import gender
from podcast.narration.spoken.languages.sentence_ends import SENTENCES, sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, figure, form, one_of

_EATEN = {"E": "Eiweiß", "EW": "Eiweiß", "F": "Fett", "KH": "Kohlenhydrate", "Kh": "Kohlenhydrate"}
_ENERGY = re.compile(r"\b(?:k[Cc]al|kJ|Kalorien|Nährwerte?|Brennwert|Kcal)\b")
_SMALL = {"kl.": "klein", "gr.": "groß", "mittelgr.": "mittelgroß"}
# What a person did: "Kl. Müller gewann die 100 m".
_DONE_BY_ONE = (
    r"(?:gewann|siegte|verlor|traf|schoss|lief|schrieb|sagte|meinte|war|ist|hat|wurde|kam|ging|starb"
    r"|dankte|leitet|spielte|übernahm|berichtete|erklärte|eröffnete|begrüßte|\()"
)
_HEAPED = {"geh": "gehäuft", "gestr": "gestrichen"}
_ENDS = {"f": "e", "m": "er", "n": "es"}
_POURED = "Salz|Hefe|Zimt|Pfeffer|Natron|Zucker|Butter|Mehl|Kakao|Safran|Soda"
# Of what there are volumes, and no bunches.
_BOOKS = (
    r"\w*(?:[Ll]exikon|[Ww]erke|[Bb]riefe|[Ss]chriften|[Gg]eschichte|[Gg]edichte|[Rr]oman"
    r"|[Ee]nzyklo|[Bb]uch|[Aa]usgabe|Brockhaus|Meyer|Duden)"
)


def potatoes() -> Form:
    """Say potatoes behind how many: "1 kg Kart."."""
    # Behind an amount alone: "Er fuhr Kart."
    return form(
        r"[0-9½] ?(?:kg|g|Pfd\.)? ?(?:[a-zäöü]{3,15}\.? )?(?P<said>Kart\.)(?!\w)",
        lambda m: f"Kartoffeln{sentence_stop(m, at=m.end())}",
        needs=("Kart.",),
    )


def nutrients() -> Iterator[Form]:
    """Say what food holds: "12 g EW", and where it is told of energy "F 3,1 g, KH 12 g"."""
    yield form(r"\bGas(?:herd)?:? (?:auf )?(?P<said>St\.)(?= ?[0-9])", "Stufe", needs=("St.",))
    yield form(
        rf"[0-9]{GAP}g (?P<said>{one_of(tuple(_EATEN))})(?=[,;.)/]|$| (?:und|u\.))",
        lambda match: _EATEN[match["said"]],
        needs=tuple(_EATEN),
    )

    def before(match: re.Match[str]) -> str | None:
        near = match.string[max(0, match.start() - 80) : match.end() + 60]
        return _EATEN[match["said"]] if _ENERGY.search(near) else None

    yield form(
        rf"(?<![\w-])(?P<said>{one_of(tuple(_EATEN))})(?=:? [0-9]{{1,3}}"
        rf"(?:,[0-9]{{1,2}})?{GAP}g\b)",
        before,
        needs=tuple(_EATEN),
    )


def _heaped(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say a spoon that is heaped or levelled: "1 geh. EL"."""
    words = " und ".join(_HEAPED[one] for one in re.findall("geh|gestr", match["how"]))
    words = f"{match['well'] or ''}{words}"
    unit = match["unit"]
    pair = tongue.part("units").get(unit, f"{unit} |{'f' if unit[0] == 'T' else 'm'}")
    kind = "f" if pair.endswith("|f") and unit != "Teelöffel" else "m"
    name = tongue.named(pair, one=match["n"] in {"1", "½", "1/2"})
    if match["n"] in {"½", "1/2"}:
        return f"{'eine halbe' if kind == 'f' else 'ein halber'} {words}{_ENDS[kind]} {name}"
    if match["n"] == "1":
        return f"{'eine' if kind == 'f' else 'ein'} {words}{_ENDS[kind]} {name}"
    return f"{tongue.number(match['n'])} {words}e {name}"


def spoons_and_bunches(tongue: Tongue) -> Iterator[Form]:
    """Say small and large things of a recipe, and bunches of herbs: "1 kl. Zwiebel, 1 Bd. Dill"."""

    def sized(match: re.Match[str]) -> str:
        word, kind = _SMALL[match["size"]], gender(match["noun"])
        if match["n"] == "1":
            return f"{'eine' if kind == 'f' else 'ein'} {word}{_ENDS[kind]}"
        return f"{tongue.number(match['n'])} {word}e"

    yield figure(
        r"(?<![\w.,/-])(?P<said>(?P<n>[1-9]) (?P<size>kl\.|gr\.|mittelgr\.))"
        rf"(?= (?P<noun>(?!{_POURED})[A-ZÄÖÜ][a-zäöüß]{{1,30}}))",
        sized,
        needs=("l.", "r."),
    )

    yield form(
        r"(?<![\w.,/-])(?P<n>1/2|[1-9]|½) (?P<well>gut |leicht )?(?P<how>(?:geh|gestr)\.)"
        r" (?P<unit>(?:EL|TL|Essl\.|Teel\.|Msp\.|Messl\.|Esslöffel|Teelöffel|Tas\.|Tassen?))(?!\w)",
        partial(_heaped, tongue=tongue),
        needs=("geh.", "gestr."),
    )
    yield form(
        rf"(?<![\w.,/-])(?P<n>[1-9]|½|1/2) Bd\.(?= (?:[a-zäöü]{{3,15}}e[rs]? )?(?!{_BOOKS}"
        rf"|{SENTENCES}\b)"
        r"[A-ZÄÖÜ][a-zäöüß]{2})",
        lambda match: (
            "ein halber Bund"
            if match["n"] in {"½", "1/2"}
            else f"{tongue.number(match['n'], noun='Bund |m')} Bund"
        ),
        needs=("Bd.",),
    )


def packets() -> Iterator[Form]:
    """Say packets of a recipe: "1 P. Hefe"."""
    yield figure(
        r"(?<![\w.,/-])(?P<n>[1-9]) (?P<said>P\.)(?= (?:Back|Vanil|Hefe|Trocken|Pudding|Sahne"
        r"|Gelatine|Torten))",
        "Päckchen",
        needs=("P.",),
    )
    yield figure(r"(?<![\w.,/-])(?P<said>1)(?= P\. [A-Z])", "ein", needs=("P.",))


def small_ones() -> Form:
    """Say "Kl." at a beginning: "Kl. Unterhalt"; before a figure it is a class."""
    return form(
        rf"(?:^|(?<=[.;(] ))Kl\.(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]{{3,}}) (?P<name>{_DONE_BY_ONE})?)",
        lambda match: "Kl" if match["name"] else f"Klein{_ENDS[gender(match['noun'])]}",
        needs=("Kl.",),
    )
