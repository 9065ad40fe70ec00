"""Short lines of a plain text that belong together: a stanza, an address, a broken sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from podcast.reading.furniture_by_words import furniture_reason
from podcast.reading.metadata.byline import byline_of
from podcast.reading.text.lines import Bit

_LETTERED = re.compile(r"\(?[a-zivx]{1,4}[.)] ")
_SHORT = 80  # characters: a longer line is a paragraph that a site gave as one line
_SENTENCE = 8  # words of an answer that stands right below its question or heading


def together(bits: Sequence[Bit]) -> list[Bit]:
    """Put lines that no blank line parts into one piece, where none of them can stand alone.

    The first line of all is the title; furniture, bylines and dates stay lines of their own.
    """
    made: list[Bit] = []
    run: list[Bit] = []
    for at, bit in enumerate(bits):
        alone = at == 0 or bit.kind != "line" or _stands_alone(bit)
        if run and (alone or bit.opens):
            made += _joined(run)
            run = []
        if alone:
            made.append(bit)
        else:
            run.append(bit)
    return made + _joined(run)


def _stands_alone(bit: Bit) -> bool:
    return bool(furniture_reason(bit.text)) or byline_of(bit.text) != ("", None)


def _joined(run: Sequence[Bit]) -> list[Bit]:
    if len(run) < 2 or any(len(bit.text) > _SHORT for bit in run) or _is_headed(run):
        return list(run)
    text = "\n".join(bit.text for bit in run)
    if len(run) == 2 and run[1].text[0].islower() and not _LETTERED.match(run[1].text):
        return [replace(run[0], text=text.replace("\n", " "), kind="wrapped")]
    return [replace(run[0], text=text, kind="verse")]


def _is_headed(run: Sequence[Bit]) -> bool:
    """Say whether two lines are a heading, or a question, and a whole sentence below it."""
    if len(run) != 2 or run[0].text.endswith((".", ",", ";", ":", "!", "…", "-")):
        return False
    below = run[1].text
    return below[0].isupper() and below.endswith(".") and len(below.split()) >= _SENTENCE
