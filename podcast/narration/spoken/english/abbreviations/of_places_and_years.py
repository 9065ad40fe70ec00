"""Short words of schools, roads, shops and shares: "Yr 7", "the std", "25bp", "(mi. 195)", "4*"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.rule import Form, capital, figure, form, one_of
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import NUMBER, QUANTITY, START, is_one, quantity
from podcast.narration.spoken.tables import table
from podcast.narration.spoken.triggers import DIGITS

_WINDOW = 90  # characters on each side that may hold the cue
_BOOKS = table("bible", part="books")
_COUNTIES = {
    "Glos": "Gloucestershire", "Hants": "Hampshire", "Wilts": "Wiltshire", "Herts": "Hertfordshire",
    "Beds": "Bedfordshire", "Bucks": "Buckinghamshire", "Berks": "Berkshire",
    "Cambs": "Cambridgeshire", "Lancs": "Lancashire", "Leics": "Leicestershire",
    "Lincs": "Lincolnshire", "Northants": "Northamptonshire", "Notts": "Nottinghamshire",
    "Oxon": "Oxfordshire", "Staffs": "Staffordshire", "Worcs": "Worcestershire",
    "Yorks": "Yorkshire", "Warks": "Warwickshire",
}  # fmt: skip
_ALSO_WORDS = frozenset({"Beds", "Bucks", "Staffs", "Yorks"})
_CLASSICS = {
    "Il": "Iliad",
    "Od": "Odyssey",
    "Aen": "Aeneid",
    "Rep": "Republic",
    "Met": "Metamorphoses",
}
_RATES = late_regex(
    r"\b(?:Fed|ECB|BoE|BoJ|RBA|Bank|rates?|yields?|cuts?|hikes?|hiked|spreads?|gilts?|bonds?"
    r"|Treasur(?:y|ies)|basis|mortgages?|inflation)\b"
)
_GENES = late_regex(
    r"\b(?:DNA|RNA|PCR|primers?|reads?|amplicons?|genes?|genomes?|sequenc\w+|deletions?|insertions?"
    r"|exons?|introns?|fragments?|oligo\w*|alleles?|repeats?|band)\b"
)
_HOTEL = late_regex(
    r"\b(?:hotels?|hostels?|B&B|resorts?|rooms?|apartments?|guest ?houses?|campsites?|reviews?"
    r"|rated|ratings?|spa|inn|nights?|pppn|pp|film|restaurant)\b",
    re.IGNORECASE,
)
_TIDES = late_regex(r"\b(?:tides?|springs?|neaps?|Dover|HW|LW|harbou?r|slack|ebb|flood)\b")


def _near(match: re.Match[str]) -> str:
    text = match.string
    return (
        f"{text[max(0, match.start() - _WINDOW) : match.start()]} | {text[match.end() :][:_WINDOW]}"
    )


def _points(match: re.Match[str]) -> str | None:
    """Say the bp of a rate as basis points, and those of a gene as base pairs."""
    near = _near(match)
    s = "" if is_one(match) else "s"
    if _GENES.search(near):
        return f"{quantity(match)} base pair{s}"
    return f"{quantity(match)} basis point{s}" if _RATES.search(near) else None


def _stars(match: re.Match[str]) -> str | None:
    if not _HOTEL.search(_near(match)):
        return None
    return f"{number_words.integer(match['count'])} star"


def _verse(match: re.Match[str]) -> str | None:
    """Say a chapter in small Roman numerals and its verse: "Gen. i. 3"."""
    chapter = value(match["chapter"].upper())
    if not chapter:
        return None
    verses = number_words.integer(match["verse"])
    if match["last"]:
        verses += f" to {number_words.integer(match['last'])}"
    return f"{_BOOKS[match['book']]} {number_words.cardinal(chapter)} {verses}"


def _stages(match: re.Match[str]) -> str | None:
    """Say from which stage to which: "IIIB–IVA" is three B to four A."""
    said = []
    for numeral, letter in re.findall("([IV]+)([A-Ca-c])", match["said"]):
        number = value(numeral)
        if not number:
            return None
        said.append(f"{number_words.cardinal(number)} {letter.upper()}")
    return " to ".join(said)


def _water(match: re.Match[str]) -> str | None:
    said = "high water" if match["said"][0] == "H" else "low water"
    begins = not match.string[: match.start()].strip()
    return (said.capitalize() if begins else said) if _TIDES.search(_near(match)) else None


# Teams of a league, among which the Bucks are one.
_LEAGUE = re.compile(
    r"\b(?:Lakers|Celtics|Knicks|Nets|Bulls|Hawks|Cavaliers|Cavs|Pistons|Pacers|76ers|Sixers|Raptors"
    r"|Wizards|Hornets|Nuggets|Warriors|Clippers|Suns|Mavericks|Mavs|Rockets|Grizzlies|Pelicans"
    r"|Spurs|Timberwolves|Trail Blazers|NBA|playoffs?|basketball)\b"
)


def _county(match: re.Match[str]) -> str | None:
    if match["said"] == "Bucks." and _LEAGUE.search(_near(match)):
        return None
    return stopped(_COUNTIES[match["said"].rstrip(".")], match)


_FREE = r"(?<![\w.'’-])"

OF_PLACES_AND_YEARS: tuple[Form, ...] = (
    form(
        rf"{_FREE}(?P<said>Yr(?P<many>s)?\.?)(?= (?:[1-9R]|1[0-3])(?![\w.,]\w))",
        lambda match: f"Year{match['many'] or ''}",
        needs=("Yr",),
    ),
    form(
        r"\b(?P<day>Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)(?P<rest>s"
        r"|days?)?\.? (?P<said>(?P<half>[ap])\.m\.)"
        r"(?!\w)",
        lambda match: stopped(f"{match['half'].upper()} M", match),
        needs=(".m.",),
    ),
    form(
        r"\b(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)(?:day|sday|nesday|rsday"
        r"|urday)?s?\.? (?P<said>[ap]m)"
        r"(?=[,;.)]|$| (?:and|&|or|only|until|closed)(?:\b|(?<=&)))",
        lambda match: f"{match['said'][0].upper()} M",
        needs=(" am", " pm"),
    ),
    form(
        rf"{_FREE}(?P<said>Weds)(?= (?:[ap]\.?m|mornings?|afternoons?|evenings?|nights?)\b)",
        "Wednesday",
        needs=("Weds",),
    ),
    form(
        r"\b(?:[Tt]he(?= std(?:\.| (?:rate|size|width|of)\b))"
        r"|[Ee]xpected|[Nn]ational|[Hh]igh|[Ll]ow|[Mm]in\.|[Bb]ritish"
        r"|a(?= std(?:\.| (?:rate|size|width|of)\b))) (?P<said>std\.?)"
        r"(?= (?:in|of|for|at|rate|size|width|was|is)\b|[,;)]|$)",
        "standard",
        needs=("std",),
    ),
    form(rf"{_FREE}(?P<said>[Ll]vl\.?)(?= [0-9])", lambda m: f"{m['said'][0]}evel", needs=("vl",)),
    capital(r"(?<![\w.])Rm(?=s? (?:sizes?|rates?|service|only|hire|temp)\b)", "Room"),
    capital(
        rf"{_FREE}(?P<said>Dr|Mr|Mrs|Ms|Prof)(?= (?:[A-Z]\. ?){{1,3}}[A-Z][a-z])",
        lambda match: {
            "Dr": "Doctor",
            "Mr": "Mister",
            "Mrs": "Missus",
            "Ms": "Miz",
            "Prof": "Professor",
        }[match["said"]],
        needs=("Dr ", "Mr ", "Mrs ", "Ms ", "Prof "),
    ),
    form(r"(?<=\()Hons\.?(?=\))", "Honours", needs=("(Hons",)),
    form(
        r"\((?P<said>(?P<number>[1-9]) cr\.?)(?=,)",
        lambda match: (
            f"{number_words.integer(match['number'])} credit{'' if match['number'] == '1' else 's'}"
        ),
        needs=(" cr",),
    ),
    form(
        rf"{_FREE}(?P<first>[Tt])el\.?(?=:? ?[+(][0-9(])",
        lambda match: f"{match['first']}elephone",
        needs=("el",),
    ),
    form(r"(?<=\()(?P<said>mi\.?)(?= [0-9])", "mile", needs=("(mi",)),
    form(
        r"(?<=\()RT(?= [0-9.]{1,6} ?(?:mi|miles|km)\b)"
        r"|(?<=(?:mile|.mi\.) )RT(?= (?:hike|walk|trip|ride|from|trail)\b)",
        "round trip",
        needs=("RT",),
    ),
    form(
        r"\b(?:mi|miles?|km|blocks?)\b\.? (?P<said>[NS][EW])(?= of (?:town|the|downtown|campus|here"
        r"|city)\b)",
        lambda match: {
            "NE": "north-east",
            "NW": "north-west",
            "SE": "south-east",
            "SW": "south-west",
        }[match["said"]],
        needs=(" of ",),
    ),
    form(
        r"\b(?:I|US|SR|CR|CA|Hwy|Route|Interstate)[- ][0-9]{1,3} (?P<said>[NSEW])"
        r"(?= (?:(?:on|off)-?ramps?|ramps?|lanes?|[0-9]{1,3} (?:mi|miles|km))\b)",
        lambda match: {"N": "North", "S": "South", "E": "East", "W": "West"}[match["said"]],
        needs=DIGITS,
    ),
    form(
        r"\b(?:then|and|turn|left|right|, ) ?(?P<said>[LR])(?= onto (?:the )?[ABM][0-9])",
        lambda match: "left" if match["said"] == "L" else "right",
        needs=("L onto", "R onto"),
    ),
    capital(
        r"(?<![\w.])(?<!\b[Oo]ur )(?<!\b[Tt]he )App\.(?= [A-H](?:[.,;)]|$))",
        "Appendix",
        needs=("App.",),
    ),
    form(
        rf"{_FREE}(?P<said>(?P<book>{one_of(tuple(_BOOKS))})\.? (?P<chapter>[ivxlc]{{1,7}})\.?"
        r" ?:? ?"
        r"(?P<verse>[1-9][0-9]{0,2})(?:[-\u2013](?P<last>[1-9][0-9]{0,2}))?)(?![\w/]|[.,][0-9])",
        _verse,
        needs=DIGITS,
    ),
    form(
        r"\b(?:Homer|Virgil|Vergil|Plato|Ovid)(?:’s|'s)?,? (?P<said>(?P<work>Il|Od|Aen|Rep|Met)\.)"
        r"(?= ?[0-9IVX])",
        lambda match: _CLASSICS[match["work"]],
        needs=("Il.", "Od.", "Aen.", "Rep.", "Met."),
    ),
    form(
        r"\b(?:for|by|of|her|his|their|and|in) (?P<said>(?P<kind>[wh])t\.)(?=[,;)]|$| (?:and|&"
        r"|is|was)\b)",
        lambda match: stopped("weight" if match["kind"] == "w" else "height", match),
        needs=("wt.", "ht."),
    ),
    form(
        rf"{_FREE}(?P<said>[Ss]z\.?)(?= (?:[0-9]|XX?[SL]|[SML]\b))",
        lambda match: f"{match['said'][0]}ize",
        needs=("z",),
    ),
    capital(
        rf"(?:{_FREE}(?!{one_of(sorted(_ALSO_WORDS))})|(?<=, ))"
        rf"(?P<said>(?:{one_of(tuple(_COUNTIES))})\.)(?!\w)",
        _county,
        needs=tuple(f"{one}." for one in _COUNTIES),
    ),
    capital(
        rf"(?<=, )(?P<said>{one_of([one for one in _COUNTIES if one not in _ALSO_WORDS])})"
        r"(?=[,;.)]|$)(?!\.)",
        _county,
    ),
    figure(
        r"(?<![\w.,/-])(?P<count>[1-5])\*(?=[,;)]| (?:hotel|hostel|resort|spa|B&B|rating|review"
        r"|luxury|accommodation)\b)",
        _stars,
        needs="*",
    ),
    figure(rf"{QUANTITY} ?bp(?![\w/])", _points, needs=("bp",)),
    figure(
        rf"{START}(?P<count>[0-9]{{1,4}}\.[0-9]{{1,2}})p(?=/|[.,;)](?:\s|$)|$| (?:a|an|per|to|from"
        r"|in|and|on|each|at|last|or)\b)",
        lambda match: f"{number_words.number(match['count'])} pence",
        needs=("p",),
    ),
    form(r"\bQ[1-4](?P<said>['’])(?=[0-9]{2}(?!\w))", " ", needs="'’"),
    form(r"\bNOR(?=:? [0-9])", "N O R", needs=("NOR",)),
    form(
        r"(?<![\w/-])(?P<said>[HL]W)(?= (?:[A-Z][a-z]{2,15} )?[0-2]?[0-9][:.][0-5][0-9])",
        _water,
        needs=("HW", "LW"),
    ),
    form(r"(?<=[0-9] )c/c(?![\w/])", "centre to centre", needs=("c/c",)),
    form(r"(?<=[0-9](?:st|nd|rd|th))-C\.(?= [a-z])", " century", needs=("-C.",)),
    form(
        rf"(?<![0-9.,]){NUMBER} ?mm (?P<said>eq\.)(?=[,;)]| [a-z])",
        "equivalent",
        needs=("eq.",),
    ),
    form(
        r"(?<![\w-])A(?P<said>(?P<number>3[1-8])0)(?=neo|ceo|-[1-9]00(?!\w))",
        lambda match: f" three {number_words.integer(match['number'][1] + '0')} ",
        needs=("A3",),
    ),
)
"""Forms of the rule "abbreviations", before its own."""

STAGES: tuple[Form, ...] = (
    form(
        r"\bstages? (?P<said>(?:I{1,3}|IV)[A-Ca-c][-\u2013](?:I{1,3}|IV)[A-Ca-c])(?!\w)",
        _stages,
        needs=("tage",),
    ),
    form(
        r"(?<![\w.])[0-9]{1,4}[a-e](?P<said>[-\u2013])(?=[0-9]{1,4}[a-e](?!\w))",
        " to ",
        needs=DIGITS,
    ),
)
"""Forms of the rule "roman", before its own: from one stage or place to another."""
