"""Rules for the accessibility statement: what a person had to fill in is filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from podcast.checking.published import Published
from podcast.checking.rule import Complaint, Rule, rule

_PLACE = re.compile(r"\[[^\[\]<>]{2,300}\]")
_SHOWN = 60  # characters of a placeholder that a message shows


@rule(
    "statement",
    source="Directive (EU) 2019/882, annex V: a statement says how the requirements are met",
    mend="Write in the statement's file what stands in [brackets], and build again.",
)
def statement(published: Published) -> Iterator[Complaint]:
    """The statement holds no placeholder any more that a person should have filled in."""
    page = published.output / "accessibility.html"
    if not published.show.accessibility or not page.is_file():
        return
    text = unescape(page.read_text(encoding="utf-8").partition("<main")[2])
    for own in (published.show.title, published.show.author):
        text = text.replace(own, "")
    left = _PLACE.findall(text.partition("<footer")[0])
    if left:
        told = ", ".join(one if len(one) <= _SHOWN else f"{one[:_SHOWN]}…]" for one in left)
        what = (
            f"The accessibility statement has {len(left)} places that are to be filled in: {told}"
        )
        yield what, published.show.accessibility


RULES: tuple[Rule, ...] = (statement,)
