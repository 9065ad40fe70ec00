"""Places and ways to them cut short: "Hants.", "NE corner", "Plat. 4", "dep. 9.15", "(mi. 195)"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.number_words import letters
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, capital, form, one_of
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import NUMBER
from podcast.narration.spoken.triggers import DIGITS

_COUNTIES = {
    "Glos": "Gloucestershire", "Hants": "Hampshire", "Wilts": "Wiltshire", "Herts": "Hertfordshire",
    "Beds": "Bedfordshire", "Bucks": "Buckinghamshire", "Berks": "Berkshire",
    "Cambs": "Cambridgeshire", "Lancs": "Lancashire", "Leics": "Leicestershire",
    "Lincs": "Lincolnshire", "Northants": "Northamptonshire", "Notts": "Nottinghamshire",
    "Oxon": "Oxfordshire", "Staffs": "Staffordshire", "Worcs": "Worcestershire",
    "Yorks": "Yorkshire", "Warks": "Warwickshire",
}  # fmt: skip
_ALSO_WORDS = frozenset({"Beds", "Bucks", "Staffs", "Yorks"})
_TIDES = late_regex(r"\b(?:tides?|springs?|neaps?|Dover|HW|LW|harbou?r|slack|ebb|flood)\b")


def _water(match: re.Match[str]) -> str | None:
    said = "high water" if match["said"][0] == "H" else "low water"
    begins = not match.string[: match.start()].strip()
    return (
        (said.capitalize() if begins else said) if _TIDES.search(around(match, within=90)) else None
    )


# Teams of a league, among which the Bucks are one.
_LEAGUE = re.compile(
    r"\b(?:Lakers|Celtics|Knicks|Nets|Bulls|Hawks|Cavaliers|Cavs|Pistons|Pacers|76ers|Sixers|Raptors"
    r"|Wizards|Hornets|Nuggets|Warriors|Clippers|Suns|Mavericks|Mavs|Rockets|Grizzlies|Pelicans"
    r"|Spurs|Timberwolves|Trail Blazers|NBA|playoffs?|basketball)\b"
)


def _county(match: re.Match[str]) -> str | None:
    if match["said"] == "Bucks." and _LEAGUE.search(around(match, within=90)):
        return None
    return stopped(_COUNTIES[match["said"].rstrip(".")], match)


_CORNERS = {"NE": "north-east", "NW": "north-west", "SE": "south-east", "SW": "south-west"}
_COMPASS = {"N": "north", "S": "south", "E": "east", "W": "west"}


def _wind(match: re.Match[str]) -> str:
    return f"{'-'.join(_COMPASS[one] for one in match['point'])}erly"


_BY_TRAIN = late_regex(
    r"\b(?i:trains?|dep|departs?|departing|departures?|railways?|rail|platforms?)\b"
)
_BLOOD = late_regex(
    r"\b(?i:hb|wbc|wcc|rbc|crp|inr|platelets?|na|labs?|bloods|transfus\w+|blood|neut\w*|bleed\w*)\b"
)


def _platform(match: re.Match[str]) -> str | None:
    """Say where a train stands; a letter of blood has its platelets so: "WCC 6, Plat 40"."""
    text = match.string
    near = f"{text[max(0, match.start() - 60) : match.start()]} {text[match.end() :][:60]}"
    is_blood = _BLOOD.search(near)
    said = "Platform" if match[0][0] == "P" else "platform"
    return said if _BY_TRAIN.search(near) and not is_blood else None


PLACES_AND_JOURNEYS: tuple[Form, ...] = (
    # How many live there, as on a sign: "Pop. 301".
    form(
        r"(?<![\w.'’-])(?P<said>[Pp]op\.)(?= (?:c\. ?|ca\. ?|about |approx\."
        r" )?[0-9][0-9,]{0,12}(?:\.[0-9])?"
        r"(?: ?[mk]\b| million)?(?![\w]| (?:cans?|bottles?|songs?|drinks?)\b))",
        lambda match: f"{match['said'][0]}opulation",
        needs=("op.",),
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
        rf"(?:(?<![\w.'’-])(?!{one_of(sorted(_ALSO_WORDS))})|(?<=, ))"
        rf"(?P<said>(?:{one_of(tuple(_COUNTIES))})\.)(?!\w)",
        _county,
        needs=tuple(f"{one}." for one in _COUNTIES),
    ),
    capital(
        rf"(?<=, )(?P<said>{one_of([one for one in _COUNTIES if one not in _ALSO_WORDS])})"
        r"(?=[,;.)]|$)(?!\.)",
        _county,
    ),
    form(
        r"(?<![\w/-])(?P<said>[HL]W)(?= (?:[A-Z][a-z]{2,15} )?[0-2]?[0-9][:.][0-5][0-9])",
        _water,
        needs=("HW", "LW"),
    ),
    form(
        r"(?<![\w-])A(?P<said>(?P<number>3[1-8])0)(?=neo|ceo|-[1-9]00(?!\w))",
        lambda match: f" three {number_words.integer(match['number'][1] + '0')} ",
        needs=("A3",),
    ),
    capital(
        r"(?<![\w.])(?P<said>[NSEW]\.)(?= (?:America|Africa|Asia|Europe|Wales|Ireland|Korea"
        r"|Carolina"
        r"|Dakota|Yorks(?:hire)?|Devon|London|Hollywood|Virginia|Sussex|Midlands|Somerset)\b)",
        lambda match: {"N": "North", "S": "South", "E": "East", "W": "West"}[match["said"][0]],
        needs=("N.", "S.", "E.", "W."),
    ),
    capital(
        r"(?<![\w./])(?P<said>[NS][EW])(?= (?:corner|quadrant)\b)",
        lambda match: _CORNERS[match["said"]],
        needs=("NE", "NW", "SE", "SW"),
    ),
    capital(r"(?<![\w.])Lat\.(?= ?[0-9])", "Latitude", needs=("Lat.",)),
    form(
        r"(?<![\w.])lat\.(?= [0-9]{1,2}(?:\.[0-9]{1,6})? ?°? ?(?:[NS]\b|north|south))",
        "latitude",
        needs=("lat.",),
    ),
    form(
        r"(?:^|(?<=[,;(] )|(?<=\band )|(?<=\bat ))(?P<said>[Ll]ong\.)(?="
        r" [0-9]{1,3}(?:\.[0-9]{1,6})? ?°? ?(?:[EW]\b|east|west))",
        lambda match: f"{match['said'][0]}ongitude",
        needs=("ong.",),
    ),
    capital(r"(?<![\w.])Long\.(?= ?[0-9]{1,3}(?:\.[0-9]{1,6})? ?°)", "Longitude", needs=("°",)),
    capital(
        r"(?<![\w.])Co\.(?= (?:Kerry|Cork|Clare|Down|Durham|Galway|Mayo|Antrim|Armagh|Tyrone"
        r"|Donegal|Sligo|Dublin|Wicklow|Wexford|Waterford|Kildare|Meath|Louth|Laois|Offaly|Leitrim"
        r"|Limerick|Tipperary|Kilkenny|Carlow|Cavan|Monaghan|Roscommon|Longford|Westmeath)\b)",
        "County",
        needs=("Co.",),
    ),
    capital(
        r"\b[A-Z][a-z]{2,20} (?P<said>M(?:t|tn)s\.)(?!\w)",
        lambda match: stopped("Mountains", match),
        needs=("Mts.", "Mtns."),
    ),
    form(
        r"(?<![\w.])(?P<said>(?P<how>[Dd]ep|[Aa]rr)\.)"
        r"(?= (?:c\. ?|at |approx\. )?[0-9]{1,2}(?:[.:][0-9]{2}|[ap]m))",
        lambda match: match["how"][0] + {"d": "eparts", "a": "rrives"}[match["how"][0].lower()],
        needs=("ep.", "rr."),
    ),
    form(r"\b(?:[Dd]ep|[Aa]rr)\. (?P<said>c\.)(?= ?[0-9])", "about", needs=("c.",)),
    form(
        r"\b(?:[A-Z][\w.’']{1,20}|city|town|county|world|total|village|island"
        r"|prison) (?P<said>pop\.)"
        r"(?= (?:is|was|of|has|grew|fell|rose|density)\b)(?<!Soda pop\.)(?<!The pop\.)",
        "population",
        needs=("pop.",),
    ),
    form(r"(?<![\w.])lat\.(?=:? ?[0-9]{1,2}(?:\.[0-9]{1,6})? ?°)", "latitude", needs=("lat.",)),
    form(
        r"\b(?:[Nn]o|[Bb]us|[Tt]rain|[Rr]ail|[Ff]erry|[Cc]oach|[Ss]huttle|[Cc]ustomer|[Ss]unday|[Hh]ourly"
        r"|[Ll]imited|[Rr]educed|[Nn]ormal) (?P<said>svc\b\.?)(?!\w)",
        lambda match: stopped("service", match),
        needs=("svc",),
    ),
    form(
        r"(?:(?<![\w.])(?=[NS][EW]['’])|\b(?:[Ww]inds?:?|becoming|backing|veering|or|mainly) )"
        r"(?P<said>(?P<point>[NS][EW])['’]?ly)(?=[ ,.;]|$)",
        _wind,
        needs=("ly ",),
    ),
    form(
        r"(?:[0-9]|\b(?:thousand|hundred|million)) (?P<said>(?P<short>pop)\.)(?=[,;:)]|$)",
        lambda match: stopped("population", match),
        needs=("pop.",),
    ),
    form(
        r"(?:(?<=\()|(?<=[,;] ))(?P<first>[Pp])op\.(?=:? (?:c\. ?|est\. ?|about "
        r"|approx\. )?[0-9][0-9,.]{2})(?! (?:1[89]|20)[0-9]0s)(?<!ock, pop\.)"
        r"(?<!azz, pop\.)(?<!usic, pop\.)(?<!oul, pop\.)(?<!olk, pop\.)",
        lambda match: f"{match['first']}opulation",
        needs=("op.",),
    ),
    form(
        rf"(?<![\w.])(?P<first>a|(?<=[(;,] )A|(?<=\()A)lt\.(?=:? {NUMBER} ?(?:ft|m|feet"
        rf"|met(?:er|re)s)\b"
        r"(?! of\b))",
        lambda match: f"{match['first']}ltitude",
        needs=("lt.",),
    ),
    form(
        r"(?<![\w.])(?P<said>long\.)(?=:? ?[0-9]{1,3}(?:\.[0-9]{1,6})? ?°(?: ?[0-9]{1,2} ?['′’])?"
        r"(?: ?[0-9.]{1,5} ?[\"″”])? ?[EW]\b)",
        "longitude",
        needs=("long.",),
    ),
    form(
        r"[0-9] ?(?:m|ft|metres|meters|feet)\.? (?P<said>a\.(?P<of>[sg])\.l\.?)(?!\w)",
        lambda m: stopped(f"above {'sea' if m['of'] == 's' else 'ground'} level", m),
        needs=("a.s", "a.g"),
    ),
    form(r"(?<![\w.])[Pp]lat\.?(?= ?[0-9]{1,2}[ab]?\b(?!\.[0-9]))", _platform, needs=("lat",)),
    form(
        r"\b(?:[Dd]eparts?|[Aa]rriv(?:es|ing)|[Ll]eaves|[Ll]ands|[Dd]eparting|[Ll]eaving)"
        r"(?: from| at| in)? (?P<said>[A-Z]{3})(?= (?:at )?[0-9]{1,2}[:.ap]| T[1-5]\b)",
        lambda match: letters(match["said"]),
        needs=DIGITS,
    ),
    # Rivers of Britain and Ireland, where water is spoken of; "R. Dee" may be a man.
    form(
        r"(?<![\w.])(?P<said>R\.)(?= (?:Severn|Thames|Trent|Ouse|Wye|Avon|Tyne|Mersey|Dee|Don"
        r"|Aire|Exe|Tees|Wear|Derwent|Stour"
        r"|Medway|Humber|Nene|Tay|Clyde|Tweed|Spey|Shannon|Liffey|Boyne|Bann|Lagan|Wharfe|Swale|Ure|Usk|Taff|Tamar|Eden|Lune"
        r"|Ribble|Cam|Itchen|Test|Arun|Rother)\b(?! [A-Z])[^\n]{0,60}(?:[0-9] ?m\b|\b"
        r"(?:flood\w{0,4}|level|bank\w?|bridge|rising|river|weir|lock|mouth)\b))",
        "River",
        needs=("R. ",),
    ),
    form(
        r"\b(?:[Mm]ile (?:marker|post)|[Mm]ilepost|Interstate|Highway|I-[0-9])[^.!?\n]{0,60}?"
        r"\b(?P<said>MM)(?= [0-9]{1,3}\b)",
        "mile marker",
        needs=("MM",),
    ),
)
"""Forms of the rule "abbreviations", before its own: where what stands near tells."""
