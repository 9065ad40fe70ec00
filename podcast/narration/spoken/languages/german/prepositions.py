"""German prepositions of one letter, measures and lists: "f. 4 Pers.", "i. 1. St."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from num2words import num2words  # type: ignore[import-untyped,unused-ignore]

from podcast.narration.spoken.languages.german.figures import ordinal
from podcast.narration.spoken.languages.german.nouns import gender
from podcast.narration.spoken.languages.german.ordinals import SENTENCES
from podcast.narration.spoken.languages.german.sentence_stop import sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, Rule, form, one_of

_NOUN = "[A-ZÄÖÜ][a-zäöüß]{2,30}"
# No letter of a list, of a name or behind a figure, where it may be a metre or "following".
_ALONE = r"(?<![\w./-])(?<!^)(?<![0-9] )(?<!\b[Ll]it\. )(?<!\bBuchst\. )(?<!\bTyp )(?<!\bNr\. )"
_THING = (
    r"(?:[0-9½¼¾]|etw\.|(?!(?:oder|und|bzw|sowie|ist|sind|war|wird|hat)\b)[a-zäöüß]{3,}\.?"
    rf"|(?!{SENTENCES}\b){_NOUN})"
)
_FOR = {"f": "die", "n": "das", "m": "den"}
_DAYS = {"Mo": "Montag", "Di": "Dienstag", "Mi": "Mittwoch", "Do": "Donnerstag"}
_DAYS |= {"Fr": "Freitag", "Sa": "Samstag", "So": "Sonntag"}
_SIZES = {
    "H": "Höhe",
    "B": "Breite",
    "T": "Tiefe",
    "L": "Länge",
    "Ø": "Durchmesser",
    "D": "Durchmesser",
}
_EATEN = {"E": "Eiweiß", "EW": "Eiweiß", "F": "Fett", "KH": "Kohlenhydrate", "Kh": "Kohlenhydrate"}
_SUBJECTS = {"M": "Mathe", "D": "Deutsch", "E": "Englisch", "F": "Französisch", "L": "Latein"}
_MEASURED = re.compile(r"\b[0-9.,:]{1,9} ?(?:m|s|min|Std\.|P\.|Pkt\.|Punkte|Sek\.|kg|cm|h)(?!\w)")


def german_prepositions(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules for small words, measures before their figure, and places in a list."""
    return (
        Rule("ordinals", (_in_a_place(), _sundays(), _in_a_list())),
        Rule("abbreviations", (*_prepositions(), *_measures(), *_of_school(), *_of_sums())),
        Rule("codes", (_forms_of_a_school(tongue),)),
    )


def _for_whom(match: re.Match[str]) -> str:
    noun = match["noun"]
    return f"{match['f']}ür {'die' if noun.endswith('en') else _FOR[gender(noun)]}"


def _prepositions() -> Iterator[Form]:
    yield form(
        rf"(?<![\w.])(?P<said>(?P<f>[Ff])\. ?d\.)(?= (?P<noun>{_NOUN}))",
        _for_whom,
        needs=("d.",),
    )
    yield form(rf"{_ALONE}f\.(?= {_THING})", "für", needs=("f.",))
    yield form(rf"{_ALONE}m\.(?= {_THING})", "mit", needs=("m.",))
    yield form(
        rf"{_ALONE}i\.(?= (?P<noun>(?!{SENTENCES}\b){_NOUN}))",
        lambda match: "in der" if gender(match["noun"]) == "f" else "im",
        needs=("i.",),
    )
    yield form(
        rf"{_ALONE}b\.(?= (?:[0-9]{{1,2}}\.[0-9]|[0-9]{{1,2}}(?:[.:][0-9]{{2}})? ?(?:Uhr|h\b)"
        rf"|spät|z\.|zum|Ende|Mitte|Anfang))",
        "bis",
        needs=("b.",),
    )
    # Behind an amount alone: "Er fuhr Kart."
    yield form(
        r"[0-9½] ?(?:kg|g|Pfd\.)? ?(?:[a-zäöü]{3,15}\.? )?(?P<said>Kart\.)(?!\w)",
        lambda m: f"Kartoffeln{sentence_stop(m, at=m.end())}",
        needs=("Kart.",),
    )
    yield form(r"(?<![\w.])üb\.(?= )", "über", needs=("üb.",))
    yield form(r"(?<![\w.])z\.(?= [0-9]{1,2}\. d\.)", "zum", needs=("z.",))
    yield form(r"(?<![\w.])v\.(?= ?[0-9]{1,2}\. ?[-\u2013] ?[0-9]{1,2}\.)", "vom", needs=("v.",))
    yield form(r"(?<![\w.])d\.(?= (?:[0-9]{2}|[0-9]{4})er)", "der", needs=("d.",))
    yield form(
        r"\b[0-9]{2}er (?P<said>J\.)(?!\w)",
        lambda m: f"Jahre{sentence_stop(m, at=m.end())}",
        needs=("J.",),
    )
    yield form(
        r"\b(?P<day>Mo|Di|Mi|Do|Fr|Sa|So)\.?(?=, d\. [0-9]{1,2}\.)",
        lambda match: _DAYS[match["day"]],
        needs=("d.",),
    )


