"""Ages and weeks that only their sentence tells: "MMR at 12m", "ages 5-11s", "seen at 28/40"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.health.ages_by_neighbours import AGES_BY_NEIGHBOURS
from podcast.narration.spoken.rule import figure, form
from podcast.narration.spoken.shapes import GAP, START
from podcast.narration.spoken.triggers import DIGITS

_LENGTHS = {"y": "year", "m": "month", "w": "week"}
_MOST = {"y": 18, "m": 48, "w": 60}
_SHORT = {"12": "month", "52": "week", "7": "day"}
_WINDOW = 160  # characters on each side that may hold the cue
_END = late_regex(r"[.!?](?=\s|$)|\n")
_GROWING = late_regex(
    r"\b(?:vaccin\w{0,9}|immuni[sz]\w{1,7}|jabs?|boosters?|MMRV?|MenB|Men ?[BC]|PCV(?:1[03]|20)?"
    r"|DTaP|IPV|Hib"
    r"|Hep ?[AB]|BCG|6-in-1|rotavirus"
    r"|bab(?:y|ies)|infants?|toddlers?|newborns?|milestones?|wean\w{0,4}|teething"
    r"|health visitor|breast-?fe?e?d\w{0,4})\b(?! the\b)",
    re.IGNORECASE,
)
# What is done at an age, and never at a distance or with a number of millions.
_DONE = late_regex(
    r"\b(?:due|giv(?:en|es?)|offer(?:ed|s)?|schedul\w{1,4}|routine|doses?|come|comes|gets?|need|needs"
    r"|reviews?|checks?|check-?ups?|tests?|milestones?|wean\w{0,4}|sits?|crawls?|walks?|talks?"
    r"|feeds?|sleeps?|weighed|weighs?|teething)\b",
    re.IGNORECASE,
)
_CHANGED = late_regex(
    r"\b(?:rose|rises?|fell|falls?|grew|grows?|increased?|up from|down|uptake|sold|costs?|sales"
    r"|million|stopped|stands?|fridge)\b|[£$€]"
)
_EXPECTING = late_regex(
    r"\b(?:pregnan\w{1,4}|gestation\w{0,2}|scans?|antenatal|midwi(?:fe|ves)|labou?r|trimester"
    r"|folic acid|booking|EDD|LMP|fundal|fundus|miscarr\w{2,6}|anti-D"
    r"|obstetric\w{0,4}|placenta|f(?:o)?etal|f(?:o)?etus|movements|waters|induc(?:ed|tion)"
    r"|deliver(?:ed|y)|born|birth|bab(?:y|ies)|twins|bump|bleeding|contractions?)\b",
    re.IGNORECASE,
)
_LONG = late_regex(
    r"\b(?:deep|depth|long|tall|wide|high|height|distances?|met(?:re|er)s?|pools?|sw[iau]m\w{0,4}"
    r"|tunnel|away|apart|race[sd]?|sprint\w{0,3}|below|above)\b",
    re.IGNORECASE,
)
_MARKED = late_regex(r"\b(?:scor\w{1,3}|marks?|exam|tests?|quiz|points?)\b", re.IGNORECASE)
_BY_NAME = late_regex(
    r"\b(?:MMRV?|Men ?(?:ACWY|[BC])|PCV(?:1[03]|20)?|HPV|[Hh]ep ?[AB]|Td|DTaP|IPV|Hib"
    r"|[Rr]otavirus|HepB|6-in-1|BCG)\b"
)
_LEADS = late_regex(
    r"(?:\b(?:at|by|from|until|till|before|after|around|about|and|or|to|then)|[,:(&<>\u2264\u2265])"
    r" ?$"
)
_WEEK_LEADS = late_regex(r"(?:\b(?:at|from|until|till|by|since|now|before|after)|\() ?$")
_AGED = late_regex(
    r"\b(?:[Aa]ge[sd]?|[Uu]nder-?|[Cc]hildren|[Aa]dults|[Pp]upils|[Jj]abs?|[Vv]accin\w{1,7})\b"
)
# What an age goes on with, and no length.
_GOES_ON = r"(?=[.,;:!?)]|$|\s(?:and|or|then|when|but|if|to)\b)(?![.,][0-9])"


def _sentence(match: re.Match[str]) -> tuple[str, str]:
    text = match.string
    before = _END.split(text[max(0, match.start() - _WINDOW) : match.start()])[-1]
    after = _END.split(text[match.end() : match.end() + _WINDOW])[0]
    return before, after


def _age(match: re.Match[str]) -> str | None:
    """Say the m of a baby's age as months; what is deep, long or swum has metres."""
    before, after = _sentence(match)
    around = f"{before} | {after}"
    unit, last = match["unit"], match["high"] or match["low"]
    if int(last) > _MOST[unit] or not _LEADS.search(before) or _LONG.search(around):
        return None
    told = _GROWING.search(around) or (unit == "w" and _EXPECTING.search(around))
    done = (
        unit != "m"
        or _BY_NAME.search(around)
        or (_DONE.search(around) and not _CHANGED.search(around))
    )
    if not (told and done):
        return None
    low = number_words.number(match["low"])
    said = f"{low} to {number_words.number(match['high'])}" if match["high"] else low
    return f"{said} {_LENGTHS[unit]}{'' if said == 'one' else 's'}"


