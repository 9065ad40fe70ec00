"""Names of authors, told from the other words that stand where a page names its author."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast.reading.furniture_by_words import furniture_reason
from podcast.reading.metadata.byline import TIME_OF_THE_WEEK
from podcast.reading.repair import repair

_LONGEST = 80  # characters of one name, or of several
_MOST = 12  # words
_BY = re.compile(
    r"""(?:
    (?:(?:this\ )?(?:article|post|story)\ )?
      (?:written|posted|published|submitted|created|contributed|words|text|story|recipe|more)?\ ?by
    | (?:about\ the\ )?authors? | (?:name|words|from|te(?:xt[eo]?|sto|kst))(?=\s*[:–—])
    | texte?\s?(?:und|et|&|/)\s?\w{1,20}(?=\s*[:–—])
    | (?:(?:ein|der|dieser)\ (?:gast)?(?:beitrag|artikel|text)\ )?
      (?:verfasst|geschrieben|veröffentlicht|erstellt|eingestellt|aufgezeichnet|gepostet)?\ ?vo[nm]
    | autor(?:in|en|es|a|e)? | autor/in | redaktion
    | (?:publié|écrit|rédigé|propos\ recueillis)?\ ?par | auteur(?:e|s)?
    | (?:publicado|escrito)?\ ?por
    | (?:scritto|pubblicato)?\ ?da | di | door | av | af | przez | автор
    | (?:view\ |see\ )?(?:all\ )?(?:posts|articles|stories)\ by
    | (?:zeige\ )?alle\ (?:beiträge|artikel)\ von | voir\ tous\ les\ articles\ (?:de|par)
    | ver\ todas\ las\ entradas\ de
    )(?:\s*[:–—]\s*|\s+)""",
    re.IGNORECASE | re.VERBOSE,
)
_CUT = re.compile(
    r"\s{0,3}(?:[|·•»~<]|(?<=\s)@(?=\w)|,?\s(?:(?i:mon|tues|wednes|thurs|fri|satur|sun)day|\w{3,5}\.\s\d{1,2}),?\s|\s[–—-]\s|,?\s(?:am|on|le|el|il|vom|in|um|at)\s\W{0,9}(?=\w{0,20}\s{0,3}\d|\w{1,20}day)"
    r"|[,(]?\s{0,3}(?=\d{1,2}[./]\s?\d|\d{1,2}\.?\s\w{1,20}\s\d{4}|\d{4}-\d|\w{1,20}\s\d{1,2},\s\d{4}))"
)
_AND = re.compile(r",\s|\s(?:and|und|et|y|e|&)\s")
_JOINS = re.compile(
    r"\b(?:von|van|vom|zu|zur|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ter)\b"
)
_NAME_WORDS = 5
# One or two, or initials: more may be another person.
_FIRST_NAMES = re.compile(r"[^\W\d_][\w'’-]{0,30}\.?(?:\ [^\W\d_]\w{0,30}\.?)?")
_DATE_FIRST = re.compile(
    r"^\s*(?:\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}|\d{4}-\d\d-\d\d"
    r"|[^\W\d]{3,9}\.?\s\d{1,2},\s\d{4}(?=\s*[-–—]))(?:,?\s+\d{1,2}[:.]\d\d)?(?:\s+uhr)?"
    r"\s*(?:[-–—|·,]\s*|(?=vo[nm]\s|by\s|par\s|por\s|di\s))",
    re.IGNORECASE,
)
_POST = re.compile(
    r",\s(?:[\w&-]{2,20}\s){0,3}(?:editor|reporter|correspondent|(?:staff\s)?writer|columnist"
    r"|contributor|journalist|redakteur(?:in)?|korrespondent(?:in)?|corresponsal|redactora?)\b"
    r"|,?\s(?:envoyée?s?\sspécia(?:le?s?|ux)|correspondante?s?)\b",
    re.IGNORECASE,
)
_AND_ANOTHER = re.compile(r",?\s(?:and|und|et|y|e|&)\s")
_LETTER = re.compile(r"[^\W\d_]")
_ABOUT = re.compile(
    r"(?:about the author|über (?:den autor|die autorin)"
    r"|à propos de l['’]aut(?:eure?|rice)|sobre (?:el autor|la autora)|sobre o autor"
    r"|over de auteur|sull['’]autore|o autorze)\s?:?",
    re.IGNORECASE,
)
_DOCTOR = re.compile(
    r"(?:(?:Prof(?:essor(?:in)?)?|Dr|PD)\b\.?\s{0,2}(?:med|phil|rer|jur|nat)?\.?\s{0,2}){1,4}"
)
_NO_NAME = re.compile(
    r"""(?:no|unknown|by|the|guest|staff)?[\ -]?(?:authors?|autor(?:in)?)s?
    | admin(?:istrator)? | webmaster | publisher | editor | name | unknown | unbekannt
    | anonym(?:ous)? | none | null | undefined | n/?a | root | user | contact | kontakt | menu
    | gesponserte?\ inhalte? | sponsored(?:\ content)? | anzeige | werbung | advertise(?:ment|r)
    | .{0,60}\b(?:edition|edited\ by|photos?\ by)\b.{0,60}
    | press | jobs | more | mehr | date | datum | share | print | profile? | about | home | login
    | view(?:\ (?:the\ )?(?:author|full|all))?(?:['’]s)?\ (?:profile|page|bio|posts?)
    | (?:author|contributor)(?:\ (?:page|profile|archive|bio))?
    | (?:[→›»]\ ?)?(?:read|learn|find\ out)\ more | post\ author | posted | published
    | updated | bio | biography
    | (?:[\w-]{1,40}\.){1,3}(?:com|org|net|info|eu|de|at|ch|fr|es|it|pl|nl|be|uk|us|io|tv|blog)
    | e-?mail | website | follow(?:\ .{1,60})? | subscribe(?:\ .{1,60})? | abonnieren | folgen
    | \W*""",
    re.IGNORECASE | re.VERBOSE,
)


def name_in(text: str) -> str:
    """Give the name that a line tells, "" if it tells none: "Von Ana Ruiz | 5. März" tells one."""
    bare = " ".join(repair(without_date(text)).split()).strip(" ,;:.·|–—-~•")
    for _ in range(2):
        found = _BY.match(bare)
        bare = bare[found.end() :].strip() if found else bare
    bare = _CUT.split(bare, maxsplit=1)[0].strip(" ,;:|–—-~")
    if "(" in bare and ")" not in bare:
        bare = bare.partition("(")[0].strip()
    return bare if is_name(bare) else ""


def in_order(text: str) -> str:
    """Give a name that a library's list turns round, "Ruiz, Ana", as it is said."""
    last, comma, first = text.partition(",")
    turned = f"{first.strip()} {last.strip()}"
    is_turned = bool(comma) and _FIRST_NAMES.fullmatch(first.strip()) and not _is_title(first)
    is_turned = is_turned and len(_JOINS.sub(" ", last).split()) == 1
    return turned if is_turned and reads_as_person(turned) else text


def _is_title(text: str) -> bool:
    """Say whether a text is letters behind a name: MD, PhD."""
    return sum(sign.isupper() for sign in text.strip().split(" ")[0]) > 1


def without_date(text: str) -> str:
    """Give a line without the date and time that open it."""
    return _DATE_FIRST.sub("", text)


def begins_as_byline(text: str) -> bool:
    """Say whether a line opens with "by" or its like."""
    return bool(_BY.match(" ".join(text.split()).lstrip("-–— ")))


def is_name(text: str) -> bool:
    """Say whether a text may be somebody's name, by its form and by not being a word of pages."""
    if not 1 < len(text) <= _LONGEST or len(text.split()) > _MOST or not _LETTER.search(text):
        return False
    if ":" in text or text.startswith(("@", "#", "/")) or text.endswith(("?", "!")):
        return False
    if TIME_OF_THE_WEEK.fullmatch(text):
        return False
    return not _NO_NAME.fullmatch(text) and furniture_reason(text) in ("", "byline")


def reads_as_person(text: str) -> bool:
    """Say whether a text has the form of full names: capitalised words, and what joins them."""
    names = [_JOINS.sub(" ", one).split() for one in _AND.split(text)]
    return all(
        1 < len(words) <= _NAME_WORDS and all(word[0].isupper() for word in words)
        for words in names
    )


def names_more(name: str, *, than: str) -> bool:
    """Say whether several people are named, of whom one is known already."""
    return name != than and than in _AND.split(name) and reads_as_person(name)


def is_about_author(text: str) -> bool:
    """Say whether a line announces who the author is: "About the author".

    "Der Autor" may head what a text says of a book, and "Zur Person" whom it asks.
    """
    return bool(_ABOUT.fullmatch(text))


def is_titled_person(text: str) -> bool:
    """Say whether a text is a whole name behind a doctor's or professor's title."""
    found = _DOCTOR.match(text)
    rest = text[found.end() :] if found else ""
    return " " in rest.strip() and reads_as_person(rest) and "," not in rest


def without_post(name: str) -> str:
    """Give a name, or several, without what somebody is: "Ana Ruiz, Executive Editor"."""
    found = _POST.search(name)
    if not found or not found.start():
        return name
    first, another = name[: found.start()].strip(" ,"), _AND_ANOTHER.match(name, found.end())
    other = without_post(name[another.end() :]) if another else ""
    is_person = reads_as_person(other) and not _POST.fullmatch(f", {other}")
    return f"{first} and {other}" if is_person else first


def joined(names: Sequence[str]) -> str:
    """Join several names as a byline does."""
    *most, last = list(dict.fromkeys(names)) or [""]
    return f"{', '.join(most)} and {last}" if most else last
