"""Who made a picture, told at the end of its caption: left out, and listed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from podcast.model import Block, Figure, Paragraph, Span
from podcast.reading.blocks import words_of
from podcast.reading.draft import Findings
from podcast.reading.furniture_by_words import MAKER
from podcast.reading.inline import tidy

_CREDIT = re.compile(
    rf"""(?:^|(?<=[\s.!?…)]))[\[(]?
    (?:
      (?:foto|photo|bild(?:quelle|nachweis)?|image|picture|photograph|illustration|credits?
        |fotografía|crédits?\ photos?)s?\ ?(?:credit|by|courtesy\ of)?\ ?(?:[:©]|\.{{3}}|…)\ ?
      |©\ ?|\(c\)\ ?
    )[^.:©]{{2,60}}[\])]?\.?$
    | (?:^|(?<=[.!?…)]\s)|\s[/|–—]\s)(?:photo(?:graph)?|picture|image|illustration)s?\ by\s
      (?-i:[A-ZÀ-ÞĀ-Ž@])[^\s:©]{{0,40}}(?:\ {MAKER}){{0,9}}\ (?:on|via|from|/)\s
      (?:unsplash|pexels|pixabay|flickr|getty\ images|wikimedia\ commons)\.?$
    | (?:^|(?<=[.!?…)]\s))(?:photo(?:graph)?|picture|image|illustration)s?\ by\ (?:the\ )?
      (?:author|artist|writer)\.?$
    | (?:^|(?<=[\s.,]))(?:foto|photo|bild|image|picture)s?\ via\b[^.:©]{{0,60}}$
    | (?:^|(?<=[\s.]))(?:zum\ vergrößern\ (?:auf\ das\ bild\ )?klicken|click\ to\ enlarge)[.!]?$""",
    re.IGNORECASE | re.VERBOSE,
)
LONGEST_CREDITED = 400  # characters of a caption
_LONGEST_CAPTION = 200  # of one that stands as a paragraph below


def parted_credit(spans: Sequence[Span]) -> tuple[tuple[Span, ...], str]:
    """Give a caption without the credit that ends it, and that credit, or ""."""
    text = "".join(span.text for span in spans)
    found = _CREDIT.search(text) if len(text) <= LONGEST_CREDITED else None
    if found is None or not found[0].strip():
        return tuple(spans), ""
    left, kept = found.start(), []
    for span in spans:
        kept.append(replace(span, text=span.text[: max(left, 0)]))
        left -= len(span.text)
    return tidy(kept), found[0].strip()


def without_credits(blocks: Sequence[Block], *, findings: Findings) -> list[Block]:
    """Leave out who made a picture, where the line below it says that at its end."""
    kept: list[Block] = []
    for block in blocks:
        below = bool(kept) and isinstance(kept[-1], Figure)
        if below and isinstance(block, Paragraph) and len(words_of(block)) <= _LONGEST_CAPTION:
            spans, credit = parted_credit(block.spans)
            findings.leave_out(credit, reason="photo credit", place=block.place)
            kept += [replace(block, spans=spans)] if spans else []
        else:
            kept.append(block)
    return kept
