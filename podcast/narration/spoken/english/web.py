"""E-mail addresses, links, DOIs and names of sites: said, never spelled out."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Rule, form

VOWEL = re.compile("[aeiouy]")
"""A small letter that lets a part of a name be said as a word."""

# Capitals inside a name part its words: "CNNMoney".
_PARTS = re.compile(r"[0-9]+|[A-Z]+(?=[A-Z][a-z])|[A-Z][a-z]+|[A-Z]+|[a-z]+|[-_.+@]|\w")
# Endings of files that are said as words.
_SAID_WHOLE = frozenset({"zip", "doc", "json"})
_SHORT_WORDS = frozenset({"co", "me", "io", "in", "no", "it", "at", "be", "us", "my", "we", "go"})
_SHORT_NAMES = frozenset({"al", "an", "bo", "cy", "di", "ed", "jo", "lu", "mo", "ty", "vi", "zo"})
# Sites are named after the numbers that are dialled: "988lifeline.org", "111.nhs.uk".
_DIALLED = re.compile("0[0-9]{2,5}|1(?:0[15]|1[0-9])|[2-9]11|988|99[589]|116[0-9]{3}")
MARKS = {".": "dot", "-": "dash", "_": "underscore", "+": "plus", "@": "at"}
"""How the signs inside addresses and names of files are said."""

_COMMON = (
    "com org net gov edu info int mil biz eu us uk ca au nz ie de fr es it nl ch at be se no dk fi "
    "pl pt cz gr jp cn in br mx za ru kr io ai me tv fm co ac ly "
    "app dev blog news health online site"
)
_TLD = "(?:" + "|".join(sorted(_COMMON.split(), key=len, reverse=True)) + ")"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
# Names of sites written bare: endings that no sentence without a space would make.
_BARE = (
    r"(?:com|org|net|gov|edu|info|eu|co|io|uk|(?:co|org|ac|gov|nhs)\.uk|com\.au|co\.nz"
    r"|de|fr|nl|ch|dk|fi|pl|pt|cz|jp|cn|br|ca|au|nz|ie|ru|tv|fm|ai|dev|mil)"
)
_FILE = "(?:html?|txt|pdf|docx?|xlsx?|pptx?|csv|json|xml|zip|jpe?g|png|gif|mp[34]|epub|py|js|md)"
_TAIL = r"[^\s<>\"“”`]"


def is_said_whole(ending: str) -> bool:
    """Tell whether the ending of a file is said as a word."""
    return ending in _SAID_WHOLE or len(ending) > 4


def host(written: str) -> str:
    """Say the name of a site: "example dot org"; labels without a vowel by letters."""
    name = re.sub(r"^www\.", "", written, flags=re.IGNORECASE)
    return " ".join(_part(part) for part in _PARTS.findall(name))


def _part(part: str) -> str:
    if part in MARKS:
        return MARKS[part]
    if part[0] in "0123456789":
        by_digits = _DIALLED.fullmatch(part)
        return number_words.digits(part) if by_digits else number_words.integer(part)
    by_letters = len(part) == 2 and part.lower() not in _SHORT_WORDS
    by_letters = by_letters or not VOWEL.search(part.lower())
    return number_words.letters(part) if by_letters or part.isupper() else part.lower()


def _link(match: re.Match[str]) -> str:
    name = re.match(
        rf"(?:(?:https?|ftp){_COLON}//)?(?P<host>[\w.-]+)", match["said"], re.IGNORECASE
    )
    if name is None or "doi.org" in name["host"]:
        return "the link"
    return f"the link to {host(name['host'])}"


def _address(match: re.Match[str]) -> str:
    """Say an address; before the "@" two letters may be a person's name: "jo@", "al.roe@"."""
    local, _, site = match[0].removeprefix("mailto:").partition("@")
    parts = (
        part.lower() if part.lower() in _SHORT_NAMES else _part(part)
        for part in _PARTS.findall(local)
    )
    return f"{' '.join(parts)} at {host(site)}"


def _file(match: re.Match[str]) -> str:
    ending = match["ending"]
    said = ending if ending in _SAID_WHOLE else number_words.letters(ending)
    return f" dot {said}"


def _site(match: re.Match[str]) -> str:
    return host(match[0])


# Tokenised text writes "http : //".
_COLON = " ?: ?"
_SCHEME = "(?:[Hh][Tt][Tt][Pp][Ss]?|ftp)"
_END = r"(?<![.,;:!?)\]'’*])"

WEB = Rule(
    "web",
    (
        form(
            r"(?<![\w.+@-])(?:mailto:)?[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})*\.[A-Za-z]{2,24}(?![\w@])",
            _address,
            needs="@",
        ),
        form(
            rf"(?<![\w])(?P<said>{_SCHEME}{_COLON}//[\w]{_TAIL}*+){_END}",
            _link,
            needs=("//",),
        ),
        form(
            rf"(?<![\w])(?P<said>{_SCHEME}{_COLON}//\w[\w./?=&%#~:+-]{{0,500}}[\w/]){_END}",
            _link,
            needs=("//",),
        ),
        form(
            r"(?<![\w.])(?P<said>(?:doi|DOI)(?::| ) ?10\.[0-9]{4,9}/[^\s<>\"“”`]{0,200}[\w])",
            "the link",
            needs=("doi", "DOI"),
        ),
        form(
            r"(?<![\w./])(?P<said>10\.[0-9]{4,9}/[^\s<>\"“”`]{0,200}[\w])",
            "the link",
            needs=("10.",),
        ),
        form(
            rf"(?<![\w.@/])(?P<said>www\.{_LABEL}(?:\.{_LABEL})+/{_TAIL}{{0,500}}[\w/])",
            _link,
            needs=("www.",),
        ),
        form(
            rf"(?<![\w.@/])(?P<said>(?:{_LABEL}\.)+{_TLD}/{_TAIL}{{0,500}}[\w/])", _link, needs="/"
        ),
        form(rf"(?<![\w.@/])www\.{_LABEL}(?:\.{_LABEL})+(?!\w)", _site, needs=("www.",)),
        form(rf"(?<![\w.@/-])(?:{_LABEL}\.)+{_BARE}(?![\w@/-]|\.\w)", _site),
        # What a name of a site ends with, alone, and Microsoft's product: ".com", ".NET".
        form(
            r"(?<![\w.#])\.(?P<ending>NET|com|org|net|gov|edu|info|biz)(?!\w|\.\w)",
            lambda match: f"dot {match['ending'].lower()}",
            needs=(".NET", ".com", ".org", ".net", ".gov", ".edu", ".info", ".biz"),
        ),
        form(
            r"(?<=\b(?:ASP|ADO))\.NET(?!\w)|(?<=(?:\bVB|F#|C#))\.NET(?!\w)",
            " dot net",
            needs=(".NET",),
        ),
        form(
            rf"(?<=[\w-])\.(?P<ending>{_FILE})(?![\w/]|\.\w)",
            _file,
            first=r"\.(?=[a-z])",
        ),
    ),
)
