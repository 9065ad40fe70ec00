"""A formula's tree -> its words, in the manner of ClearSpeak."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from podcast.narration.maths.brackets import bracketed, called, evaluated
from podcast.narration.maths.formula_words import Catalogue, OutsideError, catalogue_for
from podcast.narration.maths.kinds_of_parts import (
    SPELLED,
    base_text,
    is_chemical,
    is_filled,
    is_log_of_base,
    is_simple,
    is_token,
    letters_of,
    multiplies,
    text_of,
)
from podcast.narration.maths.measures import isotope, measured, mixed, paid, parted
from podcast.narration.maths.powers import Raised, raised
from podcast.narration.maths.signs import Place, sign_said
from podcast.narration.maths.tree import (
    APART,
    APPLIED,
    Fraction,
    Grid,
    Node,
    Root,
    Row,
    Scripted,
    Token,
    flat,
    tree_of,
)

_NUMBER = re.compile(r"[0-9]{1,15}(?:\.[0-9]{1,15})?|\.[0-9]{1,15}")
_MOST_PARTS = 20
_LIMITS = {"lim": "limit", "lim sup": "limit_above", "lim inf": "limit_below"}
_TIGHT = re.compile(r"(?<!\s)\s+(?=[,;:])")
_DOUBLED = re.compile(r"(?:,\s*)+(?=[,;.])|,\s*$")
_ALPHABETS = frozenset({"bold", "script", "fraktur", "double"})
_TAG = re.compile(r"\((?P<tag>[A-Z]?\.?[0-9][\w.]{0,8})\)")


def words_of(mathml: str, *, language: str) -> str | None:
    """The words of a formula in plain MathML; None where any part of it has none."""
    catalogue, tree = catalogue_for(language), tree_of(mathml)
    if catalogue is None or tree is None or not tree.items:
        return None
    try:
        said = _Sayer(catalogue, letters_of(tree)).say(tree)
    except (OutsideError, RecursionError):
        return None
    said = _DOUBLED.sub("", _TIGHT.sub("", catalogue.together(" ".join(said.split()))))
    return said if any(one.isalnum() for one in said) else None


@dataclass(frozen=True, slots=True)
class _Sayer:
    """Says the parts of one formula; ``letters`` are all of its own."""

    catalogue: Catalogue
    letters: frozenset[str]

    def say(self, node: Node) -> str:
        match node:
            case Token():
                return self.token(node)
            case Row():
                return self.row(node.items)
            case Fraction():
                return self.fraction(node)
            case Root():
                return self.root(node)
            case Scripted():
                return self.scripted(node)
            case Grid():
                return self.grid(node, shape="lines")

    def token(self, token: Token) -> str:
        known = self.catalogue.find
        if token.kind == "words":
            return self.words(token.text)
        if token.kind == "number":
            number = self.catalogue.plain(token.text)
            if not _NUMBER.fullmatch(number):
                raise OutsideError(token.text)
            return self.catalogue.number(number)
        if token.style in _ALPHABETS:
            return self.letter(token)
        for part in ("functions", "letters", "big", "signs"):
            if (said := known(part, token.text)) is not None:
                return said
        return self.letter(token)

    def words(self, text: str) -> str:
        if state := self.catalogue.find("states", text):
            return f", {state},"
        if text in SPELLED:
            return " ".join(text)
        if text.strip() == "–":
            return self.catalogue.shape("until")
        if not re.fullmatch(r"[\w ,.'’()-]*", text) or "_" in text:
            raise OutsideError(text)
        plain = re.sub(r"[()]", " ", text)
        return re.sub(r"[0-9]{1,15}", lambda found: f" {self.catalogue.number(found[0])} ", plain)

    def letter(self, token: Token) -> str:
        text, shape = token.text, self.catalogue.shape
        if token.style == "upright" and text in SPELLED:
            return " ".join(text)
        small = text.lower()
        if not text.isalpha():
            raise OutsideError(text)
        named = self.catalogue.find("letters", text) or self.catalogue.find("letters", small)
        said = named or text
        if len(text) == 1 and not text.isascii() and said == text:
            raise OutsideError(text)
        if token.style in _ALPHABETS and f" {text}" in self.letters:
            said = shape(token.style, a=said)
        if len(text) == 1 and small != text and small in self.letters:
            return shape("capital", a=said)
        return said

    def fraction(self, node: Fraction) -> str:
        top, bottom = self.say(node.top), self.say(node.bottom)
        shape = self.catalogue.shape
        if not node.bar:
            return shape("choose", a=top, b=bottom)
        if is_token(node.top) and is_token(node.bottom):
            return self.common(node, top) or shape("over", a=top, b=bottom)
        simple = is_simple(node.top) and is_simple(node.bottom)
        return shape("over" if simple else "fraction", a=top, b=bottom)

    def common(self, node: Fraction, top: str) -> str:
        """A fraction of small numbers: "five eighths"; "" for any other."""
        count = text_of(node.top)
        one, _, many = (self.catalogue.find("parts", text_of(node.bottom)) or "").partition("|")
        is_small = many and count.isdecimal() and 0 < int(count) <= _MOST_PARTS
        return "" if not is_small else one if count == "1" else f"{top} {many}"

    def root(self, node: Root) -> str:
        inside = self.say(node.inside) + ("" if is_simple(node.inside) else ",")
        shape = self.catalogue.shape
        if node.index is None:
            return shape("root", a=inside)
        if text_of(node.index) == "3":
            return shape("cube_root", a=inside)
        return shape("index_root", a=inside, b=self.say(node.index))

    def scripted(self, node: Scripted) -> str:
        name = text_of(node.base)
        if (big := self.catalogue.find("big", name)) is not None:
            return self.big(node, big)
        if name in _LIMITS and node.below is not None and node.above is None:
            return self.catalogue.shape(_LIMITS[name], b=self.approaching(node.below))
        if at := evaluated(self, node):
            return at
        if node.stacked:
            return self.accented(node)
        if not is_filled(node.base):
            raise OutsideError(text_of(node.above))
        base = self.say(node.base)
        if isinstance(node.base, Row) and not is_simple(node.base):
            base = f"{base},"
        return self.with_scripts(base, node)

    def with_scripts(self, words: str, node: Node) -> str:
        """Words with what is lower and higher at them."""
        if not isinstance(node, Scripted):
            return words
        chemical = is_chemical(node.base)
        if node.below is not None:
            shape = "log_base" if is_log_of_base(node) else "sub"
            if chemical and is_token(node.below):
                shape = "counted"
            words = self.catalogue.shape(shape, a=words, b=self.say(node.below))
        if node.above is None:
            return words
        return raised(self, Raised(words, node.above, name=text_of(node.base), chemical=chemical))

    def big(self, node: Scripted, big: str) -> str:
        below = self.say(node.below) if node.below else ""
        above = self.say(node.above) if node.above else ""
        shape = "from_to" if below and above else "over_set" if below else "to_only"
        return self.catalogue.shape(shape, a=big, b=below, c=above)

    def approaching(self, below: Node) -> str:
        parts = below.items if isinstance(below, Row) else (below,)
        shape = self.catalogue.shape
        said = []
        for one in parts:
            side = text_of(one.above) if isinstance(one, Scripted) and one.below is None else ""
            if text_of(one) == "→":
                said.append(shape("approaches"))
            elif isinstance(one, Scripted) and side in {"+", "−"}:
                way = "from_above" if side == "+" else "from_below"
                said.append(shape(way, a=self.say(one.base)))
            else:
                said.append(self.say(one))
        return " ".join(said)

    def accented(self, node: Scripted) -> str:
        accent = self.catalogue.find("accents", text_of(node.above)) if node.above else None
        if accent is None or node.below is not None:
            raise OutsideError(text_of(node.above))
        return accent.format(a=self.say(node.base))

    def grid(self, node: Grid, *, shape: str) -> str:
        apart = " " if shape == "lines" else ", "
        lines = [apart.join(map(self.cell, filter(is_filled, row))) for row in node.rows]
        if shape in {"matrix", "determinant"}:
            lines = [
                self.catalogue.shape("row", n=self.catalogue.number(str(n)), a=line)
                for n, line in enumerate(lines, 1)
            ]
        size = {"n": len(node.rows), "m": max(map(len, node.rows), default=0)}
        given = {name: self.catalogue.number(str(count)) for name, count in size.items()}
        return self.catalogue.shape(shape, rows="; ".join(lines), **given)

    def cell(self, cell: Node) -> str:
        one = flat(cell)
        words = isinstance(one, Token) and one.kind == "words"
        return f", {self.row((one,))}" if words else self.say(cell)

    def row(self, items: Sequence[Node], *, inside: str = "") -> str:
        said: list[str] = []
        opened = [inside]
        before: Node | None = None
        at = 0
        while at < len(items):
            length, words = self.part(items, at, before=before, inside=opened[-1])
            said.append(words)
            if length == 1 and text_of(items[at]) in {"(", "[", "{"}:
                opened.append(text_of(items[at]))
            elif length == 1 and base_text(items[at]) in {")", "]", "}"} and len(opened) > 1:
                opened.pop()
            before = items[at] if length == 1 else Row(tuple(items[at : at + length]))
            at += length
        return " ".join(said)

    def part(
        self, items: Sequence[Node], at: int, *, before: Node | None, inside: str
    ) -> tuple[int, str]:
        """The next thing in a row: of how many items it is, and its words."""
        found = (
            measured(self, items, at, before=before)
            or bracketed(self, items, at)
            or called(self, items, at)
            or parted(self, items, at)
            or paid(self, items, at)
            or isotope(self, items, at)
        )
        if found:
            return found
        return sign_said(self, Place(items, at, before, inside)) or (
            1,
            self.side_by_side(items, at, before=before),
        )

    def side_by_side(self, items: Sequence[Node], at: int, *, before: Node | None) -> str:
        one, shape = items[at], self.catalogue.shape
        text = text_of(one)
        if text in {APPLIED, APART}:
            return ""
        tag = _TAG.fullmatch(text) if at + 1 == len(items) else None
        if tag and isinstance(one, Token) and one.kind == "words":
            return shape("numbered", a=self.words(tag["tag"]))
        if mixed(one, before=before):
            return shape("and", a=self.say(one))
        said = self.say(one)
        if self.catalogue.find("big", text):
            said = shape("of_only", a=said)
        elif is_log_of_base(one):
            said = shape("log_of", a=said)
        is_big = before is not None and self.catalogue.find("big", base_text(before))
        return f"{shape('times')} {said}" if multiplies(before, one) and not is_big else said
