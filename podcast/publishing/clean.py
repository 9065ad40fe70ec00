"""Text that any feed, caption file or player can take: one cleaning for every form."""

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


def seconds(milliseconds: int) -> int | float:
    """Seconds as JSON shows them: whole where they are whole."""
    return milliseconds // 1000 if milliseconds % 1000 == 0 else milliseconds / 1000


def clock(milliseconds: int) -> str:
    """A time as people write it and as apps make links of it: 1:23, 1:02:03."""
    minutes, second = divmod(milliseconds // 1000, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"
