"""Whom German leaflets say to call, and in short words: "Bei Atemnot o. RR < 90/60 sofort 112!"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, Rule, form

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
_WITHOUT = (
    "Gewähr|Obligo|Befund|Frühstück|MwSt|Mehrwertsteuer|Zucker|Salz|Titel|Jahr|Ort|Anmeldung|Kosten"
    "|Garantie|Rezept|Fieber|Alkohol|Zusatz|Aufpreis|Möbel|Balkon|Provision|Makler|Termin|Beh"
)


def called(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for numbers to call where no verb says so, and for "o." and "v."."""
    return (
        Rule("emergency-numbers", (_called(tongue), _gas(tongue))),
        Rule("abbreviations", (*_or(), *_versus())),
    )


def _called(tongue: Tongue) -> Form:
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


def _gas(tongue: Tongue) -> Form:
    """Say whom Austria calls when it smells of gas; elsewhere 128 is a number."""
    return form(
        r"\b(?:Gasgeruch|Gasgebrechen|Gasnotruf|Gasaustritt)\b[^.!?\n]{0,30}?(?P<said>128)(?![\w.,:/-]*[0-9]|\w)",
        lambda match: tongue.digits(match["said"]),
        needs=("128",),
    )


def _or() -> Iterator[Form]:
    """Say the o. between two things, of which the second is measured or named: "Milch o. Wasser".

    What one may be without is no such thing: "o. Gewähr".
    """
    yield form(
        r"(?<=[\w%°)½.] )o\.(?= (?:[0-9<>≥≤½¼]|RR |SpO2 ))(?<!\bs\. o\.)",
        "oder",
        needs=(" o. ",),
    )
    yield form(
        rf"(?:\b[A-ZÄÖÜ][a-zäöüß-]{{2,30}}|\b(?:Tbl|Kps|Tr|Btl|Tropf|Erw|Ki|Jugendl)\.|[0-9]) "
        rf"(?P<said>o\.)(?= (?!(?:{_WITHOUT})\w*)[A-ZÄÖÜ][a-zäöüß]{{2,}})",
        "oder",
        needs=(" o. ",),
    )
    yield form(rf"(?<![\w.])(?<!\. )o\.(?= (?:{_WITHOUT})\b)", "ohne", needs=("o. ",))
    yield form(r"\b[a-zäöüß]{4,30} (?P<said>o\.)(?= (?!g\.)[a-zäöüß]{4,})", "oder", needs=(" o. ",))


_FORENAMES = (
    "Otto|Alexander|Wilhelm|Heinrich|Friedrich|Johann|Wolfgang|Karl|Carl|Ludwig|Ferdinand|Franz|Hans"
    "|Ernst|Georg|Paul|Max|Richard|Werner|Joachim|Rainer|Klaus|Claus|Philipp|Konrad|August|Achim"
    "|Bernd|Christian|Dietrich|Eduard|Erich|Gerhard|Hugo|Jakob|Josef|Kurt|Leopold|Moritz|Peter"
    "|Rudolf|Theodor|Thomas|Ulrich|Walter|Walther|Annette|Bettina|Bertha|Maria|Marie|Anna|Elisabeth"
    "|Katharina|Sophie|Ursula|Helene|Herbert|Hermann|Helmuth|Götz|Günther|Oskar|Viktor|Andreas"
    "|Stefan|Michael|Martin|Robert|Herrn?|Frau|Freiherr|Graf|Gräfin|Baron|Fürst|Ritter|Familie"
    "|Richter\\w*|Minister\\w*|Präsident\\w*|Kanzler\\w*|General|Dr|Prof|Herzog|König\\w*|Prinz\\w*"
)
_PARTIES = (
    "Roe|Doe|Brown|Marbury|Miranda|Plessy|Obergefell|Dobbs|Loving|Lawrence|Regina|Donoghue|Gideon"
    "|Nixon|Bush|Griswold|Korematsu|Schenck|Sullivan|Carter|Costa|Hirst|Handyside|Soering"
)
_AGAINST = (
    "Wade|Madison|United States|Ferguson|Hodges|Sandford|Gore|Stevenson|Germany|Austria|Switzerland"
    "|Turkey|Russia|Hungary|Ireland|Wainwright|Heller"
)


def _versus() -> Iterator[Form]:
    """Say the v. of a case between two parties, which is no nobleman's: "Roe v. Wade"."""
    name = r"[A-ZÄÖÜ][\w'’&-]{1,24}"
    yield form(
        rf"\b(?:{_PARTIES})(?: et al\.| u\. a\.)? (?P<said>vs?\.)(?= (?!Arabien){name})",
        "gegen",
        needs=("v.", "vs."),
    )
    yield form(
        rf"\b(?!(?:{_FORENAMES})\b){name} (?P<said>v\.)(?= (?:the )?(?:United States|Board of"
        rf"|Vereinigtes Königreich))",
        "gegen",
        needs=("v.",),
    )
    yield form(
        rf"\b(?:[Ff]all|[Ff]alle|[Rr]echtssache|[Ss]ache|Urteil|Entscheidung|Grundsatzurteil|EGMR,?"
        rf"|EuGH,?|Verfahren|Prozess|Court,?|Rechtsstreit)(?: in)? [„\"»]?(?!(?:{_FORENAMES})\b)"
        rf"(?:[A-Z]\.|{name}) (?P<said>v\.)(?= {name})",
        "gegen",
        needs=("v.",),
    )
    yield form(
        rf"\b(?:[A-Z]\.|(?!(?:{_FORENAMES})\b){name}) (?P<said>v\.)(?= (?:{_AGAINST})\b)",
        "gegen",
        needs=("v.",),
    )
