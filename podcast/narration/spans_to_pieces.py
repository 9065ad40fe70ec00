"""Running text -> pieces: structure first, then the lexicon, then the spoken forms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from podcast.model import NOWHERE, LeftOut, Line, Piece, Place, Role, Span, Warned
from podcast.narration.citations import find_citations
from podcast.narration.emoji import find_emoji
from podcast.narration.language import primary
from podcast.narration.links import (
    address_said,
    find_addresses,
    is_address,
    joined_to_words,
    link_said,
)
from podcast.narration.maths import say_formula
from podcast.narration.narrator import RULED, Narrated, Narrator
from podcast.narration.pieces import is_heard
from podcast.narration.punctuation import finished
from podcast.narration.quotation_marks import find_quotation_marks
from podcast.narration.raised_marks import find_raised_marks, raised_stretches
from podcast.narration.rule_claims import Claim, layered, to_claims, to_pieces, with_space_before
from podcast.narration.sentences.cutting import sentences
from podcast.narration.spoken import spoken_forms
from podcast.narration.ticks_and_crosses import find_ticks

FOREIGN = "lang:"
"""Begins the rule of a passage in another language; its tag follows."""

_PLAIN_QUOTES = str.maketrans("‘’‚‛ʼ“”„‟", "'''''\"\"\"\"")
_RAISED = str.maketrans("0123456789+-−n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ")
_ORDINAL = frozenset({"st", "nd", "rd", "th"})
_SYMBOLS = re.compile(r"[^\w\s.]+|_+")
_SHORT_CODE = 24  # characters of inline code whose symbols are still worth saying


@dataclass(frozen=True, slots=True)
class _Placed:
    """A span and where it begins in its text."""

    span: Span
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.span.text)


def narrate_prose(
    spans: Sequence[Span], *, narrator: Narrator, role: Role = "body", place: Place = NOWHERE
) -> Narrated:
    """A paragraph's lines, one a sentence."""
    found = sentences(prose(spans, narrator=narrator), language=narrator.language)
    lines = tuple(_line(pieces, narrator=narrator, role=role, place=place) for pieces in found)
    unspoken = tuple(_unspoken_mathematics(spans, narrator=narrator, place=place))
    return Narrated(
        lines=lines,
        left_out=unspoken,
        warnings=tuple(
            Warned(f"A formula cannot be said in words: {left.text[:60]}. Nobody hears it.", place)
            for left in unspoken
        ),
    )


def begun(told: Narrated, *, label: str, rule: str, narrator: Narrator) -> Narrated:
    """The telling with words of the narrator's before the first line that is heard.

    Before a line in another language they are a line of their own: its voice cannot say them.
    """
    heard = next((i for i, one in enumerate(told.lines) if is_heard(one.pieces)), None)
    if not label or heard is None:
        return told
    first = told.lines[heard]
    if first.language and primary(first.language) != primary(narrator.language):
        apart = (Piece("", label.rstrip(), rule),)
        said = line(apart, narrator=narrator, role=first.role, place=first.place, block=first.block)
        return replace(told, lines=(*told.lines[:heard], said, *told.lines[heard:]))
    pieces = finished((Piece("", label, rule), *first.pieces))
    opened = replace(first, pieces=pieces)
    return replace(told, lines=(*told.lines[:heard], opened, *told.lines[heard + 1 :]))


def line(
    pieces: Sequence[Piece],
    *,
    narrator: Narrator,
    role: Role = "body",
    place: Place = NOWHERE,
    block: int = 0,
) -> Line:
    """One utterance, closed with a full stop where it has no end of its own."""
    made = _line(pieces, narrator=narrator, role=role, place=place)
    return Line(made.pieces, role, RULED, made.language, place, block, made.phonemes)


