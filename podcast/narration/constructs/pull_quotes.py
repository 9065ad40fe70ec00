"""Block quotes that say again what the article says: left out, where the profile leaves them out.

Those in other elements of a web page are found by podcast/reading/html/chosen/pull_quotes.py.
"""

from __future__ import annotations

from podcast.narration.narrator import Narrator

_LEAST = 20  # characters: shorter quotes stand in a text by chance


def is_pull_quote(words: str, *, narrator: Narrator) -> bool:
    """Whether a quote of these words is left out."""
    if len(words) < _LEAST or not narrator.style.omits("pull quote"):
        return False
    return words.strip("“”\"'«» ").casefold() in narrator.body
