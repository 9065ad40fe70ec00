"""Addresses of the web in all three languages: "contact@ville-lyon.fr", "ameli.fr/assure"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form

_PARTS = re.compile(r"[0-9]+|[^\W\d_]+|[-_.+@/]")
_VOWEL = re.compile("[aeiouyà-ÿ]", re.IGNORECASE)
_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
# Endings that no sentence without a space behind its full stop would make.
_ENDING = (
    "(?:com|org|net|info|eu|int|edu|gov|gob|fr|be|ch|lu|ca|qc|mx|ar|cl|pe|uy|ec|bo|py|cr|gt|ve|cat|eus"
    "|gal|bzh|at|uk|it|pt|io|tv|es|de|co)"
)
_SHORT_PATH = re.compile(r"(?:/[a-z0-9][a-z0-9-]{1,30}){1,2}/?")


def web_addresses(tongue: Tongue) -> Iterator[Form]:
    """Say an address to write to, and the name of a site with a short path behind it."""
    said = partial(_address, tongue=tongue)
    yield form(
        rf"(?<![\w.+@-])(?P<host>[^\W_][\w.+-]{{0,63}}@(?:{_LABEL}\.){{1,4}}[a-z]{{2,24}})(?P<path>)(?![\w@])",
        said,
        needs="@",
    )
    yield form(
        rf"(?<![\w.@/:-])(?P<said>(?P<host>(?:[a-z0-9-]{{1,40}}\.){{0,3}}(?:[a-z]|[A-Z](?=[\w-]*\.(?:com|org|net|fr|gob|gouv|info)\b))[a-z0-9-]{{2,40}}"
        rf"(?:\.(?:gouv|gob|gov|com|org|edu|asso|admin))?\.{_ENDING})(?P<path>/[^\s<>\"“”«»]{{0,500}})?)(?<![.,;:!?)])(?![\w@/-]|\.\w)",
        said,
        needs=".",
    )


def _address(match: re.Match[str], *, tongue: Tongue) -> str:
    """Say an address part by part, without a long path; what has no vowel is said by letters."""
    marks = dict(one.split("=") for one in tongue.word("web_marks").split("|"))

    def part(written: str) -> str:
        if written in marks:
            return marks[written]
        if written[0] in "0123456789":
            return tongue.number(written)
        return written if _VOWEL.search(written) else " ".join(written.upper())

    path = match["path"] or ""
    path = path.rstrip("/") if _SHORT_PATH.fullmatch(path) else ""
    return " ".join(part(one) for one in _PARTS.findall(match["host"] + path))
