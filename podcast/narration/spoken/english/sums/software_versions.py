"""What is written of programs: versions, "Python 3.12", "Windows 10/11", and times, "TTL 15m".

Shares of a hundred, "80/20 rule", are here for they look like both.
"""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, Rule, figure, form
from podcast.narration.spoken.triggers import DIGITS

_PROGRAM = (
    r"(?:Python|Node(?:\.js)?|Java|Ubuntu|Debian|Django|PHP|Ruby|Perl|Postgres(?:QL)?|MySQL"
    r"|SQLite|iOS|iPadOS"
    r"|Android|macOS|OS X|Linux|[Kk]ernel|Chrome|Firefox|Fedora|Rails|React|Angular|Vue"
    r"|Kotlin"
    r"|GIMP|Bluetooth|NumPy|pandas|pip|Git|Docker|Kubernetes|GNOME|KDE|Qt"
    r"|OpenSSL|TLS|CUDA"
    r"|Word[Pp]ress|Drupal|Excel|Windows|CPython|PyPy)"
)
_STAGES = {"rc": "release candidate", "alpha": "alpha", "beta": "beta"}


def _edition(match: re.Match[str]) -> str:
    """Say a version's parts as numbers: "3.12" is three point twelve."""
    return " point ".join(number_words.integer(part) for part in match["said"].split("."))


def _stage(match: re.Match[str]) -> str:
    """Say a version that is not done: "2.0-rc1" is two point zero release candidate one."""
    parts = " point ".join(
        number_words.digits(part) if part[0] == "0" else number_words.integer(part)
        for part in match["parts"].split(".")
    )
    number = f" {number_words.integer(match['number'])}" if match["number"] else ""
    return (
        f"{'version ' if match['named'] else ''}{parts} {_STAGES[match['stage'].lower()]}{number}"
    )


def _shares(match: re.Match[str]) -> str | None:
    low, high = int(match["low"]), int(match["high"])
    if low + high != 100:
        return None
    return f"{number_words.integer(str(low))} {number_words.integer(str(high))}"


EDITIONS: tuple[Form, ...] = (
    form(
        rf"\b{_PROGRAM} (?P<said>[0-9]{{1,3}}\.[1-9][0-9])(?![\w%]|\.[0-9]|,[0-9])",
        _edition,
        needs=DIGITS,
    ),
    form(
        r"(?<![\w.])(?P<named>[vV])?(?P<parts>[0-9]{1,4}(?:\.[0-9]{1,4}){1,4})"
        r"(?:[-.~]?(?=[ab])|[-~]?)(?P<stage>rc|RC|alpha|beta)[.-]?(?P<number>[0-9]{1,3})?(?![\w.-])",
        _stage,
        needs=("rc", "RC", "alpha", "beta"),
    ),
)
"""Forms of the rule "versions"."""

_UNITS = {"s": "second", "m": "minute", "h": "hour", "d": "day"}
# What is kept, tried again or let go: its m are no meters.
_KEPT = (
    r"(?:expires?|expir(?:y|ing)|TTL|(?:times?|timed) ?-?out|timeouts?|valid|cache[sd]?"
    r"|retr(?:y|ies|ied)|(?:tokens?|JWTs?)(?: that)? lasts?|poll(?:s|ed|ing)?|uptime|downtime"
    r"|back-?off|scrape[sd]?|keep-?alive|Retry|Polls?|Timeout|Cache)"
)
_BETWEEN = r"(?:[:=]? ?| (?:(?:is|of|for|after|in|every|within|at|was|up to|set to) ){1,2})"
_SET = r"(?:timeout|delay|interval|ttl|age|wait|expir[a-z]{1,5}|period|duration|lifetime|backoff)"
_SPAN = r"(?P<said>(?P<count>[1-9][0-9]{0,3})(?P<unit>[smhd]))(?=[.,;:)`]|$| )"


