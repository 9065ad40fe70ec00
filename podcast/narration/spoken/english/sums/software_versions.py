"""Versions of programs, "Python 3.12", "v2.0.1", and shares of a hundred, "80/20 rule"."""

from __future__ import annotations

import re

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

SHARES: tuple[Form, ...] = (
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
