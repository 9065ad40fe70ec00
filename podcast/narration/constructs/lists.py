"""Lists: their length where it helps, their numbers, and what is nested in them."""

from __future__ import annotations

from collections.abc import Callable
from string import ascii_uppercase

from podcast.model import Block, Listing, Piece
from podcast.narration.narrator import Narrated, Narrator, as_role, joined
from podcast.narration.spans_to_pieces import begun, line

TellBlock = Callable[[Block], Narrated]

_MANY = 3  # items that a listener keeps in mind without being told how many come


def narrate_list(
    listing: Listing, *, narrator: Narrator, tell: TellBlock, nested: bool = False
) -> Narrated:
    """Each item in turn, its sentences closed; nested ones as sub-points."""
    parts = [_announced(listing, narrator=narrator)] if not nested else []
    for position, item in enumerate(listing.items):
        parts.append(
            _item(item, position, listing=listing, tell=tell, narrator=narrator, nested=nested)
        )
    return joined(parts)


def _announced(listing: Listing, *, narrator: Narrator) -> Narrated:
    count = len(listing.items)
    said = narrator.words.counted("points", count=count, number=narrator.number(count).capitalize())
    if count <= _MANY or not said:
        return Narrated()
    pieces = (Piece("", said, "list"),)
    return Narrated((line(pieces, narrator=narrator, role="list", place=listing.place),))


def _item(
    item: tuple[Block, ...],
    position: int,
    *,
    listing: Listing,
    tell: TellBlock,
    narrator: Narrator,
    nested: bool,
) -> Narrated:
    def inner(block: Block) -> Narrated:
        if isinstance(block, Listing):
            return narrate_list(block, narrator=narrator, tell=tell, nested=True)
        return as_role(tell(block), "list")

    told = joined(inner(block) for block in item)
    label = _label(position, listing=listing, narrator=narrator, nested=nested)
    return begun(told, label=label, rule="list", narrator=narrator)


def _label(position: int, *, listing: Listing, narrator: Narrator, nested: bool) -> str:
    words = narrator.words
    if nested:
        ordinals = words.listed("ordinals")
        if position < len(ordinals):
            return words.say("sub_point", ordinal=ordinals[position])
        return words.say("next_sub_point")
    if not listing.ordered or not words:
        return ""
    number = listing.number_of(position)
    if listing.letters and 0 < number <= len(ascii_uppercase):
        return f"{ascii_uppercase[number - 1]}. "
    return f"{narrator.number(number).capitalize()}. "
