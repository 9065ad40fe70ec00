"""States and cities whose short name is a word, too: "Billings, Mt.", "Pierre, S.D.", "in NO"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.rule import Form, capital, form, one_of
from podcast.narration.spoken.sentence_ends import ends_sentence
from podcast.narration.spoken.tables import table, wordlist

_ALSO_WORDS = table("places", part="also_words")
_DOTTED = table("places", part="dotted")
_GIVEN = wordlist("given_names", part="english")
# A place stands behind where somebody is, a person's initials behind none of these words.
_WHERE = (
    r"\b(?:[Ii]n|[Ff]rom|[Tt]o|[Nn]ear|[Aa]t|[Oo]utside|[Aa]round|[Tt]hrough|[Tt]oward|[Vv]ia"
    r"|[Oo]f|[Bb]etween|[Ll]eft|[Vv]isited|[Rr]eached) "
)
_PLACE = r"(?:[A-Z][a-z]{1,20}\.? ){0,2}[A-Z][a-z]{1,20}"
# "The work of Smith, S.D., & Jones, N.M. (2004)" names writers.
_WRITER = late_regex(r",? ?(?:&|et al|\()|,? and [A-Z][a-z]{1,20}, (?:[A-Z]\.)")
_OF_A_NAME = 50  # characters before a state that may be a person's name
_NAMED = late_regex(
    r"\b(?P<title>(?:Dr|Mr|Mrs|Ms|Prof)\.? )?(?P<first>[A-Z][a-z]{1,20})(?: [A-Z]\.)?"
    r" (?!(?:Beach|Hill|City|Springs|Island|Falls|Park|Creek)\b)[A-Z][a-z]{1,20}, $"
)
_DEGREES = frozenset({"N.D", "S.C"})  # a healer's and a barrister's
_MOUNTAIN = late_regex(r" [A-Z]")


def _state(match: re.Match[str]) -> str | None:
    """Say a state behind its place; "Hood, Mt. Rainier" are mountains, "to Bob, Me." is I."""
    ends = ends_sentence(match, before_name=True)
    if match["place"] in _GIVEN or (not ends and _MOUNTAIN.match(match.string, match.end())):
        return None
    return _ALSO_WORDS[match["said"].rstrip(".")] + ("." if ends else "")


def _is_of_a_person(match: re.Match[str]) -> bool:
    start = match.start("said")
    named = _NAMED.search(match.string[max(0, start - _OF_A_NAME) : start])
    is_degree = match["said"].rstrip(".") in _DEGREES
    return bool(is_degree and named and (named["title"] or named["first"] in _GIVEN))


def _dotted(match: re.Match[str]) -> str | None:
    """Say a state behind its place; "Ann Lee, N.D., said" is a healer."""
    if _WRITER.match(match.string, match.end()) or _is_of_a_person(match):
        return None
    said = _DOTTED[match["said"].rstrip(".")]
    return said + ("." if ends_sentence(match, before_name=True) else "")


_ACROSS = (
    r"\b(?:[Ii]n|[Ff]rom|[Aa]cross|[Tt]hrough|[Tt]hroughout|[Oo]utside|[Ll]eft|[Rr]ural"
    r"|[Uu]pstate) "
)
# Old short names that are no word.
_PLAIN = (
    "Calif", "Fla", "Ariz", "Colo", "Conn", "Minn", "Mich", "Wis", "Tenn", "Tex", "Okla", "Ore",
    "Neb", "Nev", "Ala", "Ark", "Ill", "Kan",
)  # fmt: skip
_LONGER = table("places", part="longer")
_LETTERS = table("places", part="states")


def _alone(match: re.Match[str]) -> str | None:
    """Say a state without its place; "in N.C. Wyeth's house" is a person's."""
    ends = ends_sentence(match, before_name=True)
    if not ends and _MOUNTAIN.match(match.string, match.end()):
        return None
    short = match["said"].rstrip(".")
    return (_DOTTED.get(short) or _LONGER[short]) + ("." if ends else "")


# What speaks of New Orleans, and what is played and heard there.
_ORLEANS = late_regex(
    r"\b(?:Louisiana(?:['’]s)?|LOUISIANA(?:['’]S)?|Baton Rouge|French Quarter|Mardi Gras|Bourbon St"
    r"|Saints|Pelicans|Tulane|Katrina|[Gg]umbo|[Bb]eignets?|Cajun|Creole|[Bb]ayou|Lafayette"
    r"|Shreveport|Jazz Fest|NOLA|Superdome|Metairie|Pontchartrain|[Jj]ambalaya)\b"
)
_AROUND = 120  # characters on each side that may speak of it


