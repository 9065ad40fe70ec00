"""Sums of money, with symbols before or after and with "bn" and "million"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from podcast.narration.spoken import words
from podcast.narration.spoken.rule import Rule, figure, form
from podcast.narration.spoken.shapes import GAP, NUMBER, SPACE, TO


@dataclass(frozen=True, slots=True)
class _Currency:
    one: str
    many: str
    cent: str
    cents: str


def _dollars(kind: str = "") -> _Currency:
    return _Currency(f"{kind}dollar", f"{kind}dollars", "cent", "cents")


_CURRENCIES = {
    "$": _dollars(),
    "US$": _dollars("U S "),
    "A$": _dollars("Australian "),
    "AU$": _dollars("Australian "),
    "C$": _dollars("Canadian "),
    "CA$": _dollars("Canadian "),
    "NZ$": _dollars("New Zealand "),
    "HK$": _dollars("Hong Kong "),
    "USD": _dollars("U S "),
    "AUD": _dollars("Australian "),
    "CAD": _dollars("Canadian "),
    "£": _Currency("pound", "pounds", "penny", "pence"),
    "GBP": _Currency("pound", "pounds", "penny", "pence"),
    "€": _Currency("euro", "euros", "cent", "cents"),
    "EUR": _Currency("euro", "euros", "cent", "cents"),
    "¥": _Currency("yen", "yen", "sen", "sen"),
    "JPY": _Currency("yen", "yen", "sen", "sen"),
    "₹": _Currency("rupee", "rupees", "paisa", "paise"),
    "Rs.": _Currency("rupee", "rupees", "paisa", "paise"),
    "Rs": _Currency("rupee", "rupees", "paisa", "paise"),
    "INR": _Currency("rupee", "rupees", "paisa", "paise"),
    "₩": _Currency("won", "won", "jeon", "jeon"),
    "CHF": _Currency("Swiss franc", "Swiss francs", "centime", "centimes"),
}
_SCALES = {
    "k": "thousand",
    "K": "thousand",
    "m": "million",
    "M": "million",
    "mn": "million",
    "mln": "million",
    "b": "billion",
    "B": "billion",
    "bn": "billion",
    "tn": "trillion",
    "T": "trillion",
}
_MARK = "|".join(re.escape(mark) for mark in sorted(_CURRENCIES, key=len, reverse=True))
_WORDS = "hundred|thousand|million|billion|trillion|lakh|crore"
_SCALE = (
    rf"(?:(?:{GAP}|-)(?P<word>{_WORDS})\b|{GAP}(?P<scale>bn|mn|mln|tn)\b|(?P<short>[kKmMbBT])\b)"
)
_AMOUNT = rf"(?P<low>{NUMBER})(?:{TO}(?:{_MARK})?(?P<high>{NUMBER}))?"


def _signed(match: re.Match[str]) -> str:
    return f"minus {_sum(match)}" if match["sign"] else _sum(match)


def _sum(match: re.Match[str]) -> str:
    currency = _CURRENCIES[match["mark"]]
    scale = match["word"] or _SCALES.get(match["scale"] or match["short"] or "", "")
    if not scale and match["high"] is None and re.fullmatch(r"[0-9,]*\.[0-9]{2}", match["low"]):
        return _exact(match["low"], currency=currency)
    said = words.number(match["low"])
    if match["high"]:
        said = f"{said} to {words.number(match['high'])}"
    if scale:
        return f"{said} {scale} {currency.many}"
    return f"{said} {currency.one if said == 'one' else currency.many}"


def _exact(amount: str, *, currency: _Currency) -> str:
    """Say "two dollars and fifty cents"; nothing is said of no cents."""
    whole, _, part = amount.replace(",", "").partition(".")
    units, cents = words.integer(whole or "0"), int(part)
    said = f"{units} {currency.one if units == 'one' else currency.many}"
    if not cents:
        return said
    small = f"{words.cardinal(cents)} {currency.cent if cents == 1 else currency.cents}"
    return small if units == "zero" else f"{said} and {small}"


MONEY = Rule(
    "money",
    (
        form(
            rf"(?<![\w$£€])(?P<sign>[-\u2212](?=\S))?(?P<mark>{_MARK}){GAP}{_AMOUNT}(?:{_SCALE})?(?![0-9])",
            _signed,
            needs=tuple(_CURRENCIES),
        ),
        figure(
            rf"(?<![\w.,$£€]){_AMOUNT}(?:{_SCALE})?{GAP}(?P<mark>€|£|USD|EUR|GBP|CHF|AUD|CAD|INR|JPY)(?![\w])",
            _sum,
            needs=("€", "£", "USD", "EUR", "GBP", "CHF", "AUD", "CAD", "INR", "JPY"),
        ),
        figure(
            rf"(?<![\w.,])(?P<amount>{NUMBER}){GAP}¢",
            lambda match: (
                f"{words.number(match['amount'])} {'cent' if match['amount'] == '1' else 'cents'}"
            ),
            needs="¢",
        ),
        form(rf"(?<![\w$])\$(?={SPACE}?[A-Za-z]\b)", "dollar ", needs="$"),
    ),
)
