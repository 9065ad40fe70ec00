"""German measures: "80-m²-Wohnung", "–10 °C", "H. 1,20 m", "3x", "5 %ig", "1 geh. EL", "Gr. 38"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.quantities import key_of
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, NUMBER, START, Tongue
from podcast.narration.spoken.rule import Form, figure, form

_SUMS = re.compile(
    r"[=+\u2212*^]|\b(?:Funktion|Gleichung|Terme?|Variable|Polynom|Vektor|Matrix|Ableitung|Menge"
    r"|[Rr]echne|[Ss]ei|gleich|plus|minus|[Ll]eite|[Ll]eiten|Zoom|Objektiv|Okular|Vergrößerung|Lupe)\b"
)
_MODELS = re.compile(
    r"\b(?:Modells?|Typs?|Version|Serie|Baureihe|Nr\.|Nummer|Gruppe|Variante"
    r"|Größe|Gen|USB|PCIe|Raum) $"
)


def times_over(tongue: Tongue) -> Form:
    """Say how often something happened: "rückte 3x aus"; a sum has its unknown x."""

    def said(match: re.Match[str]) -> str | None:
        text = match.string
        near = text[max(0, match.start() - 60) : match.end() + 40]
        named = _MODELS.search(text[max(0, match.start() - 12) : match.start()])
        if named or _SUMS.search(near) or re.match(" (?:opti|digi)", text[match.end() :]):
            return None
        return f"{'ein' if match['n'] == '1' else tongue.number(match['n'])}mal"

    return figure(
        r"(?<![\w.,:/+\u2013-])(?P<n>[1-9][0-9]?)(?: (?=[x×] (?!und|oder|ist|wird|gleich|plus"
        r"|minus|mal"
        r"|mit|von)(?:[a-zäöüß]{3}|am |im |in |zu |so )))?[x×]"
        r"(?= [a-zäöüß]{2,}|[.,;!]?$|[.,;!] |\)| \("
        r"| [A-ZÄÖÜ][a-zäöüß]{3})",
        said,
        needs="x×",
    )


def bare_units(tongue: Tongue) -> Iterator[Form]:
    """Say units without a figure of their own: "pro kg", "bei km 43", "80-m²-Wohnung"."""
    units = r"(?P<said>(?P<unit>kg|km|mg|ml|cm|mm|kWh|dl|µg|μg))(?![\w/²³-]|\.\w)"
    name = partial(_name, tongue=tongue)
    yield form(rf"\b(?i:pro|je|per) {units}", name)
    yield form(r"(?<![\w/.-])(?<![0-9] )(?P<said>(?P<unit>km))(?= [0-9])", name, needs=("km ",))
    # With a full stop it is a saint's: "5 hl. Messen".
    yield figure(
        rf"{START}(?P<n>{NUMBER}){GAP}hl(?![\w/-]|\.(?=\s*[A-ZÄÖÜ]))",
        lambda match: f"{tongue.number(match['n'], noun='Liter |m')} Hektoliter",
        needs=("hl",),
    )
    yield figure(
        rf"{START}(?P<n>{NUMBER})-(?P<unit>{tongue.keys('squares')})-(?=[A-ZÄÖÜ])",
        partial(_joined_unit, tongue=tongue),
        needs="²³",
    )


def _name(match: re.Match[str], *, tongue: Tongue) -> str:
    return tongue.named(tongue.part("units")[key_of(match["unit"])], one=True)


def _joined_unit(match: re.Match[str], *, tongue: Tongue) -> str:
    unit = tongue.part("squares")[match["unit"]].partition("/")[0]
    number = "ein" if match["n"] == "1" else tongue.number(match["n"]).replace(" ", "-")
    return f"{number[0].upper()}{number[1:]}-{unit}-"


def minutes_that_end_no_sentence() -> Form:
    """Leave out the full stop of minutes: "5 min., dann"."""
    return form(r"(?<=[0-9] min)\.(?=[,;)]| [a-zäöü])", "", needs=(" min.",))


def rates_that_end_no_sentence() -> Form:
    """Leave out the full stop of a rate: "72/min., dann"."""
    return form(r"(?<=/min)\.(?=[,;)]| [a-zäöü])", "", needs=("/min.",))


def pieces() -> Iterator[Form]:
    """Say how many pieces, "20 St.", and votes: "mit 17:9 St. bei 2 Enth."."""
    yield form(
        r"(?:[0-9]:[0-9]{1,3}|[0-9]) (?P<said>(?:(?P<what>Ja|Nein|Gegen)-)?St\.)"
        r"(?= (?:bei|und|u\.|,)? ?(?:[0-9]{1,3}|einer|zwei|drei) (?:Enth|Gegen|Nein|Ja)"
        r"|(?<=-St\.))",
        lambda match: f"{match['what'] + '-' if match['what'] else ''}Stimmen",
        needs=("St.",),
    )
    yield form(
        r"(?P<one>\b1 |\beiner )?(?:(?<=[0-9] )|(?<=einer ))(?P<said>Enth\.)(?!\w)",
        lambda match: (
            f"Enthaltung{'' if match['one'] else 'en'}{sentence_stop(match, at=match.end('said'))}"
        ),
        needs=("Enth.",),
    )
    yield form(
        r"(?<![\w.,])[1-9][0-9]{0,2} (?P<said>St\.)(?=$|[,;)/]| (?:[a-zäöüà]|[0-9€]))",
        lambda match: f"Stück{sentence_stop(match, at=match.end())}",
        needs=("St.",),
    )


def second_of_two(tongue: Tongue) -> Iterator[Form]:
    """Say the second of two ages or times behind one preposition: "von 6 Mon. bis 2 J."."""
    units = tongue.keys("units")

    def said(match: re.Match[str]) -> str | None:
        pair = tongue.part("units")[match["unit"]]
        many = tongue.named(pair, one=False)
        if match["high"] == "1" or not many.endswith("e"):
            return None
        stop = sentence_stop(match, at=match.end("said"))
        return f"{tongue.number(match['high'], noun=pair)} {many}n{stop}"

    yield form(
        rf"\b(?:(?i:von|zwischen|zw\.|ab) {NUMBER}{GAP}(?:{units}|Monaten?|Wochen|Tagen?"
        rf"|Jahren?) (?:bis|und) "
        r"|(?i:zu|von|ab|mit|nach|bei|seit|vor) [0-9]{1,3} (?:J\.|Jahre?n?) "
        r"|(?i:von|zwischen|ab|mit|nach|bei|in|seit|vor|m\."
        r"|n\.) (?:[0-9]{1,3}, ){0,5}[0-9]{1,3} (?:und|u\.|oder|od\.|bzw\.|bis) )"
        rf"(?P<said>(?P<high>[0-9]{{1,3}}){GAP}(?P<unit>{units}))(?![\w²³/]|[.,][0-9])",
        said,
    )


def percentages(tongue: Tongue) -> Form:
    """Say "5 %ig" with its ending."""
    return figure(
        rf"(?<![\w.,/-])(?P<number>[0-9]{{1,3}}(?:,[0-9]{{1,2}})?){GAP}-?%-?ig(?P<end>e[nrms]?)?(?!\w)",
        lambda match: f"{tongue.number(match['number'])}prozentig{match['end'] or ''}",
        needs="%",
    )


def one_percent() -> Form:
    """Say one percent in the dative: "bei 1 %", "entspr. 1 %"."""
    return form(
        r"\b(?i:bei|von|mit|zu|aus|ab|unter|nach|entspr\.|entspricht|entsprechend) "
        rf"(?P<said>1{GAP}(?P<mark>[%‰]))(?!\w)",
        lambda match: f"einem {'Prozent' if match['mark'] == '%' else 'Promille'}",
        needs="%‰",
    )


def percent_by_volume(tongue: Tongue) -> Form:
    """Say how strong a drink is: "12,5 % vol"."""
    return figure(
        rf"(?<![\w.,/-])(?P<n>[0-9]{{1,3}}(?:,[0-9]{{1,2}})?){GAP}%{GAP}(?:[Vv]ol(?:\.|(?!\w))|Alk\.)",
        lambda match: (
            f"{tongue.number(match['n'])} Volumenprozent{sentence_stop(match, at=match.end())}"
        ),
        needs="%",
    )


def _of_a_body(match: re.Match[str]) -> str | None:
    """Tell a weight from a firm: "KG 12 kg", but "Maier KG ab 20 kg"."""
    is_bound = match.string[match.end() :].lstrip()[:1] in "<>≤≥="
    is_firm = _FIRM.search(match.string[max(0, match.start() - 24) : match.start()])
    return None if is_firm and not is_bound else "Körpergewicht"


_FIRM = re.compile(
    r"(?:&|\b(?!(?:Bei|Mit|Ab|Kinder|Kindern|Patienten|Erwachsene|Pro"
    r"|Jugendliche|Säuglinge|Für|Nach) )"
    r"(?:die|der|[A-ZÄÖÜ][\wäöüß-]*)\.?) $"
)


def body_weight() -> Iterator[Form]:
    """Say the weight of a body: "mg/kg KG"."""
    yield form(r"\b(?:KG|kg) ?\)?(?P<said>KG)\b", "Körpergewicht", needs=("KG",))
    yield form(
        r"(?<![\w/-])(?P<said>KGW?)(?= ?(?:[<>≤≥=:]|unter|über|ab|bis|von|ca\.)? ?[0-9]{1,3}"
        r"(?:,[0-9])?(?: ?[-\u2013] ?[0-9]{1,3})? ?kg\b)",
        _of_a_body,
        needs=("KG",),
    )
    yield form(r"(?<=[0-9] kg )(?P<said>KG)(?![\w-])", "Körpergewicht", needs=("KG",))


def minutes_by_a_prime(tongue: Tongue) -> Form:
    """Say minutes by their sign: "alle 20'"."""
    return form(
        r"\b(?:[Aa]lle|[Nn]ach|dauert|ca\.|etwa|rund) (?P<said>(?P<n>[2-9]|[1-9][0-9]{1,2})[′'])"
        r"(?![\w′'\"]| (?:hoch|lang|tief|breit|groß|auf)\b)",
        lambda match: f"{tongue.number(match['n'])} Minuten",
        needs="′'",
    )


def nights_and_days(tongue: Tongue) -> Form:
    """Say how cold the night and how warm the day is: "Morgen 12/21 °C"."""

    def said(match: re.Match[str]) -> str | None:
        low, high = (
            one.replace("\u2013", "-").replace("\u2212", "-") for one in match.group("low", "high")
        )
        if int(low) >= int(high):
            return None
        ends = (
            f"{'minus ' if one[0] == '-' else ''}{tongue.number(one.lstrip('-'))}"
            for one in (low, high)
        )
        scale = " Celsius" if match["scale"] else ""
        return f"{' bis '.join(ends)} Grad{scale}"

    sign = "[-\u2013\u2212]?"
    return form(
        rf"(?<![\w.,:/-])(?P<said>(?P<low>{sign}[0-9]{{1,2}}) ?/ ?"
        rf"(?P<high>{sign}[0-9]{{1,2}}){GAP}°(?P<scale> ?C)?)(?!\w)",
        said,
        needs="/",
    )


def below_zero() -> Iterator[Form]:
    """Say the dash of a number below zero: "bis –12 Grad", "–10 °C"."""
    number = r"[0-9]{1,4}(?:,[0-9]{1,2})?"
    yield form(
        rf"(?<=\()\u2013 ?(?={number}(?:{GAP}%| Prozent\w*| Punkte?)?(?:[);]|, ))",
        "minus ",
        needs="\u2013",
    )
    yield form(
        r"\b(?i:auf|bis|bei|von|unter|über|zwischen|minimal|maximal|max\.|min\.|um|und|gegen|etwa|ca\.)"
        rf" (?P<said>\u2013)(?={number}(?:{GAP}(?:°|Grad\b|%|Prozent\b|dpt)"
        rf"|{GAP}(?:und|bis|oder|auf){GAP}[-+\u2013\u2212]?{number}{GAP}(?:°|Grad\b|%|Prozent\b)))",
        "minus ",
        needs="\u2013",
    )
    # A cell of a table: "–3", "–1,5 %".
    yield form(
        r"^\u2013(?=[0-9][0-9.,]{0,12}(?: ?[%€‰]| [A-Za-z]{1,4}\.?)?$)", "minus ", needs="\u2013"
    )
    yield form(r"(?<=[=<>≤≥≈] )\u2013 ?(?=[0-9])", "minus ", needs="\u2013")
    yield form(
        rf"(?:^|(?<=[(:=])|(?<=[(:=,] )|(?<=[a-zäöüß]{{3}} ))(?P<said>\u2013)(?={number}"
        rf"(?:{GAP}(?:bis|(?:\.\.\.|…)){GAP}[-+\u2013\u2212]?{number})?{GAP}(?:[°%‰]|Grad\b|Prozent\b))",
        "minus ",
        needs="\u2013",
    )


def per_unit_by_a_power() -> Iterator[Form]:
    """Say what there is of each, "1,3 d⁻¹", "µmol m⁻² s⁻¹", and light beside dark, "16 h/8 h"."""
    times = {"d": "Tag", "h": "Stunde", "s": "Sekunde", "a": "Jahr"}
    yield form(
        r"(?<=[0-9]) (?P<unit>[dhsa])⁻¹(?!\w)",
        lambda match: f" pro {times[match['unit']]}",
        needs=("⁻¹",),
    )
    yield form(
        r"(?:(?<=mol)|(?<= g)|(?<= W)) m⁻²(?: (?P<unit>[dhsa])⁻¹)?(?!\w)",
        lambda match: (
            " pro Quadratmeter" + (f" und {times[match['unit']]}" if match["unit"] else "")
        ),
        needs=("⁻²",),
    )
    yield form(
        r"[0-9] ?h(?P<said> ?/ ?)(?=[0-9]{1,2} ?h,? (?:Licht|Dunkel|Tag|Nacht|[Hh]ell))",
        " zu ",
        needs=("h/", "h /"),
    )
    yield form(
        r"\b(?:Licht|Dunkel|Wechsel|Rhythmus|Zyklus|Photoperiode)\b[^.!?]{0,30}"
        r"[0-9] ?h(?P<said> ?/ ?)(?=[0-9]{1,2} ?h\b)",
        " zu ",
        needs=("h/", "h /"),
    )
    yield form(r"Δ\w(?P<said> ?/ ?)(?=Δ)", " durch ", needs=("Δ",))
    yield form(r"[0-9](?P<said> ?[x×] ?)(?=(?:Fr\.|CHF|€|EUR) ?[0-9])", " mal ", needs="x×")
