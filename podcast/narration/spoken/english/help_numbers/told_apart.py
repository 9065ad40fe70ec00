"""What tells a number of help from another: who needs it, "don't wait: 911", and "room 112"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex

# Short numbers of emergency, health and crisis lines round the world (ITU-T E.161.1 and the
# national plans): 0xx and 1xx of most countries, N11 of North America, 9xx of others.
KNOWN = re.compile(r"0[0-9]{2}|1[0-9]{2}|[2-8]11|9[01][0-9]|933|977|98[0-8]|99[0-9]|116 ?[0-9]{3}")
NEEDED = late_regex(
    r"\b(?:wait|hesitate|panic|emergenc\w{1,4}|fire|smoke|bleed\w{0,3}|chest|breath\w{0,4}|stroke"
    r"|heart|unconscious|danger|hurt|collaps\w{1,3}|overdose|CPR|call|dial|ring|phone|doubt|crisis"
    r"|suicid\w{1,3}|accident|help|hot?line|choking|seizure|burn\w{0,3}|poison\w{0,3}|intruder|press"
    r"|safe|swallow\w{1,4}|faint\w{0,3}|unresponsive|anaphyla\w{3,5}|allergic|drown\w{0,3}|bleach"
    r"|blood|pain|no better|no relief|worse|dying|suicidal)\b",
    re.IGNORECASE,
)
_PLACED = late_regex(r"\b(?:[Rr]oom|[Bb]us|[Rr]oute|[Ff]lat|[Ss]uite|[Uu]nit|[Pp]age|[Pp]orsche) $")
# Two numbers for the same: "911 also works", "112 is the same as 999".
IN_USE = late_regex(
    r"\b(?:also works?|same as (?:911|999|112|000)\b|works (?:as|across|throughout|all over"
    r"|everywhere|anywhere|in)|(?:UK|US|European) number)\b"
)
# "Call on 12/03/2025": a day on which one calls.
_DAY = late_regex("[0-3]?[0-9]/[0-3]?[0-9]/(?:19|20)[0-9]{2}")
# "HR >120", "if the pulse is over 120", "sats are 110".
_BOUND = late_regex(
    r"(?:[<>\u2264\u2265]|\b(?:(?:is|are|was|be|goes?|stays?|reads?|gets?|rises?|falls?|drops?|remains?)"
    r" (?:just |well |still )?(?:over|above|below|under|beyond|past)"
    r"|(?:more|less|higher|lower|greater|fewer) than|exceed(?:s|ed|ing)?|at least|up to"
    r"|(?:pulse|rate|HR|sats?|sugar|pressure|BPM|bpm) (?:is|are|of|at|reaches|hits)(?: about)?)) ?$"
)
# "If your BP is over 180/120, ring 999": the first two are no numbers to dial.
_PRESSURE = late_regex(r"\b(?:BP|[Bb]lood pressure|[Ss]ystolic)\b[^.!?;/\n]{0,50}$")
# What a number is for, right behind it: "192 for an ambulance", "811 is for health advice".
ITS_USE = late_regex(
    r" (?:(?:is )?for (?:an? |the )?"
    r"(?:(?:medical|health|legal|crisis|mental|police|non-|fire)[\w -]{0,24}|ambulances?"
    r"|emergenc(?:y|ies)|advice|rescue|help|support|coastguard|power cuts?|poisons?)\b"
    r"|is (?:free|toll-free|open)(?: to (?:call|ring|dial|phone|text)\b|,? (?:day or|from any"
    r"|24)\b)"
    r"|is the (?:[a-z-]{2,20} )?(?:number|helpline|hotline|line)\b"
    r"|(?:is|for|reaches|gets you) (?:the )?(?:police(?! [a-z]{4,12}s\b)|fire(?=[.,;)]|$| and"
    r"| brigade| service| department)|ambulances?(?! station)|coastguard|rescue|samaritans)\b)"
)

# So many people stand behind one, "about 110 police", and before it no verb.
_COUNTED = late_regex(
    r"(?:\b(?:[Aa]bout|[Aa]round|[Ss]ome|[Nn]early|[Oo]ver|[Aa]lmost|at least|[Uu]p to|than"
    r"|only|(?<![0-9] )and"
    r"|injured|killed|hired|lost)|[.!?]|^) ?$"
)
_PEOPLE = late_regex(r" (?:police\b(?! if| for| in an?| on\b)|firefighters|paramedics|ambulances)")
# So many of some: "Of the guests, 112 are police officers".
_OF_SOME = late_regex(
    r"\b[Oo]f (?:the|these|those|them|all|our|his|her|their|its|[0-9,]{1,9})\b[^.;!?\n]{0,40}, "
    r"(?:some |about |only |at least |nearly |over )?$"
)
_ARE_MANY = late_regex(r" (?:are|were|have|had|came|died|voted|said|took|went|worked?|live)\b")
_BUSES = late_regex(
    r"(?: (?:and|or|to|,) [0-9]{1,3})? (?:bus(?:es)?|trams?|trains?|routes?|coach(?:es)?)\b"
)
_CALLED = late_regex(r"\b(?:call|dial|ring|phone|number)", re.IGNORECASE)
# Right behind it no bus is counted: "ring 999 and 112 trains", "call 511 bus information".
_TO_DIAL = late_regex(r"\b(?:call|dial|ring|phone|text)(?:ing)? $", re.IGNORECASE)


def is_no_number(match: re.Match[str]) -> bool:
    """Tell a day, a bound, a place, a pressure and so many people from a number to dial."""
    near = match.string[max(0, match.start() - 60) : match.start()]
    if _DAY.fullmatch(match[0]) or _BOUND.search(near) or _PLACED.search(near):
        return True
    if _OF_SOME.search(near) and _ARE_MANY.match(match.string, match.end()):
        return True
    if "/" in match[0] and _PRESSURE.search(near):
        return True
    if _BUSES.match(match.string, match.end()) and not _TO_DIAL.search(near):
        return True
    is_many = _PEOPLE.match(match.string, match.end()) and _COUNTED.search(near)
    return bool(is_many) and not _CALLED.search(near)
