"""Ticks and crosses that tell what to do from what not to: "✗ Alcohol" is no, "Wi-Fi ✓" is yes.

Where a text has ticks alone they are the bullets of a list, and stay silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from podcast.narration.rule_claims import Claim
from podcast.narration.words import Words

_TICKS = "✓✔☑✅"
_CROSS = re.compile("[✗✘✖✕❌☒🚫]")
_MARK = re.compile(
    r"(?<![^\s(])(?<![0-9] )(?!(?<=\b\w )[✖✕] \w(?!\w))"  # "n ✕ m" is multiplied
    rf"(?:(?P<tick>[{_TICKS}])|{_CROSS.pattern})\ufe0f?(?![^\s.,;:!?)])"
)


def has_crosses(texts: Iterable[str]) -> bool:
    """Whether one of an article's texts is marked as what is not, so that ticks say something."""
    return any(map(_CROSS.search, texts))


def find_ticks(text: str, *, words: Words, crosses: bool) -> Iterator[Claim]:
    """Claims that say each mark as yes or no, or by its name behind an article ("a ✗")."""
    if not words.say("mark_yes"):
        return
    for match in _MARK.finditer(text):
        before = text[: match.start()].rstrip()
        if match["tick"] and not crosses:
            if not before:
                yield Claim(*match.span(), "", "symbols")
            continue
        kind = "yes" if match["tick"] else "no"
        if before.rpartition(" ")[2].casefold() in words.listed("before_a_mark"):
            yield Claim(*match.span(), words.say(f"mark_named_{kind}"), "symbols")
        elif not before and kind == "no" and _says_no(text[match.end() :], words=words):
            yield Claim(*match.span(), "", "symbols")
        elif not before:
            said = words.say(f"mark_{kind}")
            yield Claim(*match.span(), f"{said[:1].upper()}{said[1:]}:", "symbols")
        else:
            yield Claim(*match.span(), words.say(f"mark_{kind}"), "symbols")


def _says_no(after: str, *, words: Words) -> bool:
    """Whether words say no themselves: "✗ No driving" is no double one."""
    return after.lstrip().casefold().startswith(words.listed("says_no"))
