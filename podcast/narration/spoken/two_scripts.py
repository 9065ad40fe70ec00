"""Words of two scripts in one, such as “X선” and “Wi-Fi网络”: said part by part.

To espeak-ng, which reads for most voices, such a word has one language, and it says nothing of
letters that this has not: parted, each part is said as it is where it stands alone.
"""

from __future__ import annotations

from podcast.narration.spoken.rule import Rule, form

_LATIN = "A-Za-z\u00c0-\u024f"
# Indian and the other scripts from there to Mongolian, then those of the Far East.
_OTHER = "\u0900-\u10ff\u1100-\u1cff\u2e80-\u2fff\u3041-\ud7ff\uf900-\ufaff\uff66-\uff9f"
_ONE = f"[{_OTHER}]"

TWO_SCRIPTS = Rule(
    "two-scripts",
    (
        form(rf"(?<=[{_LATIN}])[{_OTHER}]", lambda match: f" {match[0]}", first=_ONE),
        form(rf"[{_OTHER}](?P<said>[{_LATIN}])", lambda match: f" {match['said']}", first=_ONE),
    ),
)
"""For languages in Latin letters: the voices of others know the words of theirs."""
