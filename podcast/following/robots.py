"""What a site's robots.txt says: which pages may be read, and how slowly."""

from __future__ import annotations

import re
from urllib.robotparser import RobotFileParser

_LONGEST_RULES = 512_000  # characters
_LONGEST_PAUSE = 30.0  # seconds between two requests that a site is granted
_PACE = re.compile(r"\s*(?:crawl-delay|request-rate)\s*:", re.IGNORECASE)
_SOUND_PACE = re.compile(r"\s*[\w-]+\s*:\s*[0-9]{1,6}\s*(?:/\s*[0-9]{1,6}\s*)?(?:#|$)")


def rules_of(robots: str) -> RobotFileParser:
    """What a robots.txt says (RFC 9309, which lets us stop after 500 KiB).

    A number that is none, or has thousands of digits, would be an error in the library.
    """
    rules = RobotFileParser()
    lines = robots[:_LONGEST_RULES].splitlines()
    rules.parse([line for line in lines if not _PACE.match(line) or _SOUND_PACE.match(line)])
    return rules


def pause_asked(rules: RobotFileParser, *, by: str) -> float:
    """How many seconds a site wants between two requests of a program's, at most 30."""
    return min(float(rules.crawl_delay(by) or 0), _LONGEST_PAUSE)