def _new_orleans(match: re.Match[str]) -> str | None:
    text = match.string
    before = text[max(0, match.start("said") - _AROUND) : match.start("said")]
    near = f"{before} | {text[match.end('said') :][:_AROUND]}"
    return "New Orleans" if _ORLEANS.search(near) else None


_FOUR = {"N": "North", "S": "South", "W": "West"}
_HALVES = {"Va": "Virginia", "Dak": "Dakota", "Car": "Carolina"}


def _half(match: re.Match[str]) -> str:
    """Say a state of the north, the south or the west: "W. Va.", "N. Dak."."""
    ends = "." if ends_sentence(match, before_name=True) else ""
    return f"{_FOUR[match['side']]} {_HALVES[match['land']]}{ends}"


STATES_AND_CITIES: tuple[Form, ...] = (
    # Behind a county: "Wayne Co., MI".
    capital(
        rf"\b[A-Z][a-z]{{2,20}} (?:Co\.|County), (?P<said>{one_of(tuple(_LETTERS))})(?=[,.;:)]|$"
        rf"| [a-z])",
        lambda match: _LETTERS[match["said"]],
        needs=("Co., ", "County, "),
    ),
    capital(
        r"(?<![\w.])(?P<side>(?P<west>W)|[NS])\. ?(?P<land>(?(west)Va|(?:Dak|Car)))\.(?!\w)",
        _half,
        needs=("Va.", "Dak.", "Car."),
    ),
    capital(
        r"(?<![\w.-])NO, (?:LA|La\.)(?!\w)",
        "New Orleans, Louisiana",
        needs=("NO, LA", "NO, La."),
    ),
    # A state that stands alone: "in N.H.", "across Calif."
    form(
        rf"{_ACROSS}(?P<said>{one_of(tuple(_DOTTED))}\.)(?!\w| [A-Z]\.| [0-9])",
        _alone,
        needs=tuple(f" {one}." for one in _DOTTED),
    ),
    form(
        rf"{_ACROSS}(?:[Ss]outhern |[Nn]orthern |[Ww]estern |[Ee]astern |[Cc]entral )?"
        rf"(?P<said>{one_of(_PLAIN)}\.)(?!\w)",
        _alone,
        needs=tuple(f"{one}." for one in _PLAIN),
    ),
    # Behind a place that is surely one, or between commas.
    capital(
        rf"\b(?:(?:Mt|St|Ft)\.|Mount|Saint|Fort|Port|New|Lake|North|South|East|West|San|Santa|Grand|Cape"
        rf"|Glen|Rock) [A-Z][a-z]{{1,20}}, (?P<said>{one_of(tuple(_DOTTED))}\.)(?!\w| [0-9])",
        _dotted,
        needs=tuple(f", {one}." for one in _DOTTED),
    ),
    capital(
        rf"\b[A-Z][a-z]{{2,20}}, (?P<said>{one_of(tuple(_DOTTED))}\.)(?=, [a-z]|,? \(AP\)"
        rf"| [-\u2014] )",
        _dotted,
        needs=tuple(f", {one}." for one in _DOTTED),
    ),
    form(
        rf"{_WHERE}(?P<place>{_PLACE}), (?P<said>{one_of(tuple(_ALSO_WORDS))}\.)(?!\w)"
        r"(?! (?:at|¶) [0-9])",
        _state,
        needs=tuple(f", {one}." for one in _ALSO_WORDS),
    ),
    form(
        rf"{_WHERE}{_PLACE}, (?P<said>{one_of(tuple(_DOTTED))}\.)(?!\w| [0-9]{{1,3}}(?!\w))",
        _dotted,
        needs=tuple(f", {one}." for one in _DOTTED),
    ),
    form(r"\bNew Orleans,? \((?P<said>NO)(?=\))", "N O", needs=("(NO)",)),
    # "The NO Saints", "flew to NO for Mardi Gras": a stressed "no" stands before what there is not.
    form(
        r"\b(?:[Tt]he|[Ff]ormer|[Tt]o|[Aa]n?) (?P<said>NO)(?= (?:Saints|Pelicans|Jazz Fest"
        r"|Hornets)\b)",
        "New Orleans",
        needs=("NO ",),
    ),
    form(
        r"\b(?:[Ii]n|[Tt]o|[Ff]rom|[Nn]ear|[Oo]utside|[Aa]round|[Tt]hrough|[Oo]f|[Ll]eft|[Vv]isit(?:ed)?"
        r"|[Ll]oves?|[Dd]owntown) (?P<said>NO)(?=[,.;:!?)]|$| (?:for|on|and|is|was|at|this|last"
        r"|next"
        r"|during|with|when|where|before|after|in|by|to|from|since|until|has|had|every)\b)",
        _new_orleans,
        needs=(" NO",),
    ),
)
"""Forms of the rule "places"."""
