"""Decades, short years and ages by tens: "the 1990s", "’68", "under 30s"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Rule, figure, form
from podcast.narration.spoken.triggers import DIGITS


def _decade(match: re.Match[str]) -> str | None:
    return number_words.plural(number_words.year(int(match["year"])))


# What lasts so many seconds, and no decade: "pour vinegar for at least 30s", "rest 60s".
_DONE = (
    r"\b(?:hold|rest|wait|paus|pour|rins|soak|press|appl|wash|scrub|count|breath|flush|irrigat"
    r"|compress|cool|shak|massag|gargl|swish|inhal|blow|squeez|microwav|boil|stir|blink|flash|beep"
    r"|last|chew|swirl|heat|spin|plank|sprint|stretch|suction|check|pinch|tap|continu|repeat"
    r"|stand|clean|lather|spray|burp)(?:e|ed|es|s|y|ing)?\b"
)
_A_WHILE = late_regex(
    rf"{_DONE}(?: (?:for )?$|[^.;!?\n]{{0,40}} (?:for|least|most|about|another|every|up to|after"
    r"|further|around|approx\.?|[0-9]{1,3}s or|within|than|max\.?|min\.?|[0-9]{1,3}s?[-\u2013]) ?$)"
    r"|\b(?:[Cc]ap(?:illary)? refill|CRT|[Pp]ulse)\b[^.;!?\n]{0,16}$",
    re.IGNORECASE,
)
_LONG = late_regex(
    r"\b(?:(?:max\.?|min\.?|timeout(?: of|:)?|backs? off|no more than) "
    r"|for (?:at least|up to|less than|more than|another) |(?:at least|every) "
    r"|[Gg]iven in (?:less than |< ?))$"
)


# Not "they press on for 70s hits", "hold parties for 30s and 40s".
_GOES_ON = late_regex(
    r"[.,;:)!?]|$|\n| (?:and(?! (?:the )?['’]?[0-9]0s)|or|then|before|after|between|until|till"
    r"|per|each|every|with|without|on|in|at|while|to|under|if|but|when|as|a|from|apart|using|so)\b"
)


def _lasts(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start("said") - 60) : match.start("said")]
    told = _A_WHILE.search(before) or _LONG.search(before)
    return bool(told and _GOES_ON.match(match.string, match.end("said")))


def _short_decade(match: re.Match[str]) -> str | None:
    if _lasts(match):
        return None
    tens = match["tens"]
    return (
        "two thousands" if tens == "00" else number_words.plural(number_words.cardinal(int(tens)))
    )


def _ages(match: re.Match[str]) -> str:
    return number_words.plural(number_words.integer(match["age"]))


DECADES = Rule(
    "decades",
    (
        figure(r"(?<![\w.,])(?P<year>[12][0-9]{2}0)(?: ?['’])?s\b", _decade),
        form(
            r"(?<![\w.,$£€=])(?P<said>['’‘]?(?P<tens>[1-9]0|00)(?: ?['’])?s\b)(?! [0-9]{1,2}d\b)"
            r"(?! (?:rests?|holds?|pauses?|planks?|sprints?|waits?|delays?|intervals?|timers?"
            r"|countdowns?|timeouts?)\b)(?!(?<=[123]0s) clips?\b)",
            _short_decade,
            needs=DIGITS,
        ),
        figure(
            r"(?<![\w.])(?P<plane>7[0-8]7)s\b",  # Boeing's, no seconds
            lambda match: number_words.plural(number_words.integer(match["plane"])),
        ),
        form(r"\b(?:[Uu]nder|[Oo]ver)[ -](?P<said>(?P<age>[0-9]{1,2})s)\b", _ages, needs=DIGITS),
        form(
            r"(?<!\w)['’‘](?P<tens>[0-9]{2})(?![\w'’]|[.,][0-9])",
            lambda match: number_words.integer(match["tens"]),
            needs="'’‘",
        ),
    ),
)
