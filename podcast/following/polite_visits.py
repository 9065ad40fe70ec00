"""Asking a site as a good guest does: one at a time, with a pause, and where it may be asked."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import SplitResult, urlsplit
from urllib.robotparser import RobotFileParser

from podcast.errors import FetchBusy, FetchError
from podcast.following.robots import pause_asked, rules_of
from podcast.reading.fetch import Fetched, Sort, fetch_changed, fetch_page
from podcast.reading.fetch.refusals import no_address

NAME = "podcast"  # as robots.txt calls us
_PAUSE = 1.0  # seconds between two requests to one host


@dataclass(slots=True)
class Visits:
    """The requests of one run, and what the hosts said of how they want to be asked."""

    allow_private: bool = False
    now: Callable[[], datetime] = lambda: datetime.now(tz=UTC)
    sleep: Callable[[float], None] = time.sleep
    _robots: dict[str, RobotFileParser] = field(default_factory=dict)
    _asked: set[str] = field(default_factory=set)

    def changed(self, url: str, *, etag: str = "", modified: str = "") -> Fetched | None:
        """What an address holds; None where nothing changed. Raises FetchError."""
        self._wait(url)
        return fetch_changed(url, etag=etag, modified=modified, allow_private=self.allow_private)

    def page(self, url: str) -> Fetched:
        """A page that nobody named, where robots.txt lets us read it. Raises FetchError."""
        self._refuse_forbidden(url, what="page")
        self._wait(url)
        return fetch_page(url, allow_private=self.allow_private)

    def picture(
        self, url: str, *, sort: Sort, etag: str = "", modified: str = ""
    ) -> Fetched | None:
        """A picture of a page, likewise; None where it is as it was. Raises FetchError."""
        self._refuse_forbidden(url, what=sort.name)
        self._wait(url)
        return fetch_changed(
            url, etag=etag, modified=modified, sort=sort, allow_private=self.allow_private
        )

    def _refuse_forbidden(self, url: str, *, what: str) -> None:
        if not self._rules(url).can_fetch(NAME, url):
            raise FetchError(
                f"The site's robots.txt asks programs not to read this {what}.",
                where=url,
                mend="Save it from a browser and add the file, if you may.",
            )

    def _wait(self, url: str) -> None:
        host = _parts(url).netloc
        if host in self._asked:
            told = pause_asked(self._robots[host], by=NAME) if host in self._robots else 0.0
            self.sleep(max(_PAUSE, told))
        self._asked.add(host)

    def _rules(self, url: str) -> RobotFileParser:
        """The host's robots.txt (RFC 9309); where there is none, everything may be read."""
        parts = _parts(url)
        if parts.netloc not in self._robots:
            try:
                self._wait(url)
                robots = f"{parts.scheme}://{parts.netloc}/robots.txt"
                text = fetch_page(robots, allow_private=self.allow_private).data
            except FetchBusy:
                raise
            except FetchError:
                text = b""
            self._robots[parts.netloc] = rules_of(text.decode("utf-8", "replace"))
        return self._robots[parts.netloc]


def _parts(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError as error:
        raise no_address(url) from error
