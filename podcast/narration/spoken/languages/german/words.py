"""German words that are short by what stands beside them: "bei Kdr.", "S. 12 ff.", "in d. Luft"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.cases import ACCUSATIVE, DATIVE
from podcast.narration.spoken.languages.german.figures import ordinal
from podcast.narration.spoken.languages.german.flats import flats
from podcast.narration.spoken.languages.german.nouns import gender
from podcast.narration.spoken.languages.german.ordinals import ARTICLES, SENTENCES
from podcast.narration.spoken.languages.german.places import ending_before, kind_behind
from podcast.narration.spoken.languages.german.sentence_stop import sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, START, Tongue
from podcast.narration.spoken.rule import Form, Rule, figure, form, one_of

_NOUN = "[A-ZÄÖÜ][a-zäöüß]{1,30}"


def german_words(tongue: Tongue) -> Rule:
    """Give the rule for articles, people and what is short only behind a figure."""
    return Rule(
        "abbreviations",
        (
            *_articles(tongue),
            *_small_words(),
            *_of_a_letter(),
            *_signs(),
            *_of_a_name(),
            _adjectives(tongue),
            *_people(),
            *_behind_figures(tongue),
            *flats(),
        ),
    )


def _articles(tongue: Tongue) -> Iterator[Form]:
    """Say the d. of an article by its preposition and its noun, and "dt." behind it."""
    known = tongue.part("abbreviations")

    def dative(match: re.Match[str]) -> str:
        short = match["noun"] + match.string[match.end("noun") : match.end("noun") + 1]
        return "der" if gender(known.get(short, match["noun"])) == "f" else "dem"

    def genitive(match: re.Match[str]) -> str:
        noun = match["noun"]
        is_one = noun.endswith("s") and not noun.endswith(("ss", "us"))
        return "des" if is_one else "der"

    noun = rf"(?:(?:[a-zäöüß]{{3,20}}|[Dd]t\.|re\.|li\.) )?(?P<noun>{_NOUN})"
    yield form(
        r"\b(?:Mo|Di|Mi|Do|Fr|Sa|So|tag|Mittwoch)\.?,? (?P<said>d\.)(?= [0-9]{1,2}\.)",
        "dem",
        needs=("d.",),
    )
    yield form(
        rf"\b(?i:in|an|auf|{DATIVE}) (?P<said>d\.)(?= {noun})(?! h\.)", dative, needs=("d.",)
    )
    yield form(
        rf"\b(?i:in|an|auf|{DATIVE}) (?P<said>d\. (?P<places>[1-9][0-9]{{0,2}}\.(?: (?:und"
        rf"|u\.|bzw\.|oder) [1-9][0-9]{{0,2}}\.)?))(?= (?P<noun>{_NOUN}))",
        lambda match: f"{'der' if gender(match['noun']) == 'f' else 'dem'} {_nth(match['places'])}",
        needs=("d.",),
    )
    yield form(rf"\b{_NOUN} (?P<said>d\.)(?= {noun})", genitive, needs=("d.",))


def _signs() -> Iterator[Form]:
    """Say a sign behind what is measured: "bei Fieber > 39 °C", and until when at the latest."""
    yield form(
        r"(?<!zu )(?<!ist )(?<!war )(?<!so )(?<!sehr )(?<!schon )(?<!wie )\bspät\."
        r"(?= (?:[0-9]|am |bis |zum |um |Ende |Anfang |Mitte |(?:Mo|Di|Mi|Do|Fr|Sa|So)\b"
        r"|[A-Z][a-z]+tag\b))",
        "spätestens",
        needs=("spät.",),
    )
    yield form(
        r"\b(?:Fieber|Temp\w*\.?|Blutdruck|BMI|Puls|Gewicht|Werten?|Alter|HbA1c|RR) "
        r"(?P<said>(?P<sign>[<>]) ?)(?=[0-9])",
        lambda match: "unter " if match["sign"] == "<" else "über ",
        needs="<>",
    )


def _nth(written: str) -> str:
    joined = written.replace(" u. ", " und ").replace(" bzw. ", " beziehungsweise ")
    return re.sub(r"([0-9]{1,3})\.", lambda one: ordinal(int(one[1]), "n"), joined)


def _small_words() -> Iterator[Form]:
    """Say prepositions of one letter before what they stand with: "v. Hand", "n. Plan"."""
    yield form(
        r"(?<![\w.])v\.(?= (?!Chr|H\.|[0-9]{1,2}\.)(?:[0-9½¼¾]|[a-zäöü]{3,}|[A-ZÄÖÜ][a-zäöüß]+))",
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


_LETTERS = {"i": "in", "n": "nach", "b": "bei", "m": "mit"}


def _of_a_letter() -> Iterator[Form]:
    """Say an article, a package, a maiden name and a birth by what is behind them."""
    yield form(
        r"(?<![\w.])d\. (?P<number>[1-9][0-9]{0,2})\.(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]+))",
        lambda match: f"{_OF_KIND[gender(match['noun'])]} {ordinal(int(match['number']), '')}",
        needs=("d.",),
    )
    yield form(
        rf"(?<=[0-9¼½¾] )d\.(?= (?P<noun>(?!{SENTENCES}\b){_NOUN}))",
        lambda match: "des" if re.search("[^su]s$", match["noun"]) else "der",
        needs=("d.",),
    )
    yield form(
        r"\b(?:dann|nach|Sie|und|hier|dort) (?P<said>(?:li|re)\.)(?= [a-zäöü])",
        lambda match: "links" if match["said"] == "li." else "rechts",
        needs=("li.", "re."),
    )
    yield form(
        r"\b[A-ZÄÖÜ][a-zäöüß-]{2,30}(?<!che)(?<!gi)(?P<said>str\.)(?=[,;)]|$| [a-z])",
        lambda match: f"straße{sentence_stop(match, at=match.end())}",
        needs=("str.",),
    )
    yield form(
        rf"(?<=[a-zäöüß] )d\.(?= (?P<noun>{_NOUN}))",
        lambda match: _OF_KIND[gender(match["noun"])],
        needs=("d.",),
    )


def _of_a_name() -> Iterator[Form]:
    """Say packages, children, families, maiden names, births and deaths."""
    yield figure(
        r"(?<![\w.,/-])(?P<n>[1-9]) (?P<said>P\.)(?= (?:Back|Vanil|Hefe|Trocken|Pudding|Sahne"
        r"|Gelatine|Torten))",
        "Päckchen",
        needs=("P.",),
    )
    yield figure(r"(?<![\w.,/-])(?P<said>1)(?= P\. [A-Z])", "ein", needs=("P.",))
    yield form(r"\bKi\.(?= ?[(0-9]| (?:bis|ab|unter|von)\b)", "Kinder", needs=("Ki.",))
    yield form(r"\bFam\.-(?=[A-ZÄÖÜ])", "Familien-", needs=("Fam.-",))
    yield form(
        r"(?<![0-9] )\bgeb\.(?= [A-ZÄÖÜ][a-zäöüß]{2,}(?:[,;)]| (?:und|ist|wurde|hat|aus|war)\b|$))",
        "geborene",
        needs=("geb.",),
    )
    yield form(r"\bErw\.?-?Gr\.(?= ?[0-9])", "Erwägungsgrund", needs=("Gr.",))
    life = r"(?=(?:[0-9]{1,2}\.|1[5-9][0-9]{2}|20[0-9]{2}))"
    yield form(rf"(?:(?<=\()|(?<=[A-Za-zäöüß,;] ))\* ?{life}", "geboren ", needs="*")
    yield form(rf"(?:(?<=\()|(?<=[\w,;] ))† ?{life}", "gestorben ", needs="†")


_OF_KIND = {"m": "der", "f": "die", "n": "das"}


def _adjectives(tongue: Tongue) -> Form:
    """Say an adjective that is written short, by its article and its noun: "der griech. Küste"."""
    words = tongue.part("adjectives")

    def said(match: re.Match[str]) -> str:
        noun = match["noun"]
        told = tongue.part("abbreviations").get(f"{noun}{match['stop']}", noun)
        before = (match["before"] or "").lower()
        word = words[match["said"].lower()]
        if before == "d." or told.lower().endswith("spiele"):
            return f"{_same(match['said'], word)}en"
        kind = kind_behind(
            told, before=before, ahead=match.string[max(0, match.start() - 14) : match.start()]
        )
        kind = "f" if told.endswith("en") and before not in _ONE else kind
        return f"{_same(match['said'], word)}e{ending_before(before, kind=kind)}"

    spelt = one_of(
        (*words, *(one[0].upper() + one[1:] for one in words if one not in _OTHER_WORDS))
    )
    return form(
        rf"(?:\b(?P<before>d\.|(?i:ins|ans|aufs|{ARTICLES}|{DATIVE}"
        rf"|{ACCUSATIVE})) (?:[0-9]{{1,3}}\. )?)?(?<![\w.-])"
        rf"(?<!Dr\. )(?P<said>{spelt})"
        rf"(?= (?P<noun>(?!{SENTENCES}\b){_NOUN})(?P<stop>\.?))",
        said,
        needs=".",
    )


_OTHER_WORDS = frozenset(
    {"akt.", "sog.", "span.", "med.", "lat.", "ungar.", "pers.", "vorl."}
)  # "im letzten Akt. Nun"
_ONE = frozenset({"ein", "einem", "einer", "eines", "einen", "dem", "im", "am", "vom", "zum"})


def _same(written: str, word: str) -> str:
    return word.capitalize() if written[0].isupper() else word


_PEOPLE = {
    "Kdr.": "Kindern",
    "Kd.": "Kindern",
    "Säugl.": "Säuglingen",
    "Neugeb.": "Neugeborenen",
    "Pat.": "Patienten",
    "Jugendl.": "Jugendlichen",
    "Erw.": "Erwachsenen",
    "Schwang.": "Schwangeren",
}


# Of whom a list tells that begins with them: "Kinder ab 6 J. u. Erw.".
_OF_ALL = {"Erw.": "Erwachsene", "Jugendl.": "Jugendliche", "Schwang.": "Schwangere"}


def _people() -> Iterator[Form]:
    """Say people in the dative, also behind an age: "ab 6 J. und Jugendl.", "bei Kdr."."""
    first = (
        r"(?:[1-9][0-9]? J(?:\.|ahren)|[A-ZÄÖÜ][a-zäöü]{1,20}[.n]?),? (?:und|oder|u\.|sowie|od\.) "
    )
    yield form(
        r"\b(?:[A-ZÄÖÜ][a-zäöü]{2,20}(?<!n)|Ki\.|Jugendl\.) (?:ab|über|unter|von|bis) "
        r"[0-9]{1,2}(?: bis [0-9]{1,2}|[-\u2013][0-9]{1,2})? J(?:\.|ahren?),? "
        rf"(?:und|oder|u\.|sowie|od\.|o\.) (?P<said>{one_of(tuple(_OF_ALL))})",
        lambda match: _OF_ALL[match["said"]] + sentence_stop(match, at=match.end()),
        needs=tuple(_OF_ALL),
    )
    yield form(
        rf"\b(?i:ab|aus|bei|mit|nach|unter|von|zu) (?:{first})?(?P<said>{one_of(tuple(_PEOPLE))})",
        lambda match: _PEOPLE[match["said"]] + sentence_stop(match, at=match.end()),
        needs=tuple(_PEOPLE),
    )
    yield form(
        r"(?:[0-9%] |\b(?:[Dd]ie|[Dd]en|alle|[Vv]iele|einige|Prozent|für|von) )"
        r"(?P<said>Pat\.)(?!-)",
        lambda match: f"Patienten{sentence_stop(match, at=match.end())}",
        needs=("Pat.",),
    )


def _behind_figures(tongue: Tongue) -> Iterator[Form]:
    """Say what is short only behind a figure: "S. 12 ff.", "9 v. 10", "3-Zi.-Whg."."""
    yield form(
        r"(?<=[0-9]) ?(?P<said>ff?\.)(?![\w-])",
        lambda match: (
            (
                ("und folgende" if match["said"] == "ff." else "folgende")
                if match.string[match.start("said") - 1] == " "
                else (" und folgende" if match["said"] == "ff." else " folgende")
            )
            + sentence_stop(match, at=match.end())
        ),
        needs=("f.",),
    )
    yield form(r"(?<=[0-9] )(?P<said>v\.)(?= [0-9])", "von", needs=("v.",))
    yield form(
        r"(?<![\w.,/-])(?P<rooms>[1-9](?:,5|½)?)[- ]?Zi(?:\.|mmer)?-(?:Whg\.?|Wohnung)(?!\w)",
        lambda match: f"{_rooms(match['rooms'], tongue=tongue)}-Zimmer-Wohnung",
        needs=("Zi",),
    )
    yield figure(
        rf"{START}(?P<n>[0-9]{{1,4}}){GAP}(?P<said>E)(?=(?:/ml|/mL)\b)",
        "Einheiten",
        needs=("E/",),
    )


def _rooms(written: str, *, tongue: Tongue) -> str:
    parted = written.replace(",5", "½")
    said = tongue.part("mixed")["½"].format(n=tongue.number(parted[0]))
    return (said if parted.endswith("½") else tongue.number(parted)).capitalize()
