"""Letters of the alphabets of mathematics (𝔼, 𝒪, 𝐱) as plain letters, and which it was."""

from __future__ import annotations

import unicodedata

_SETS = {"R": "ℝ", "N": "ℕ", "Z": "ℤ", "Q": "ℚ", "C": "ℂ"}
_STYLES = (
    ("DOUBLE-STRUCK", "double"),
    ("SCRIPT", "script"),
    ("FRAKTUR", "fraktur"),
    ("BLACK-LETTER", "fraktur"),
    ("BOLD", "bold"),
)
_KEPT = frozenset("ℝℕℤℚℂℏℓ")


def plain_letter(text: str, *, variant: str) -> tuple[str, str]:
    """The letters of a token as everybody writes them, and their style; "" where it is none."""
    text = unicodedata.normalize("NFC", text)
    style = _style(variant.upper())
    if style == "double" and text in _SETS:
        return _SETS[text], style
    if text in _KEPT or len(text) != 1 or text.isascii():
        return text, style or ("upright" if variant == "normal" else "")
    name = unicodedata.name(text, "")
    if not name.startswith(("MATHEMATICAL ", "SCRIPT ", "DOUBLE-STRUCK ", "BLACK-LETTER ")):
        return text, style
    plain = unicodedata.normalize("NFKC", text)
    return (plain, _style(name)) if len(plain) == 1 and plain.isalnum() else (text, style)


def _style(name: str) -> str:
    return next((style for word, style in _STYLES if word in name), "")
