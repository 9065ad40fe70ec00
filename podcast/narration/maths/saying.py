"""A formula's tree -> its words, in the manner of ClearSpeak."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from podcast.narration.maths.catalogue import Catalogue, OutsideError, catalogue_for
from podcast.narration.maths.looks import (
    base_text,
    closing,
    is_filled,
    is_log_of_base,
    is_simple,
    is_token,
    letters_of,
    multiplies,
    partner,
    text_of,
)
from podcast.narration.maths.tree import (
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
_RELATIONS = frozenset("=≠<>≤≥≈≡∈→,;:([{⟨")
_MOST_PARTS = 20
_CALLED = frozenset("fghFGHPEpΓφψ")  # letters that stand before a bracket as functions
_POWERS = {"2": "squared", "3": "cubed", "°": "degrees", "∘": "degrees"}
_POWERS |= {"′": "prime", "'": "prime", "″": "double_prime"}
_TIGHT = re.compile(r"(?<!\s)\s+(?=[,;:])")
_DOUBLED = re.compile(r"(?:,\s*)+(?=[,;.])|,\s*$")


def say_formula(mathml: str, *, language: str) -> str | None:
    """The words of a formula in plain MathML; None where any part of it has none.

    The subset is in docs/mathematics.md. A formula is said as a whole or not at all: half a
    formula is another one.
    """
    catalogue, tree = catalogue_for(language), tree_of(mathml)
    if catalogue is None or tree is None or not tree.items:
        return None
    try:
        said = _Sayer(catalogue, letters_of(tree)).say(tree)
    except (OutsideError, RecursionError):
        return None
    said = _DOUBLED.sub("", _TIGHT.sub("", " ".join(said.split())))
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
        for part in ("functions", "letters", "big", "signs"):
            if (said := known(part, token.text)) is not None:
                return said
        return self.letter(token.text)

    def words(self, text: str) -> str:
        if not re.fullmatch(r"[\w ,.'’()-]*", text) or "_" in text:
            raise OutsideError(text)
        plain = re.sub(r"[()]", " ", text)
        return re.sub(r"[0-9]{1,15}", lambda found: f" {self.catalogue.number(found[0])} ", plain)

    def letter(self, text: str) -> str:
        small = text.lower()
        if not text.isalpha():
            raise OutsideError(text)
        named = self.catalogue.find("letters", small) or text
        if len(text) == 1 and small != text and small in self.letters:
            return self.catalogue.shape("capital", a=named)
        if len(text) == 1 and not text.isascii() and named == text:
            raise OutsideError(text)
        return named

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
        if name == "lim" and node.below is not None and node.above is None:
            return self.catalogue.shape("limit", b=self.approaching(node.below))
        if node.stacked:
            return self.accented(node)
        base = self.say(node.base)
        if isinstance(node.base, Row) and not is_simple(node.base):
            base = f"{base},"
        if node.below is not None:
            under = "log_base" if is_log_of_base(node) else "sub"
            base = self.catalogue.shape(under, a=base, b=self.say(node.below))
        return base if node.above is None else self.raised(base, node.above, name=name)

    def big(self, node: Scripted, big: str) -> str:
        below = self.say(node.below) if node.below else ""
        above = self.say(node.above) if node.above else ""
        shape = "from_to" if below and above else "over_set" if below else "to_only"
        return self.catalogue.shape(shape, a=big, b=below, c=above)

    def approaching(self, below: Node) -> str:
        parts = below.items if isinstance(below, Row) else (below,)
        goes = self.catalogue.shape("approaches")
        return " ".join(goes if text_of(one) == "→" else self.say(one) for one in parts)

    def accented(self, node: Scripted) -> str:
        accent = self.catalogue.find("accents", text_of(node.above)) if node.above else None
        if accent is None or node.below is not None:
            raise OutsideError(text_of(node.above))
        return accent.format(a=self.say(node.base))

    def raised(self, base: str, above: Node, *, name: str) -> str:
        shape, power = self.catalogue.shape, text_of(above)
        if power in _POWERS:
            return shape(_POWERS[power], a=base)
        items = above.items if isinstance(above, Row) else ()
        if [text_of(one) for one in items] == ["−", "1"] and self.catalogue.find("functions", name):
            return shape("inverse", a=base)
        said = self.say(above)
        return shape("power" if is_token(above) else "power_long", a=base, b=said)

    def grid(self, node: Grid, *, shape: str) -> str:
        apart = " " if shape == "lines" else ", "
        lines = [apart.join(map(self.cell, filter(is_filled, row))) for row in node.rows]
        if shape == "matrix":
            lines = [
                self.catalogue.shape("row", n=self.catalogue.number(str(n)), a=line)
                for n, line in enumerate(lines, 1)
            ]
        size = {"n": len(node.rows), "m": max(map(len, node.rows), default=0)}
        given = {name: self.catalogue.number(str(count)) for name, count in size.items()}
        return self.catalogue.shape(shape, rows="; ".join(lines), **given)

    def cell(self, cell: Node) -> str:
        words = isinstance(one := flat(cell), Token) and one.kind == "words"
        return f", {self.say(cell)}" if words else self.say(cell)

    def row(self, items: Sequence[Node]) -> str:
        said: list[str] = []
        before: Node | None = None
        at = 0
        while at < len(items):
            length, words = self.part(items, at, before=before)
            said.append(words)
            before = items[at] if length == 1 else Row(tuple(items[at : at + length]))
            at += length
        return " ".join(said)

    def part(self, items: Sequence[Node], at: int, *, before: Node | None) -> tuple[int, str]:
        """The next thing in a row: of how many items it is, and its words."""
        found = self.bracketed(items, at) or self.called(items, at) or self.parted(items, at)
        if found:
            return found
        following = items[at + 1] if at + 1 < len(items) else None
        return 1, self.side_by_side(items[at], before=before, following=following)

    def bracketed(self, items: Sequence[Node], at: int) -> tuple[int, str] | None:
        """A matrix, cases, a binomial or a value between bars, with its brackets."""
        text, following = text_of(items[at]), items[at + 1] if at + 1 < len(items) else None
        close = text_of(items[at + 2]) if at + 2 < len(items) else ""
        if text == "{" and isinstance(following, Grid):
            return 2 + (close == "}"), self.grid(following, shape="cases")
        if text == "|" and (end := partner(items, at)):
            inner = self.row(items[at + 1 : end])
            return end - at + 1, self.catalogue.shape("absolute", a=inner)
        if text not in {"(", "["} or close not in {")", "]"}:
            return None
        if isinstance(following, Grid):
            return 3, self.grid(following, shape="matrix")
        if isinstance(following, Fraction) and not following.bar:
            return 3, self.say(following)
        return None

    def called(self, items: Sequence[Node], at: int) -> tuple[int, str] | None:
        """A function with what stands in its brackets."""
        following = items[at + 1] if at + 1 < len(items) else None
        if not self.is_called(items[at]) or text_of(following) != "(":
            return None
        if not (end := closing(items, at + 1)):
            return None
        inner = self.row(items[at + 2 : end]) + ("" if end - at == 3 else ",")
        return end - at + 1, self.catalogue.shape("applied", a=self.say(items[at]), b=inner)

    def parted(self, items: Sequence[Node], at: int) -> tuple[int, str] | None:
        """A number with a comma in it: thousands or decimals, which only its language knows."""
        parts = items[at : at + 3]
        kinds = [one.kind if isinstance(one, Token) else "" for one in parts]
        if kinds != ["number", "sign", "number"] or text_of(parts[1]) != ",":
            return None
        whole, decimals = text_of(parts[0]), text_of(parts[2])
        if len(decimals) == 3:
            raise OutsideError(f"{whole},{decimals}")
        if self.catalogue.comma_lists or not (whole + decimals).isdigit():
            return None
        return 3, self.catalogue.number(f"{whole}.{decimals}")

    def side_by_side(self, one: Node, *, before: Node | None, following: Node | None) -> str:
        text, shape = text_of(one), self.catalogue.shape
        if unit := self.unit(one, before=before):
            return unit
        if text == "−" and (before is None or text_of(before) in _RELATIONS):
            return shape("negative")
        if text == "|":
            return shape("given")
        if text == "/" and self.is_unit(before) and self.is_unit(following):
            return shape("per")
        said = self.say(one)
        if self.catalogue.find("big", text):
            said = shape("of_only", a=said)
        elif is_log_of_base(one):
            said = shape("log_of", a=said)
        is_big = before is not None and self.catalogue.find("big", base_text(before))
        return f"{shape('times')} {said}" if multiplies(before, one) and not is_big else said

    def unit(self, one: Node, *, before: Node | None) -> str:
        """A unit after its number, or after “per”."""
        text = base_text(one)
        known = self.catalogue.find("units", text) if self.is_unit(one) else None
        amount = isinstance(before, Token) and before.kind == "number"
        if known is None or not (amount or text_of(before) in {"/", "⋅", "·"} or len(text) > 1):
            return ""
        singular, _, many = known.partition("|")
        said = singular if text_of(before) in {"1", "/"} else many
        if isinstance(one, Scripted) and one.above is not None:
            return self.raised(said, one.above, name=text)
        return said

    def is_unit(self, node: Node | None) -> bool:
        base = node.base if isinstance(node, Scripted) else node
        if not isinstance(base, Token) or self.catalogue.find("units", base.text) is None:
            return False
        return base.kind == "words" or (base.kind == "name" and len(base.text) > 1)

    def is_called(self, node: Node) -> bool:
        text = base_text(node)
        return text in _CALLED or self.catalogue.find("functions", text) is not None
