"""Text repair: the first layer of narration, applied to every text that is read.

Blanket NFKC is wrong for speech (it turns x² into "x2" and ½ into "1⁄2"), so only a
list of compatibility forms is replaced; all else is NFC.
"""

from __future__ import annotations

import re
import unicodedata

_SPACES = "\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
# Joiners (200C, 200D) stay: Persian, Indic scripts and emoji need them.
_UNHEARD = "\u00ad\u180e\u200b\u200e\u200f\u2060\ufeff\ufffe\uffff" + "".join(
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
)
_CONTROLS = "".join(
    chr(code) for code in (*range(0x09), *range(0x0E, 0x20), *range(0x7F, 0x85), *range(0x86, 0xA0))
)
# Bold, italic, script and other letters of mathematics, which people write whole posts in.
_STYLED = (*range(0x1D400, 0x1D800), *range(0x1F130, 0x1F14A), *range(0x24B6, 0x24EA))
# The bullets and ticks of Word's fonts of symbols, as they are copied without their font.
_OF_SYMBOL_FONTS = dict(
    zip(
        "\uf0b7\uf0a7\uf0d8\uf076\uf0e0\uf0fc\uf0a8\uf06f\uf0fe",
        "•▪➢❖→✓☐☐☑",
        strict=True,
    )
)
_LINE_ENDS = "\u000b\u000c\u0085\u2028\u2029"


def _compatibility_forms() -> dict[str, str]:
    """Latin ligatures, full-width forms, squared units, Roman numerals, styled letters."""
    codes = (
        *range(0xFB00, 0xFB07),
        *range(0xFF01, 0xFF5F),
        *range(0x3371, 0x337B),
        *range(0x3380, 0x33E0),
        *range(0x2160, 0x2180),
        *(0x2103, 0x2109, 0x00B5),
    )
    return {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in (*codes, *_STYLED)}


def _changes() -> dict[str, str]:
    changes = _compatibility_forms()
    changes |= dict.fromkeys(_SPACES, " ")
    changes |= dict.fromkeys(_UNHEARD + _CONTROLS, "")
    changes |= dict.fromkeys(_LINE_ENDS, "\n")
    changes |= dict.fromkeys("\u2010\u2011", "-")
    changes |= _OF_SYMBOL_FONTS
    return changes


_TABLE = str.maketrans(_changes())
_NEWLINES = re.compile(r"\r\n?")
# A title before a name with its last letters raised: "Sᵗ Brieuc", "Dʳ Roe", "MᶜDonald".
_RAISED_TITLE = re.compile(
    "(?<![^\\W])(?:S(?:ᵗᵉ?|ᵃ)|Dʳᵉ?|M(?:ʳ|ʳˢ|ˢ|ᶜ|ᵐᵉ|ˡˡᵉ)|Pʳ|Jⁿ|Wᵐ|Gᵉᵒ)(?=\\.?\\s?[A-ZÀ-Þ])"
)
_HALF = re.compile("[\ud800-\udfff]")


def repair(text: str) -> str:
    """Give the text with one spelling for what sounds the same; line ends become newlines.

    The minus sign, the en dash, superscript figures and fractions stay: later rules
    speak them. Quotation marks and apostrophes stay as they were written.
    Repairing twice changes nothing more.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _NEWLINES.sub("\n", whole(text)).translate(_TABLE)
    text = _RAISED_TITLE.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    return unicodedata.normalize("NFC", text)


def whole(text: str) -> str:
    r"""Give the text with surrogate pairs joined, as YAML's "\ud83d\ude00", and halves left out.

    No file can hold a half.
    """
    if not _HALF.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
