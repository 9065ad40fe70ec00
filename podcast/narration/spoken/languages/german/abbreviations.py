"""Words cut short in German, as their neighbours tell: "s. Anlage", "n. V.", "re."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.endings import ending_before
from podcast.narration.spoken.languages.german.grammar.nouns import gender
from podcast.narration.spoken.languages.sentence_ends import SENTENCES, sentence_stop
from podcast.narration.spoken.languages.tongue import GAP
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
_ROOMS = {"EZ": "Einzelzimmer", "DZ": "Doppelzimmer"}
_AGREED = (
    r"(?:\b(?:Uhr|h|und|sowie|oder|nur|auch|sonst|bzw|Termin(?:e|en)?|Besuche?|Beratung"
    r"|jederzeit|täglich)"
    r"|\b(?:u|o|od|bzw|tgl|Mo|Di|Mi|Do|Fr|Sa|So)\.|\b(?:Mo|Di|Mi|Do|Fr|Sa|So)|tags?|woch"
    r"|\w[Ss]tunden?"
    r"|[Ss]prech\w*\.?|[:,;(])"
)


def strophes() -> Iterator[Form]:
    """Say the strophe of a hymn, and what is so in general: "EG 123, Str. 2", "i. Allg."."""
    yield form(
        r"\b(?:Lied|EG|GL|Gotteslob|Gesangbuch|Choral)\b[^.!?\n]{0,6}(?:Nr\. )?"
        r"[0-9]{1,4}(?:,[0-9])?,? "
        r"(?P<said>Str\.)(?= ?[0-9])",
        "Strophe",
        needs=("Str.",),
    )
    yield form(
        r"(?<!\w)(?P<i>[iI])(?:m|\.) ?Allg\.(?!\w)",
        lambda match: f"{match['i']}m Allgemeinen{sentence_stop(match, at=match.end())}",
        needs=("Allg.",),
    )


def smallest() -> Form:
    """Say "Min. Haltbarkeit" in its ending."""
    return form(
        r"(?:^|[(„\"»])(?P<said>Min\.)(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,}))",
        lambda match: f"Minimale{ending_before('', kind=gender(match['noun']))}",
        needs=("Min.",),
    )


def departments_and_churches() -> Iterator[Form]:
    """Say "Abt. Einkauf" and "ev. Kirche"."""
    yield form(rf"(?<![\w.])Abt\.(?= (?!{SENTENCES}\b)[A-ZÄÖÜ])", "Abteilung", needs=("Abt.",))
    yield form(
        r"(?<![\w.])[Ee]v\.(?=(?:-luth\.)? (?:Kirch|Gemeind|Pfarr|Jugend|Akadem|Relig|Theolog"
        r"|Kinderg))",
        "evangelische",
        needs=("v.",),
    )


def see() -> Form:
    """Say "siehe" before what is shown: "s. Anlage"."""
    return form(
        rf"(?<![\w.])(?P<said>[Ss]\.)(?= (?:{_SEEN}|(?:auch |die |den |das |bes\. |dort"
        rf"|hier)))(?!\. )",
        _see,
        needs=("s.", "S."),
    )


def jobs() -> Iterator[Form]:
    """Say who is wanted, and for how much of a day: "(m/w/d)", "in TZ"."""
    yield form(
        r"\((?P<said>m/w/d|w/m/d|d/m/w|m/w/x|w/m/x|m/f/d)\)",
        "männlich, weiblich, divers",
        needs="/",
    )
    yield form(r"\((?P<said>m/w|w/m)\)", "männlich oder weiblich", needs="/")
    yield form(
        r"(?:\b(?:in|als|auch) |(?<=[TV]Z)(?: oder | und | bzw\. |/))(?P<said>[TV]Z)(?![\w-])",
        lambda match: "Teilzeit" if match["said"] == "TZ" else "Vollzeit",
        needs=("TZ", "VZ"),
    )


def _see(match: re.Match[str]) -> str | None:
    """Say "siehe"; the capital behind a name is a surname's: "Michael S. die Tür"."""
    if match["said"][0] == "s":
        return "siehe"
    before = match.string[max(0, match.start() - 3) : match.start()].rstrip()
    return None if before and before[-1] not in "(.:;!?\u2013-|/" else "Siehe"


def left_and_right_at_an_end() -> Form:
    """Say on which side: "Knie re."."""
    return form(
        r"(?<=\w )(?P<said>(?:re|li)\.)(?=[,;)]| [0-9]| (?:bei|mit|nach|ohne)\b|$)",
        lambda match: "rechts" if match["said"] == "re." else "links",
        needs=("re.", "li."),
    )


