"""Letters in a font of symbols: what is shown is another sign, and “mg” may be shown as “μγ”."""

from __future__ import annotations

from lxml import etree

from podcast.reading.tree import Element
from podcast.reading.word.markup import W, child, paragraph_of
from podcast.reading.word.styles import Styles

_FONTS = {
    name.casefold(): name
    for name in ("Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings")
}
_PRIVATE = range(0xF020, 0xF100)  # where Word keeps the signs of such fonts
_LETTERS = range(0x21, 0x100)
_BEYOND_ASCII = 0x80  # what a font that is named for other signs alone shows
_GREEK = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ",
        strict=True,
    )
)
_SIGNS = dict(
    zip(
        "\x2d\xa3\xa5\xab\xac\xad\xae\xaf\xb0\xb1\xb3\xb4\xb7\xb8\xb9\xba\xbb\xd6\xd7",
        "−≤∞↔←↑→↓°±≥×•÷≠≡≈√⋅",
        strict=True,
    )
)
_SYMBOL = str.maketrans({**_GREEK, **_SIGNS})


def is_symbol(font: str) -> bool:
    """Say whether a font is the one in which Greek stands in the place of Latin letters."""
    return font.strip("'\"").casefold() == "symbol"


def as_symbols(text: str) -> str:
    """Give what a text shows in that font."""
    bare = (chr(ord(sign) - 0xF000) if ord(sign) in _PRIVATE else sign for sign in text)
    return "".join(bare).translate(_SYMBOL)


def show_symbols(tree: Element, *, styles: Styles) -> None:
    """Write each letter of such a font as the symbol that it shows."""
    if not any(map(_names_one, (tree, *styles.by_id.values()))):
        return
    for run in list(tree.iter(f"{W}r")):
        paragraph = paragraph_of(run)
        if paragraph is None or child(run, "t") is None:
            continue
        fonts = styles.run_property(run, "rFonts", paragraph=paragraph)
        if fonts is not None and (font := _font(fonts)):
            first = _LETTERS.start if fonts.get(f"{W}ascii") else _BEYOND_ASCII
            for text in list(run.iterchildren(f"{W}t")):
                _replace(run, text, font=font, first=first)


def _names_one(element: Element) -> bool:
    """Say whether a font of symbols is named at all: in most texts none is."""
    return any(map(_font, element.iter(f"{W}rFonts")))


def _font(fonts: Element) -> str:
    """Give the font of symbols that a text is in; a font of the theme goes before it."""
    if fonts.get(f"{W}asciiTheme"):
        return ""
    told = fonts.get(f"{W}ascii") or fonts.get(f"{W}hAnsi") or ""
    return _FONTS.get(told.casefold(), "")


def _replace(run: Element, text: Element, *, font: str, first: int) -> None:
    at = run.index(text)
    made: list[Element] = []
    for sign in text.text or "":
        code = ord(sign)
        if first <= code < _LETTERS.stop or code in _PRIVATE:
            symbol = etree.Element(f"{W}sym")
            symbol.set(f"{W}font", font)
            symbol.set(f"{W}char", f"{code:04X}")
            made.append(symbol)
        else:
            plain = etree.Element(f"{W}t")
            plain.text = sign
            plain.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            made.append(plain)
    run[at : at + 1] = made
