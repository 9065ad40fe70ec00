"""Whether a feed, at this moment, is one that a client can follow."""

from __future__ import annotations

import re
from pathlib import Path

from lxml import etree

_OURS = re.compile(r"https://example\.org/small/([^\"<]+)")


def wrong_with_feed(project: Path) -> tuple[bytes, list[str]]:
    """The feed as it is now, and what it names that is not there as it says."""
    output = project / "output"
    try:
        feed = (output / "feed.xml").read_bytes()
    except FileNotFoundError:
        return b"", []
    root = etree.fromstring(feed)
    named = {name for name in _OURS.findall(feed.decode()) if not (output / name).exists()}
    for enclosure in root.iter("enclosure"):
        path = output / str(enclosure.attrib["url"]).removeprefix("https://example.org/small/")
        if path.exists() and path.stat().st_size != int(enclosure.attrib["length"]):
            named.add(f"{path.name} of another length")
    return feed, sorted(named)


def check_feed(project: Path) -> None:
    """Fail where a feed is not whole or names what is not there, while it is the feed."""
    feed, wrong = wrong_with_feed(project)
    while wrong:
        again, still = wrong_with_feed(project)
        assert again != feed, f"the feed names what is not there: {wrong}"
        feed, wrong = again, still
