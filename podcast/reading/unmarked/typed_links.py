"""Works cited by their addresses: what a writer spelt out becomes a link."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from podcast.model import Span

_ADDRESS = re.compile(
    r"https?://\w[^\s<>\"]*|\bdoi:\s?(?P<doi>10\.\d{4,9}/\w[^\s<>\"]*)", re.IGNORECASE
)
_CLOSING = {")": "(", "]": "["}


def linked(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same words; addresses and DOIs (``doi:10.…``) in plain text are links to themselves."""
    return tuple(
        part
        for span in spans
        for part in (_parted(span) if span.kind in {"text", "emphasis", "strong"} else (span,))
    )


def _parted(span: Span) -> Iterator[Span]:
    done = 0
    for found in _ADDRESS.finditer(span.text):
        address = _without_end(found[0])
        doi = found["doi"]
        target = f"https://doi.org/{_without_end(doi)}" if doi else address
        if found.start() > done:
            yield replace(span, text=span.text[done : found.start()])
        yield Span(address, "link", target, span.language)
        done = found.start() + len(address)
    if done < len(span.text):
        yield replace(span, text=span.text[done:])


def _without_end(address: str) -> str:
    """The address without what ends its sentence; a bracket stays where it was opened in it."""
    while address[-1] in ".,;:!?'’”" or (
        address[-1] in _CLOSING
        and address.count(address[-1]) > address.count(_CLOSING[address[-1]])
    ):
        address = address[:-1]
    return address
