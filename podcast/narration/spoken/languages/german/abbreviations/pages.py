"""Where German tells to look: "s. Anlage", "S. 12 ff.", "S. 7 o.", "EG 123, Str. 2"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form

_SEEN = (
    "Packungsbeil|Beipack|Gebrauchs|Anlage|Anhang|Rückseite|Abschnitt|Absatz|Artikel|Ziffer|Tabelle"
    "|Abbildung|Kapitel|Seite|Hinweis|Liste|Plan|Rezept|Foto|Bild|Skizze|Karte|Arztbrief|Befund"
    "|Bericht"
    "|Labor|Schreiben|Beiblatt|Merkblatt|Aushang|Website|Homepage|Internet|Vorjahr|Fußnote"
    "|Anm\\.|Beisp"
    "|Fachinf|Rezeptur|Grafik|Diagramm|Schaubild|Etikett|Verpackung|Rechnung|Vertrag|Satzung"
    "|Blatt|Rn\\."
)


def strophes() -> Form:
    """Say the strophe of a hymn: "EG 123, Str. 2"."""
    return form(
        r"\b(?:Lied|EG|GL|Gotteslob|Gesangbuch|Choral)\b[^.!?\n]{0,6}(?:Nr\. )?"
        r"[0-9]{1,4}(?:,[0-9])?,? "
        r"(?P<said>Str\.)(?= ?[0-9])",
        "Strophe",
        needs=("Str.",),
    )


def hymns(tongue: Tongue) -> Form:
    """Say a hymn by its number and its strophes: "GL 236,1+3", "EG 123,1-3"."""
    signs = {"+": "und", ".": "und", ",": ","}

    def said(match: re.Match[str]) -> str:
        parts = re.findall("[0-9]+|[-+.,\u2013]", match["strophes"])
        words = (tongue.number(one) if one.isdigit() else signs.get(one, "bis") for one in parts)
        return " ".join([f"{tongue.number(match['n'])},", *words]).replace(" ,", ",")

    return form(
        r"(?<!\b[IiAa]m )(?<!\b[Vv]om )\b(?:EG|GL|KG|RG|Gotteslob) (?P<said>(?P<n>[1-9][0-9]{0,2}),"
        r" ?(?P<strophes>[1-9][0-9]?(?: ?[-+.,\u2013] ?[1-9][0-9]?){0,4}))"
        r"(?![\w/%²]|[.,][0-9]"
        r"| ?(?:m²|m\b|qm|Quadrat|%|€|Euro|Prozent|Mio|Mill|Mrd|kg|Tonnen|CHF|EUR|Franken))",
        said,
        needs=("EG", "GL", "KG", "RG", "Gotteslob"),
    )


def see() -> Form:
    """Say "siehe" before what is shown: "s. Anlage"."""
    return form(
        rf"(?<![\w.])(?P<said>[Ss]\.)(?= (?:{_SEEN}|(?:auch |die |den |das |bes\. |dort"
        rf"|hier)))(?!\. )",
        _see,
        needs=("s.", "S."),
    )


def columns_of_a_page() -> Form:
    """Say the column behind its page: "S. 12, Sp. 3"."""
    return form(r"\bS\. ?[0-9]{1,4}, (?P<said>Sp\.)(?= [0-9])", "Spalte", needs=("Sp.",))


def see_behind_a_colon() -> Form:
    """Say "siehe" before any noun that stands alone: "verwendbar bis: s. Faltschachtel"."""
    return form(
        r"(?:(?<=: )|(?<=\())s\.(?= [A-ZÄÖÜ][a-zäöüß]{3,}(?:[).;,]|$))", "siehe", needs=("s.",)
    )


def _see(match: re.Match[str]) -> str | None:
    """Say "siehe"; the capital behind a name is a surname's: "Michael S. die Tür"."""
    if match["said"][0] == "s":
        return "siehe"
    before = match.string[max(0, match.start() - 3) : match.start()].rstrip()
    return None if before and before[-1] not in "(.:;!?\u2013-|/" else "Siehe"


