"""When a page was published: its data first, what it shows as its date, and last a search."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from datetime import date
from itertools import islice

from htmldate import find_date
from lxml import etree

from podcast.reading.dates import date_of
from podcast.reading.html.author_and_day.author_names import without_date
from podcast.reading.html.author_and_day.day_signs import (
    FIRST_PAGES,
    in_address,
    in_own_teaser,
    is_said,
    labelled_day,
    shown_in_box,
    tells_change,
)
from podcast.reading.html.author_and_day.days_in_several_languages import days_in
from podcast.reading.html.author_and_day.shown_author import is_others, looked_at, named
from podcast.reading.html.furniture_by_class import element_reason
from podcast.reading.tree import UNSEEN, Element, all_text, is_unseen, local_name, visible

_METAS = (
    *("article:published_time", "article:published", "og:published_time", "date", "dc.date"),
    *("dc.date.issued", "dcterms.date", "dcterms.created", "dcterms.issued", "pubdate"),
    *("publishdate", "publish-date", "publication_date", "citation_publication_date"),
    *("citation_date", "datepublished", "parsely-pub-date", "sailthru.date", "datecreated"),
    *("citation_online_date", "dc.date.created", "dc.created", "cxenseparse:recs:publishtime"),
    *("dc.issued", "published_date", "published-date", "publish_date", "publication-date"),
    *(
        "article:published_date",
        "article.published",
        "bt:pubdate",
        "shareaholic:article_published_time",
    ),
    *("govuk:first-published-at", "prism.publicationdate", "bepress_citation_online_date"),
    *("mediator_published_time", "cxenseparse:publishtime", "dateposted", "vr:published_time"),
)
_MENUS = frozenset({"nav", "button", "form", "footer", "menu"})
_ELSEWHERE = _MENUS | {"aside", "blockquote", "p"}
_PROSE = 100  # characters of a paragraph: what tells only a date is shorter
_GREENWICH = re.compile(r"T(\d\d):\d\d.{0,10}(?:Z|[+-]00:?00)$")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/((?:19|20)\d\d)\b")
_BRACKETS = re.compile(r"\(([^()]{8,60})\)\W{0,3}$")
_FEW = 3  # words behind a day: it is what happened then
_SEVERAL = 3  # days
_LABEL = 16  # characters
_OF_PAGES = re.compile(
    r"\b(?:date|published|posted|updated|datum|stand|veröffentlicht|fecha|publi\w{1,12})\b",
    re.IGNORECASE,
)
_BY_MACHINE = re.compile(r"\b(?:generated|exported|printed)\s(?:by|on|at|from)\b", re.IGNORECASE)
_LARGEST = 400_000  # characters of a page that are searched
_LAST = "2100-01-01"  # a bound of the search that no clock moves


def published_on(
    root: Element, *, linked: str, metas: Mapping[str, str], titles: tuple[str, ...]
) -> date | None:
    """Give the day of publication; ``linked`` is what JSON-LD tells, ``titles`` the page's names.

    A <time> in running text is somebody else's day, and so is any other date in a sentence.
    """
    told = [linked, *(metas.get(key, "") for key in _METAS), *_marked(root)]
    for text in told:
        if day := date_of(text):
            return _where_it_was(day, text, root)
    sure = _either(metas, root) or labelled_day(root) or in_address(root, metas)
    return (
        sure
        or shown_in_box(root, titles)
        or _searched(root)
        or _bracketed(metas)
        or in_own_teaser(root, titles)
    )


def _where_it_was(day: date, told: str, root: Element) -> date:
    """Give the day beside one that is told in Greenwich's time, where the page shows that."""
    found = _GREENWICH.search(told)
    if found is None:
        return day
    page = _own_lines(root)
    shown = _shown(page)
    step = (shown - day).days if shown else 0
    is_beside = (step == 1 and int(found[1]) >= 10) or (step == -1 and int(found[1]) < 12)
    return shown if shown and is_beside else day


def _either(metas: Mapping[str, str], root: Element) -> date | None:
    """Give what 11/01/2023 in the data means, where the page shows one of the two days."""
    for text in (metas.get(key, "") for key in _METAS):
        if found := _SLASHED.match(text):
            one, other, year = found.groups()
            days = {date_of(f"{year}-{a:0>2}-{b:0>2}") for a, b in ((one, other), (other, one))}
            shown = days & {day for _, day in _days_shown(_own_lines(root))}
            if len(shown) == 1:
                return shown.pop()
    return None


def _bracketed(metas: Mapping[str, str]) -> date | None:
    """Give the one day that ends a page's description in brackets."""
    found = _BRACKETS.search(metas.get("description", "")[-_PROSE:])
    days = list(days_in(found[1], language="")) if found else []
    return days[0] if len(days) == 1 else None


def _marked(root: Element) -> Iterator[str]:
    for element in root.iter():
        marked = (element.get("itemprop") or "").lower() == "datepublished"
        if marked or (local_name(element) == "time" and element.get("pubdate") is not None):
            yield element.get("datetime") or element.get("content") or all_text(element)
    sites = {one for one in root.iter("header") if _is_sites(one)}
    articles = _titled_articles(root)
    own = {one for one in root.iter("footer") if _is_own_footer(one, articles)}
    for time in looked_at(root):
        is_marked = local_name(time) == "time" and _stands_in_byline(time, sites, own)
        if is_marked and not tells_change(time):
            yield time.get("datetime") or all_text(time)


def _stands_in_byline(element: Element, sites: set[Element], own: set[Element]) -> bool:
    """Say whether an element stands in a header or a byline, whatever that itself stands in.

    The day in a site's header is that of the visit.
    """
    for one in (element, *element.iterancestors()):
        if one in own or one in sites:
            return one in own
        if local_name(one) == "header" or element_reason(one) == "byline":
            above = (one, *one.iterancestors())
            return not any(local_name(each) in _MENUS for each in above)
        if local_name(one) in _ELSEWHERE and not _only_tells_day(one, element):
            return False
    return False


