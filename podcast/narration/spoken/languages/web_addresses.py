"""Addresses of mail and names of sites in German, French and Spanish: "info@example.org"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form

_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
# Endings that no sentence would make whose space was forgotten: it would go on with a capital.
_SITES = (
    "(?:com|org|net|info|eu|int|edu|gov|gob|fr|be|ch|li|lu|ca|qc|mx|ar|cl|pe|uy|ec|bo|py|cr|gt|ve|cat"
    "|eus|gal|bzh|at|uk|it|pt|io|tv|es|de|co)"
)
_PARTS = re.compile(r"[0-9]+|[^\W\d_]+|[-_.+@/]")
_VOWEL = re.compile("[aeiouyà-ÿ]", re.IGNORECASE)
_SHORT_PATH = re.compile(r"(?:/[a-z0-9][a-z0-9-]{1,30}){1,2}/?")
_LONGEST_NUMBER = 3  # digits: more of them are said one by one


def web_addresses(tongue: Tongue) -> Iterator[Form]:
    """Say an address of mail, and a site that is named without "www." and a short path."""
    said = partial(_said, tongue=tongue)
    yield form(
        rf"(?<![\w.+@-])(?P<host>[^\W_][\w.+-]{{0,63}}@(?:{_LABEL}\.){{1,4}}[A-Za-z]{{2,24}})(?P<path>)"
        r"(?![\w@])",
        said,
        needs="@",
    )
    # A site that begins with a capital may be two sentences; before these endings it is none.
    yield form(
        r"(?<![\w.@/:-])(?P<said>(?P<host>(?:[a-z0-9-]{1,40}\.){0,3}"
        r"(?:[a-z]|[A-Z](?=[\w-]*\.(?:com|org|net|fr|gob|gouv|info)\b))[a-z0-9-]{1,40}"
        rf"(?:\.(?:gouv|gob|gov|com|org|edu|asso|admin))?\.{_SITES})"
        r"(?P<path>/[^\s<>\"“”«»]{0,500})?)(?<![.,;:!?)])(?![\w@/-]|\.\w)",
        said,
        needs=".",
    )


def _said(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say an address part by part, without a long path; what has no vowel is said by letters."""
    signs = tongue.part("web")
    path = match["path"] or ""
    path = path.rstrip("/") if _SHORT_PATH.fullmatch(path) else ""
    words = []
    for part in _PARTS.findall(match["host"] + path):
        if part in signs:
            words.append(signs[part])
        elif part.isdigit():
            short = len(part) <= _LONGEST_NUMBER and part[0] != "0"
            words.append(tongue.number(part) if short else tongue.digits(part))
        else:
            words.append(part if _VOWEL.search(part) else " ".join(part.upper()))
    return " ".join(words)
