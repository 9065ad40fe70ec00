"""Block quotes, announced; pull quotes that say again what the article says, left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from podcast.model import Block, LeftOut, Line, Piece, Quote
from podcast.narration.contents import words_of
from podcast.narration.pieces import is_heard, tidy
from podcast.narration.prose import line, prose
from podcast.narration.teller import Teller, Told, as_role, together

_LEAST = 20  # characters: shorter quotes stand in a text by chance


def tell_quote(quote: Quote, *, teller: Teller, tell: Callable[[Block], Told]) -> Told:
    """“Quote: … End of quote.” and who said it."""
    words = " ".join(words_of(block) for block in quote.blocks)
    if _is_pull_quote(words, teller=teller):
        return Told(left_out=(LeftOut(words_of(quote), "pull quote", quote.place),))
    told = as_role(together(tell(block) for block in quote.blocks), "quote")
    return replace(
        told,
        lines=(
            *_opened(told.lines, teller=teller),
            *_added("quote_end", quote=quote, teller=teller, wanted=bool(told.lines)),
            *_said_by(quote, teller=teller),
        ),
    )


def _is_pull_quote(words: str, *, teller: Teller) -> bool:
    if len(words) < _LEAST or not teller.style.omits("pull quote"):
        return False
    return words.strip("“”\"'«» ").casefold() in teller.body


def _opened(lines: tuple[Line, ...], *, teller: Teller) -> tuple[Line, ...]:
    heard = next((i for i, one in enumerate(lines) if is_heard(one.pieces)), None)
    if heard is None:
        return lines
    first = lines[heard]
    pieces = tidy((Piece("", teller.words.say("quote"), "quote"), *first.pieces))
    return (*lines[:heard], replace(first, pieces=pieces), *lines[heard + 1 :])


def _added(name: str, *, quote: Quote, teller: Teller, wanted: bool) -> tuple[Line, ...]:
    said = teller.words.say(name)
    if not said or not wanted:
        return ()
    pieces = (Piece("", said, "quote"),)
    return (line(pieces, teller=teller, role="quote", place=quote.place),)


def _said_by(quote: Quote, *, teller: Teller) -> tuple[Line, ...]:
    if not quote.attribution:
        return ()
    pieces = prose(quote.attribution, teller=teller)
    return (line(pieces, teller=teller, role="quote", place=quote.place),)