def hotel_rooms() -> Iterator[Form]:
    """Say a room for one or two: "EZ ab 45 €", "81 € im DZ"."""
    yield form(
        r"(?<![\w-])(?P<said>[ED]Z)(?=:? (?:ab|mit|ohne|für|zu|je|inkl\.|[0-9]{1,4} ?(?:€|EUR|"
        r"Euro)))",
        lambda match: _ROOMS[match["said"]],
        needs=("EZ", "DZ"),
    )
    yield form(
        r"(?:€|EUR|Euro|p\. ?P\.|Person|Übernachtung(?:en)?|Nächten?|Nacht|ÜF|HP|VP) "
        r"(?:im|pro|je) (?P<said>[ED]Z)(?![\w-])",
        lambda match: _ROOMS[match["said"]],
        needs=("EZ", "DZ"),
    )


def notices() -> Iterator[Form]:
    """Give who is wanted, and where something is on a picture."""
    yield from jobs()
    yield from where_on_a_picture()


def where_on_a_picture() -> Iterator[Form]:
    """Say where on a picture: "u. r. signiert", "(o. l.)", "sign. u. l."."""
    words = {"u": "unten", "o": "oben", "r": "rechts", "l": "links", "m": "Mitte", "M": "Mitte"}
    place = r"(?P<said>(?P<high>[uo])\. ?(?P<side>[rlmM])\.)"

    def said(match: re.Match[str]) -> str:
        stop = sentence_stop(match, at=match.end("said"))
        return f"{words[match['high']]} {words[match['side']]}{stop}"

    signed = "signiert|bezeichnet|monogrammiert|datiert|beschriftet|sign\\.|dat\\.|monogr\\."
    yield form(rf"(?<![\w.]){place}(?= (?:{signed}))", said, needs=("u.", "o."))
    yield form(
        rf"(?:\(|\b(?:{signed}|Bild|Foto|Abb\. [0-9]{{1,3}}|Abbildung) \(?){place}(?!\w)",
        said,
        needs=("u.", "o."),
    )


def registering() -> Form:
    """Say "bitte anm."."""
    return form(
        r"\b(?:[Bb]itte|[Ss]ich)\b[^.!?\n]{0,70}(?:[^!?\n]{0,30}@[^!?\n ]{3,40})?"
        r" (?P<said>anm\.)(?=$|\s*\n|[,;)])",
        lambda match: f"anmelden{sentence_stop(match, at=match.end('said'))}",
        needs=("anm.",),
    )


def by_appointment() -> Form:
    """Say when one comes by appointment; behind a score "n. V." is the extra time."""

    def said(match: re.Match[str]) -> str | None:
        before = match.string[max(0, match.start() - 40) : match.start()]
        if re.search(
            r"(?<![\w:.])[0-9]{1,2}:[0-9]{1,2}(?!:|[0-9]| ?(?:Uhr|h\b|[-\u2013]))", before
        ):
            return None
        return f"nach Vereinbarung{sentence_stop(match, at=match.end('said'))}"

    return form(rf"{_AGREED} ?(?P<said>n\.{GAP}V\.)(?!\w)", said, needs=("V.",))


def orders_and_registering() -> Iterator[Form]:
    """Say "ärztl. Anw." and "Anm. bis"."""
    yield form(
        r"\bärztl\. (?P<said>Anw\.)",
        lambda match: f"Anweisung{sentence_stop(match, at=match.end())}",
        needs=("Anw.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Aa]nm\.)(?= (?:bis|erforderlich|unter|bei|ab|erbeten|nötig|notwendig"
        r"|per|an|über|im|online|telef|möglich)\b|(?:\.?| )$)",
        "Anmeldung",
        needs=("nm.",),
    )


def about_and_for_sale() -> Iterator[Form]:
    """Say "rd. 300" and "Verk. Fahrrad"."""
    yield form(r"(?<![\w.])Rd\.(?= [0-9])", "Rund", needs=("Rd.",))
    yield form(r"(?<![\w.])rd\.(?= [0-9])", "rund", needs=("rd.",))
    yield form(
        r"(?:^|[.!?:\n] )(?P<said>[Vv]erk\.)(?= (?:[A-ZÄÖÜ]|gut|neu|wegen|gebr))",
        "Verkaufe",
        needs=("erk.",),
    )


def left_and_right() -> Form:
    """Say on which side: "dann li."."""
    return form(
        r"(?:\b(?:dann|nach|Sie|und|hier|dort)|\b(?:Tr|Trpf|Tropf)\.|\bTropfen) "
        r"(?P<said>(?:li|re)\.)(?= [a-zäöü]|[,;)]|$)",
        lambda match: "links" if match["said"] == "li." else "rechts",
        needs=("li.", "re."),
    )


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
