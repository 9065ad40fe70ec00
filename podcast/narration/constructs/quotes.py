"""Block quotes, announced; pull quotes that say again what the article says, left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from podcast.model import Block, LeftOut, Line, Piece, Quote
from podcast.narration.contents import words_of
from podcast.narration.prose import begun, line, prose
from podcast.narration.teller import Teller, Told, as_role, together

_LEAST = 20  # characters: shorter quotes stand in a text by chance


def tell_quote(quote: Quote, *, teller: Teller, tell: Callable[[Block], Told]) -> Told:
    """“Quote: … End of quote.” and who said it."""
    words = " ".join(words_of(block) for block in quote.blocks)
    if _is_pull_quote(words, teller=teller):
        return Told(left_out=(LeftOut(words_of(quote), "pull quote", quote.place),))
    told = as_role(together(tell(block) for block in quote.blocks), "quote")
    told = begun(told, label=teller.words.say("quote"), rule="quote", teller=teller)
    ended = _ended(quote, teller=teller) if told.lines else ()
    return replace(told, lines=(*told.lines, *ended, *_said_by(quote, teller=teller)))


def _is_pull_quote(words: str, *, teller: Teller) -> bool:
    if len(words) < _LEAST or not teller.style.omits("pull quote"):
        return False
    return words.strip("“”\"'«» ").casefold() in teller.body


def _ended(quote: Quote, *, teller: Teller) -> tuple[Line, ...]:
    said = teller.words.say("quote_end")
    if not said:
        return ()
    return (line((Piece("", said, "quote"),), teller=teller, role="quote", place=quote.place),)


def _said_by(quote: Quote, *, teller: Teller) -> tuple[Line, ...]:
    if not quote.attribution:
        return ()
    pieces = prose(quote.attribution, teller=teller)
    return (line(pieces, teller=teller, role="quote", place=quote.place),)
