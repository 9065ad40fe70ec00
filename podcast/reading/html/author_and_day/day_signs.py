"""Days that a page shows as its own: behind "published", in a box for the date, in its address."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import islice

from podcast.reading.html.author_and_day.author_names import begins_as_byline
from podcast.reading.html.author_and_day.days_in_several_languages import days_in, without_days
from podcast.reading.html.author_and_day.shown_author import looked_at, named
from podcast.reading.tree import (
    BLOCK_NAMES,
    HEADINGS,
    Element,
    all_text,
    has_more_text,
    local_name,
    visible,
)

_LINE = 120  # characters of a line that tells when a page was published
_TEASER = 400  # characters of a box that shows a page and its day
FIRST_PAGES = 1990
"""The year of the first page of the web."""

_ENDS = (".", "!", "?", "…", "”", '"', "»")
_WORDS = 5
_LABEL = 40  # characters right before a day
_LEVELS = 5  # elements around the heading of one
_PUBLISHED = re.compile(
    r"(?:(?:date|first|originally|erst)\s?)?(?:published|posted|submitted|publication\sdate"
    r"|date\spublished|veröffentlicht|veröffentlichung|erschienen|erstellt|eingestellt"
    r"|publiée?|parution|mise?\sen\sligne|publicad[oa]|publicación|pubblicat[oa]|gepubliceerd"
    r"|geplaatst|publicerad|opublikowano|data\spublikacji|udgivet|publisert)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:updated?|modified|edited|changed|reviewed|aktualisiert|geändert|bearbeitet|mise?\sà\sjour"
    r"|modifiée?|generated|printed|exported"
    r"|actualizad[oa]|modificad[oa]|aggiornat[oa]|modificat[oa]|bijgewerkt|today|heute)\b",
    re.IGNORECASE,
)
_OF_DATES = re.compile(
    r"(?:^|[\s_-])(?:date|datum|fecha|datetime|timestamp|dateline|posted|pubdate|published|time"
    r"|zeit|created)(?=$|[\s_-])",
    re.IGNORECASE,
)
_REST = re.compile(
    r"(?:\d{1,2}(?:[:.h]\d\d){1,2}|[ap]\.?m\.?|utc|gmt|[ecmp][ds]t|bst|cest|cet|uhr|am|um|on|at|le|el"
    r"|il|à|den|date|datum|fecha|data"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|[\s,.;:|/·•–—()-])*",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_SHORT_YEAR = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d\d)(?![\d.])")
_ADDRESSES = (
    re.compile(r"/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/._-]|$)"),
    re.compile(r"/((?:19|20)\d\d)/[A-Za-z._-]{1,40}/(\d\d)/(\d\d)(?=[/._-]|$)"),
    re.compile(r"[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/._-]|$)"),
)


def is_said(line: str) -> bool:
    """Say whether a line is a sentence, and not one that only tells a day."""
    return line.endswith(_ENDS) and len(line.split()) > _WORDS


def labelled_day(root: Element) -> date | None:
    """Give the day behind a word such as "published"."""
    return next(_labelled(list(looked_at(root)), _language(root)), None)


def shown_in_box(root: Element, titles: Sequence[str]) -> date | None:
    """Give the day of a box for the date, or of a byline.

    Of several the first below the title counts, else the last above it.
    """
    language = _language(root)
    keys = set(map(_key, titles))
    above, titled = None, False
    for element in looked_at(root):
        titled = titled or _is_title(element, keys)
        day = boxed_day(element, language) or _signed_day(element, language)
        if day and day.year >= FIRST_PAGES:
            if titled:
                return day
            above = day
    return above if titled else None


def _language(root: Element) -> str:
    return next((one.get("lang") or "" for one in root.iter("html")), "")


def _key(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))


def _signed_day(element: Element, language: str) -> date | None:
    """Give the one day of a line that begins with "by"."""
    is_line = local_name(element) in BLOCK_NAMES and not has_more_text(element, than=_LINE)
    text = visible(element) if is_line else ""
    if not text or not begins_as_byline(text) or _CHANGED.search(text):
        return None
    days = list(days_in(text, language=language))
    return days[0] if len(days) == 1 else None


def in_address(root: Element, metas: Mapping[str, str]) -> date | None:
    """Give the day that the page's own address tells: /2019/05/12/, /2019-05-12-elms."""
    links = (one.get("href") or "" for one in root.iter("link") if one.get("rel") == "canonical")
    for address in (*links, metas.get("og:url", "")):
        for form in _ADDRESSES:
            found = form.search(address)
            day = _day(*found.groups()) if found else None
            if day:
                return day
    return None


def in_own_teaser(root: Element, titles: tuple[str, ...]) -> date | None:
    """Give the one day of a box among teasers that shows this page itself."""
    for heading in root.iter(*HEADINGS[1:]):
        if all_text(heading) not in titles:
            continue
        for box in islice(heading.iterancestors(), _LEVELS):
            if has_more_text(box, than=_TEASER):
                break
            days = set(days_in(visible(box), language=""))
            if len(days) == 1 and _leads_on(box):
                return days.pop()
    return None


def tells_change(day: Element) -> bool:
    """Say whether what stands right before a day calls it the one of the last change."""
    for one in (day, *islice(day.iterancestors(), _LEVELS - 2)):
        before = one.getprevious()
        parent = one.getparent()
        said = parent.text if before is None and parent is not None else ""
        if before is not None:
            said = f"{all_text(before)[-_LABEL:]} {before.tail or ''}"
        if (said or "").strip():
            return bool(_CHANGED.search(said or ""))
        if before is not None:
            return False
    return False


def _leads_on(box: Element) -> bool:
    around = (*islice(box.iterancestors(), _LEVELS), *box.iter())
    return any(local_name(one) == "a" and one.get("href") for one in around)


def _labelled(seen: list[Element], language: str) -> Iterator[date]:
    for element in seen:
        if has_more_text(element, than=_LINE):
            continue
        text = visible(element)
        label = _PUBLISHED.match(text)
        if label and not is_said(text):
            told = text[label.end() :]
            changed = _CHANGED.search(told)
            told = told[: changed.start()] if changed else told
            days = islice(days_in(told, language=language), 1)
            yield from (day for day in days if day.year >= FIRST_PAGES)


def _is_title(element: Element, keys: set[str]) -> bool:
    text = _key(all_text(element)) if local_name(element) in HEADINGS else ""
    return bool(text) and (local_name(element) == "h1" or text in keys)


def boxed_day(element: Element, language: str) -> date | None:
    """Give the day of an element that is called a date, and shows nothing else."""
    if not _OF_DATES.search(f" {named(element)} ") or has_more_text(element, than=_LINE):
        return None
    text = " ".join(" ".join(map(str, element.itertext())).split())
    days, rest = without_days(text, language=language)
    if not days and (short := _SHORT_YEAR.search(text)):
        day, month, year = short.groups()
        found = _day(f"20{year}", month, day)
        days, rest = [found] if found else [], _SHORT_YEAR.sub("", text)
    return days[0] if len(days) == 1 and _REST.fullmatch(rest) else None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
