"""Addresses of mail and names of sites in German, French and Spanish: "info@example.org"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form

_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
# Endings that no sentence would make whose space was forgotten: it would go on with a capital.
_SITES = "(?:com|org|net|edu|info|eu|de|at|ch|li|fr|be|lu|ca|es|mx|ar|cl|pe|uy|uk|gov|io)"
_PARTS = re.compile(r"[0-9]+|[A-Za-z]+|[-_.+@/]")
_VOWEL = re.compile("[aeiouy]", re.IGNORECASE)
_LONGEST_NUMBER = 3  # digits: more of them are said one by one


def web_addresses(tongue: Tongue) -> Iterator[Form]:
    """Say an address of mail, and a site that is named without "www."."""
    said = partial(_said, tongue=tongue)
    yield form(
        rf"(?<![\w.+@-])[A-Za-z0-9][\w.+-]{{0,63}}@{_LABEL}(?:\.{_LABEL})*\.[A-Za-z]{{2,24}}(?![\w@])",
        said,
        needs="@",
    )
    # A site in capitals, or one that begins with one, may be two sentences.
    yield form(
        rf"(?<![\w.@/:-])(?=[a-z0-9-]{{1,63}}\.)(?:[a-z0-9][a-z0-9-]{{0,61}}[a-z0-9]\.){{1,3}}"
        rf"(?:(?<=[a-z]\.)|(?<=[a-z][0-9]\.)|(?<=[a-z][0-9]{{2}}\.)){_SITES}"
        r"(?:/[\w-]{1,40}){0,3}/?(?![\w@/-]|\.\w)",
        said,
        needs=".",
    )


def _said(match: re.Match[str], *, tongue: Tongue) -> str:
    signs = tongue.part("web")
    words = []
    for part in _PARTS.findall(match[0].rstrip("/")):
        if part in signs:
            words.append(signs[part])
        elif part.isdigit():
            short = len(part) <= _LONGEST_NUMBER and part[0] != "0"
            words.append(tongue.number(part) if short else tongue.digits(part))
        else:
            words.append(part if _VOWEL.search(part) else " ".join(part.upper()))
    return " ".join(words)
