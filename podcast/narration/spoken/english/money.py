"""Sums of money, with symbols before or after and with "bn" and "million"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from podcast.late_patterns import late_regex
from podcast.narration.spoken.dictionary import is_word
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.fractions import with_part
from podcast.narration.spoken.rule import Rule, figure, form, one_of
from podcast.narration.spoken.shapes import GAP, INTEGER, NUMBER, SPACE, TO, VULGAR
from podcast.narration.spoken.tables import table


@dataclass(frozen=True, slots=True)
class _Currency:
    one: str
    many: str
    cent: str
    cents: str


_CODES = table("currencies", part="codes")
_CURRENCIES = {
    mark: _Currency(*names.split("/"))
    for mark, names in {**table("currencies", part="signs"), **_CODES}.items()
}
_SCALES = {
    "k": "thousand",
    "K": "thousand",
    "m": "million",
    "M": "million",
    "MM": "million",
    "mn": "million",
    "mln": "million",
    "b": "billion",
    "B": "billion",
    "bn": "billion",
    "Bn": "billion",
    "tn": "trillion",
    "T": "trillion",
}
_MARK = one_of(tuple(_CURRENCIES))
_AFTER = ("€", "£", "$", "¥", "₹", "₽", "₪", "₺", "₴", *_CODES)
# "A $5-a-day habit": what goes on with a hyphen takes the singular.
_GOES_ON = late_regex(r"-(?!(?:plus|to|or|and)\b)[a-z]")
_WORDS = "hundred|thousand|million|billion|trillion|lakh|crore"
_SCALE = (
    rf"(?:(?:{GAP}|-)(?P<word>{_WORDS})\b|{GAP}(?P<scale>[Bb]n|mn|mln|tn|(?<= )[mMkK])\b"
    r"|(?P<short>MM|[kKmMbBT])\b)"
)
_AMOUNT = rf"(?P<low>{NUMBER})(?:{TO}{_MARK}?(?P<high>{NUMBER}))?"


# "INR 2.5" tells how fast blood clots, and no rupees.
_CLOTS = 15


_RUN_ON = late_regex("[a-z]{3,12}(?![a-z])")


def _signed(match: re.Match[str]) -> str | None:
    said = _sum(match)
    run_on = _RUN_ON.match(match.string, match.end())
    if said and run_on and is_word(run_on[0]):
        said += " "  # "£15.21only"
    return f"minus {said}" if said and match["sign"] else said


def _sum(match: re.Match[str]) -> str | None:
    currency = _CURRENCIES[match["mark"]]
    scale = match["word"] or _SCALES.get(match["scale"] or match["short"] or "", "")
    if not scale and match["high"] is None and re.fullmatch(r"[0-9,]*\.[0-9]{2}", match["low"]):
        return _exact(match["low"], currency=currency)
    if re.match("0[0-9]", match["low"]):
        return None  # the police's "CAD 0451" is no sum
    if match["mark"] == "INR" and not scale and float(number_words.plain(match["low"])) < _CLOTS:
        return None
    said = number_words.number(match["low"])
    cents = r"[0-9,]*\.[0-9]{2}"
    if (
        match["high"]
        and not scale
        and any(re.fullmatch(cents, match[end]) for end in ("low", "high"))
    ):
        ends = (_brief(match[end], currency=currency) for end in ("low", "high"))
        return " to ".join(ends)
    if match["high"] and not scale and _is_far(match):
        low = f"{said} {currency.one if said == 'one' else currency.many}"
        return f"{low} to {number_words.number(match['high'])} {currency.many}"
    if match["high"]:
        said = f"{said} to {number_words.number(match['high'])}"
    if scale:
        said = f"{said} {scale}"
    one = said == "one" or _GOES_ON.match(match.string, match.end()) or _is_adjective(match)
    return f"{said} {currency.one if one else currency.many}"


def _is_far(match: re.Match[str]) -> bool:
    """Tell "£1–£5,000", where "one to five thousand pounds" would be thousands of both."""
    low, high = (float(number_words.plain(match[end])) for end in ("low", "high"))
    return low < 1000 <= high and high % 1000 == 0 and low % 100 > 0


def _scaled(match: re.Match[str]) -> str:
    """Say a range whose ends both have their scale, and one its mark: "£5m–10m"."""
    low, high = (number_words.number(match[end]) for end in ("low", "high"))
    first, last = _SCALES[match["first"]], _SCALES[match["last"]]
    low = low if first == last else f"{low} {first}"
    return f"{low} to {high} {last} {_CURRENCIES[match['mark']].many}"


def _is_adjective(match: re.Match[str]) -> bool:
    """Tell "a $5 bill" from "paid a $5 more"."""
    text = match.string
    before = text[max(0, match.start() - 8) : match.start()]
    if _OWNED.search(before) and _GIFT.match(text, match.end()):
        return True
    return bool(_ARTICLE.search(before) and _NOUN.match(text, match.end()))


# "Your $25 gift", but "your $25 helps".
_OWNED = late_regex(r"\b(?:[Yy]our|[Mm]y|[Ee]ach|[Ee]very) $")
_GIFT = late_regex(
    r" (?:gift|donation|pledge|ticket|deposit|fee|bill|payment|voucher|credit|refund|budget|bonus"
    r"|contribution|subscription|membership|copay|co-pay|fine|discount|bet|check|cheque|note|share"
    r"|order|purchase|token|card)\b"
)


_ARTICLE = late_regex(r"\b(?:[Aa]n?|[Tt]he|[Tt]his|[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er|new) $")
_NOUN = late_regex(
    r" (?!(?:more|less|a|an|per|for|in|on|and|or|to|off|each|extra|over|under|above|below|the|at|by"
    r"|from|with|of|into|that|which|is|was|when|if|after|before|as|than|were|are|has|had|have|will"
    r"|would|can|could|may|might|cost|costs|spent|lost|paid|given|they|she|who|you|not|now|then|also"
    r"|but|due|left|back|out|made|makes|bought|gave|came|took|means|meant|got|taxpayers|people|because|where|went|goes|due|needed|[a-z]{2,12}ed)\b)[a-z]{3}"
)


def _exact(amount: str, *, currency: _Currency) -> str:
    """Say "two dollars and fifty cents"; nothing is said of no cents."""
    whole, _, part = number_words.plain(amount).partition(".")
    units, cents = number_words.integer(whole or "0"), int(part)
    said = f"{units} {currency.one if units == 'one' else currency.many}"
    if not cents:
        return said
    small = f"{number_words.cardinal(cents)} {currency.cent if cents == 1 else currency.cents}"
    return small if units == "zero" else f"{said} and {small}"


def _brief(amount: str, *, currency: _Currency) -> str:
    """Say one end of a range: "one dollar fifty", "two dollars"."""
    whole, _, part = number_words.plain(amount).partition(".")
    cents = int(part or 0)
    if not int(whole or 0) or 0 < cents < 10:
        return _exact(f"{whole}.{part or '00'}", currency=currency)
    said = f"{number_words.integer(whole)} {currency.one if whole == '1' else currency.many}"
    return f"{said} {number_words.cardinal(cents)}" if cents else said


def _decimal_comma(match: re.Match[str]) -> str:
    amount = f"{match['whole'].replace('.', '')}.{match['part']}"
    return _exact(amount, currency=_CURRENCIES[match["mark"]])


def _pence(match: re.Match[str]) -> str:
    said = number_words.integer(match["pence"])
    return f"{said} {'penny' if said == 'one' else 'pence'}"


def _in_parts(match: re.Match[str]) -> str:
    """Say a sum in halves: "two and a half pounds", "half a million dollars"."""
    currency = _CURRENCIES[match["mark"]]
    scale = match["word"] or _SCALES.get(match["scale"] or match["short"] or "", "")
    said = with_part(match["low"], part=match["part"])
    if match["low"]:
        return " ".join(filter(None, (said, scale, currency.many)))
    part = "half a" if match["part"] == "½" else f"{said} of a"
    return f"{part} {scale} {currency.many}" if scale else f"{part} {currency.one}"


def _pence_in_parts(match: re.Match[str]) -> str:
    said = with_part(match["low"], part=match["part"])
    part = "half a" if match["part"] == "½" else f"{said} of a"
    return f"{said} pence" if match["low"] else f"{part} penny"


# As most of Europe writes them: two figures after a comma are no thousands.
_COMMA = r"(?P<whole>[0-9]{1,3}(?:\.[0-9]{3})*|[0-9]+),(?P<part>[0-9]{2})(?![0-9]|[.,][0-9])"


def _loss(match: re.Match[str]) -> str:
    """Say a sum that accountants write in brackets: "$(1.2)m" is below nought."""
    scale = _SCALES.get(match["scale"] or "", "")
    said = f"{number_words.number(match['low'])} {scale}".rstrip()
    return f"minus {said} {_CURRENCIES[match['mark']].many}"


MONEY = Rule(
    "money",
    (
        form(
            rf"(?<![\w$£€])(?P<mark>[$£€])\((?P<low>{NUMBER})\)"
            rf"(?: ?(?P<scale>{one_of(tuple(_SCALES))})(?!\w))?",
            _loss,
            needs=("$(", "£(", "€("),
        ),
        # What a table's sums are in: "($000s)", "£'000".
        form(
            r"(?<![\w$£€])(?P<mark>[$£€]) ?['’]?(?P<many>0{3}(?:,?0{3})?)['’]?s?(?![\w]|[.,][0-9])",
            lambda match: (
                f"{'thousands' if len(match['many']) == 3 else 'millions'} of "
                f"{_CURRENCIES[match['mark']].many}"
            ),
            needs=("000",),
        ),
        form(rf"(?<![\w$£€])(?P<mark>{_MARK}){GAP}{_COMMA}", _decimal_comma, needs=","),
        figure(
            rf"(?<![\w.,$£€]){_COMMA}{GAP}(?P<mark>{one_of(_AFTER)})(?![\w.]?[0-9]|\w)",
            _decimal_comma,
            needs=",",
        ),
        form(
            rf"(?<![\w$£€])(?P<mark>{_MARK}){GAP}(?P<low>{NUMBER})(?P<first>{one_of(tuple(_SCALES))})"
            rf"{TO}(?P<high>{NUMBER})(?P<last>{one_of(tuple(_SCALES))})(?!\w)",
            _scaled,
            needs=tuple(_CURRENCIES),
        ),
        form(
            rf"(?<![\w$£€])(?P<mark>[$£€]){GAP}(?P<low>{INTEGER})?(?P<part>[{VULGAR}])(?:{_SCALE})?(?!\w)",
            _in_parts,
            needs=VULGAR,
        ),
        form(
            rf"(?<![\w.,/])(?P<low>{INTEGER})?(?P<part>[{VULGAR}])p(?!\w)",
            _pence_in_parts,
            needs=VULGAR,
        ),
        form(
            rf"(?<![\w$£€])(?P<sign>[-\u2212](?=\S)|(?<=[\s(])\u2013(?=[$£€]))?(?P<mark>{_MARK}){GAP}{_AMOUNT}(?:{_SCALE})?(?![0-9])",
            _signed,
            needs=tuple(_CURRENCIES),
        ),
        figure(
            rf"(?<![\w.,$£€]){_AMOUNT}(?:{_SCALE})?{GAP}(?P<mark>{one_of(_AFTER)})(?![\w.]?[0-9]|\w)",
            _sum,
            needs=_AFTER,
        ),
        figure(
            rf"(?<![\w.,])(?P<amount>{NUMBER}){GAP}¢",
            lambda match: (
                f"{number_words.number(match['amount'])} "
                f"{'cent' if match['amount'] == '1' else 'cents'}"
            ),
            needs="¢",
        ),
        figure(
            r"(?<![\w.,:/])(?P<pence>[1-9][0-9]?)(?:p(?![\w]|-(?![0-9])|\.\w)"
            r"| p\.(?= (?:each|apiece|per|a (?:mile|minute|day|litre|pint|unit|copy))\b))",
            _pence,
            needs="p",
        ),
        form(
            rf"(?:(?<=[0-9][kKmMbBT])|(?<=[0-9][bmt]n)){GAP}[-\u2013]{GAP}"
            r"(?=[$£€][0-9]|[0-9][0-9.,]{0,9}(?:[kmMBT]|[bmt]n)(?!\w))",
            " to ",
            needs="-\u2013",
        ),
        # What one of a thing costs: "£9.90/item".
        form(
            r"[$£€][0-9][0-9.,]{0,12}(?P<said>/)(?=[a-z]{3,20}\b)(?!(?:night|day|week|month|year|hour)s)",
            " per ",
            needs="/",
        ),
        form(r"(?:\bRs\.? ?|₹ ?)[0-9,]{1,12}(?P<said>/-)", "", needs=("/-",)),
        form(rf"(?<![\w$])\$(?={SPACE}?[A-Za-z]\b)", "dollar ", needs="$"),
    ),
)
