"""Pictures, code and equations: what stands for something that only eyes can read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast.model import Code, Equation, Figure, LeftOut, Line, Piece, Span, Warned
from podcast.narration.contents import is_numbered, text_of, words_of
from podcast.narration.maths import say_formula
from podcast.narration.narrator import Narrated, Narrator, joined
from podcast.narration.prose import begun, line, narrate_prose


def narrate_figure(figure: Figure, *, narrator: Narrator) -> Narrated:
    """“Image: description.” and the caption where it says something else."""
    caption, alt = text_of(figure.caption), (figure.alt or "").strip()
    if narrator.style.omits("figure"):
        words = words_of(figure)
        return Narrated(left_out=(LeftOut(words, "figure", figure.place),) if words else ())
    if not alt:
        return _captioned(figure, narrator=narrator)
    if id(figure) in narrator.told_before:
        told_before = LeftOut(alt, "repeats the description", figure.place)
        left = Narrated(left_out=(told_before,))
        return joined((left, _captioned(figure, narrator=narrator))) if caption else left
    described = _described(figure, alt=alt, narrator=narrator)
    if not caption:
        return described
    if _same(alt, caption):
        repeated = LeftOut(caption, "repeats the description", figure.place)
        return joined((described, Narrated(left_out=(repeated,))))
    return joined(
        (described, _labelled(figure.caption, label="", figure=figure, narrator=narrator))
    )


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


def _described(figure: Figure, *, alt: str, narrator: Narrator) -> Narrated:
    label = narrator.words.say("image")
    return _labelled((Span(alt),), label=label, figure=figure, narrator=narrator)


def _captioned(figure: Figure, *, narrator: Narrator) -> Narrated:
    if not figure.caption:
        said = narrator.words.say("image_undescribed")
        if figure.alt is not None or not narrator.style.full or not said:
            return Narrated()
        pieces = (Piece("", said, "figure"),)
        return Narrated((line(pieces, narrator=narrator, role="figure", place=figure.place),))
    label = "" if _names_itself(figure, narrator=narrator) else _numbered(figure, narrator=narrator)
    return _labelled(figure.caption, label=label, figure=figure, narrator=narrator)


def _labelled(spans: Sequence[Span], *, label: str, figure: Figure, narrator: Narrator) -> Narrated:
    told = narrate_prose(spans, narrator=narrator, role="figure", place=figure.place)
    return begun(told, label=label, rule="figure", narrator=narrator)


def _names_itself(figure: Figure, *, narrator: Narrator) -> bool:
    """Whether the caption begins with “Figure 3” already."""
    return is_numbered(text_of(figure.caption), names=narrator.words.listed("figure_words"))


def _numbered(figure: Figure, *, narrator: Narrator) -> str:
    number = narrator.figures.get(id(figure), 1)
    return narrator.words.say("figure", n=narrator.number(number))


def _same(one: str, other: str) -> bool:
    return re.findall(r"\w+", one.casefold()) == re.findall(r"\w+", other.casefold())
