"""What tells a number of help from another: who needs it, "don't wait: 911", and "room 112"."""

from __future__ import annotations

import re

NEEDED = re.compile(
    r"\b(?:wait|hesitate|panic|emergenc\w{1,4}|fire|smoke|bleed\w{0,3}|chest|breath\w{0,4}|stroke"
    r"|heart|unconscious|danger|hurt|collaps\w{1,3}|overdose|CPR|call|dial|ring|phone|doubt|crisis"
    r"|suicid\w{1,3}|accident|help|hot?line|choking|seizure|burn\w{0,3}|poison\w{0,3}|intruder|press"
    r"|safe|swallow\w{1,4}|faint\w{0,3}|unresponsive|anaphyla\w{3,5}|allergic|drown\w{0,3}|bleach"
    r"|blood|pain|dying|suicidal)\b",
    re.IGNORECASE,
)
PLACED = re.compile(r"\b(?:[Rr]oom|[Bb]us|[Rr]oute|[Ff]lat|[Ss]uite|[Uu]nit|[Pp]age|[Pp]orsche) $")
# Two numbers for the same: "911 also works", "112 is the same as 999".
IN_USE = re.compile(
    r"\b(?:also works?|same as (?:911|999|112|000)\b|works as|(?:UK|US|European) number)\b"
)
# "Call on 12/03/2025": a day on which one calls.
DAY = re.compile("[0-3]?[0-9]/[0-3]?[0-9]/(?:19|20)[0-9]{2}")
BOUND = re.compile("[<>\u2264\u2265] ?$")  # "HR >120"
# "If your BP is over 180/120, ring 999": the first two are no numbers to dial.
PRESSURE = re.compile(r"\b(?:BP|[Bb]lood pressure|[Ss]ystolic)\b[^.!?;/\n]{0,50}$")
# What a number is for, right behind it: "192 for an ambulance", "811 is for health advice".
ITS_USE = re.compile(
    r" (?:(?:is )?for (?:an? |the )?"
    r"(?:(?:medical|health|legal|crisis|mental|police|non-|fire)[\w -]{0,24}|ambulances?"
    r"|emergenc(?:y|ies)|advice|rescue|help|support|coastguard|power cuts?|poisons?)\b"
    r"|is (?:free|toll-free|open)(?: to (?:call|ring|dial|phone|text)\b|,? (?:day or|from any"
    r"|24)\b)"
    r"|is the (?:[a-z-]{2,20} )?(?:number|helpline|hotline|line)\b)"
)