# Behind an m that is minutes the sentence goes on so; "the valid 5m votes" are millions.
_ON = late_regex(
    r" (?:and|or|then|if|after|before|by|on|for|per|window|timeout|interval|ttl|TTL|each|between"
    r"|max"
    r"|maximum|minimum|by default|with|from|unless|until|when|while|so|to|but|apart|old|ago|only"
    r"|later"
    r"|in total|is|was|delay|default|limit)\b"
)
_LOOSE = re.compile(r"(?:valid|[Pp]oll(?:s|ed|ing)?|[Cc]ache[sd]?|scrape[sd]?) (?:of|at|in|was) $")


def _so_long(match: re.Match[str]) -> str | None:
    """Say how long something holds; what is counted or measured is millions or meters."""
    text = match.string
    if match["unit"] == "m":
        behind = text[match.end("said") :][:12]
        if behind[:2].strip().isalnum() and not _ON.match(behind):
            return None
        if _LOOSE.search(text[max(0, match.start("said") - 16) : match.start("said")]):
            return None
    count, name = match["count"], _UNITS[match["unit"]]
    return f"{number_words.number(count)} {name}{'' if count == '1' else 's'}"


_TIMES: tuple[Form, ...] = (
    form(rf"\b{_KEPT}\b{_BETWEEN}{_SPAN}(?! of\b)", _so_long, needs=("s", "m", "h", "d")),
    form(rf"(?i:{_SET})={_SPAN}", _so_long, needs="="),
)

SHARES: tuple[Form, ...] = (
    *_TIMES,
    figure(
        r"(?<![\w.,/$-])(?P<low>[1-9][0-9])/(?P<high>[1-9][0-9])"
        r"(?= (?:rule|split|mix|principle|chance|share|ratio|basis|weight|balance|joint|blend"
        r"|diet|cut)\b)",
        _shares,
        needs="/",
    ),
)
"""Forms of the rule "short-dates", before fractions."""


def _version(match: re.Match[str]) -> str:
    return " point ".join(number_words.integer(part) for part in match["parts"].split("."))


def _dotted(match: re.Match[str]) -> str | None:
    """Say thousands that are parted by points, "1.000.000"; four parts are an address."""
    parts = match[0].split(".")
    if len(parts) == 4 and all(int(part) < 256 for part in parts):
        return None
    return number_words.integer("".join(parts))


VERSIONS = Rule(
    "versions",
    (
        figure(r"(?<![\w.])[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,5}(?!\w|\.[0-9])", _dotted, needs="."),
        form(
            # Behind a result another is compared: "an odds ratio of 1.5 v 1.0".
            r"(?<![\w.])(?:(?<![0-9%)] )[vV]\.? |[vV])"
            r"(?P<parts>[0-9]{1,9}(?:\.[0-9]{1,9}){1,9})(?!\w)",
            lambda match: f"version {_version(match)}",
            needs=DIGITS,
        ),
        figure(r"(?<![\w.])(?P<parts>[0-9]{1,9}(?:\.[0-9]{1,9}){2,8})(?!\w|\.[0-9])", _version),
    ),
)

SYSTEMS: tuple[Form, ...] = (
    form(
        r"\b(?:(?:Windows|iOS|iPadOS|macOS|Android|Python|PHP|Node(?:\.js)?|Ubuntu|Debian|RHEL"
        r"|PlayStation|iPhone|Firefox|Django|Kindle|PS(?= [2-9])|Xbox) [0-9]{1,3}(?:\.[0-9]{1,3})?"
        # Of these there may be a part: "Go 3/4 of the way".
        r"|(?:Java|Office|Galaxy|Pixel|Chrome|Safari|Go|Rust|Ruby|Rails)"
        r" (?:[0-9]{2,3}|[0-9]{1,3}\.[0-9]{1,3}))(?P<said>/)"
        r"(?=[0-9]{1,3}(?:\.[0-9]{1,3})?(?![\w/%]|[.,][0-9]))",
        " or ",
        needs="/",
    ),
)
"""Forms of the rule "fractions", before its own: releases beside each other are no part."""
