r"""Numbers with units as siunitx writes them (``\SI{5}{\milli\gram}``), in plain TeX."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import takewhile

from podcast.reading.maths.arguments import Change

_PREFIXES = {
    "pico": "p",
    "nano": "n",
    "micro": "μ",
    "milli": "m",
    "centi": "c",
    "deci": "d",
    "hecto": "h",
    "kilo": "k",
    "mega": "M",
    "giga": "G",
    "tera": "T",
}
_UNITS = {
    "metre": "m",
    "meter": "m",
    "gram": "g",
    "gramme": "g",
    "second": "s",
    "minute": "min",
    "hour": "h",
    "day": "d",
    "litre": "L",
    "liter": "L",
    "mole": "mol",
    "kelvin": "K",
    "ampere": "A",
    "newton": "N",
    "joule": "J",
    "watt": "W",
    "volt": "V",
    "ohm": "Ω",
    "hertz": "Hz",
    "pascal": "Pa",
    "bar": "bar",
    "coulomb": "C",
    "farad": "F",
    "tesla": "T",
    "electronvolt": "eV",
    "becquerel": "Bq",
    "gray": "Gy",
    "sievert": "Sv",
    "kg": "kg",
    "kilogram": "kg",
    "degreeCelsius": "°C",
    "celsius": "°C",
    "degree": "°",
    "percent": "%",
}
# Of a unit's own letters siunitx makes a command, too: \\km, \\umol.
_SHORT = """
    m km cm mm um nm g kg mg ug ng s ms us ns h min l L ml mL ul dl mol mmol umol K A mA N kN J kJ
    W kW MW V mV kV Hz kHz MHz GHz Pa kPa MPa eV keV MeV
"""
_UNITS |= {name: re.sub("^u", "μ", name) for name in _SHORT.split()}
_POWERS = {"squared": "2", "cubed": "3", "square": "2", "cubic": "3"}
_PART = re.compile(
    r"\\(?P<name>[a-zA-Z]{1,30})(?:\{(?P<to>-?[0-9]{1,2})\})?"
    r"|(?P<written>[a-zA-Zμµ°%Ω℃]{1,40})(?:\^\{?(?P<raised>-?[0-9]{1,2})\}?)?|(?P<sign>[/.~*·⋅])|\s+"
)
# Words that are no units side by side: international units, drops per day.
_WORDS = re.compile(
    r"(?=[a-zA-Z ]{0,200}(?:[a-z]{5}| per ))[a-zA-Z]{1,40}(?: {1,3}[a-zA-Z]{1,40}){0,9}"
)
_FIGURE = r"(?:[0-9]{1,40}(?:[.,][0-9]{0,40})?|[.,][0-9]{1,40})"
_VALUE = re.compile(rf"[-+±]?{_FIGURE}?(?:±{_FIGURE})?")
# A comma is a point, as half the world writes; but this may be a thousand as well as one.
_UNSURE = re.compile(r"(?<![0-9])[1-9][0-9]{0,2},[0-9]{3}(?![0-9])")
_NUMBER = re.compile(r"(?P<value>[-+0-9.,\s±]{0,40})(?:[eE](?P<exponent>[-+]?[0-9]{1,3}))?")


def quantity(given: list[str]) -> str:
    r"""``\SI{5}{mg}``, and ``\qty``."""
    number, unit = _number(given[0]), _unit(given[1])
    return rf"{number}\,{unit}" if number and unit else _unknown(given)


def several(given: list[str]) -> str:
    r"""``\SIrange{5}{10}{mg}``: from one number to another."""
    first, last, unit = _number(given[0]), _number(given[1]), _unit(given[2])
    if not (first and last and unit):
        return _unknown(given)
    return rf"{first}\,{unit}\text{{–}}{last}\,{unit}"


def _unknown(given: list[str]) -> str:
    return r"\siunitx{" + "}{".join(given) + "}"


def _number(text: str) -> str:
    found = _NUMBER.fullmatch(text.replace("+-", "±").replace(r"\pm", "±"))
    if not (found and any(one.isdigit() for one in text)):
        return ""
    value = "".join(found["value"].split())
    if not _VALUE.fullmatch(value) or _UNSURE.search(value):
        return ""
    value = re.sub(r"(?<![0-9])\.(?=[0-9])", "0.", value.replace(",", "."))
    value = value.replace("±", r"\pm ")
    if found["exponent"] is None:
        return value
    power = rf"10^{{{found['exponent'].lstrip('+')}}}"
    return rf"{value}\times {power}" if value else power


def _unit(text: str) -> str:
    """A unit in plain TeX, "" where it is not known."""
    if _WORDS.fullmatch(said := text.replace("~", " ")):
        parts = said.split(" per ")
        symbols = [*takewhile(lambda one: _UNITS.get(one) == one, parts)]
        words = " per ".join(["", *parts[len(symbols) :]] if symbols else parts)
        return "".join(rf"\text{{{one}}}" for one in ("/".join(symbols), words) if one)
    made, at = _Made(), 0
    while at < len(text):
        found = _PART.match(text, at)
        if found is None or not made.take(found):
            return ""
        at = found.end()
    return "" if made.prefix or made.raised or made.per else "".join(made.parts)


@dataclass
class _Made:
    """A unit while it is read: what is there, and what holds for its next part."""

    parts: list[str] = field(default_factory=list)
    prefix: str = ""
    raised: str = ""
    per: bool = False

    def take(self, found: re.Match[str]) -> bool:
        """Take the next part; False where it is not known."""
        name = found["name"] or ""
        if name in _POWERS or name == "tothe":
            return self.raise_one(name, to=found["to"] or _POWERS.get(name, ""))
        if name == "per" or found["sign"] == "/":
            self.per = True
        elif name in _PREFIXES:
            self.prefix = _PREFIXES[name]
        elif unit := _UNITS.get(name) or found["written"]:
            self.add(unit, power=found["raised"] or "")
        else:
            return not name
        return True

    def raise_one(self, name: str, *, to: str) -> bool:
        """A power: of what follows for some, else of what stands before."""
        if name in {"square", "cubic"}:
            self.raised = to
        elif self.parts and to:
            self.parts[-1] += f"^{{{to}}}"
        return bool(to and (self.raised or self.parts))

    def add(self, unit: str, *, power: str) -> None:
        """A unit with what was said of it before."""
        written = r"\%" if unit == "%" else rf"\text{{{self.prefix}{unit}}}"
        power = power or self.raised
        sign = "/" if self.per else r"\cdot " if self.parts else ""
        self.parts.append(f"{sign}{written}" + (f"^{{{power}}}" if power else ""))
        self.prefix, self.raised, self.per = "", "", False


QUANTITIES: dict[str, tuple[int, Change]] = {
    "SI": (2, quantity),
    "qty": (2, quantity),
    "SIrange": (3, several),
    "qtyrange": (3, several),
    "num": (1, lambda given: _number(given[0]) or _unknown(given)),
    "si": (1, lambda given: _unit(given[0]) or _unknown(given)),
    "unit": (1, lambda given: _unit(given[0]) or _unknown(given)),
    "ang": (1, lambda given: rf"{_number(given[0])}\text{{°}}" if _number(given[0]) else given[0]),
}
