"""The title of a page: what its data calls it, and the heading that shows it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from lxml import etree

from podcast.reading.repair import repair
from podcast.reading.tree import HEADINGS, Element, all_text, has_more_text, is_unseen, local_name

_METAS = ("og:title", "twitter:title", "dc.title", "citation_title")
_SITES = ("og:site_name", "application-name", "apple-mobile-web-app-title")
_PARTS = re.compile(r"\s(?:[|–—·»«•:/-]|::|\|\|)\s|\s{0,3}\|\s{0,3}")
_LEVELS = HEADINGS[:4]
_HEADLINE = re.compile(r"(?:^|[\s_-])(?:headline|title|titel|titre)(?=$|[\s_-])", re.IGNORECASE)
_HEADER = re.compile(
    r"(?:^|[\s_-])(?:header|masthead|branding|site-description)(?=$|[\s_-])", re.IGNORECASE
)
_LONGEST_HEADER = 400  # characters
_PARAGRAPH = 60  # characters
_SHARE = 0.6  # of a heading's words in a told title: they mean the same
_WORD = re.compile(r"\w+")
_END = re.compile(r"(?:com|org|net)$")


@dataclass(frozen=True, slots=True)
class Titles:
    """What a page calls itself, the surest first, with the parts of it; and its site's names."""

    told: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    sites: frozenset[str] = frozenset()

    @property
    def all(self) -> tuple[str, ...]:
        """Give all titles that the page may mean."""
        return (*self.told, *self.parts)

    def ends_behind(self, title: str) -> frozenset[str]:
        """Give the ends of told titles that begin with a title: there sites set their names."""
        parts = [_parted(told) for told in self.told]
        return frozenset(
            _key(one[-1]) for one in parts if len(one) > 1 and _key(one[0]) == _key(title)
        )

    def is_site(self, name: str) -> bool:
        """Say whether a name is the site's own."""
        key = _key(name)
        return any(key == site or (len(key) > 3 and site.startswith(key)) for site in self.sites)

    def ends_with(self, name: str) -> bool:
        """Say whether a title of the page ends with a name, as with the site's: "… - CNN.com"."""
        key = _key(name)
        return bool(key) and any(_END.sub("", _key(one)).endswith(key) for one in self.told)

    @property
    def best(self) -> str:
        """Give the title where nothing on the page shows it: told, without the site's name."""
        for told in self.told:
            parts = [part for part in _parted(told) if _key(part) not in self.sites]
            if _key(told) in self.sites:
                continue
            return told if len(parts) == len(_parted(told)) else max(parts, key=len, default=told)
        return ""


def titles_of(
    root: Element, *, headline: str, metas: Mapping[str, str], sites: Iterable[str]
) -> Titles:
    """Gather what JSON-LD, meta elements and <title> call the page."""
    page = next((all_text(title) for title in root.iter("title")), "")
    whole = [headline, *(metas.get(key, "") for key in _METAS), page]
    told = dict.fromkeys(text for title in whole if (text := _tidy(title)))
    named = [*sites, *(metas.get(key, "") for key in _SITES), *_at_home(root)]
    parts = [part for title in told for part in _parted(title)]
    named += [name for name in _links_home(root) if name in parts]
    parts += [part for title in told for part in _finely_parted(title)]
    return Titles(
        tuple(told),
        tuple(part for part in dict.fromkeys(parts) if len(part.split()) > 1 and part not in told),
        frozenset(_key(name) for name in named if name and name not in told),
    )