def _people(match: re.Match[str]) -> str | None:
    """Say "ages 0-4s, 5-11s" as people of those ages; elsewhere they are seconds."""
    if not _AGED.search(_sentence(match)[0] + match[0]):
        return None
    last = number_words.plural(number_words.number(match["high"]))
    return f"{number_words.number(match['low'])} to {last}"


def _span_of_people(match: re.Match[str]) -> str | None:
    if int(match["low"]) >= int(match["high"]):
        return None
    last = number_words.plural(number_words.number(match["high"]))
    return f"{number_words.number(match['low'])} to {last}"


def _weeks(match: re.Match[str]) -> str | None:
    """Say weeks of a pregnancy, "seen at 28/40"; a mark out of forty stays one."""
    before, after = _sentence(match)
    around = f"{before} | {after}"
    if not _WEEK_LEADS.search(before) or _MARKED.search(around):
        return None
    if not _EXPECTING.search(around):
        return None
    return f"{number_words.number(match['weeks'])} week{'' if match['weeks'] == '1' else 's'}"


def _team(match: re.Match[str]) -> str:
    age = number_words.integer(match["age"])
    return f"under-{number_words.plural(age) if match['many'] else age}"


def _aged(match: re.Match[str]) -> str:
    return f"{number_words.number(match['age'])}-year-old"


def _on_a_side(match: re.Match[str]) -> str:
    side = {"<": "under", ">": "over"}.get(match["side"], "")
    ages = number_words.plural(number_words.number(match["age"]))
    return f"{side} {ages}" if side else f"{ages} and {_BOUNDS[match['side']]}"


# So fast it was given, or a page was: "given in <30s".
_SO_FAST = late_regex(r"\b(?:[Gg]iven?|[Cc]hecks?|finish\w{0,2}|used?|load\w{0,3}|doses?) in $")


def _younger(match: re.Match[str]) -> str | None:
    if _SO_FAST.search(match.string[: match.start("said")][-30:]) and not _NEVER.search(match[0]):
        return None
    return re.sub("(?P<side>[<>\u2264\u2265]) ?(?P<age>[1-9][0-9]?)s", _on_a_side, match["said"])


_NEVER = late_regex(r"\b[Nn]ot\b")
_BOUNDS = {"\u2264": "under", "\u2265": "over"}
_SIDE_OF = "[<>\u2264\u2265] ?[1-9][0-9]?s"

