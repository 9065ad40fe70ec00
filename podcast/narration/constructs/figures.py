"""Pictures, code and equations: what stands for something that only eyes can read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast.model import Code, Equation, Figure, LeftOut, Line, Piece, Span, Warned
from podcast.narration.contents import is_numbered, text_of, words_of
from podcast.narration.prose import begun, line, tell_prose
from podcast.narration.teller import Teller, Told, together


def tell_figure(figure: Figure, *, teller: Teller) -> Told:
    """“Image: description.” and the caption where it says something else."""
    caption, alt = text_of(figure.caption), (figure.alt or "").strip()
    if teller.style.omits("figure"):
        words = words_of(figure)
        return Told(left_out=(LeftOut(words, "figure", figure.place),) if words else ())
    if not alt:
        return _captioned(figure, teller=teller)
    described = _described(figure, alt=alt, teller=teller)
    if not caption:
        return described
    if _same(alt, caption):
        repeated = LeftOut(caption, "repeats the description", figure.place)
        return together((described, Told(left_out=(repeated,))))
    return together((described, _labelled(figure.caption, label="", figure=figure, teller=teller)))


def tell_code(code: Code, *, teller: Teller) -> Told:
    """Not the code but how long it is; code reads well only on paper."""
    if not teller.style.omits("code"):
        spans = (Span(code.text.replace("\n", " ")),)
        return tell_prose(spans, teller=teller, role="code", place=code.place)
    count = len(code.text.rstrip("\n").splitlines()) or 1
    said = teller.words.counted("code", count=count, number=teller.number(count))
    return Told(
        lines=_added(said, rule="code", block=code, teller=teller),
        left_out=(LeftOut(code.text, "code", code.place),) if code.text.strip() else (),
    )


def tell_equation(equation: Equation, *, teller: Teller) -> Told:
    """The text alternative where there is one; else that there is an equation."""
    left = (LeftOut(equation.source, "equation", equation.place),) if equation.source else ()
    if equation.alt:
        told = tell_prose((Span(equation.alt),), teller=teller, place=equation.place)
        return together((told, Told(left_out=left)))
    said = teller.words.say("equation")
    warned = Warned("An equation has no text alternative: nobody hears it.", equation.place)
    lines = _added(said, rule="equation", block=equation, teller=teller)
    return Told(lines=lines, left_out=left, warnings=(warned,))


def _added(said: str, *, rule: str, block: Code | Equation, teller: Teller) -> tuple[Line, ...]:
    if not said:
        return ()
    pieces = (Piece("", said, rule),)
    return (line(pieces, teller=teller, role="code", place=block.place),)


def _described(figure: Figure, *, alt: str, teller: Teller) -> Told:
    label = teller.words.say("image")
    return _labelled((Span(alt),), label=label, figure=figure, teller=teller)


def _captioned(figure: Figure, *, teller: Teller) -> Told:
    if not figure.caption:
        said = teller.words.say("image_undescribed")
        if figure.alt is not None or not teller.style.full or not said:
            return Told()
        pieces = (Piece("", said, "figure"),)
        return Told((line(pieces, teller=teller, role="figure", place=figure.place),))
    label = "" if _names_itself(figure, teller=teller) else _numbered(figure, teller=teller)
    return _labelled(figure.caption, label=label, figure=figure, teller=teller)


def _labelled(spans: Sequence[Span], *, label: str, figure: Figure, teller: Teller) -> Told:
    told = tell_prose(spans, teller=teller, role="figure", place=figure.place)
    return begun(told, label=label, rule="figure", teller=teller)


def _names_itself(figure: Figure, *, teller: Teller) -> bool:
    """Whether the caption begins with “Figure 3” already."""
    return is_numbered(text_of(figure.caption), names=teller.words.listed("figure_words"))


def _numbered(figure: Figure, *, teller: Teller) -> str:
    number = next((i for i, one in enumerate(teller.figures, 1) if one is figure), 1)
    return teller.words.say("figure", n=teller.number(number))


def _same(one: str, other: str) -> bool:
    return re.findall(r"\w+", one.casefold()) == re.findall(r"\w+", other.casefold())
