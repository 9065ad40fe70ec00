"""Text without the characters that a feed, caption file or player cannot take."""

from __future__ import annotations

import re
import unicodedata

# XML 1.0, production [2] Char: everything else makes a whole feed unreadable.
# The direction overrides (U+202D, U+202E) are legal, but turn the list around them in a client.
_FORBIDDEN = re.compile(
    "[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\u202d\u202e\ufeff]"
)


def clean(text: str) -> str:
    """One line of NFC text, without characters that XML 1.0 forbids and with single spaces."""
    return " ".join(_FORBIDDEN.sub("", unicodedata.normalize("NFC", text)).split())


def shorten(text: str, *, characters: int) -> str:
    """Clean ``text`` of at most so many characters; a cut shows as "…".

    PSP-1 allows 255 characters in a value unless it says otherwise.
    """
    whole = clean(text)
    return whole if len(whole) <= characters else whole[: characters - 1].rstrip() + "…"
