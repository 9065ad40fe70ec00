"""Rules for what a new show has not been told yet, and what no directory can take."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from podcast.checking.published import Published
from podcast.checking.rule import Complaint, Rule, rule
from podcast.servers.own_network import is_local_name, is_loopback, is_public_address

PLACEHOLDERS = {
    "description": {
        "articles to listen to.",
        "artikel zum hören.",
        "artículos para escuchar.",
        "des articles à écouter.",
        "what it is about.",
        "description",
    },
    "title": {"title", "my podcast", "untitled"},
}
"""What the template and the documentation have in the place of a show's own words."""


@rule(
    "address",
    source="Apple, PSP-1 (a directory reads the feed from there)",
    severity="warning",
    mend="Set url in podcast.toml to where output/ is published, and build again.",
)
def address(published: Published) -> Iterator[Complaint]:
    """The show's address is one that others can reach."""
    name = (urlsplit(published.show.url).hostname or "").rstrip(".").lower()
    where = "podcast.toml: url"
    if is_loopback(name):
        yield f"The feed names {published.show.url}, which is each listener's own machine.", where
    elif _is_at_home(name):
        yield f"The feed names {published.show.url}, which only its own network can reach.", where


def _is_at_home(name: str) -> bool:
    """Whether only one's own network knows a name or an address."""
    try:
        return not is_public_address(name)
    except ValueError:
        return is_local_name(name)


@rule(
    "placeholder",
    source="this project",
    severity="warning",
    mend="Write description in podcast.toml: what the show is about, for people who choose.",
)
def placeholder(published: Published) -> Iterator[Complaint]:
    """The description is no longer the one that a new show begins with."""
    for name in ("description", "title"):
        told = " ".join((published.channel.text(name) or "").split()).casefold()
        if told in PLACEHOLDERS[name]:
            yield f"The show's {name} is still that of a new show.", f"podcast.toml: {name}"


RULES: tuple[Rule, ...] = (address, placeholder)