def _is_sites(header: Element) -> bool:
    """Say whether a header is the site's: with a menu, and without a title or an article around."""
    if any(local_name(one) in ("article", "main") for one in header.iterancestors()):
        return False
    has_menu = any(
        "nav" in named(one) or local_name(one) in ("nav", "form") for one in header.iter()
    )
    return has_menu and next(header.iter("h1"), None) is None


def _titled_articles(root: Element) -> set[Element]:
    """Give the articles that hold a title, and the only one of a page."""
    articles = list(root.iter("article"))
    titled = {above for title in root.iter("h1") for above in title.iterancestors("article")}
    return titled if len(articles) > 1 else {*articles}


def _is_own_footer(footer: Element, articles: set[Element]) -> bool:
    """Say whether a footer is the one of the page's article: it tells who wrote it, and when."""
    return next(footer.iterancestors("article"), None) in articles


def _only_tells_day(line: Element, day: Element) -> bool:
    """Say whether a paragraph is a day with a word or two before it: "Posted on 3 February"."""
    text = all_text(line)
    return local_name(line) == "p" and len(text) <= len(all_text(day)) + _LABEL


def _searched(root: Element) -> date | None:
    """Look at what is no sentence, menu or comment of the page: by htmldate, then line by line."""
    page = _own_lines(root)
    text = etree.tostring(page, encoding="unicode", method="html")
    if len(text) > _LARGEST:
        return None
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    try:
        found = find_date(text, original_date=True, extensive_search=False, max_date=_LAST)
    except Exception:  # noqa: BLE001 - a library raises what it meets in a broken page
        found = None
    day = date_of(found or "")
    day = day if day and (day.day > 1 or _shows(text, day)) else _shown(page)
    return day if day and day.year >= FIRST_PAGES else None


def _shown(page: Element) -> date | None:
    """Give the first day that a short line below the title shows, else the first of the page."""
    days = list(_days_shown(page))
    return next((day for below, day in days if below), days[0][1] if days else None)


def _days_shown(page: Element) -> Iterator[tuple[bool, date]]:
    """Give the first day of each short line, and whether it stands below the title."""
    language = page.get("lang") or ""
    tops = list(page.iter("h1"))
    title = max(tops, key=lambda one: len(all_text(one).split()), default=None)
    titled = False
    for element in page.iter():
        titled = titled or element is title
        for text in (element.text, element.tail) if local_name(element) not in UNSEEN else ():
            line = " ".join((text or "").split())
            if not _is_sentence(line) and (day := next(days_in(line, language=language), None)):
                yield titled, day


def _shows(text: str, day: date) -> bool:
    """Say whether a page shows the first of a month: of a month or a year alone it is made up."""
    forms = (
        rf"\b0?1(?:\.|st|er|º)?\s?(?:[./-]\s?0?{day.month}[./-]\s?|\s?[^\W\d]{{3,12}}\.?,?\s){day.year}",
        rf"\b{day.year}[./-]0?{day.month}[./-]0?1\b",
        rf"[^\W\d]{{3,12}}\.?\s0?1(?:st)?,?\s{day.year}",
    )
    return any(re.search(form, text) for form in forms)


def _own_lines(root: Element) -> Element:
    """Give a copy of the page without what may hold somebody else's day."""
    page = deepcopy(root)
    _leave_dates(page)
    return page


def _leave_dates(element: Element) -> None:
    for child in element:
        if _holds_no_date(child):
            _empty(child)
        else:
            _leave_dates(child)


def _holds_no_date(element: Element) -> bool:
    name = local_name(element)
    if (name == "table" and _tells_days(element)) or (name == "header" and _is_sites(element)):
        return True
    if name == "script":
        return (element.get("type") or "") not in ("application/ld+json", "application/json")
    if name in ("style", "svg", "blockquote", "template", "noscript", *_MENUS):
        return True
    lines = name in ("p", "li", "td", "dd", "figcaption")
    text = all_text(element) if lines else ""
    if lines and (_is_sentence(text) or _BY_MACHINE.search(text)):
        return True
    parent = element.getparent()
    if name == "td" and parent is not None and _is_fact(parent):
        return True
    in_prose = name == "time" and parent is not None and local_name(parent) == "p"
    if name == "time" and parent is not None and local_name(parent) in ("li", "dd", "td"):
        in_prose = len((element.tail or "").split()) >= _FEW
    return name not in UNSEEN and (in_prose or is_unseen(element) or is_others(element))


def _tells_days(table: Element) -> bool:
    """Say whether a table of data, which no page is laid out with, tells several days."""
    if any(True for _ in table.iterdescendants("table", "h1", "p")):
        return False
    return len(set(islice(days_in(visible(table), language=""), _SEVERAL))) == _SEVERAL


def _is_fact(row: Element) -> bool:
    """Say whether a row of a table names what its cell tells, and that is not the page's day."""
    heads = [all_text(cell) for cell in row if local_name(cell) == "th"]
    return any(heads) and not any(map(_OF_PAGES.search, heads))


def _is_sentence(text: str) -> bool:
    """Say whether a line is one of the text, and not one that only tells a day."""
    return len(text) > _PROSE or is_said(text)


def _empty(element: Element) -> None:
    """Take all text out of an element but the date that opens it: "27.1.2022 - In Cologne"."""
    text = all_text(element)[:_PROSE]
    opening = text[: len(text) - len(without_date(text))].strip()
    tail = element.tail
    element.clear()
    element.tail = tail
    element.text = opening if opening.endswith(("-", "–", "—")) else None
