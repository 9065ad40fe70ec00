"""Telephone numbers and numbers for emergencies in German, French and Spanish."""

from __future__ import annotations

import re
from functools import partial

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form

_WINDOW = 90
_MOST = 16  # digits
_SENTENCE = re.compile(r"[.!?](?=\s+[A-ZÄÖÜÉ]|$)|\n")
# A number that nothing is counted by: another follows, or the sentence ends.
_OTHERS = re.compile(r"(?:[0-9]{2,4}(?:,| o| y| ou| et| oder| und) ){1,4}$")
_STOPS = re.compile(r"[;)]|$|,? (?:[oyu]|oder|ou) [0-9]{2,3}\b|, (?:en|in|au|aux|im) ")
# What is measured in figures that are dialled too: "Puls 112 bei Atemnot".
_MEASURED = re.compile(
    r"\b(?:Puls|HF|Herzfrequenz|RR|Blutdruck|Blutzucker|BZ|[Pp]ouls|FC|[Gg]lycémie|[Pp]ulso"
    r"|[Gg]lucemia|TA|PA|SpO2|AAS|ASS|[Tt]ensión|[Tt]ension)[ :]{1,2}(?:[a-zäöüéà]{1,10} ){0,2}$"
)
# How high or low something is, behind a sign or in words; "unter 112" alone is how one is reached.
_BOUND = re.compile(
    r"(?:[<>\u2264\u2265]|\b(?:(?:mayor|superior|inferior|menor|supérieure?s?|inférieure?s?)"
    r" (?:del?|al?|que|à|au)|super[ae]n? (?:los )?|excede(?: de)?|dépasse(?:nt)?"
    r"|(?:höher|niedriger|kleiner|größer) als|au-dess(?:us|ous) de|por (?:encima|debajo) de"
    r"|(?:Puls|HF|Herzfrequenz|RR|Blutdruck|Blutzucker|BZ)\b(?!-)"
    r"(?:(?!erreich|[Rr]uf|wähl|uns\b|sind\b|Hilfe)[^.:;,\n]){0,20}\b(?:über|unter)"
    r"|(?i:pulso|TA|FC|tensión) (?:es )?(?:de )?más de|(?i:pouls|TA|FC|tension) (?:est )?"
    r"(?:à )?(?:plus|moins) de)) ?$"
)
# From where to where something goes: "del 0 al 100".
_SPANNED = re.compile(
    r"\b(?i:del?|desde|de|du|von|vom|entre) [0-9.,]{1,6} (?:al?|au|à|bis|bis zum) $"
)
# In a list of numbers that are dialled: "Línea de la Vida: 800 911 2000; 911".
_BESIDE_A_LINE = re.compile(r"[0-9]{2,4}[ -][0-9]{3,4}[ -]?[0-9]{2,4}; $")
_UNIT = re.compile(
    "[ \u00a0\u202f]?(?:[kcm]?m|[km]?g|µg|[cdm]?l|[°º]C?|%|€|min|mn|h|s|j|UI|cp|sem)(?![\\w'’])"
)
_DATE = re.compile(r"[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{4}|[0-9]{2})")
_ENDS = r"(?![\w%€]|[.,:/-][0-9]|,[0-9])"
_BEGINS = r"(?<![\w.,/+-])(?<![0-9] )"


