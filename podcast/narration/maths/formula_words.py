"""How a language says the parts of formulas, one catalogue each (en.toml, de.toml, …)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from podcast.narration.language import primary
from podcast.narration.spoken import spoken_forms

_THOUSANDS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_DECIMALS = re.compile(r"[0-9]+,[0-9]+")
_ALIKE = str.maketrans(
    "∑ϵϕϑϱς∣ˆ―‾_˜µΩ⧵⟹⟸⟺⟵⟷⟼∕⊺⩽⩾≔⟂\u0302\u0303\u0304\u0305\u0307\u0308\u20d7⃗",
    "∑εφθρσ|^¯¯¯~μΩ∖⇒⇐⇔←↔↦/⊤≤≥≝⊥^~¯¯˙¨→→",
) | {ord("-"): "−", ord("*"): "∗"}
_BASES = "g m s L l mol N J W V A Hz Pa eV Bq Gy Sv Ω F C bar"
_PREFIXED = frozenset(_BASES.split())


class OutsideError(Exception):
    """A sign or a shape that no catalogue has words for; its text is shown to people."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The phrases of one language; ``parts`` are the tables of its file."""

    language: str
    mark: str
    parts: Mapping[str, Mapping[str, str]]

    def shape(self, name: str, /, **given: str) -> str:
        """A phrase with its gaps filled."""
        return self.parts["shapes"][name].format(**given)

    def together(self, words: str) -> str:
        """Words with those made one that the language does not say apart: "de el" is "del"."""
        for apart, one in self.parts.get("together", {}).items():
            words = re.sub(rf"\b{apart}\b", one, words)
        return words

    def find(self, part: str, sign: str) -> str | None:
        """What a table says for a sign, None where it knows none."""
        return self.parts[part].get(sign.translate(_ALIKE))

    def unit(self, name: str) -> str:
        """A unit, one and many of it: "meter|meters"; "" where it is not known."""
        if known := self.find("units", name):
            return known
        prefix = self.find("prefixes", name[:1])
        base = self.find("units", name[1:]) if name[1:] in _PREFIXED else None
        if not prefix or not base:
            return ""
        return "|".join(f"{prefix}{one[:1].lower()}{one[1:]}" for one in base.split("|"))

    @property
    def comma_lists(self) -> bool:
        """Whether a comma between figures makes a list of them and no decimals."""
        return primary(self.language) in {"en", ""}

    def plain(self, number: str) -> str:
        """A number as MathML has it, with a full stop before its decimals."""
        if self.comma_lists or number.count(",") > 1:
            return number.replace(",", "") if _THOUSANDS.fullmatch(number) else number
        return number.replace(",", ".") if _DECIMALS.fullmatch(number) else number

    def number(self, text: str) -> str:
        """A number in words, its decimals one by one."""
        whole, _, decimals = text.partition(".")
        said = self._whole(whole or "0")
        if not decimals:
            return said
        return f"{said} {self.mark} {' '.join(self._whole(one) for one in decimals)}"

    def _whole(self, digits: str) -> str:
        # Four digits alone would be a year.
        shown = f"{int(digits):,}" if self.comma_lists else str(int(digits))
        return "".join(piece.spoken for piece in spoken_forms(shown, language=self.language))


@cache
def catalogue_for(language: str) -> Catalogue | None:
    """The catalogue of a BCP 47 tag's language; None where nobody has written one."""
    name = primary(language) or "en"
    file = files(__package__) / f"{name}.toml"
    if not name.isalpha() or not file.is_file():
        return None
    read = tomllib.loads(file.read_text(encoding="utf-8"))
    return Catalogue(language, str(read.pop("mark")), read)
