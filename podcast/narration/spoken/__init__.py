"""Spoken forms: what a careful reader says for figures, signs and abbreviations."""

from __future__ import annotations

from functools import cache, lru_cache

from podcast.model import Piece
from podcast.narration.spoken.english.rule_order import english_rules
from podcast.narration.spoken.languages import language_rules
from podcast.narration.spoken.remembered import note_said, said_before
from podcast.narration.spoken.rule import OrderedForms, Rule, ordered, respell

__all__ = ["RULE_NAMES", "compile_rules", "explain", "rules_for", "spoken_forms"]

_REMEMBERED = 4_000  # characters: a paragraph, and no whole book in one

RULE_NAMES: tuple[str, ...] = tuple(rule.name for rule in english_rules(""))
"""Every rule's name in the order in which rules claim their words."""


def spoken_forms(
    text: str, *, language: str, rules_off: frozenset[str] = frozenset()
) -> tuple[Piece, ...]:
    """Say a sentence or a paragraph the way a careful reader would.

    The pieces' ``shown`` put together is the text itself, character for
    character; a piece without a rule is spoken as it stands. ``language`` is
    a BCP 47 tag, ``rules_off`` holds names of ``RULE_NAMES`` to leave out. What was said last is
    remembered, between runs too where ``remembering`` is used: whoever narrates an article again
    after an edit narrates what was edited.
    """
    if len(text) > _REMEMBERED:
        return _said.__wrapped__(text, language, rules_off)
    asked = (text, language, rules_off)
    said = said_before(asked)
    if said is None:
        said = _said(*asked)
    note_said(asked, said)
    return said


@lru_cache(maxsize=2048)
def _said(text: str, language: str, rules_off: frozenset[str]) -> tuple[Piece, ...]:
    return respell(text, rules=_forms(language, rules_off))


@cache
def _forms(language: str, rules_off: frozenset[str]) -> OrderedForms:
    return ordered(rule for rule in _rules(language) if rule.name not in rules_off)


@cache
def rules_for(language: str) -> tuple[str, ...]:
    """Name the rules that apply to a language; the rest of ``RULE_NAMES`` does not."""
    return tuple(dict.fromkeys(rule.name for rule in _rules(language)))


def compile_rules(language: str) -> None:
    """Compile every pattern of a language now, for whoever has time before a text is there."""
    for _, shape, _ in _forms(language, frozenset()).forms:
        _ = shape.pattern


def explain(text: str, *, language: str) -> tuple[Piece, ...]:
    """Give only the respelled pieces of a text: what fired, on what, and what is said."""
    return tuple(piece for piece in spoken_forms(text, language=language) if piece.rule)


def _rules(language: str) -> tuple[Rule, ...]:
    main, *rest = language.replace("_", "-").split("-")
    if main.lower() not in {"en", ""}:
        return language_rules(language)
    region = next((part.upper() for part in rest if len(part) == 2 or part == "001"), "")
    return english_rules(region)
