"""Titles and names in German: rulers and saints in their case, "geb. Roth"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.german.grammar.cases import ACCUSATIVE, DATIVE
from podcast.narration.spoken.languages.german.grammar.nouns import gender
from podcast.narration.spoken.languages.sentence_ends import SENTENCES, sentence_stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.number_library import num2words
from podcast.narration.spoken.rule import Form, form

_WOMEN = ("Elisabeth", "Hildegard", "Agnes", "Hedwig", "Gertrud", "Birgit", "Edith", "Ruth", "Rut")
_ENDS_SO = ("Helen", "Karen", "Carmen", "Mutter", "Kümmernis", "Esther", "Ester")
_WINDOW = 140
_TITLE = (
    "(?:Kaiser(?:in|s)?|Königs?|Königin|Papst(?:es)?|Zar(?:in|en)?|Herzogs?|Kurfürst(?:en)?|Fürst(?:en)?"
    "|Graf(?:en)?|Prinz(?:en)?|Sultans?|Pharaos?|Erzherzogs?|Großherzogs?|Bischofs?)"
)
_ARTICLES = {
    "m": {"nominative": "der", "genitive": "des", "dative": "dem", "accusative": "den"},
    "f": {"nominative": "die", "genitive": "der", "dative": "der", "accusative": "die"},
}
_OF_ARTICLES = {"dem": "dative", "den": "accusative", "des": "genitive"}
# Names that end in s of themselves, and not for the genitive.
_OWN_S = re.compile("(?:us|nes|ens|es|as|os|is|ys)$")
_DATIVE_VERBS = (
    "folg|dien|half|halfen|dank|gehorch|unterlag|begegne|gehör|schwor|schrieb|gab|glich|widersprach|huldig"
    "|vertrau|erlag|diktier"
)
_NO_OBJECT = "war|waren|ist|sind|wurden?|wird|werden|hieß|hießen|heißt|heißen|blieb|bleibt|sei|wäre"
# Whoever did something to a ruler: "Sie trafen", "Luther traf". A name behind is the object.
_DID = (
    "(?:traf|krönte|besiegte|schlug|unterstützte|ernannte|wählte|salbte|stürzte|heiratete|besuchte|empfing"
    "|bekämpfte|bannte|tötete|ermordete|beriet|malte|beerbte|verriet|überredete|verließ)(?:e?n)?"
)
_ADVERBS = (
    "(?:Dann|Dort|Da|Hier|Damals|Danach|Später|Einst|So|Gestern|Heute|Nun|Zuerst|Auch|Schließlich)"
)
_PERSON = "(?i:er|sie|wir|ich|man|wer|niemand|jemand)"
_SUBJECT = re.compile(
    rf"(?:(?:^|[.!?;:] |\b(?:und|dass|als|wenn|nachdem|bevor|weil|ob) ){_PERSON}"
    rf"(?: (?!(?:{_NO_OBJECT})\b)(?P<verb>[a-zäöüß]{{2,20}}))?"
    rf"|(?:^|[.!?;:] )(?!{_ADVERBS}\b)(?!D(?:en|em|es)\b)[A-ZÄÖÜ][\w-]{{1,20}}"
    rf"(?: [A-ZÄÖÜ][\w-]{{1,20}})? {_DID}"
    rf"|\b{_DID} {_PERSON}|\b[A-ZÄÖÜ]\w{{1,20}} [IVX]{{1,5}}\. {_DID})"
    rf"(?: (?:[0-9]{{4}}|dort|dann|später|damals|einst|auch|schließlich|nie|oft))?(?: {_TITLE})?$"
)
_OBJECT_BEHIND = re.compile(" (?:den|einen|seinen|ihren|ihn|sich|die|das)\\b")
# Where a realm is told of, one letter behind a name is a ruler's too: "ihm folgte Ferdinand I.".
_REIGNS = re.compile(
    rf"\b(?:{_TITLE}|Krone|Thron\w*|regier\w*|herrsch\w*|Herrscher\w*|dankte|abdank\w*|Dynastie|Kaiserreich"
    r"|Königreich|gekrönt|Krönung|Monarch\w*|Nachfolger\w*|[A-ZÄÖÜ][a-zäöü]{2,} (?:II|III|IV|VI"
    r"|VII|VIII|IX|XI+|XIV|XV|XVI)\.)"
    r"(?!\w)"
)
# What shows somebody: behind it and its verb a ruler is the object.
_SHOWING = (
    r"(?:[Bb]ild|[Gg]emälde|[Ff]oto|[Mm]ünze|[Pp]orträt|[Ss]tatue|[Dd]enkmal|[Ff]ilm|[Bb]uch|[Rr]oman|[Bb]iografie"
    r"|[Rr]elief|[Mm]edaille|[Ss]tich|[Tt]afel|[Ss]erie|[Rr]eiterstandbild)\b"
    r"(?: [a-zäöüß]+){0,3} (?:zeigt|zeigen|ehrt|ehren|würdigt|porträtiert|schildert|beschreibt"
    r"|behandelt|verherrlicht)"
)
# With a full stop inside a sentence any name is a ruler's; behind an article it is a thing.
_ANY_RULER = (
    r"(?<!\b[Dd]er )(?<!\b[Dd]ie )(?<!\b[Dd]as )(?<!\b[Dd]es )(?<!\b[IiAa]m )(?<!\b[Zz]um )"
    r"(?<!\b[Zz]ur )"
    r"(?!(?:Teil|Band|Akt|Satz|Kapitel|Klasse|Buch|Abschnitt|Stufe|Phase|Grad|Typ|Gruppe|Liga|Anlage|Anhang|Nummer"
    r"|Ziffer|Punkt|Artikel|Absatz|Tafel|Tabelle|Szene|Bild|Abteilung|Ordnung|Kategorie|Stadium|Faktor)\b)"
    r"[A-ZÄÖÜ][a-zäöüß]{3,12}(?=s?['’]? (?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV"
    r"|XVI)\.,? [a-zäöü])"
)
_CALLED = {"Gr.": "Große", "Ä.": "Ältere", "J.": "Jüngere"}
# Of whom there were two; behind any other word "d. J." is of this year.
_TWO_OF_A_NAME = frozenset(
    {"Cranach", "Holbein", "Plinius", "Pliniu", "Merian", "Teniers", "Brueghel", "Bruegel", "Dumas"}
)
# The age of a person whose second name is not told, in figures or already in words.
_AGE_BEHIND = re.compile(r" ?\((?:[0-9]{1,2}|[a-zäöüß]{3,25})\)")


def saints() -> Form:
    """Say who or what is holy behind an article: "die Hl. Messe", "dem hl. Martin"."""

    def said(match: re.Match[str]) -> str:
        before = match["before"].lower()
        is_weak = before in {"der", "die", "das", "eine", "unsere", "diese"}
        # "In der Hl. Messe" is the dative of her, "der hl. Martin" is he.
        noun = match["noun"]
        is_she = gender(noun) == "f" or noun.endswith("a") or noun in _WOMEN
        of_her = before == "der" and is_she
        word = "Heilige" if match["said"][0] == "H" else "heilige"
        are_many = match["noun"] == "Drei" or (
            before == "die" and noun.endswith(("en", "er")) and noun not in _ENDS_SO
        )
        return word if is_weak and not (of_her or are_many) else f"{word}n"

    return form(
        r"\b(?P<before>(?i:der|die|das|dem|den|des|zum|zur|vom|am|im|beim|eine[mnrs]?|unsere[mnrs]?"
        r"|diese[mnrs]?)) (?P<said>[Hh]l\.)(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,}))",
        said,
        needs=("l.",),
    )


def rulers(tongue: Tongue) -> tuple[Form, ...]:
    """Say rulers in the case that stands before them."""
    kings, queens, told = (tongue.word(name) for name in ("rulers", "queens", "rulers_told"))
    names = rf"(?:{kings}|{queens}|{told})s?"
    patterns = _before_a_ruler(names)

    def said(match: re.Match[str]) -> str | None:
        number = value(match["said"].rstrip("."))
        if number is None or _AGE_BEHIND.match(match.string, match.end()):
            return None
        if match["told"] and _is_a_person(match):
            return None
        if match["queen"] and not match["title"] and match["said"].rstrip(".") in {"V", "X"}:
            return None
        name = match["name"].split()[-1]
        case = _case_of_a_name(match, name=name, patterns=patterns)
        article = _ARTICLES["f" if match["queen"] else "m"][case]
        place = num2words(number, lang="de", to="ordinal").capitalize()
        ending = "" if case == "nominative" or article == "die" else "n"
        return f"{article} {place}{ending}{sentence_stop(match, at=match.end('said'))}"

    return (
        form(
            rf"\b(?P<title>{_TITLE} )?(?P<name>(?P<first>(?:{kings}|{told}) )?"
            rf"(?:(?P<queen>{queens})|(?P<told>{told})|(?:{kings})|{_ANY_RULER})(?:s?|['’]))"
            r" (?P<said>[IVX]{1,5}\.?)(?!\w)",
            said,
            needs="IVX",
        ),
    )


def _before_a_ruler(names: str) -> tuple[re.Pattern[str], ...]:
    """What tells the case of a ruler: a preposition, a picture of him, or an article."""
    before = re.compile(
        rf"\b(?:(?P<dative>(?i:{DATIVE}))|(?P<accusative>(?i:{ACCUSATIVE}|an|auf|bis|über)))"
        rf"(?: (?:{_TITLE} )?(?:{names}) [IVX]{{1,5}}\.?(?:,|,? (?:und|oder|sowie|noch)| bis))*"
        rf"(?: (?:(?P<article>de[mns])|(?:[dms]?ein|ihr|unser)e[mnrs]))?(?: {_TITLE})?$"
    )
    shown = re.compile(
        rf"{_SHOWING}(?P<article>(?!))?(?P<dative>(?!))?"
        rf"(?: (?:{_TITLE} )?(?:{names}) [IVX]{{1,5}}\.?(?: von [A-ZÄÖÜ]\w+)?,?(?: (?:und|oder"
        rf"|sowie))?)*"
        rf"(?: {_TITLE})?$"
    )
    plain = re.compile(rf"\b(?P<article>(?i:de[mns])) {_TITLE}$")
    return before, shown, plain


def _is_a_person(match: re.Match[str]) -> bool:
    """Tell whether "Peter V." is a person whose name is not told: no title, and no realm near."""
    number = match["said"].rstrip(".")
    if match["title"] or match["first"] or len(number) > 1 or number == "I":
        return False
    return not _REIGNS.search(match.string[max(0, match.start() - _WINDOW) : match.end() + _WINDOW])


def _case_of_a_name(
    match: re.Match[str], *, name: str, patterns: tuple[re.Pattern[str], ...]
) -> str:
    """The case that a name stands in, by its ending and by what is before it."""
    if name.endswith(("'", "’")) or (name.endswith("s") and not _OWN_S.search(name)):
        return "genitive"
    start = match.start("name")
    before = match.string[max(0, start - _WINDOW) : start].rstrip(" ")
    for pattern in patterns:
        if found := pattern.search(before):
            if article := found["article"]:
                return _OF_ARTICLES[article.lower()]
            return "dative" if found["dative"] else "accusative"
    if (found := _SUBJECT.search(before)) and not (
        found["verb"] is None and _OBJECT_BEHIND.match(match.string, match.end())
    ):
        return "dative" if re.match(_DATIVE_VERBS, found["verb"] or "") else "accusative"
    return "nominative"


def the_great_and_the_elder() -> Form:
    """Say who is called the great, the elder or the younger: "Karl d. Gr.", "Cranach d. Ä."."""

    def said(match: re.Match[str]) -> str | None:
        name = match["name"]
        if match["how"] == "J." and name.removesuffix("s") not in _TWO_OF_A_NAME:
            return None
        kind = "f" if name.endswith("a") or name in _WOMEN else "m"
        if name.endswith("s") and not _OWN_S.search(name):
            case = "genitive"
        elif match["dative"]:
            case = "dative"
        else:
            case = "accusative" if match["accusative"] else "nominative"
        article = _ARTICLES[kind][case]
        ending = "" if case == "nominative" or article == "die" else "n"
        stop = sentence_stop(match, at=match.end())
        return f"{article} {_CALLED[match['how']]}{ending}{stop}"

    before = rf"(?:\b(?:(?P<dative>(?i:{DATIVE}))|(?P<accusative>(?i:{ACCUSATIVE}|an|auf|über))) )?"
    return form(
        rf"{before}(?:(?:de[mns] |Kaiser |König |Zar(?:in|en)? )|[A-ZÄÖÜ][a-zäöüß]+ ){{0,2}}"
        r"\b(?P<name>[A-ZÄÖÜ][a-zäöüß]{2,20}) (?P<said>d\. ?"
        rf"(?P<how>Gr\.|Ä\.|J\.))(?!\w)",
        said,
        needs=("d. Gr.", "d.Gr.", "d. Ä.", "d.Ä.", "d. J."),
    )


def families_and_maiden_names() -> Iterator[Form]:
    """Say a family and a maiden name: "Fam.-Name", "geb. Roth"."""
    yield form(r"\bFam\.-(?=[A-ZÄÖÜ])", "Familien-", needs=("Fam.-",))
    yield form(
        r"(?<![0-9] )\bgeb\.(?= [A-ZÄÖÜ][a-zäöüß]{2,}(?:[,;)]| \(| (?:und|ist|wurde|hat|aus"
        r"|war)\b|$))",
        "geborene",
        needs=("geb.",),
    )


def members_of_orders() -> Form:
    """Say sisters, and fathers whose order is told: "Sr. Agnes", "P. Lukas OSB"."""
    words = {"Sr.": "Schwester", "P.": "Pater", "Br.": "Bruder"}
    orders = "OSB|SJ|OFM|SVD|OP|CSsR|OCist|OSA|SDB|MSF|OMI|OFMCap|SAC|CMM|OPraem"
    return form(
        r"(?<![\w.])(?P<said>Sr\.|(?:P|Br)\.(?= (?:[A-ZÄÖÜ][a-zäöüß]+ ){1,3}"
        rf"(?:{orders})\b))(?= (?!Ex[zc]ellenz|Majestät|Heiligkeit|Hoheit|Durchlaucht|Eminenz)"
        rf"(?!{SENTENCES}\b)(?:M\. )?[A-ZÄÖÜ][a-zäöüß]{{2,}})",
        lambda match: words[match["said"]],
        needs=("r.", "P."),
    )


def chairs() -> Form:
    """Say who is in the chair, in the case of its article: "des 2. Vors.", "die 1. Vors."."""

    def said(match: re.Match[str]) -> str:
        before = (match["before"] or "").lower()
        weak = before in {"der", "die"}
        ending = "" if weak else "n" if before else "r"
        place = (
            f"{num2words(int(match['n']), lang='de', to='ordinal')}{ending} " if match["n"] else ""
        )
        head = "Ehrenvorsitzende" if match["honorary"] else "Vorsitzende"
        return f"{place}{head}{ending}{sentence_stop(match, at=match.end())}"

    return form(
        r"(?:\b(?P<before>(?i:der|die|des|dem|den|zum|zur|vom|beim|unsere[mnrs]?|eine[mnrs]?)) )?"
        r"(?<![\w.])(?P<said>(?:(?P<n>[1-3])\. )?(?:(?P<honorary>Ehrenv)|V)ors\.)(?!\w)",
        said,
        needs=("ors.",),
    )