def prose(spans: Sequence[Span], *, narrator: Narrator) -> tuple[Piece, ...]:
    """The text of spans in pieces; what they show together is the text unchanged."""
    placed = tuple(_placed(spans))
    text = "".join(span.text for span in spans)
    heard = "".join(_as_heard(span) for span in spans)
    style, words = narrator.style, narrator.words
    claims = layered(
        (), [claim for part in placed for claim in _structural(part, narrator=narrator)]
    )
    claims = layered(claims, find_addresses(text, style=style, words=words))
    claims = tuple(joined_to_words(claims, text=text, words=words))
    raised = tuple(raised_stretches(spans))
    english = primary(narrator.language) in {"en", ""}
    marks = [*find_raised_marks(raised, text=text, style=style, words=words, english=english)]
    claims = layered(claims, marks)
    unmarked = _without(heard, claims=marks)
    cited = _from_citations(unmarked, narrator=narrator)
    claims = layered(claims, cited)
    unmarked = _without(unmarked, claims=[one for one in cited if one.rule == "citation mark"])
    claims = layered(claims, find_ticks(unmarked, words=words, crosses=narrator.has_crosses))
    claims = layered(claims, _from_lexicon(unmarked, narrator=narrator))
    if style.full:
        claims = layered(claims, find_emoji(unmarked))
    claims = layered(claims, _from_rules(unmarked, taken=claims, narrator=narrator))
    claims = layered(claims, _raised(placed, text=text, heard=heard))
    if style.full:
        claims = layered(claims, find_quotation_marks(heard, words=words))
    return to_pieces(text, with_space_before(claims, text=text))


def _without(text: str, *, claims: Sequence[Claim]) -> str:
    """The text with blanks for what is claimed, so that rules see the words around it."""
    letters = list(text)
    for claim in claims:
        letters[claim.start : claim.end] = " " * (claim.end - claim.start)
    return "".join(letters)


def _placed(spans: Sequence[Span]) -> Iterator[_Placed]:
    start = 0
    for span in spans:
        yield _Placed(span, start)
        start += len(span.text)


def _as_heard(span: Span) -> str:
    """The span as the rules read it, of the same length: digits raised, quotation marks plain."""
    text = span.text.translate(_PLAIN_QUOTES)
    if span.kind != "superscript" or text.strip().lower() in _ORDINAL:
        return text
    return text.translate(_RAISED)


def _raised(placed: Sequence[_Placed], *, text: str, heard: str) -> Iterator[Claim]:
    """Raised digits that no rule says: the engine sees 10⁶, not the number 106."""
    for part in placed:
        said = heard[part.start : part.end]
        raised = part.span.kind == "superscript" and said != part.span.text
        if raised and text[: part.start][-1:].isalnum():
            yield Claim(part.start, part.end, said, "powers")


def _structural(placed: _Placed, *, narrator: Narrator) -> Iterator[Claim]:
    """What the mark-up alone decides about a span."""
    said = _said(placed.span, narrator=narrator)
    if said is not None:
        spoken, rule = said
        yield Claim(placed.start, placed.end, spoken, rule)


def _said(span: Span, *, narrator: Narrator) -> tuple[str, str] | None:
    """What is spoken for a span and by which rule; None where its kind says nothing."""
    match span.kind:
        case "note" | "struck" if reason := _unspoken(span, narrator=narrator):
            return "", reason
        case "image":
            return f"{narrator.words.say('image')}{_plain(span.text, narrator=narrator)}", "image"
        case "math":
            return _mathematics(span, narrator=narrator), "equation"
        case "code" if len(span.text) > _SHORT_CODE:
            return _SYMBOLS.sub(" ", span.text), "code"
        case "link" if said := _link_said(span, narrator=narrator):
            return said, "link"
    foreign = span.language and primary(span.language) != primary(narrator.language)
    return (span.text, FOREIGN + span.language) if foreign else None


def _unspoken(span: Span, *, narrator: Narrator) -> str:
    if span.kind == "note":
        return "note mark"
    return "struck text" if narrator.style.omits("struck text") else ""


def _mathematics(span: Span, *, narrator: Narrator) -> str:
    if span.target == "alt":
        return _plain(span.text, narrator=narrator)
    return _formula(span, narrator=narrator) or narrator.words.say("equation_inline")


