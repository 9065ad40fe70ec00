"""Rules for what a new show has not been told yet, and what no directory can take."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from urllib.parse import urlsplit

from podcast.checking.published import Published
from podcast.checking.rule import Complaint, Rule, rule

_AT_HOME = (".local", ".lan", ".internal", ".home.arpa", ".localhost")
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
    if _is_loopback(name):
        yield f"The feed names {published.show.url}, which is each listener's own machine.", where
    elif _is_at_home(name):
        yield f"The feed names {published.show.url}, which only its own network can reach.", where


def _is_loopback(name: str) -> bool:
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost"


def _is_at_home(name: str) -> bool:
    """Whether only one's own network knows a name or an address."""
    try:
        return not ipaddress.ip_address(name).is_global
    except ValueError:
        return "." not in name or name.endswith(_AT_HOME)


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
