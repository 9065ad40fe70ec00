"""Days as pages of several languages show them, in a line that is short."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

# Beginnings of the names of months, in English, German, French, Spanish, Italian, Portuguese,
# Dutch, Polish, Hungarian, Russian, Bulgarian and Ukrainian, without accents.
_MONTHS = (
    "jan ene gen sty янв яну січ",
    "feb fev lut фев лют",
    "mar maa mrz мар бер",
    "apr avr abr kwi апр кві",
    "may mai mei mag maj маи мая тра",
    "jun juin giu cze июн юни чер",
    "jul juil lug lip июл юли лип",
    "aug aou ago sie авг сер",
    "sep set wrz sze сен сеп вер",
    "oct okt ott out paz окт жов",
    "nov lis ноя ное лис",
    "dec dez dic gru дек гру",
)
_BY_NAME = {name: at for at, names in enumerate(_MONTHS, 1) for name in names.split()}
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_DAY = r"(?P<d>\d{1,2})"
_NAME = r"(?P<n>[^\W\d]{3,12})\.?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_YEAR}[-./](?P<m>\d{{1,2}})[-./]{_DAY}\b",
        rf"\b{_DAY}\.\s?(?P<m>\d{{1,2}})\.\s?{_YEAR}\b",
        rf"\b{_DAY}(?:\.|st|nd|rd|th|er|º)?\s(?:(?:de|of)\s)?{_NAME},?\s(?:de\s)?{_YEAR}\b",
        rf"\b{_NAME}\s{_DAY}(?:st|nd|rd|th)?,?\s{_YEAR}\b",
        rf"\b{_YEAR}\.?\s{_NAME}\s{_DAY}\b",
        rf"{_YEAR}年(?P<m>\d{{1,2}})月{_DAY}日",
        rf"{_YEAR}년\s?(?P<m>\d{{1,2}})월\s?{_DAY}일",
    )
)
_SLASHED = re.compile(rf"\b{_DAY}/(?P<m>\d{{1,2}})/{_YEAR}\b")
_MONTHS_OF_A_YEAR = 12
_LONGEST_WEEKDAY = 12  # characters, with what parts it from the date
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s$", re.IGNORECASE)


def days_in(text: str, *, language: str) -> Iterator[date]:
    """Give the days that a line names.

    03/05/2024 is one outside of English pages alone, and 11/18/2024 one whatever the language.
    """
    for form in _FORMS:
        for found in form.finditer(text):
            if day := _day(found.groupdict()):
                yield day
    for found in _SLASHED.finditer(text):
        weekday = _WEEKDAY.search(text[max(0, found.start() - _LONGEST_WEEKDAY) : found.start()])
        if day := _day(_in_order(found.groupdict(), weekday[1] if weekday else "", language)):
            yield day


def _in_order(parts: dict[str, str], weekday: str, language: str) -> dict[str, str]:
    """Give the parts of a slashed date, none if the page does not tell which is the month."""
    one, other = int(parts["d"]), int(parts["m"])
    if one <= _MONTHS_OF_A_YEAR < other:
        return {"y": parts["y"], "m": parts["d"], "d": parts["m"]}
    if one <= _MONTHS_OF_A_YEAR and weekday:
        return _on(weekday, parts)
    if one <= _MONTHS_OF_A_YEAR and (not language or language.lower().startswith("en")):
        return {}
    return parts


def _on(weekday: str, parts: dict[str, str]) -> dict[str, str]:
    """Give 03/12/2018 in the order in which it is that weekday, else as Drupal writes it."""
    turned = {"y": parts["y"], "m": parts["d"], "d": parts["m"]}
    day = _day(turned)
    return turned if day and _DAYS[day.weekday()] == weekday.lower() else parts


def without_days(text: str, *, language: str) -> tuple[list[date], str]:
    """Give the days that a line names, and the line without them."""
    days = list(days_in(text, language=language))
    for form in (*_FORMS, _SLASHED):
        text = form.sub(lambda found: "" if _day(found.groupdict()) in days else found[0], text)
    return days, text


def _day(parts: dict[str, str]) -> date | None:
    try:
        month = int(parts["m"]) if parts.get("m") else _month(parts["n"])
        return date(int(parts["y"]), month, int(parts["d"]))
    except (KeyError, ValueError):
        return None


def _month(name: str) -> int:
    plain = unicodedata.normalize("NFD", name.casefold())
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return _BY_NAME.get(bare[:4], 0) or _BY_NAME.get(bare[:3], 0)
