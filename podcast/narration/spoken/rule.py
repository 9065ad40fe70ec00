"""What a rule is, and how ordered rules share a text among themselves."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from podcast.model import Piece

Say = Callable[[re.Match[str]], str | None]


@dataclass(frozen=True, slots=True)
class Form:
    """One shape that a rule knows: where it matches and what is said there.

    Only the group ``said`` is respelled where the pattern has one; the rest of
    the match is context. ``say`` returns None to decline.
    """

    pattern: re.Pattern[str]
    say: Say


@dataclass(frozen=True, slots=True)
class Rule:
    """A named, ordered list of forms; earlier forms win over later ones."""

    name: str
    forms: tuple[Form, ...]


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """A stretch of the text that a rule respells."""

    start: int
    end: int
    spoken: str
    rule: str


def form(pattern: str, say: Say | str) -> Form:
    """Compile a form; a plain string is said as it stands."""
    if isinstance(say, str):
        words = say
        return Form(re.compile(pattern), lambda _: words)
    return Form(re.compile(pattern), say)


def one_of(words: Sequence[str]) -> str:
    """Spell an alternation of literal words, longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


def respell(text: str, *, rules: Sequence[Rule]) -> tuple[Piece, ...]:
    """Cut a text into pieces that together show it exactly.

    Rules match the original text, so that context is never a respelling;
    earlier rules win and a later claim on the same characters is dropped.
    """
    taken = bytearray(len(text))
    claims = []
    for rule in rules:
        for shape in rule.forms:
            claims += _claims(text, rule=rule.name, shape=shape, taken=taken)
    return tuple(_pieces(text, claims=sorted(claims)))


def _claims(text: str, *, rule: str, shape: Form, taken: bytearray) -> Iterator[Claim]:
    group = "said" if "said" in shape.pattern.groupindex else 0
    at = 0
    while match := shape.pattern.search(text, at):
        start, end = match.span(group)
        clash = taken.find(1, start, end)
        if clash >= 0:
            free = taken.find(0, clash)
            at = free if free >= 0 else len(text)
        elif end > start and (spoken := shape.say(match)) is not None:
            taken[start:end] = b"\1" * (end - start)
            yield Claim(start, end, spoken, rule)
            at = end
        else:
            at = max(end, match.start() + 1)


def _pieces(text: str, *, claims: Sequence[Claim]) -> Iterator[Piece]:
    at = 0
    for claim in claims:
        if at < claim.start:
            yield Piece(text[at : claim.start], text[at : claim.start])
        yield Piece(text[claim.start : claim.end], claim.spoken, claim.rule)
        at = claim.end
    if at < len(text):
        yield Piece(text[at:], text[at:])
