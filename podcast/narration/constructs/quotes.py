"""Block quotes, announced, and who said them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from podcast.model import Block, LeftOut, Line, Piece, Quote
from podcast.narration.block_texts import words_of
from podcast.narration.constructs.pull_quotes import is_pull_quote
from podcast.narration.narrator import Narrated, Narrator, as_role, joined
from podcast.narration.spans_to_pieces import begun, line, prose


def narrate_quote(
    quote: Quote, *, narrator: Narrator, tell: Callable[[Block], Narrated]
) -> Narrated:
    """“Quote: … End of quote.” and who said it."""
    words = " ".join(words_of(block) for block in quote.blocks)
    if is_pull_quote(words, narrator=narrator):
        return Narrated(left_out=(LeftOut(words_of(quote), "pull quote", quote.place),))
    told = as_role(joined(tell(block) for block in quote.blocks), "quote")
    told = begun(told, label=narrator.words.say("quote"), rule="quote", narrator=narrator)
    ended = _ended(quote, narrator=narrator) if told.lines else ()
    return replace(told, lines=(*told.lines, *ended, *_said_by(quote, narrator=narrator)))


def _ended(quote: Quote, *, narrator: Narrator) -> tuple[Line, ...]:
    said = narrator.words.say("quote_end")
    if not said:
        return ()
    return (line((Piece("", said, "quote"),), narrator=narrator, role="quote", place=quote.place),)


def _said_by(quote: Quote, *, narrator: Narrator) -> tuple[Line, ...]:
    if not quote.attribution:
        return ()
    pieces = prose(quote.attribution, narrator=narrator)
    return (line(pieces, narrator=narrator, role="quote", place=quote.place),)