def _measures() -> Iterator[Form]:
    """Say height, width and scale before their figures: "H. 1,20 m", "M 1:25.000"."""
    yield form(
        rf"(?<![\w.-])(?P<said>(?P<what>"
        rf"{'|'.join(_SIZES)})\.?)(?=[:=]? ?(?:ca\. ?)?[0-9][0-9.,]{{0,7}}"
        rf"(?: ?[-\u2013] ?[0-9.,]{{1,7}})?{GAP}(?:mm|cm|m)(?![\w²³]))(?<!\b[BTL])",
        lambda match: _SIZES[match["what"]],
        needs=tuple(_SIZES),
    )
    yield form(r"(?<![\w.-])M\.?(?= ?1:[0-9]{2})", "Maßstab", needs=("M",))
    yield form(
        rf"[0-9]{GAP}g (?P<said>{one_of(tuple(_EATEN))})(?=[,;.)/]|$| (?:und|u\.))",
        lambda match: _EATEN[match["said"]],
        needs=tuple(_EATEN),
    )
    yield form(
        r"\b(?:gute[mnr]?|re?d\.|reduz\w*\.?|reduzierte[mnr]?|schlechte[mnr]?|altersentspr\w*\.?"
        r"|stabile[mnr]?|(?<=[AE]Z )(?:und|u\.)) (?P<said>[AE]Z)(?![\w-])(?! ab)",
        lambda match: "Allgemeinzustand" if match["said"] == "AZ" else "Ernährungszustand",
        needs=("AZ", "EZ"),
    )
    yield form(r"\b(?:KG|kg) ?\)?(?P<said>KG)\b", "Körpergewicht", needs=("KG",))
    yield form(r"(?<=[0-9] kg )(?P<said>KG)(?![\w-])", "Körpergewicht", needs=("KG",))


def _of_school() -> Iterator[Form]:
    yield form(
        r"(?<![\w.-])(?P<said>(?P<what>[MDEFL])):(?= (?:S\. ?[0-9]|AB\b|Buch|Heft|Nr\. ?[0-9]"
        r"|Vok|Seite|lernen|üben|Lektüre))",
        lambda match: (
            _SUBJECTS[match["what"]] + ":"
            if match["said"].endswith(":")
            else _SUBJECTS[match["what"]]
        ),
        needs=(":",),
    )


def _of_sums() -> Iterator[Form]:
    """Say sums that end in a dash, and what is paid when: "VVK 12,-"."""
    yield form(
        r"(?<=[0-9])(?P<said>,[-\u2013\u2014]{1,2})(?![0-9\w])(?! ?(?:€|EUR|Euro|CHF|Fr\.))",
        "",
        needs=",",
    )
    yield form(
        r"(?:\b(?:FC|SV|BVB|FCB|HSV|VfB|VfL|TSV|SC|Tabelle|Platz|Liga|Spiel\w*"
        r"|Team)\b[^.\n]{0,40}? |[A-Z]{3} )[0-9]{1,3} (?P<said>P\.)(?!\w)",
        "Punkte",
        needs=("P.",),
    )
    yield form(r"(?<![\w-])VVK(?=:? ?[0-9])", "Vorverkauf", needs=("VVK",))
    yield form(r"(?<![\w-])AK(?=:? ?[0-9]{1,3}(?:,|[ ]?€))", "Abendkasse", needs=("AK",))
    yield form(
        r"(?:\b(?:Preis|Kosten|kostet|Eintritt|nur|ab|statt|à|für|Gebühr|Porto|Spesen"
        r"|Beitrag)[:.]? |^|[.;,(] )"
        r"(?P<said>(?P<fr>Fr\.) (?P<n>[0-9]{1,4})\.(?P<c>[0-9]{2}))(?= (?:pro|je|p\.|inkl|exkl"
        r"|zzgl|für|statt)|/|[.;)]?$)",
        lambda match: f"CHF {match['n']}.{match['c']}",
        needs=("Fr.",),
    )