YOUNG = (
    *AGES_BY_NEIGHBOURS,
    form(
        rf"\b(?:[Oo]ver|[Uu]nder)[- ][1-9][0-9]?s,? (?:&|and|or) (?P<said>{_SIDE_OF})(?!\w)",
        _younger,
        needs=("s",),
    ),
    # "Do not give to <16s": those are people and no seconds.
    form(
        r"\b(?:[Nn]ot|[Uu]nsuitable|[Ss]uitable|[Ll]icen[cs]ed|[Gg]iven?|[Pp]rescribed?|[Uu]sed?|[Ff]ree"
        r"|[Cc]ontraindicated|[Aa]void|[Cc]aution|[Rr]ecommended|[Jj]abs?|[Vv]accin\w{1,6}|[Dd]oses?"
        r"|[Hh]elp|[Cc]linics?|[Cc]are|[Ss]afe|[Cc]hecks?)\b[^.;!?\n]{0,24}? (?:to|for|in|with|by) "
        rf"(?P<said>{_SIDE_OF}(?: (?:or|and) {_SIDE_OF})?)"
        r"(?=[.,;:)!?]|$| (?:or|and|unless|without|if|with|who|at|in)\b)",
        _younger,
        needs=("s",),
    ),
    # "Children u8 and o5" of a leaflet; a team's "u-16s" are another form's.
    form(
        r"(?:\b(?:[Cc]hild(?:ren)?|[Kk]ids|[Bb]oys|[Gg]irls|[Ii]nfants|[Pp]upils|[Bb]ab(?:y|ies)"
        r"|[Pp]eople|[Pp]atients|[Aa]nyone|[Tt]hose|[Aa]dults)"
        r"|(?<=\b[uo][1-9] and)|(?<=\b[uo][1-9] or)) "
        r"(?P<said>(?P<side>[uo])(?P<age>[1-9][0-9]?)s?)"
        r"(?![\w/%.-]\w|\w)",
        lambda match: (
            f"{'under' if match['side'] == 'u' else 'over'} {number_words.number(match['age'])}"
        ),
        needs=DIGITS,
    ),
    form(
        rf"\b[Aa]n? (?P<said>(?P<age>[0-9]{{1,3}}){GAP}-?(?:y/o|yo|y\.o\.|YO))"
        r"(?=[,;:)]|\.(?: [A-Z]|$)|$| (?![MF]\b)[A-Z]| (?:and|or|who|with|is|was|in|from|can"
        r"|has|needs|should"
        r"|may|will)\b)",
        _aged,
        needs="yY",
    ),
    figure(
        rf"{START}(?P<low>[0-9]{{1,2}})(?:[-\u2013](?P<high>[0-9]{{1,2}}))?{GAP}(?P<unit>[mwy])"
        rf"(?!\w){_GOES_ON}",
        _age,
        needs="mwy",
    ),
    form(
        r"\b(?:[Aa]ge[sd]?|[Bb]ab(?:y|ies)|[Ii]nfants?|[Cc]hild(?:ren)?|[Tt]oddlers?):? (?:from )?"
        r"(?P<said>(?P<low>[0-9]{1,2}) ?m(?: ?[-\u2013] ?| to )(?P<high>[0-9]{1,2}) ?m)(?![\w²³])",
        lambda match: (
            f"{number_words.number(match['low'])} to {number_words.number(match['high'])} months"
        ),
        needs="m",
    ),
    # "Not for use in <6m": nobody is given a dose in metres.
    form(
        r"\b(?:[Uu]se in|[Gg]ive(?:n)? to|[Nn]ot (?:for|in|to)|[Ll]icensed (?:in|for)"
        r"|[Uu]nsuitable for"
        r"|[Cc]ontraindicated in|[Rr]efer|[Aa]void in) (?:[<>\u2264\u2265] ?)"
        r"(?P<said>(?P<age>[0-9]{1,2}) ?m)(?![\w²³/]|,? (?:deep|depth|of|high|wide|long|tall|away"
        r"|water|sailing|visibility|waves?|boats?|range|radius|cable)\b)",
        lambda match: (
            f"{number_words.number(match['age'])} month{'' if match['age'] == '1' else 's'}"
        ),
        needs="<>\u2264\u2265",
    ),
    figure(
        r"(?<![\w.,/-])(?P<low>[0-9]{1,2})[-\u2013](?P<high>[0-9]{1,2})-?y(?:ea)?(?:rs?)?-(?=olds?\b)",
        lambda match: (
            f"{number_words.number(match['low'])} to {number_words.number(match['high'])}-year-"
        ),
        needs=("-old",),
    ),
    figure(
        r"(?<![\w.,/-])(?P<age>[0-9]{1,3})-y(?:r|ear)?-o(?!\w)",
        lambda match: f"{number_words.number(match['age'])}-year-old",
        needs=("-o",),
    ),
    figure(
        rf"{START}(?P<age>[0-9]{{1,3}})-(?P<unit>[mwy])(?=-olds?\b)",
        lambda match: f"{number_words.number(match['age'])}-{_LENGTHS[match['unit']]}",
        needs=("-old",),
    ),
    figure(
        rf"{START}(?P<age>[0-9]{{1,2}})/(?P<under>12|52|7)(?=-olds?\b)",
        lambda match: f"{number_words.number(match['age'])}-{_SHORT[match['under']]}",
        needs=("-old",),
    ),
    form(
        r"(?:\b[Aa]ge[sd]?(?: groups?)?:? |(?<=[0-9]s, )|(?<=[0-9]s and )|(?<=[0-9]s or ))"
        r"(?P<said>(?P<low>[0-9]{1,2})[-\u2013](?P<high>[0-9]{1,2})s)(?![\w/])",
        _people,
        needs="s",
    ),
    figure(
        rf"{START}(?P<weeks>[1-3]?[0-9]|4[0-2])/40(?![\w/]|[.,][0-9])"
        r"(?! (?:of|bab|wom|child|pat|case|pregnan|gestation)\w{0,12}\b)",
        _weeks,
        needs=("/40",),
    ),
    # A chart's sex behind the age: "45 y.o. M".
    figure(
        rf"{START}(?P<age>[0-9]{{1,3}}){GAP}-?(?:y/o|yo|y\.o\.|YO) (?P<sex>[MF])"
        r"(?![\w.'’/-])",
        lambda match: (
            f"{number_words.number(match['age'])}-year-old "
            f"{'male' if match['sex'] == 'M' else 'female'}"
        ),
        needs="MF",
    ),
    form(
        r"\bover (?P<said>(?P<count>[0-9]{1,3})\+)(?= (?:hour|day|night|week|month|year)s\b)",
        lambda match: f"{number_words.number(match['count'])} or more",
        needs="+",
    ),
    # "Flu spray for 2-3s", "swim for 4-7s": no seconds.
    form(
        r"\b(?:[Ff]lu|[Jj]abs?|[Vv]accin\w{1,7}|[Ss]pray|[Nn]ursery|[Cc]lass(?:es)?|[Cc]lubs?"
        r"|[Ss]wim\w{0,5}|[Tt]oddlers?"
        r"|[Kk]ids|[Ss]essions?|[Gg]roups?|[Cc]rafts?|[Ss]tory\w{0,4}|[Gg]ames|[Ff]un"
        r"|[Pp]lay\w{0,5}|[Tt]ickets?"
        r"|[Ff]ree|[Ee]vents?|[Aa]ctivit(?:y|ies)|[Bb]ooks?)(?: [a-z]{2,12}){0,3}? for "
        r"(?P<said>(?P<low>[0-9]|1[0-9])[-\u2013](?P<high>[1-9]|1[0-9])s)(?![\w/])",
        _span_of_people,
        needs="s",
    ),
    # "Reception (4-5s)", "Year 6 (10-11s)".
    form(
        r"\b(?:Reception|Y(?:ear|r)? ?[0-9]{1,2}|Juniors?|Infants?|Beavers|Cubs|Scouts"
        r"|Brownies|Rainbows|Minis"
        r"|Tots|Teens|Seniors?|[Gg]roup|[Cc]lass|[Kk]ids|[Nn]ursery|[Tt]oddlers?)[^.;()\n]{0,16} \("
        r"(?P<said>(?P<low>[0-9]|1[0-9])[-\u2013](?P<high>[1-9]|1[0-9])s)(?=\))",
        _span_of_people,
        needs="(",
    ),
    # Teams by age: "U18s", "the U21 squad".
    form(
        r"(?<![\w-])(?:U|u(?=[0-9]{1,2}s))(?P<age>[5-9]|1[0-9]|2[0-3])(?P<many>s)?"
        r"(?!\w)(?:(?<=s)|(?= (?:team|side|squad|football|girls|boys|players?|league|match)\b))",
        _team,
        needs="Uu",
    ),
)
"""Forms of the rule "ages"."""
