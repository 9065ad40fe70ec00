"""What a rule is, and how ordered rules share a text among themselves."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from podcast.model import Piece
from podcast.narration.spoken.micro_sign import with_micro_signs
from podcast.narration.spoken.triggers import ANYWHERE, CAPITAL, FIGURE, Scanned, Trigger

# Real sentences need two rounds and a look; more serves only what nobody writes.
ROUNDS = 6

Say = Callable[[re.Match[str]], str | None]


@dataclass(frozen=True, slots=True)
class Form:
    """One shape that a rule knows: where it matches and what is said there.

    Only the group ``said`` is respelled where the pattern has one; the rest of
    the match is context. ``say`` returns None to decline.
    """

    source: str
    say: Say
    trigger: Trigger = ANYWHERE

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled for the first text that may match: most texts need few."""
        return _compiled(self.source)


_compiled = cache(re.compile)


@dataclass(frozen=True, slots=True)
class Rule:
    """A named, ordered list of forms; earlier forms win over later ones."""

    name: str
    forms: tuple[Form, ...]


@dataclass(frozen=True, slots=True, eq=False)
class OrderedForms:
    """The forms of ordered rules, each with its rule's name and the number of its trigger.

    Hundreds of forms share their triggers: each is looked for once in a text.
    """

    forms: tuple[tuple[str, Form, int], ...]
    triggers: tuple[Trigger, ...]


def ordered(rules: Iterable[Rule]) -> OrderedForms:
    """The rules' forms in their order, ready for any number of texts."""
    numbers: dict[Trigger, int] = {}
    forms = tuple(
        (rule.name, shape, numbers.setdefault(shape.trigger, len(numbers)))
        for rule in rules
        for shape in rule.forms
    )
    return OrderedForms(forms, tuple(numbers))


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """A stretch of the text that a rule respells."""

    start: int
    end: int
    spoken: str
    rule: str


def form(pattern: str, say: Say | str, *, first: str = "", needs: Iterable[str] = ()) -> Form:
    """Make a form; a plain string is said as it stands.

    ``first`` matches wherever the pattern can begin, and ``needs`` (a string is its characters)
    holds what some of must be in the text: both only save time.
    """
    trigger = Trigger(first, tuple(needs))
    if isinstance(say, str):
        words = say
        return Form(pattern, lambda _: words, trigger)
    return Form(pattern, say, trigger)


def figure(pattern: str, say: Say | str, *, needs: Iterable[str] = ()) -> Form:
    """Make a form that begins with a row of digits, a sign or a decimal point, and has a digit."""
    return replace(form(pattern, say), trigger=Trigger(FIGURE, tuple(needs), figure=True))


def capital(pattern: str, say: Say | str, *, needs: Iterable[str] = ()) -> Form:
    """Make a form that begins with a capital letter."""
    return form(pattern, say, first=CAPITAL, needs=needs)


def one_of(words: Sequence[str]) -> str:
    """Spell an alternation of literal words, longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


def respell(text: str, *, rules: OrderedForms) -> tuple[Piece, ...]:
    """Cut a text into pieces that together show it exactly.

    Rules match the text with its context; earlier rules win and a later claim
    on the same characters is dropped. What is said may call for a rule itself
    ("ch. II", "chapter II", "chapter two"), so the rules go over their own
    words until none has anything to add: a second call changes nothing.
    """
    pieces: tuple[Piece, ...] = (Piece(text, text),) if text else ()
    for _ in range(ROUNDS):
        spoken = "".join(piece.spoken for piece in pieces)
        claims = _all_claims(with_micro_signs(spoken), rules=rules)
        if not claims:
            break
        pieces = tuple(_respelled(pieces, spoken=spoken, claims=claims))
    return pieces


def _all_claims(text: str, *, rules: OrderedForms) -> list[Claim]:
    taken = bytearray(len(text))
    scanned = Scanned(text)
    claims: list[Claim] = []
    possible = [not scanned.lacks(trigger) for trigger in rules.triggers]
    for rule, shape, trigger in rules.forms:
        if possible[trigger]:
            claims += _claims(scanned, rule=rule, shape=shape, taken=taken)
    return sorted(claims)


def _claims(scanned: Scanned, *, rule: str, shape: Form, taken: bytearray) -> Iterator[Claim]:
    pattern = shape.pattern
    group = "said" if "said" in pattern.groupindex else 0
    at = 0
    while match := scanned.matches(pattern, trigger=shape.trigger, at=at):
        start, end = match.span(group)
        clash = taken.find(1, start, end)
        if clash >= 0:
            free = taken.find(0, clash)
            at = free if free >= 0 else len(taken)
        elif end > start and (spoken := shape.say(match)) is not None:
            taken[start:end] = b"\1" * (end - start)
            yield Claim(start, end, spoken, rule)
            at = end
        else:
            at = max(end, match.start() + 1)


def _respelled(pieces: Iterable[Piece], *, spoken: str, claims: Sequence[Claim]) -> Iterator[Piece]:
    """Put claims on what is spoken in place, joining the pieces that a claim spans."""
    atoms = deque(_atoms(pieces, claims=claims))
    ahead = deque(claims)
    while atoms:
        start, end, piece = atoms.popleft()
        if not ahead or end <= ahead[0].start:
            yield piece
            continue
        shown, said, at, rule = piece.shown, "", start, piece.rule
        while ahead and ahead[0].start < end:
            claim = ahead.popleft()
            said += spoken[at : claim.start] + claim.spoken
            at, rule = claim.end, claim.rule
            while atoms and atoms[0][0] < at:
                _, end, more = atoms.popleft()
                shown += more.shown
        yield Piece(shown, said + spoken[at:end], rule)


def _atoms(pieces: Iterable[Piece], *, claims: Sequence[Claim]) -> Iterator[tuple[int, int, Piece]]:
    """Split what is spoken as it is shown at the claims' edges; the rest is whole."""
    edges = deque(edge for claim in claims for edge in (claim.start, claim.end))
    at = 0
    for piece in pieces:
        end = at + len(piece.spoken)
        start = at
        while edges and edges[0] < end:
            edge = edges.popleft()
            if not piece.rule and edge > at:
                part = piece.shown[at - start : edge - start]
                yield at, edge, Piece(part, part)
                at = edge
        if piece.rule:
            yield start, end, piece
        elif at < end:
            yield at, end, Piece(piece.shown[at - start :], piece.shown[at - start :])
        at = end
