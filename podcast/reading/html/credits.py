"""Who made a picture, told at the end of its caption: left out, and listed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from podcast.model import Span
from podcast.reading.inline import tidy

_CREDIT = re.compile(
    r"""(?:^|(?<=[\s.!?…)]))[\[(]?
    (?:
      (?:foto|photo|bild(?:quelle|nachweis)?|image|picture|photograph|illustration|credits?
        |fotografía|crédits?\ photos?)s?\ ?(?:credit|by|courtesy\ of)?\ ?[:©]\ ?
      |©\ ?|\(c\)\ ?
    )[^.:©]{2,60}[\])]?\.?$
    | (?:^|(?<=[\s.]))(?:zum\ vergrößern\ (?:auf\ das\ bild\ )?klicken|click\ to\ enlarge)[.!]?$""",
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST = 400  # characters of a caption


def parted_credit(spans: Sequence[Span]) -> tuple[tuple[Span, ...], str]:
    """Give a caption without the credit that ends it, and that credit, or ""."""
    text = "".join(span.text for span in spans)
    found = _CREDIT.search(text) if len(text) <= _LONGEST else None
    if found is None or not found[0].strip():
        return tuple(spans), ""
    left, kept = found.start(), []
    for span in spans:
        kept.append(replace(span, text=span.text[: max(left, 0)]))
        left -= len(span.text)
    return tidy(kept), found[0].strip()
