"""Codes in all three languages: numbers of books, files and accounts, "B12"."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.tongue import GAP, SPACE, Tongue
from podcast.narration.spoken.rule import Form, Rule, form
from podcast.narration.spoken.triggers import DIGITS

_GROUP = re.compile("[A-Z]+|[0-9]+")
_VERSIONED = (
    "TPM|USB|HDMI|Web|Bluetooth|PCIe|DisplayPort|Android|iOS|iPadOS|macOS|Linux|Python|Java|PHP|SATA"
    "|TLS|SSL|HTTP|HTML|CSS|Industrie|Industria|Windows|Ubuntu|Debian|Firefox|Chrome|SCORM|IFC|Wi-?Fi"
)
# "Terminal 2D. María": with its full stop the letter would be said as "don".
_NO_TITLE = {
    "spanish": r"(?!(?<=[DP])\.\s+[A-ZÀ-Þ])",
    "french": r"(?!(?<=[MP])\.\s+[A-ZÀ-Þ])",
    "german": "",
}
_YEAR = re.compile("(?:19|20)[0-9]{2}")


def accounts(tongue: Tongue) -> Form:
    """Say an account of a bank one figure at a time, in its groups."""

    def said(match: re.Match[str]) -> str:
        written = match["said"]
        if not re.search(SPACE, written):  # its groups are of four, written or not
            written = " ".join(re.findall(".{1,4}", written))
        groups = _GROUP.findall(written)
        return ", ".join(
            tongue.digits(group) if group.isdigit() else " ".join(group) for group in groups
        )

    return form(
        rf"(?<!\w)(?P<said>[A-Z]{{2}}[0-9]{{2}}(?:(?:{SPACE}[0-9A-Z]{{4}}){{3,7}}(?:{SPACE}[0-9A-Z]"
        rf"{{1,3}})?|(?:{SPACE}[0-9]{{4}}){{2}}(?:{SPACE}[0-9]{{1,3}})?|[0-9]{{11,30}}))"
        r"(?![\w-])",
        said,
        needs=DIGITS,
    )


def codes(tongue: Tongue) -> Rule:
    """Say the figures that end a code as a number: B12, COVID-19."""
    return Rule(
        "codes",
        (
            form(
                r"(?<![\w.-])(?:[A-Z]{1,6}|[A-Z][a-z]{1,2})(?P<said>-?(?P<n>[1-9][0-9]{0,2}))(?!\w|[.,:/-][0-9])",
                lambda match: f" {tongue.number(match['n'])}",
                needs=DIGITS,
            ),
        ),
    )


def with_a_letter(tongue: Tongue) -> Form:
    """Say the letter behind a number by itself: "terminal 2E", "Code 21B"."""
    return form(
        rf"\b(?:{tongue.word('lettered')}) (?:n[°º]\.? ?)?"
        r"(?P<said>(?P<n>[1-9][0-9]{0,3})(?P<letter>[A-Z]))(?![\w/-]|[.,'’][\w])"
        rf"{_NO_TITLE[tongue.name]}",
        lambda match: f"{tongue.number(match['n'])} {match['letter']}",
        needs=DIGITS,
    )


def sizes(tongue: Tongue) -> Form:
    """Say two sizes of clothes or shoes one behind the other: "taille 38/40"."""
    return form(
        rf"\b(?:{tongue.word('sizes')}) (?P<said>(?P<low>[2-9][0-9])/(?P<high>[2-9][0-9]))"
        r"(?![\w/]|[.,][0-9])",
        lambda match: f"{tongue.number(match['low'])} {tongue.number(match['high'])}",
        needs="/",
    )


def versions(tongue: Tongue) -> Form:
    """Say the version of a standard or a program by its parts: "USB 3.1", "iOS 17.2"."""
    return form(
        rf"\b(?:{_VERSIONED}) (?P<said>(?P<n>[1-9][0-9]?)\.(?P<part>[0-9]{{1,2}}))"
        r"(?![\w/]|[.,]\w)",
        lambda match: (
            f"{tongue.number(match['n'])} {tongue.word('point')} {tongue.number(match['part'])}"
        ),
        needs=".",
    )


def sizes_of_nets(tongue: Tongue) -> Form:
    """Say a generation, a dimension or a size of pictures by its letter: "5G", "3D", "4K"."""
    return form(
        r"(?<![\w.,/+-])(?P<said>(?P<n>[2-6](?=G)|[2-4](?=D)|[248](?=K))(?P<letter>[GDK]))"
        rf"(?![\w/°-]|[.,][0-9]| ?[€$£]){_NO_TITLE[tongue.name]}",
        lambda match: f"{tongue.number(match['n'])} {match['letter']}",
        needs="GDK",
    )


def levels(tongue: Tongue) -> Form:
    """Say a level of a language that is parted: "A1.2"."""
    return form(
        r"(?<![\w.-])[ABC][12](?P<said>\.(?P<n>[1-9]))(?![\w-]|[.,][0-9])",
        lambda match: f" {tongue.word('point')} {tongue.number(match['n'])}",
        needs="ABC",
    )


def books(tongue: Tongue) -> Form:
    """Say the number of a book one figure at a time, in its groups."""

    def said(match: re.Match[str]) -> str:
        groups = re.findall("[0-9]+|X", match["said"])
        return ", ".join(one if one == "X" else tongue.digits(one) for one in groups)

    return form(
        r"\b(?:ISBN|ISSN|EAN|GTIN|ISMN)(?:-1[03])?:? ?"
        r"(?P<said>[0-9](?:[ -]?[0-9X]){6,13})(?![\w-])",
        said,
        needs=("ISBN", "ISSN", "EAN", "GTIN", "ISMN"),
    )


def files(tongue: Tongue) -> Form:
    """Say the number of a file by its parts, and the year that may end it."""
    names = {"/": tongue.word("file_stroke"), "-": tongue.word("hyphen"), ".": tongue.word("point")}

    def part(written: str) -> str:
        rest = written.lstrip("0")
        zeros = [tongue.digits("0")] * (len(written) - len(rest))
        return " ".join([*zeros, tongue.number(rest)] if rest else zeros)

    def said(match: re.Match[str]) -> str:
        numbers = match["numbers"].removesuffix(match["letter"] or "").removesuffix("-")
        first, *rest = re.findall("[0-9]+|[-/.]", numbers)
        words = [*(match["before"] or ""), part(first)]
        for sign, digits in zip(rest[::2], rest[1::2], strict=True):
            is_year = sign == "/" and _YEAR.fullmatch(digits)
            joint = tongue.word("file_year") if is_year else names[sign]
            words += [joint, tongue.year(int(digits)) if is_year else part(digits)]
        words.append(match["letter"] or "")
        return " ".join(word for word in words if word).replace(" ,", ",")

    return form(
        rf"\b(?:{tongue.word('files')}){GAP}:?{GAP}"
        r"(?P<said>(?:(?P<before>[A-Z]{1,4})[- ]?)?(?P<numbers>[0-9]{1,6}"
        r"(?:/(?:[0-9]{2,6}|(?(before)[0-9]|(?!)))|-[0-9]{2}\.[0-9]{3}|-[0-9]{4,6}(?:/[0-9]{2,4})?)"
        r"(?:-?(?P<letter>[A-Z](?![A-Za-z])))?))(?![\w/-]|[.,]?[0-9])",
        said,
        needs="/-",
    )


def two_codes() -> Form:
    """Part two codes that a stroke joins, as of roads: "D21/N7"."""
    code = "[A-Z]{1,2}-?[1-9][0-9]{0,3}"
    return form(rf"(?<![\w/-]){code}(?P<said>/)(?={code}(?![\w/-]|[.,][0-9]))", ", ", needs="/")
