"""Lists: their length where it helps, their numbers, and what is nested in them."""

from __future__ import annotations

from collections.abc import Callable

from podcast.model import Block, Listing, Piece
from podcast.narration.prose import begun, line
from podcast.narration.teller import Teller, Told, as_role, together

TellBlock = Callable[[Block], Told]

_MANY = 3  # items that a listener keeps in mind without being told how many come


def tell_list(listing: Listing, *, teller: Teller, tell: TellBlock, nested: bool = False) -> Told:
    """Each item in turn, its sentences closed; nested ones as sub-points."""
    parts = [_announced(listing, teller=teller)] if not nested else []
    for position, item in enumerate(listing.items):
        parts.append(
            _item(item, position, listing=listing, tell=tell, teller=teller, nested=nested)
        )
    return together(parts)


def _announced(listing: Listing, *, teller: Teller) -> Told:
    count = len(listing.items)
    said = teller.words.counted("points", count=count, number=teller.number(count).capitalize())
    if count <= _MANY or not said:
        return Told()
    pieces = (Piece("", said, "list"),)
    return Told((line(pieces, teller=teller, role="list", place=listing.place),))


def _item(
    item: tuple[Block, ...],
    position: int,
    *,
    listing: Listing,
    tell: TellBlock,
    teller: Teller,
    nested: bool,
) -> Told:
    def inner(block: Block) -> Told:
        if isinstance(block, Listing):
            return tell_list(block, teller=teller, tell=tell, nested=True)
        return as_role(tell(block), "list")

    told = together(inner(block) for block in item)
    label = _label(position, listing=listing, teller=teller, nested=nested)
    return begun(told, label=label, rule="list", teller=teller)


def _label(position: int, *, listing: Listing, teller: Teller, nested: bool) -> str:
    words = teller.words
    if nested:
        ordinals = words.listed("ordinals")
        if position < len(ordinals):
            return words.say("sub_point", ordinal=ordinals[position])
        return words.say("next_sub_point")
    if not listing.ordered or not words:
        return ""
    return f"{teller.number(listing.start + position).capitalize()}. "
