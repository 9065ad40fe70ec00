"""Tables and lists that a page builds of other elements, and calls what they are by their roles."""

from __future__ import annotations

from podcast.reading.tree import Element, local_name, roles_of

_PARTS = {
    "row": "tr",
    "rowgroup": "tbody",
    "cell": "td",
    "gridcell": "td",
    "columnheader": "th",
    "rowheader": "th",
}
_ITEMS = {"listitem": "li"}
_WHOLE = {"table": _PARTS, "grid": _PARTS, "list": _ITEMS}
_TAGS = {"table": "table", "grid": "table", "list": "ul"}
_PLAIN = frozenset({"div", "span", "p", "section"})


def named_by_roles(root: Element) -> None:
    """Give the elements of such tables and lists the names that their roles mean."""
    for element in list(root.iter(*_PLAIN)):
        for role in roles_of(element) & _WHOLE.keys():
            parts = _WHOLE[role]
            named = [(one, _part(one, parts)) for one in element.iterdescendants()]
            if any(tag in ("td", "th", "li") for _, tag in named):
                element.tag = _TAGS[role]
                for one, tag in named:
                    one.tag = tag or one.tag


def _part(element: Element, parts: dict[str, str]) -> str:
    roles = roles_of(element) if local_name(element) in _PLAIN else frozenset()
    return next((parts[role] for role in sorted(roles) if role in parts), "")
