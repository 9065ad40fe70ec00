"""Code and equations: what is said for what only eyes can read."""

from __future__ import annotations

from podcast.model import Code, Equation, LeftOut, Line, Piece, Span, Warned
from podcast.narration.maths import say_formula
from podcast.narration.narrator import Narrated, Narrator, joined
from podcast.narration.spans_to_pieces import line, narrate_prose


def narrate_code(code: Code, *, narrator: Narrator) -> Narrated:
    """Not the code but how long it is; code reads well only on paper."""
    if not narrator.style.omits("code"):
        spans = (Span(code.text.replace("\n", " ")),)
        return narrate_prose(spans, narrator=narrator, role="code", place=code.place)
    count = len(code.text.rstrip("\n").splitlines()) or 1
    said = narrator.words.counted("code", count=count, number=narrator.number(count))
    return Narrated(
        lines=_added(said, rule="code", block=code, narrator=narrator),
        left_out=(LeftOut(code.text, "code", code.place),) if code.text.strip() else (),
    )


def narrate_equation(equation: Equation, *, narrator: Narrator) -> Narrated:
    """The text alternative where there is one; else the formula in words, or that there is one."""
    left = (LeftOut(equation.source, "equation", equation.place),) if equation.source else ()
    if equation.alt:
        told = narrate_prose((Span(equation.alt),), narrator=narrator, place=equation.place)
        return joined((told, Narrated(left_out=left)))
    formula = say_formula(equation.mathml, language=narrator.language) if equation.mathml else None
    if formula and equation.source:
        pieces = (Piece(equation.source, formula, "equation"),)
        return Narrated((line(pieces, narrator=narrator, place=equation.place),))
    said = narrator.words.say("equation")
    warned = Warned(
        f"A formula cannot be said in words: {equation.source[:60]}. Nobody hears it.",
        equation.place,
    )
    lines = _added(said, rule="equation", block=equation, narrator=narrator)
    return Narrated(lines=lines, left_out=left, warnings=(warned,))


def _added(said: str, *, rule: str, block: Code | Equation, narrator: Narrator) -> tuple[Line, ...]:
    if not said:
        return ()
    pieces = (Piece("", said, rule),)
    return (line(pieces, narrator=narrator, role="code", place=block.place),)
