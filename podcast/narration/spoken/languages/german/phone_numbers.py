"""Whom German leaflets say to call, and extensions: "sofort 112!", "Fax: -4711"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form

_WINDOW = 120
_SENTENCE = re.compile(r"(?:(?<![^\w][a-zA-Z])(?<!\b[a-z]{2})\.|[!?])\s+(?=[A-ZÄÖÜ])|\n")
_AT_ONCE = re.compile(
    r"\b(?i:(?P<now>sofort|gleich|direkt|umgehend|unverzüglich)|immer|lieber|besser|dann|sonst)"
    r"(?: (?:die|den|über|an|unter))?:? $"
)
_ON_A_CONDITION = re.compile(r"^\W*(?:Bei|Wenn|Falls|Sobald|Im|Ist|Sind|Hat|Tritt|Treten|Bitte)\b")
_SYMPTOM = (
    r"\w*(?:[Ss]chmerz\w*|[Bb]lutung\w*|[Ss]törung\w*|[Ll]ähmung\w*|[Kk]r[aä]mpf\w*|[Ss]chock\w*"
    r"|[Aa]temnot|[Ll]uftnot|[Oo]hn[mM]acht\w*|[Oo]hnmächtig\w*|[Bb]ewusstlos\w*|[Bb]lutet)"
    r"|Fieber|Schwellung\w*|Ausschlag|Allergie|Anaphylaxie|Erbrechen|Kollaps|Unfall|Brand|Feuer"
    r"|Gefahr|Lebensgefahr|Notfall|Notfällen|Vergiftung\w*|Verbrennung\w*|Verletzung\w*|Koma|Unterzucker\w*"
    r"|Herzinfarkt|Schlaganfall|Herzstillstand|Benommenheit|Verwirrtheit|Schwindel|Zyanose|Notrufe?"
    r"|Suizidgedanken|Ersticken|Einbruch|Überfall|Gasgeruch|Verätzung\w*|Hitzschlag|Sepsis|RR|SpO2"
)
_TOLD = re.compile(rf"\b(?:{_SYMPTOM})\b")
_RIGHT_BEHIND = re.compile(rf"(?:\b(?:{_SYMPTOM})(?::|,| →| ->| \u2013)?|:|→|->) $")
_COUNTED = re.compile(
    r"\b(?:zahl|kost|kauf|bekam|bekomm|erhielt|erhäl|gewann|gewinn|verlor|liegt|lag|sank|stieg|wog"
    r"|Puls|Herzfrequenz|HF|Wert|Seite|Zimmer|Raum|Platz|Nr\b)\w{0,6}[^.!?]{0,20}$"
)


def called_at_once(tongue: Tongue) -> Form:
    """Say whom to call at once, or on a condition, where the sentence ends with the number."""

    def said(match: re.Match[str]) -> str | None:
        text = match.string
        window = text[max(0, match.start() - _WINDOW) : match.start()]
        before = _SENTENCE.split(window)[-1]
        if _COUNTED.search(before):
            return None
        told = _TOLD.search(before)
        at_once = _AT_ONCE.search(before)
        shouted = text[match.end() : match.end() + 1] == "!"
        on_a_condition = at_once and _ON_A_CONDITION.match(before) and at_once["now"]
        if at_once and (shouted or told or on_a_condition):
            return tongue.digits(match[0])
        if told and (shouted or _RIGHT_BEHIND.search(before)):
            return tongue.digits(match[0])
        return None

    number = tongue.word("emergency")
    return form(
        rf"(?<![\w.,/+:-])(?<![0-9] )(?:{number})(?=[!;)]|\.?\s*$|\.\s|, | \(|/|"
        r" (?:oder|und|u|bzw|rufen|wählen|anrufen|alarmieren|verständigen|informieren)\b)"
        r"(?![.,/][0-9])",
        said,
        needs="1",
    )


def smell_of_gas(tongue: Tongue) -> Form:
    """Say whom Austria calls when it smells of gas; elsewhere 128 is a number."""
    return form(
        r"\b(?:Gasgeruch|Gasgebrechen|Gasnotruf|Gasaustritt)\b[^.!?\n]{0,30}?(?P<said>128)(?![\w.,:/-]*[0-9]|\w)",
        lambda match: tongue.digits(match["said"]),
        needs=("128",),
    )


def extensions_by_a_word(tongue: Tongue) -> Form:
    """Say an extension behind its word: "Dw. 312", "Nebenstelle 24"."""

    def said(match: re.Match[str]) -> str:
        word = "Nebenstelle" if match["word"][0] == "N" else "Durchwahl"
        return f"{word} {tongue.digits(match['number'])}"

    return form(
        r"(?<![\w.-])(?P<word>NSt\.|Nebenst\.|Nebenstelle|Dw\.|DW|Durchw\.|Durchwahl):? ?"
        r"(?P<number>[0-9]{1,5})(?![\w/-]|[.,][0-9])",
        said,
        needs=("Dw.", "DW", "Durchw", "Nebenst", "NSt."),
    )


def extensions(tongue: Tongue) -> Form:
    """Say an extension behind its dash: "Fax: -4711"."""
    return form(
        r"\b(?:Fax|Telefax|Tel\.|Telefon|Durchwahl|DW|App\.)[:.]? ?(?P<said>[-\u2013] ?"
        r"(?P<number>[0-9]{1,6}))"
        r"(?![\w/]|[-.,][0-9])",
        lambda match: (
            f" {tongue.digits(match['number'])}"
            if match.string[match.start("said") - 1 : match.start("said")] != " "
            else tongue.digits(match["number"])
        ),
        needs="-\u2013",
    )


def extensions_behind_numbers(tongue: Tongue) -> Form:
    """Say another extension of a number that was told: "9 13-0 (Zentrale) oder -25"."""
    told = r"(?:[0-9]-[0-9]{1,4}|[0-9]{3}|[0-9]{2})(?: \([^()\n]{1,30}\)| [A-ZÄÖÜ][a-zäöüß]{2,15})?"
    return form(
        r"(?:\b(?:Tel|Telefon|Fax|Ruf|[Rr]ufen|[Aa]nruf|[Nn]ummer|[Ee]rreich|Zentrale|Durchwahl)"
        rf"\w*\b[^.!?\n]{{0,40}}|\(?0[0-9/ ()-]{{3,16}}){told}"
        r"(?:,| oder| und| u\.| bzw\.|;| od\.|/) ?"
        r"(?P<said>[-\u2013] ?(?P<number>[0-9]{1,4}))(?![\w/-]|[.,][0-9]| ?(?:°|%|€|Grad|Uhr|km))",
        lambda match: tongue.digits(match["number"]),
        needs=(" -", " \u2013", "/-"),
    )


def short_extensions(tongue: Tongue) -> Form:
    """Say a number of a village or a house digit by digit: "Tel. 4567", "DW 213"."""
    return form(
        r"\b(?:Tel(?:efon)?|Fax|Durchwahl|DW|Nebenstelle|Rufnummer)\b(?:(?<=Tel)\.)?:? "
        r"(?P<said>(?:(?<=\. )|(?<=: )|(?!(?:19|20)[0-9]{2}(?![0-9])))[0-9]{3,5})"
        r"(?![\w/]|[.,-]?[0-9]| ?[-/\u2013]? ?[0-9]| Uhr)",
        lambda match: tongue.digits(match["said"]),
        needs=("Tel", "Fax", "Durchwahl", "DW", "Nebenstelle", "Rufnummer"),
    )
