"""Pictures: what is said for one, its description and its caption."""

from __future__ import annotations

import re
from collections.abc import Sequence

from podcast.model import Figure, LeftOut, Piece, Span
from podcast.narration.block_texts import is_numbered, text_of, words_of
from podcast.narration.narrator import Narrated, Narrator, joined
from podcast.narration.spans_to_pieces import begun, line, narrate_prose


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