def phones_and_emergencies(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for telephone numbers and for short numbers that are dialled."""
    return (
        Rule("telephone", _telephones(tongue)),
        Rule(
            "emergency-numbers",
            (
                form(
                    r"(?<![\w*])\*(?P<digits>[0-9]{2,4})(?![\w*,.]?[0-9]|\w)",
                    lambda match: f"{tongue.word('star')} {tongue.digits(match['digits'])}",
                    needs="*",
                ),
                figure(
                    r"(?<![\w.,/:-])(?:[2-8]-1-1|9-1-1|9-8-8)(?![\w/-]|[.,][0-9])",
                    lambda match: tongue.digits(match[0]),
                    needs="-",
                ),
                figure(
                    rf"{_BEGINS}(?P<first>{tongue.word('emergency')})(?:/(?P<second>"
                    rf"{tongue.word('emergency')}))(?:/(?P<third>{tongue.word('emergency')}))?"
                    r"(?![\w%€/-]|[.,:][0-9])",
                    partial(_strokes, tongue=tongue),
                    needs="/",
                ),
                figure(
                    rf"{_BEGINS}(?:{tongue.word('emergency')}){_ENDS}",
                    partial(_short, tongue=tongue),
                ),
            ),
        ),
    )


def _telephones(tongue: Tongue) -> tuple[Form, ...]:
    """Say what is written as a telephone number, and what a word before it calls one."""
    long = partial(_telephone, tongue=tongue)
    return (
        form(
            rf"{_BEGINS}(?P<said>(?:\+[0-9]{{1,3}}|\(\+[0-9]{{1,3}}\)"
            rf"|(?:\((?=0[0-9 /-]{{0,7}}\)))?0[0-9]{{0,5}}\)?)"
            rf"(?:[ \u00a0\u202f./-]{{0,3}}(?:\([0-9]{{1,8}}\)"
            rf"|[0-9]{{1,8}}(?:\)(?=[ /-]{{0,2}}[0-9]))?)){{1,8}}){_ENDS}",
            long,
            needs="0+",
        ),
        _one_or_another(tongue),
        figure(rf"{_BEGINS}(?P<said>{tongue.word('telephone')}){_ENDS}", long),
        # As in America: "514 555-0199", "(11) 4555-0199".
        form(
            rf"{_BEGINS}(?P<said>(?:\([0-9]{{2,4}}\) ?[0-9]{{3,4}}"
            rf"|(?:1[ -])?[2-9][0-9]{{2}}[ .-][2-9][0-9]{{2}})"
            rf"[ -][0-9]{{4}}){_ENDS}",
            lambda match: said_in_groups(match["said"], tongue=tongue),
            needs="(0123456789",
        ),
        # Free numbers of America that end in a word: "1 866 APPELLE".
        figure(
            r"(?<![\w.,/+-])(?P<said>1(?:-|(?:(?<=\bau 1)|(?<=\ble 1)|(?<=\bal 1)|(?<=: 1)) )"
            r"8(?:00|33|44|55|66|77|88))(?=[ -][A-Z]{4,10}(?!\w))",
            lambda match: said_in_groups(match["said"], tongue=tongue),
        ),
        form(
            rf"\b(?i:{tongue.word('call_words')})\.?:?[ \u00a0]{{1,2}}(?P<said>"
            rf"[0-9]{{2,5}}(?:[ \u00a0./-][0-9]{{2,8}}){{1,6}}|[0-9]{{5,12}}){_ENDS}",
            lambda match: said_in_groups(match["said"], tongue=tongue),
        ),
        form(
            rf"\b(?i:{tongue.word('call_of')})(?: [A-ZÄÖÜ]\w{{2,20}})?"
            rf"{tongue.word('call_is')} "
            rf"(?P<said>[0-9]{{4,6}}){_ENDS}(?! [A-Za-zäöüéñ]{{3,}}s?\b)",
            lambda match: said_in_groups(match["said"], tongue=tongue),
        ),
    )


def _one_or_another(tongue: Tongue) -> Form:
    """Say two numbers that differ in their last figures: "950 00 00 01/02"."""
    return figure(
        rf"{_BEGINS}(?P<said>(?P<whole>{tongue.word('telephone')})/(?P<last>[0-9]{{1,3}})){_ENDS}",
        lambda match: (
            f"{said_in_groups(match['whole'], tongue=tongue)} {tongue.word('or')} "
            f"{_group(match['last'], tongue=tongue)}"
        ),
        needs="/",
    )


def _telephone(match: re.Match[str], *, tongue: Tongue) -> str | None:
    digits = sum(one.isdigit() for one in match["said"])
    least = 7 if match["said"][0] in "0+(" else 6
    if not least <= digits <= _MOST or _DATE.fullmatch(match["said"].strip("()")):
        return None
    return said_in_groups(match["said"], tongue=tongue)


def _short(match: re.Match[str], *, tongue: Tongue) -> str | None:
    is_quantity = match[0][0] != "0" and not _is_dialled(match, tongue=tongue)
    return None if is_quantity else said_in_groups(match[0], tongue=tongue)


def _strokes(match: re.Match[str], *, tongue: Tongue) -> str | None:
    """Say numbers with a stroke between: "llame al 112/061"; "15/18" alone may be a mark."""
    numbers = match[0].split("/")
    if max(map(len, numbers)) < 3 or not _is_dialled(match, tongue=tongue):
        return None
    return f" {tongue.word('or')} ".join(said_in_groups(one, tongue=tongue) for one in numbers)


def said_in_groups(text: str, *, tongue: Tongue) -> str:
    """Say a number in its groups, each as the language reads telephone numbers."""
    plus = f"{tongue.word('plus')} " if text.lstrip("(").startswith("+") else ""
    groups = re.findall(r"[0-9]+", text)
    return plus + ", ".join(_group(one, tongue=tongue) for one in groups)


def _group(digits: str, *, tongue: Tongue) -> str:
    """Digit by digit; in French in pairs, as people say them: 3114 is “trente et un quatorze”."""
    if tongue.word("telephone_pairs") == "no":
        return tongue.digits(digits)
    if len(digits) <= 3:
        zeros = len(digits) - len(digits.lstrip("0"))
        rest = [tongue.count(int(digits[zeros:]), "")] if digits[zeros:] else []
        return " ".join([*([tongue.digits("0")] * zeros), *rest])
    odd = len(digits) % 2
    first = [digits[: 2 + odd]]
    pairs = [digits[at : at + 2] for at in range(2 + odd, len(digits), 2)]
    return " ".join(_group(one, tongue=tongue) for one in (*first, *pairs))


def _is_dialled(match: re.Match[str], *, tongue: Tongue) -> bool:
    text = match.string
    before = _SENTENCE.split(text[max(0, match.start() - _WINDOW) : match.start()])[-1]
    after = _SENTENCE.split(text[match.end() : match.end() + _WINDOW])[0]
    if _UNIT.match(after) or _SPANNED.search(before) or _BOUND.search(before):
        return False
    counted = re.match(tongue.word("counted"), after)
    asked = re.search(rf"\b(?i:{tongue.word('dial')})", before)
    if re.search(rf"(?i:{tongue.word('dial_directly')}) ?$", before[-30:]) and not (
        counted and not asked
    ):
        return True
    if _MEASURED.search(before) or counted:
        return False
    if _BESIDE_A_LINE.search(before) and re.match(r"[.;]|$", after):
        return True
    if re.search(tongue.word("in_a_country"), _OTHERS.sub("", before)) and _STOPS.match(after):
        return True
    return bool(re.search(rf"\b(?i:{tongue.word('dial')})", before + " " + after))
