"""What changes in the feed, as those who follow it will notice, in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from podcast.cli.screen_words import listed
from podcast.events import FeedChange

_WHY = {
    "draft": "it is a draft now",
    "withdrawn": "its article withdraws it",
    "gone": "its article is no longer there",
    "guid": "its article now has the guid of another episode",
    "unmade": "its files in output/ are damaged and could not be made again",
    "edition": "editions in podcast.toml leaves it to the page of its article",
}


def feed_words(changes: Sequence[FeedChange]) -> Iterator[str]:
    """One line an episode that leaves, moves, stays or is listed twice; one for all that come."""
    arriving = [one.slug for one in changes if one.kind == "arrives"]
    if arriving:
        yield f"The feed gets: {listed(arriving)}."
    yield from (change_words(one) for one in changes if one.kind != "arrives")


def change_words(one: FeedChange) -> str:
    """One change in a line."""
    match one.kind:
        case "leaves":
            return f"The feed loses: {one.slug}, since {_why(one)}."
        case "moves":
            return f"Moved in apps' lists: {one.slug}, from {one.why} to {one.now}."
        case "doubles":
            return (
                f"Apps list it a second time: {one.slug}, since its guid changed. To keep it one "
                f'episode, write guid: "{one.why}" in the front matter of {one.now}\'s article.'
            )
        case "stays":
            return f"Stays in the feed: {one.slug}, although {_although(one)}."
        case _:
            return f"The feed gets: {one.slug}."


def _why(one: FeedChange) -> str:
    return f"its date is now {one.now}" if one.why == "later" else _WHY[one.why]


def _although(one: FeedChange) -> str:
    if one.why == "clock":
        return "this machine's clock says that its day is to come"
    return f"its date is now {one.now}: draft: true or podcast build --let-go takes it out"
