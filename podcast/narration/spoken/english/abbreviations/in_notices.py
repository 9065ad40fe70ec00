"""Prices, ground and family trees as notices shorten them: "inc. VAT", "clsd.", "(m. 1835)"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.rule import Form, capital, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import NUMBER

_WINDOW = 80  # characters on each side that may hold the cue
_MILK = r"(?:of )?(?:milk|cream|stock|water|cider|beer|ale|stout|lager|blood|broth|ice|oysters)\b"
_DAYS = {"Mons": "Mondays", "Tues": "Tuesdays", "Weds": "Wednesdays", "Thurs": "Thursdays",
         "Fris": "Fridays", "Sats": "Saturdays", "Suns": "Sundays"}  # fmt: skip
_LETTERED = {
    "Mo": "Monday", "Tu": "Tuesday", "We": "Wednesday", "Th": "Thursday", "Fr": "Friday",
    "Sa": "Saturday", "Su": "Sunday",
}  # fmt: skip
_STATES = {
    "Cal": "California", "Fla": "Florida", "Tex": "Texas", "Mich": "Michigan", "Minn": "Minnesota",
    "Mass": "Massachusetts", "Ariz": "Arizona", "Colo": "Colorado", "Conn": "Connecticut",
    "Tenn": "Tennessee", "Wis": "Wisconsin", "Va": "Virginia", "Pa": "Pennsylvania",
}  # fmt: skip
_BOOKS = {"Vol": "Volume", "Ch": "Chapter", "Chap": "Chapter", "Bk": "Book", "Pt": "Part"}
_LIVES = late_regex(r"(?<![\w.])(?:b|d)\. |\b(?:née|born|died|bapt)\b")
_PLAIN = {
    "blk": "block", "blks": "blocks", "pgs": "pages", "grp": "group", "grps": "groups",
    "qts": "quarts", "pop": "population",
}  # fmt: skip


def _points(match: re.Match[str]) -> str | None:
    """Say the points of a game or an exchange; a few pts. may be patients, pints or parts."""
    text = match.string
    near = (
        f"{text[max(0, match.start() - _WINDOW) : match.start()]} | {text[match.end() :][:_WINDOW]}"
    )
    if "," not in match["count"] and (not _PLAYED.search(near) or _PATIENTS.search(near)):
        return None
    return stopped("points", match)


_PATIENTS = late_regex(
    r"\b(?:treat\w{0,4}|enrol\w*|saw|seen|wards?|drugs?|placebo|trials?|clinics?|patients?|doses?|stud(?:y|ies)"
    r"|admitted|died|colds?|symptoms?|recipe|pans?|boil\w*|stir|pour|blood|wine)\b"
)
_PLAYED = late_regex(
    r"\b(?:scor\w{1,4}|wins?|won|lost|beat\w{0,3}|lead\w{0,3}|ahead|behind|fell|rose|gained|dropped"
    r"|index|Dow|Nasdaq|FTSE|teams?|games?|goals?|rebounds|assists|standings|league|rank\w{0,3}|season"
    r"|average[ds]?|rounds?|quiz|hands?|tricks|bonus|penalt\w{1,3})\b"
)


def _plain(match: re.Match[str]) -> str:
    return stopped(_PLAIN[match["short"]], match)


_A_DAY = late_regex(r" (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Easter|Christmas|Bank)")


def _closed(match: re.Match[str]) -> str:
    return stopped("closed", match)


# Behind a name it is a company.
_NAMED = late_regex(r"(?:\b[A-Z][\w&'’.-]{0,30},?|\b[A-Za-z]{3,30},) $")


_IN_PRICE = late_regex(
    r" (?:[0-9]{1,2}% )?(?:tax|VAT|GST|P&P|p&p|delivery|postage|breakfast|bills|service charge"
    r"|meals|lunch"
    r"|flights|fees|parking|booking)\b"
)


def _including(match: re.Match[str]) -> str | None:
    before = match.string[max(0, match.start() - 34) : match.start()]
    in_price = _IN_PRICE.match(match.string, match.end())
    return "including" if in_price or not _NAMED.search(before) else None


def _married(match: re.Match[str]) -> str | None:
    """Say when somebody married, where the same life is told; a bare m. is anything."""
    text = match.string
    near = text[max(0, match.start() - _WINDOW) : match.end() + _WINDOW]
    return "married" if _LIVES.search(near) else None


def _area(match: re.Match[str]) -> str | None:
    """Say what covers the ground: "so many square feet", "dollars per square foot"."""
    if match["said"][0] == "/":
        return stopped(" per square foot", match)
    before = match[0][: -len(match["said"])].rstrip()
    if before == "per" or before[-1].isdigit():
        return stopped("square foot" if before == "per" else "square feet", match)
    return None


SHORTENED_MORE: tuple[Form, ...] = (
    # How many for whom: "limit 2/customer".
    form(
        r"\b(?:[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)(?P<said>/)(?=(?:customer|household|family"
        r"|guest|order|room|team|player|pupil|student|couple|visitor|table|car)\b)",
        " per ",
        needs="/",
    ),
    # What a price has in it; a company has its name before it.
    form(
        r"(?<![\w.])inc\.(?= (?:[0-9$£€]|VAT|GST|P&P|p&p|B&B|[a-z]))",
        _including,
        needs=("inc.",),
    ),
    form(
        r"(?:^|(?<=[.;:(] )|(?<=\())Inc\.(?= (?:[0-9]{1,2}%|VAT|GST|P&P))",
        "Including",
        needs=("Inc.",),
    ),
    form(
        r"(?:(?<![\w.])(?=[Ee]x\.)|(?<=[0-9] )|(?<=\())(?P<first>[Ee])x\.?"
        r"(?= (?:[0-9]{1,2}% )?(?:VAT|GST|P&P)\b)",
        lambda match: f"{match['first']}xcluding",
        needs=("x. ", "x "),
    ),
    form(
        rf"(?<![\w.,-])(?P<count>{NUMBER}) (?P<said>pts\.)(?! {_MILK})(?!\w)",
        _points,
        needs=("pts.",),
    ),
    form(
        r"[0-9] (?P<said>(?P<short>blks?|pgs)\b\.?)(?= (?:N|S|E|W|[a-z]{2})|[,.;)]|$)",
        _plain,
        needs=("blk", "pgs"),
    ),
    form(
        r"(?<![\w.])(?P<said>clsd\b\.?)(?!\w)",
        lambda match: "closed" if _A_DAY.match(match.string, match.end()) else _closed(match),
        needs=("clsd",),
    ),
    form(
        r"\b(?:age|blood|study|treatment|control|focus|income|peer|year|ethnic) "
        r"(?P<said>(?P<short>grps?)\b\.?)(?!\w)",
        _plain,
        needs=("grp",),
    ),
    form(
        r"(?:\b(?:[Cc]losed|[Cc]lsd\.?|[Oo]pen)|[-\u2013][0-9]{1,2}(?:[:.][0-9]{2})?"
        r"|[0-9] ?[ap]\.?m\.?) "
        r"(?P<said>(?P<day>Mons|Fris|Sats|Suns)\b\.?)(?=[,;)]|\.?$|\.? [A-Z]|\. )",
        lambda match: stopped(_DAYS[match["day"]], match),
        needs=("Mons", "Fris", "Sats", "Suns"),
    ),
    form(
        r"(?<![\w.])(?P<day>Mo|Tu|We|Th|Fr|Sa|Su)\.(?= (?:[01]?[0-9]/[0-3]?[0-9]\b(?! of\b)"
        r"|(?:January|February|March|April|May|June|July|August|September|October|November"
        r"|December) (?:twent|thirt|first|second|third|[a-z]{3,9}th\b)))",
        lambda match: _LETTERED[match["day"]],
        needs=("Mo.", "Tu.", "We.", "Th.", "Fr.", "Sa.", "Su."),
    ),
    form(
        rf"[$£€]{NUMBER} (?P<said>dep\b\.?)(?=[,;)]|\s*$|\. [A-Z]| (?:and|to|required|payable))",
        lambda match: stopped("deposit", match),
        needs=("dep",),
    ),
    form(
        r"(?<![\w.])(?P<first>[Ee])st\.(?= (?:time|cost|value|delivery|arrival|total|price|number"
        r"|budget|completion|weight|wait|salary|age|date|reading|duration)s?\b)",
        lambda match: f"{match['first']}stimated",
        needs=("st.",),
    ),
    form(
        r"(?:[0-9]|\b(?:thousand|hundred|million)) (?P<said>(?P<short>pop)\.)(?=[,;:)]|$)",
        _plain,
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
        r"(?<![\w.])(?P<first>[HhWw])t\.(?= \((?:kg|g|lbs?|cm|m|in|ft)\))",
        lambda match: f"{match['first']}eight",
        needs=("t. (",),
    ),
    form(r"\b(?:[Tt]he|[Aa]|[Pp]er|[Ee]ach) (?P<said>pg\.)(?= [a-z])", "page", needs=("pg.",)),
    form(
        r"(?<![\w.])(?P<first>[Aa])dj\.(?= for (?:age|sex|BMI|baseline|multiple|confound|smoking"
        r"|inflation|season|income)\b)",
        lambda match: f"{match['first']}djusted",
        needs=("dj.",),
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
        r"(?:\b(?:[0-9]|hours|hrs|h|week|[Rr]ent|[a-z]{3,9}) |(?<=[0-9]))(?P<said>p\.w\.)(?!\w)",
        lambda match: stopped("a week", match),
        needs=("p.w.",),
    ),
    form(
        r"(?:[0-9]|\bper|[a-z]{4,8}) ?(?P<said>/?sq\.? ?ft\b\.?)(?<! sq ft)(?!\w)",
        _area,
        needs=("ft",),
    ),
    form(
        r"\b(?:[Tt]he|[Tt]otal|[Aa]pprox\.|[Ll]iving) (?P<said>sq\. ft\.)(?= (?:is|was|of|area)\b)",
        "square footage",
        needs=("sq. ft.",),
    ),
    form(r"[;,(] ?(?P<said>m\.)(?= (?:c\. ?)?1[0-9]{3}\b)", _married, needs=("m.",)),
    form(
        r"(?<![\w.])(?P<said>bapt\.)(?= (?:c\. ?)?(?:[0-9]|the |in |on |[A-Z]))",
        "baptized",
        needs=("bapt.",),
    ),
    form(
        r"(?<![\w.])(?P<part>Vol|Ch|Chap|Bk|Pt)\.(?= (?:I|one)"
        r" (?:is|was|of|has|covers|contains|begins|opens|ends|deals|appeared|tells|and)\b)",
        lambda match: _BOOKS[match["part"]],
        needs=(". I ", ". one "),
    ),
    capital(
        r"(?<![\w.])(?P<state>Cal|Fla|Tex|Mich|Minn|Mass|Ariz|Colo|Conn|Tenn|Wis|Va|Pa)\."
        r"(?= (?:(?:Penal|Civ|Civil|Crim|Gen|Health|Safety|Bus|Prof|Govt?|Family|Fam|Veh|Evid|Rev"
        r"|Ins|Lab|Proc|Ann|Prob|Educ|Elec|Corp|Tax|Water)\.?(?: &| and)? ){0,3}"
        r"(?:Code|Stat|Laws|Const)\b)",
        lambda match: _STATES[match["state"]],
        needs=".",
    ),
    form(
        r"[0-9](?:st|nd|rd|th)(?P<said>-c\.)(?= [a-z])",
        "-century",
        needs=("-c.",),
    ),
    form(
        r"\b(?:U ?\.?S\.?|[Vv]ice|[Ff]ormer|[Cc]lub|[Cc]ompany|[Cc]lass|[Cc]o-?|[0-9]{1,2}(?:st"
        r"|nd|rd|th)|[Tt]he|[Dd]eputy)[ -]"
        r"(?P<said>pres\.)(?=[,;)]|$| )",
        lambda match: stopped("president", match),
        needs=("pres.",),
    ),
    # A mark of a note before a probability or a word: "*p<.05", "†Adjusted".
    form(r"(?<![\w*†‡§])[*†‡§]{1,3}(?=[pP] ?[<=>])", "", needs="*†‡§"),
    form(r"(?:^|(?<=[.;] ))[†‡]{1,2} ?(?=[A-Z])", "", needs="†‡"),
)
"""Forms of the rule "abbreviations", before its own."""