def title_element(root: Element, main: Element, titles: Titles) -> Element | None:
    """Give the heading that shows the page's title; never the site's name or a link to its start.

    That is an <h1> that says a told title, or shares most of its words with one. Else it is the
    first <h1> of the main text, unless a lesser heading before it says a told title; else the
    last <h1> before the main text.
    """
    order = {one: at for at, one in enumerate(root.iter())}
    shown = [(element, _tidy(all_text(element))) for element in root.iter(*_LEVELS)]
    shown = [(one, text) for one, text in shown if not _is_sites(one, _key(text), titles)]
    tops = [(one, text) for one, text in shown if local_name(one) == "h1"]
    logos = _logos(shown, titles)
    tops = [(one, text) for one, text in tops if _key(text) not in logos]
    said = _saying(tops, titles)
    if said is None:
        said = _nearest(tops, titles)
    if said is not None:
        return said
    inside = [one for one, _ in tops if one is main or main in one.iterancestors()]
    end = order[inside[0]] if inside else max(order[inner] for inner in main.iter())
    lesser = _saying([(one, text) for one, text in shown if order[one] < end], titles)
    if inside and lesser is None:
        below = _saying([(one, text) for one, text in shown if main in one.iterancestors()], titles)
        if below is not None and not _alike(below, inside[0]):
            lesser = below if not _text_between(main, inside[0], below) else None
    if lesser is not None:
        return lesser
    above = [one for one, _ in tops if order[one] < order[main]]
    return next(iter([*inside, *reversed(above), *_headlines(main, shown)]), None)


def _logos(shown: Sequence[tuple[Element, str]], titles: Titles) -> set[str]:
    """Give the ends of told titles whose beginnings are said by lesser headings: the site's."""
    lesser = {_key(text) for one, text in shown if local_name(one) != "h1"}
    parts = [_parted(title) for title in titles.told]
    ends = {_key(one[-1]) for one in parts if len(one) > 1 and _key(one[0]) in lesser}
    heads = [one for one, text in shown if _key(text) in lesser]
    return ends & {_key(text) for one, text in shown if _may_be_logo(one, heads)}


def _may_be_logo(heading: Element, others: Iterable[Element] = ()) -> bool:
    """Say whether a heading stands apart from the text: no name of a site is beside a heading."""
    if next(heading.iterancestors("article", "main"), None) is not None:
        return False
    above = heading.getparent()
    return all(one is heading or one.getparent() is not above for one in others)


def _headlines(main: Element, shown: Sequence[tuple[Element, str]]) -> list[Element]:
    """Give the one heading of a page that is called its title, and stands before the text."""
    within = [one for one, _ in shown if one is main or main in one.iterancestors()]
    called = [one for one in within if _HEADLINE.search(one.get("class") or "")]
    alone = len(within) == len(called) == 1 and not _text_between(main, main, called[0])
    return called if alone else []


def _text_between(main: Element, first: Element, last: Element) -> bool:
    """Say whether a paragraph stands between two headings: the first is over a text of its own."""
    inside = list(main.iter())
    between = inside[inside.index(first) : inside.index(last)] if first in inside else []
    return any(local_name(one) == "p" and len(all_text(one)) >= _PARAGRAPH for one in between)


def _nearest(tops: Sequence[tuple[Element, str]], titles: Titles) -> Element | None:
    near = [(_likeness(text, titles.all), -at) for at, (_, text) in enumerate(tops)]
    share, at = max(near, default=(0.0, 0))
    return tops[-at][0] if share >= _SHARE else None


def _saying(shown: Sequence[tuple[Element, str]], titles: Titles) -> Element | None:
    keys = [(one, _key(text)) for one, text in shown]
    for title in titles.all:
        for one, key in keys:
            if key == _key(title):
                return one
    return None


def _alike(one: Element, other: Element) -> bool:
    words, others = (set(_WORD.findall(all_text(each).casefold())) for each in (one, other))
    return bool(words & others)


def _likeness(text: str, titles: Sequence[str]) -> float:
    """Give the largest share of a heading's words that one of the titles has."""
    words = set(_WORD.findall(text.casefold()))
    told = [set(_WORD.findall(title.casefold())) for title in titles]
    return max((len(words & one) / max(len(words), 1) for one in told), default=0.0)


