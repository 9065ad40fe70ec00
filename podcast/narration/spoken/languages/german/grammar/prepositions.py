"""German prepositions and small words cut to a letter: "f. 4 Pers.", "n. kauen", "o. Gewähr"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.counting import ordinal
from podcast.narration.spoken.languages.german.grammar.nouns import gender
from podcast.narration.spoken.languages.sentence_ends import SENTENCES, sentence_stop
from podcast.narration.spoken.rule import Form, form, one_of
from podcast.narration.words import words_for

_WITHOUT = (
    "Gewähr|Obligo|Befund|Frühstück|MwSt|Mehrwertsteuer|Zucker|Salz|Titel|Jahr|Ort|Anmeldung|Kosten"
    "|Garantie|Rezept|Fieber|Alkohol|Zusatz|Aufpreis|Möbel|Balkon|Provision|Makler|Termin|Beh"
)
_LONGER_NOUN = "[A-ZÄÖÜ][a-zäöüß]{2,30}"
# No letter of a list, of a name or behind a figure, where it may be a metre or "following".
_ALONE = r"(?<![\w./-])(?<!^)(?<![0-9] )(?<!\b[Ll]it\. )(?<!\bBuchst\. )(?<!\bTyp )(?<!\bNr\. )"
_THING = (
    r"(?:[0-9½¼¾]|etw\.|(?!(?:oder|und|bzw|sowie|ist|sind|war|wird|hat)\b)[a-zäöüß]{3,}\.?"
    rf"|(?!{SENTENCES}\b){_LONGER_NOUN}|[A-Z]{{2,5}}\b|NaCl\b)"
)
_FOR = {"f": "die", "n": "das", "m": "den"}
_NOT = (
    "in den|in die|zusammen|mehr als|geeignet|anwenden|einnehmen|verwenden|öffnen|schütteln"
    "|einfrieren|kauen|zerkauen|teilen|zerteilen|gleichzeitig|vergessen|erlaubt|gestattet"
    "|überschreiten"
    "|für Kinder|bei Kindern|in der Schw|ohne ärztl|ohne Rück|auf nüchternen|unter 1|im Kühl|inbegr"
)
_NOUN = "[A-ZÄÖÜ][a-zäöüß]{1,30}"
_MONTHS = words_for("de").listed("months")
_MONTH_AHEAD = one_of(tuple(month[:3] for month in _MONTHS))
_LETTERS = {"i": "in", "n": "nach", "b": "bei", "m": "mit"}


def before_doing() -> Form:
    """Say "v. d. Schlafen"."""
    return form(
        r"(?<![\w.])(?P<said>v\. d\.)(?= (?:Schlafen|Essen|Frühstück|Zubettgehen|Training|Start"
        r"|Eingriff|Einschlafen|Gebrauch)\b)",
        "vor dem",
        needs=("v. d.",),
    )


def or_and_without() -> Iterator[Form]:
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


def to_and_from_a_day() -> Iterator[Form]:
    """Say "zum" and "vom" before a day: "z. 1.10."."""
    yield form(r"(?<![\w.])z\.(?= ?[0-9]{1,2}\.(?:[0-9]{1,2}\.| [A-Z]))", "zum", needs=("z.",))
    yield form(
        rf"(?<=[a-zäöüß] )a\.(?= [1-3]?[0-9]\.(?:[0-9]{{1,2}}\.| {_MONTH_AHEAD}[a-z]?\.))",
        "am",
        needs=("a.",),
    )
    yield form(
        r"(?<![\w.])v\.(?= [1-3]?[0-9]\. (?:ds?\. M|ds\. J|laufenden|dieses|Mts)| (?:0?[1-9]"
        r"|1[0-2])/(?:19|20)[0-9]{2}(?!\w))",
        "vom",
        needs=("v.",),
    )


def with_effect_from() -> Iterator[Form]:
    """Say from or on which day something holds: "m. W. v. 1.1."."""
    yield form(
        r"\bm\. ?W\. ?v\.(?= ?[0-9]{1,2}\.)",
        "mit Wirkung vom",
        needs=("W.",),
    )
    yield form(r"\bm\. ?W\. ?z\.(?= ?[0-9]{1,2}\.)", "mit Wirkung zum", needs=("W.",))


def with_a_day() -> Iterator[Form]:
    """Say from when something holds, behind "mit" and "per": "mit 1.1.2027", "per 1. Juli"."""
    day = r"\b(?i:mit|per) (?P<said>(?P<day>[12]?[0-9]|3[01])\."
    yield form(
        rf"{day})(?= ?{one_of((*_MONTHS, 'Jänner', 'Feber'))}\b(?!-))",
        lambda match: ordinal(int(match["day"]), "m"),
        needs=("it ", "er "),
    )
    yield form(
        rf"{day} ?(?P<month>0?[1-9]|1[0-2])\.)(?= ?(?:(?:19|20)?[0-9]{{2}})?(?![\w,:]|\.[0-9]))",
        lambda match: f"{ordinal(int(match['day']), 'm')} {_MONTHS[int(match['month']) - 1]} ",
        needs=("it ", "er "),
    )


def from_a_day() -> Form:
    """Say "v. 1.10." as from a day."""
    return form(r"\bv\.(?= ?[0-9]{1,2}\.(?:[0-9]{1,2}\.| [A-Z]))", "vom", needs=("v.",))


def _for_whom(match: re.Match[str]) -> str:
    noun = match["noun"]
    return f"{match['f']}ür {'die' if noun.endswith('en') else _FOR[gender(noun)]}"


def of_this_year() -> Form:
    """Say the month or the year that a day without a gap is of: "vom 7.2.d.J."."""
    return form(
        r"[0-9]\.(?P<said>d\. ?(?P<of>[JM])\.)(?!\w)",
        lambda match: (
            f" dieses {'Jahres' if match['of'] == 'J' else 'Monats'}"
            f"{sentence_stop(match, at=match.end('said'))}"
        ),
        needs=(".d",),
    )


def for_with_in_until() -> Iterator[Form]:
    """Say "für", "mit", "in" and "bis" by their letter: "f. 4 Pers.", "i. Haus"."""
    yield form(
        rf"(?<![\w.])(?P<said>(?P<f>[Ff])\. ?d\.)(?= (?P<noun>{_LONGER_NOUN}))",
        _for_whom,
        needs=("d.",),
    )
    yield form(rf"{_ALONE}f\.(?= {_THING})", "für", needs=("f.",))
    yield form(rf"{_ALONE}m\.(?= {_THING})", "mit", needs=("m.",))
    yield form(
        rf"{_ALONE}i\.(?= (?P<noun>(?!{SENTENCES}\b){_LONGER_NOUN}))",
        lambda match: "in der" if gender(match["noun"]) == "f" else "im",
        needs=("i.",),
    )
    yield form(
        rf"{_ALONE}b\.(?= (?:[0-9]{{1,2}}\.[0-9]|[0-9]{{1,2}}(?:[.:][0-9]{{2}})? ?(?:Uhr|h\b)"
        rf"|spät|z\.|zum|Ende|Mitte|Anfang))",
        "bis",
        needs=("b.",),
    )


def over_to_and_from() -> Iterator[Form]:
    """Say "über", "zum" and "vom": "üb. Nacht", "v. 3.-5."."""
    yield form(r"(?<![\w.])üb\.(?= )", "über", needs=("üb.",))
    yield form(r"(?<![\w.])z\.(?= [0-9]{1,2}\. d\.)", "zum", needs=("z.",))
    yield form(r"(?<![\w.])v\.(?= ?[0-9]{1,2}\. ?[-\u2013] ?[0-9]{1,2}\.)", "vom", needs=("v.",))


def not_and_after() -> Iterator[Form]:
    """Say n. as "nicht" before what must not be done, as "nach" before whom one asks."""
    yield form(rf"(?<![\w.])(?<!\. )n\.(?= (?:{_NOT}))", "nicht", needs=("n.",))
    yield form(r"(?<![\w.])n\.(?= (?:ärztl\.|ärztlicher))", "nach", needs=("n.",))
    yield form(rf"(?<![\w.])(?<!\. )n\.(?= d\. (?!h\.){_NOUN})", "nach", needs=("n. d.",))


def small_words() -> Iterator[Form]:
    """Say prepositions of one letter before what they stand with: "v. Hand", "n. Plan"."""
    yield form(
        r"(?<![\w.])(?<!\b[a-z]\. )v\.(?= (?!Chr|H\.|[0-9]{1,2}\.)(?:[0-9½¼¾]|[a-zäöü]{3,}"
        r"|[A-ZÄÖÜ][a-zäöüß]+))",
        "von",
        needs=("v.",),
    )
    yield form(
        rf"(?<![\w.])(?<!Z\. )n\.(?= (?!Chr|Unter|Ob|Zwischen"
        rf"|{SENTENCES}\b)[A-ZÄÖÜ][a-zäöüß]{{2,}})",
        "nach",
        needs=("n.",),
    )
    yield form(
        r"(?<![\w.])b\.(?= (?:[0-9]{2,3} ?°|Bed|Bedarf|Kindern|Erw|Pat|Fieber|Schmerz))",
        "bei",
        needs=("b.",),
    )
    yield form(
        r"(?<=[a-zäöüß%)] )b\.(?= (?:HA\b|Hausarzt|Arzt\b|Facharzt|Zahnarzt|Kinderarzt|Chef\b))",
        "beim",
        needs=("b.",),
    )
    yield form(
        rf"(?<![\w.])(?P<said>(?P<prep>[inbm])\. ?d\.)(?= (?P<noun>(?!Chr\b){_NOUN}))",
        lambda match: (
            f"{_LETTERS[match['prep']]} {'der' if gender(match['noun']) == 'f' else 'dem'}"
        ),
        needs=("d.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>s\.)(?= (?P<noun>Frau|Tochter|Sohn|Mutter|Vater|Eltern|Kinder"
        r"|Bruder|Schwester|Familie|Leben|Tod))",
        lambda match: (
            "sein" if match["noun"] in {"Sohn", "Vater", "Bruder", "Leben", "Tod"} else "seine"
        ),
        needs=("s.",),
    )
