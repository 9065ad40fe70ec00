"""How long a site's robots.txt may make whoever follows it wait."""

from __future__ import annotations

import pytest

from podcast.following.robots import pause_asked, rules_of


@pytest.mark.parametrize(
    ("robots", "seconds"),
    [
        ("User-agent: *\nCrawl-delay: 5\n", 5.0),
        ("User-agent: *\nCrawl-delay: 86400\n", 30.0),
        ("User-agent: podcast\nCrawl-delay: 7\n\nUser-agent: *\nCrawl-delay: 9\n", 7.0),
        ("User-agent: *\nDisallow: /private\n", 0.0),
        ("", 0.0),
    ],
)
def test_a_site_is_granted_the_pause_that_it_asks_for_up_to_half_a_minute(
    robots: str, seconds: float
) -> None:
    assert pause_asked(rules_of(robots), by="podcast") == seconds