def part_kicker(heading: Element, titles: Titles) -> None:
    """Set the line above a headline, which pages put into the same heading, before it."""
    parent = heading.getparent()
    children = list(heading)
    if parent is None or (heading.text or "").strip() or heading.find(".//a") is not None:
        return
    told = {_key(title) for title in titles.told}
    for at in range(1, len(children) + 1):
        tail = _key(children[at - 1].tail or "")
        rest = tail + "".join(_key(f"{all_text(one)} {one.tail or ''}") for one in children[at:])
        last = [] if tail else [one for one in children[at:] if _key(all_text(one))]
        if rest and (rest in told or (len(last) == 1 and _is_headline(last[0]))):
            _set_above(heading, children[:at])
            return


def part_subtitle(heading: Element, titles: Titles) -> None:
    """Set the small line that a heading has below its told title behind that heading."""
    last = heading[-1] if len(heading) else None
    if last is None or local_name(last) not in ("small", "span", "em", "div", "p"):
        return
    if (last.tail or "").strip() or heading.getparent() is None or heading.find(".//a") is not None:
        return
    before = (heading.text or "") + "".join(
        f"{all_text(one)} {one.tail or ''}" for one in list(heading)[:-1]
    )
    said, whole = _key(before), _key(all_text(heading))
    told = {_key(title) for title in titles.told}
    if said and said in told and whole not in told and said != whole:
        heading.remove(last)
        last.tag, last.tail = "p", heading.tail
        heading.tail = None
        heading.addnext(last)


def _is_headline(element: Element) -> bool:
    return bool(_HEADLINE.search(f"{element.get('class') or ''} {element.get('itemprop') or ''}"))


def _set_above(heading: Element, moved: Sequence[Element]) -> None:
    """Move what opens a heading into a paragraph before it."""
    above = etree.Element("p")
    above.sourceline = heading.sourceline
    heading.text, last = moved[-1].tail, moved[-1]
    last.tail = None
    for child in moved:
        above.append(child)
    heading.addprevious(above)


def _is_sites(element: Element, key: str, titles: Titles) -> bool:
    return not key or key in titles.sites or _hidden(element) or _leads_home(element)


def names_site(element: Element, sites: frozenset[str] = frozenset()) -> bool:
    """Say whether an element is the site's name, one of these or a link to its start.

    So is the header around it.
    """
    if local_name(element) in _LEVELS:
        is_named = local_name(element) == "h1" and _key(all_text(element)) in sites
        return (is_named and _may_be_logo(element)) or _leads_home(element)
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    is_called = bool(_HEADER.search(names)) and _may_be_logo(element)
    is_header = local_name(element) == "header" or is_called
    is_header = is_header and not has_more_text(element, than=_LONGEST_HEADER)
    heads = list(element.iter(*_LEVELS)) if is_header else []
    return len(heads) == 1 and names_site(heads[0], sites)


def _at_home(root: Element) -> Iterator[str]:
    """Give the headings that are links to the start of the site: they say its name."""
    yield from (_tidy(all_text(one)) for one in root.iter(*_LEVELS) if _leads_home(one))


def _links_home(root: Element) -> Iterator[str]:
    """Give the words of the links to the start of the site."""
    for link in root.iter("a"):
        if (link.get("href") or "").strip() == "/" or "home" in (link.get("rel") or "").split():
            yield _tidy(all_text(link))


def _leads_home(element: Element) -> bool:
    links = [link for link in element.iter("a") if link.get("href")]
    if len(links) != 1 or _key(all_text(links[0])) != _key(all_text(element)):
        return False
    try:
        address = urlsplit((links[0].get("href") or "").strip())
    except ValueError:  # brackets that hold no address
        return False
    at_home = address.path in ("", "/") and not address.query and not address.fragment
    return at_home or "home" in (links[0].get("rel") or "").split()


def _hidden(element: Element) -> bool:
    return any(is_unseen(one) for one in (element, *element.iterancestors()))


def _parted(title: str) -> list[str]:
    return [part for part in (bit.strip() for bit in _PARTS.split(title)) if part]


def _finely_parted(title: str) -> list[str]:
    return [bit.strip() for part in _parted(title) for bit in part.split(": ") if bit.strip()]


def _tidy(text: str) -> str:
    return " ".join(repair(text).split())


def _key(text: str) -> str:
    return "".join(_WORD.findall(repair(text).casefold()))