def _formula(span: Span, *, narrator: Narrator) -> str | None:
    """A formula's words; None where it was not understood or has none."""
    if not span.target.startswith("<"):
        return None
    return say_formula(span.target, language=narrator.language)


def _link_said(span: Span, *, narrator: Narrator) -> str | None:
    if is_address(span.text):
        return address_said(span.text.strip(), style=narrator.style, words=narrator.words)
    return link_said(span.text, words=narrator.words)


def _plain(text: str, *, narrator: Narrator) -> str:
    """Text in its spoken form, without the pieces."""
    text = text.translate(_PLAIN_QUOTES)
    pieces = spoken_forms(text, language=narrator.language, rules_off=narrator.style.rules_off)
    return "".join(piece.spoken for piece in pieces)


def _from_citations(text: str, *, narrator: Narrator) -> list[Claim]:
    found = find_citations(
        text, style=narrator.style, words=narrator.words, authors=narrator.authors
    )
    return [
        replace(claim, spoken=_plain(claim.spoken, narrator=narrator)) if claim.spoken else claim
        for claim in found
    ]


def _from_lexicon(text: str, *, narrator: Narrator) -> list[Claim]:
    return [
        Claim(found.start, found.end, found.said, "lexicon") for found in narrator.finder.find(text)
    ]


def _from_rules(text: str, *, taken: Sequence[Claim], narrator: Narrator) -> list[Claim]:
    """Spoken forms found with their whole context, and again in what a claim cut in two."""
    off = narrator.style.rules_off
    ruled = to_claims(spoken_forms(text, language=narrator.language, rules_off=off))
    kept = layered(taken, ruled)
    standing = {(claim.start, claim.end) for claim in kept}
    broken = [claim for claim in ruled if (claim.start, claim.end) not in standing]
    for start, end in _gaps_in(broken, claims=taken):
        again = to_claims(spoken_forms(text[start:end], language=narrator.language, rules_off=off))
        ruled += [Claim(c.start + start, c.end + start, c.spoken, c.rule) for c in again]
    return ruled


def _gaps_in(broken: Sequence[Claim], *, claims: Sequence[Claim]) -> Iterator[tuple[int, int]]:
    """The parts of broken claims that nobody has claimed."""
    first = 0
    for claim in broken:
        start = claim.start
        while first < len(claims) and claims[first].end <= start:
            first += 1
        at = first
        while at < len(claims) and claims[at].start < claim.end:
            if start < claims[at].start:
                yield start, claims[at].start
            start = max(start, claims[at].end)
            at += 1
        if start < claim.end:
            yield start, claim.end


def _line(pieces: Sequence[Piece], *, narrator: Narrator, role: Role, place: Place) -> Line:
    language = _one_language(pieces)
    if language:
        pieces = [Piece(p.shown, p.spoken) if p.rule == FOREIGN + language else p for p in pieces]
    said = dict.fromkeys(piece.spoken for piece in pieces if piece.rule == "lexicon")
    sounds = {
        word: narrator.sounds.get(word, narrator.sounds.get(word.casefold())) for word in said
    }
    phonemes = tuple((word, ipa) for word, ipa in sounds.items() if ipa)
    language = language or (narrator.language if narrator.is_abroad else "")
    return Line(finished(pieces), role, RULED, language, place, phonemes=phonemes)


def _one_language(pieces: Sequence[Piece]) -> str:
    """The language of a line that is wholly in another one than its article; else ""."""
    rules = {piece.rule for piece in pieces if is_heard((piece,))}
    rule = rules.pop() if len(rules) == 1 else ""
    return rule.removeprefix(FOREIGN) if rule.startswith(FOREIGN) else ""


def _unspoken_mathematics(
    spans: Sequence[Span], *, narrator: Narrator, place: Place
) -> Iterator[LeftOut]:
    for span in spans:
        if span.kind == "math" and span.target != "alt" and not _formula(span, narrator=narrator):
            yield LeftOut(span.text, "equation", place)