def _forms_of_a_school(tongue: Tongue) -> Form:
    """Say the form of a school and the letter of a house: "Kl. 4b", "Hauptstr. 12a"."""
    return form(
        r"(?:\b(?:Kl\.|Klassen?|Haus(?:nr\.|nummer)?|Nr\.|Abs\.|Art\.)|§|(?:str\.|straße|strasse|weg"
        r"|platz|gasse|allee|ring)) "
        r"(?P<said>(?P<n>[1-9][0-9]{0,3})(?P<letter>[a-h]))(?!\w|\.\w|[/-][0-9])",
        lambda match: f"{tongue.number(match['n'])} {match['letter']}",
        needs="0123456789",
    )


def _in_a_place() -> Form:
    """Say where in a row with its preposition: "i. 1. St. re.", "i. 6. LJ"."""

    def said(match: re.Match[str]) -> str:
        noun = match["noun"]
        short = {
            "St.": "Stock",
            "Stck.": "Stock",
            "OG": "Obergeschoss",
            "LJ": "Lebensjahr",
            "Lj.": "Lebensjahr",
        }
        name = short.get(noun, noun)
        is_woman = gender(name) == "f"
        stop = sentence_stop(match, at=match.end("said"))
        article = "in der" if is_woman else "im"
        return f"{article} {ordinal(int(match['n']), 'n')} {name}{stop}"

    return form(
        rf"(?<![\w.])(?P<said>i\. (?P<n>[1-9][0-9]?)\. (?P<noun>St\.|Stck\.|LJ\b|Lj\.|OG\b"
        rf"|(?!{SENTENCES}\b){_NOUN}))",
        said,
        needs=("i.",),
    )


def _sundays() -> Form:
    """Say which weekday of a month: "1. So. i. M.", "jeden 3. Mi."."""

    def said(match: re.Match[str]) -> str | None:
        before = (match["before"] or "").lower()
        # "Platz 3. So schlecht war es nie", "Kapitel 2. Fr. Roth": a sentence begins.
        if not (before or match["month"]) and _GOES_BEFORE.search(
            match.string[max(0, match.start() - 9) : match.start()]
        ):
            return None
        ending = "r" if not before else "" if before == "der" else "n"
        month = " im Monat" if match["month"] else ""
        stop = sentence_stop(match, at=match.end("said"))
        return f"{ordinal(int(match['n']), ending)} {_DAYS[match['day']]}{month}{stop}"

    return form(
        r"(?:\b(?P<before>[Aa]m|[Jj]eden?|[Jj]edem|[Dd]er|[Dd]en|[Dd]em|[Vv]om"
        r"|[Zz]um) )?(?<![\w.,:/-])(?<!und )(?<!u\. )(?<!oder )(?<!, )(?<!bis )"
        r"(?P<said>(?P<n>[1-5])\. (?P<day>Mo|Di|Mi|Do|Fr|Sa|So)(?:\.|(?!\w))(?P<month> (?:i\."
        r"|im) (?:M\.|Mon\.))?)(?! [0-9]{1,2}\.)",
        said,
        needs=tuple(_DAYS),
    )


def _in_a_list() -> Form:
    """Say places of a list in one line: "1. Meyer 8,12 m, 2. Klein 7,99 m"."""

    def said(match: re.Match[str]) -> str | None:
        text = match.string
        number = int(match["n"])
        ahead = text[match.end() : match.end() + 90]
        before = text[max(0, match.start() - 90) : match.start()]
        goes_on = re.search(rf"[,;] {number + 1}\. [A-ZÄÖÜ]", ahead)
        began = number > 1 and (
            re.search(rf"(?:^|[:;,(] ){number - 1}\. [A-ZÄÖÜ]", before) or _LISTED.search(before)
        )
        if not (goes_on if number == 1 else began):
            return None
        place = str(num2words(number, lang="de", to="ordinal"))
        return f"{place.capitalize()}r" if _MEASURED.search(before + ahead) else f"{place}ns"

    return form(
        r"(?:^|[:;,(] )(?P<said>(?P<n>[1-9])\.)(?= [A-ZÄÖÜ][\w-]+)(?! (?:Januar|Februar|März"
        r"|April|Mai|Ju[nl]i"
        r"|August|Sept|Okt|Nov|Dez|Etage|Stock|Klasse|OG|UG|Auflage|Aufl|Liga|Halbzeit|Platz|Tag"
        r"|Mo|Di|Mi|Do|Fr|Sa|So)\b)",
        said,
        needs=".",
    )


_GOES_BEFORE = re.compile(r"[\wäöüß)] $")
_LISTED = re.compile(
    r"(?:\b(?:erstens|zweitens|drittens|viertens)|\b(?:Erster|Zweiter|Dritter|Vierter)) [A-ZÄÖÜ]"
)
