"""Calibers of guns: "a .38 Special", ".22 LR", ".357 Magnum", "a .38 cal. pistol"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, form

_CARTRIDGE = (
    "(?:Special|LR|ACP|Mag(?:num)?|WMR|Long|Short|Win(?:chester)?|Rem(?:ington)?|Colt|Auto"
    "|S&W|Smith|Savage|Hornet|Sharps|Enfield|Creedmoor|Weatherby|Springfield|BMG)"
)
_GUN = (
    r"(?:[Pp]istols?|[Rr]evolvers?|[Rr]ifles?|[Hh]andguns?|[Gg]uns?|[Bb]ullets?|[Rr]ounds?|[Cc]artridges?"
    r"|[Aa]mmo|[Aa]mmunition|[Ss]hells?|[Ss]lugs?|[Aa]utomatics?|[Dd]erringer)"
)
_CALIBER = r"[Cc]al(?:\.|ib(?:er|re))"
_NUMBERS = (
    "17", "22", "25", "30", "32", "38", "40", "41", "44", "45", "50", "204", "223", "243", "270",
    "300", "303", "308", "338", "357", "380", "454", "458", "500",
)  # fmt: skip
_SIZES = f"(?:{'|'.join(_NUMBERS)})"
_WRITTEN = tuple(f".{number}" for number in _NUMBERS)
_COMPANY = late_regex(rf"\b(?:{_GUN}|armed|shot|shots|fired|holster|barrel|Colt|Luger|police)\b")


def _size(number: str) -> str:
    """Say a caliber as those who shoot do: "three fifty-seven", "three o eight"."""
    if len(number) < 3:
        return number_words.integer(number)
    low = number[1:]
    if low == "00":
        rest = "hundred"
    else:
        rest = number_words.integer(low.lstrip("0"))
        rest = rest if low >= "10" else f"{number_words.OH} {rest}"
    return f"{number_words.integer(number[0])} {rest}"


def _caliber(match: re.Match[str]) -> str:
    return _size(match["size"])


def _alone(match: re.Match[str]) -> str | None:
    """Say "a .45" where its sentence tells of guns; elsewhere it is a part of one."""
    return _size(match["size"]) if _COMPANY.search(around(match, within=60)) else None


def calibers(*, british: bool) -> tuple[Form, ...]:
    """Give the forms of the rule "identifiers" for guns and what they shoot."""
    name = "calibre" if british else "caliber"
    return (
        form(
            rf"(?<![\w.$£€])(?P<said>\.(?P<size>{_SIZES}))(?=[ -](?:{_CARTRIDGE}|{_CALIBER}"
            rf"|{_GUN})(?!\w))",
            _caliber,
            needs=_WRITTEN,
        ),
        form(
            rf"(?<![\w$£€])\.{_SIZES}(?P<said>[ -]cal\.)(?= [a-z])",
            f"-{name}",
            needs=("cal.",),
        ),
        form(
            rf"(?<![\w.$£€])(?:\b[Aa]|\b[Hh]is|\b[Hh]er|\b[Tt]he)"
            rf" (?P<said>\.(?P<size>{_SIZES}))(?![\w%]|[.,][0-9])",
            _alone,
            needs=_WRITTEN,
        ),
    )