def pages_that_follow() -> Form:
    """Say the pages that follow: "S. 12 ff."."""
    return form(
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


def above_and_below_on_a_page() -> Form:
    """Say where on a page: "S. 7 o."."""
    return form(
        r"\bS(?:\.|eite) [0-9]{1,4} (?P<said>[ou]\.)(?=$|[,;)]"
        r"| (?:zeigt|steht|ist|links|rechts|li\.|re\.)(?!\w))",
        lambda match: (
            ("oben" if match["said"] == "o." else "unten")
            + sentence_stop(match, at=match.end("said"))
        ),
        needs=("o.", "u."),
    )


def on_a_picture() -> Iterator[Form]:
    """Say where on a picture: "u. r. signiert", "(o. l.)", "sign. u. l."."""
    words = {"u": "unten", "o": "oben", "r": "rechts", "l": "links", "m": "Mitte", "M": "Mitte"}
    place = r"(?P<said>(?P<high>[uo])\. ?(?P<side>[rlmM])\.)"

    def said(match: re.Match[str]) -> str:
        stop = sentence_stop(match, at=match.end("said"))
        return f"{words[match['high']]} {words[match['side']]}{stop}"

    signed = "signiert|bezeichnet|monogrammiert|datiert|beschriftet|sign\\.|dat\\.|monogr\\."
    yield form(rf"(?<![\w.]){place}(?= (?:{signed}))", said, needs=("u.", "o."))
    yield form(
        rf"(?:\(|\b(?:{signed}|Bild|Foto|Abb\. [0-9]{{1,3}}|Abbildung) \(?)"
        rf"{place}(?!\w| [A-ZÄÖÜ][a-zäöü])",
        said,
        needs=("u.", "o."),
    )


def how_many_pictures() -> Form:
    """Say how many pictures, chapters or departments something has: "25 Abb., 3 Abt."."""
    names = {
        "Abb": "Abbildung/Abbildungen",
        "Tab": "Tabelle/Tabellen",
        "Taf": "Tafel/Tafeln",
        "Kap": "Kapitel/Kapitel",
        "Abt": "Abteilung/Abteilungen",
        "Anm": "Anmerkung/Anmerkungen",
        "Kt": "Karte/Karten",
    }

    def said(match: re.Match[str]) -> str:
        one, many = names[match["what"]].split("/")
        stop = sentence_stop(match, at=match.end("said"))
        return f"{one if match['n'] == '1' else many}{stop}"

    return form(
        r"(?<![\w.,§/-])(?<!S\. )(?<!Nr\. )(?<!Bd\. )(?<!Art\. )(?P<n>[1-9][0-9]{0,2}) "
        rf"(?P<said>(?P<what>{'|'.join(names)})\.)(?! ?[0-9IVX])(?!\w)",
        said,
        needs=("b.", "f.", "p.", "t.", "m."),
    )


def how_many_pages() -> Form:
    """Say how many pages something has: "30–40 S."."""
    return form(
        r"(?<![\w.,°′'-])(?<!Satz )(?<!Abs\. )(?<!§ )(?:[0-9]{1,3} ?[-\u2013] ?)?"
        r"(?P<n>[1-9][0-9]{0,3}) (?P<said>S\.)(?=$|[,;:)]| (?!u\.)[a-zäöü(]{2}| u\. [a-zäöü]{2})",
        lambda match: (
            f"{'Seite' if match[0].startswith('1 ') else 'Seiten'}"
            f"{sentence_stop(match, at=match.end())}"
        ),
        needs=(" S.",),
    )


def pages_behind_an_article() -> Form:
    """Say pages of which there are several: "die S. 3–5"."""
    return form(
        r"\b[Dd](?:ie|en|er) (?P<said>S\.)(?= ?[0-9]{1,4} ?(?:[-\u2013]|und|u\.) ?[0-9])",
        "Seiten",
        needs=("S.",),
    )
