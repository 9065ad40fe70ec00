"""Where everything lies under output/: relative POSIX paths that never move.

A client keeps these addresses for years, so a place, once published, stays.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from podcast.errors import PublishingError

FEED = "feed.xml"
INDEX = "index.html"
COVER = "cover.jpg"
SMALL_COVER = "cover-small.jpg"
TINY_COVER = "cover-tiny.jpg"  # beside a title: it is loaded with every page, and every embed
WORKER = "offline-worker.js"  # it answers for its folder and what lies below
STATEMENT = "accessibility.html"  # the show's accessibility statement
SEARCH = "search"  # the folder of what the show page's search reads
ARCHIVE = "archive"  # the folder of the pages of older episodes

MADE_ELSEWHERE = "made-elsewhere"
"""The purpose of the podcast:txt by which our feed marks episodes of another program."""

_PLACE = re.compile(
    r"(?:feed(?:-[0-9]+)?\.xml|[a-z-]+\.(?:html|jpg|js|json|webmanifest)"
    r"|audio/[^/]+-[0-9a-f]{12}\.[0-9a-z]+|(?:assets|search|archive)/[^/]+"
    r"|(?:episodes|embed)/[^/]+/[^/]+)"
)
_OF_EPISODE = re.compile(
    r"audio/(?P<heard>[^/]+)-[0-9a-f]{12}\.[0-9a-z]+|(?:episodes|embed)/(?P<read>[^/]+)/[^/]+"
)
_SLUG = re.compile(r"[^\W_](?:[\w-]*[^\W_])?")  # letters of any script, digits, - and _ inside


@dataclass(frozen=True, slots=True)
class EpisodePaths:
    """The files of one episode, beside its audio."""

    page: str
    vtt: str
    srt: str
    json: str
    html: str
    text: str
    braille: str
    chapters: str
    ledger: str
    report: str
    ebook: str
    embed: str


def episode_paths(slug: str) -> EpisodePaths:
    """The places of an episode; raises PublishingError for a slug that is no safe file name."""
    folder = f"episodes/{safe_slug(slug)}"
    return EpisodePaths(
        page=f"{folder}/index.html",
        vtt=f"{folder}/transcript.vtt",
        srt=f"{folder}/transcript.srt",
        json=f"{folder}/transcript.json",
        html=f"{folder}/transcript.html",
        text=f"{folder}/transcript.txt",
        braille=f"{folder}/transcript.brf",
        chapters=f"{folder}/chapters.json",
        ledger=f"{folder}/ledger.json",
        report=f"{folder}/report.json",
        ebook=f"{folder}/{slug}.epub",
        embed=f"embed/{slug}/index.html",
    )


def archive_path(number: int) -> str:
    """Where a page of older episodes lies, counted from 1, the oldest."""
    return f"{ARCHIVE}/{number}.html"


def audio_path(slug: str, sha384: str, *, suffix: str = ".mp3") -> str:
    """Where audio lies: its name changes when its bytes do, so that no cache serves a stale copy.

    ``sha384`` is the hex digest of the file. Raises PublishingError for an unsafe slug.
    """
    return f"audio/{safe_slug(slug)}-{sha384[:12]}{suffix}"


def cover_path(slug: str, picture: bytes) -> str:
    """Where an episode's own picture lies: apps keep a picture as long as its name stays."""
    digest = hashlib.sha256(picture).hexdigest()
    return f"episodes/{safe_slug(slug)}/cover-{digest[:12]}.jpg"


def small_cover_path(path: str) -> str:
    """Where the small copy of a cover lies, for pages."""
    return f"{path.removesuffix('.jpg')}-small.jpg"


def tiny_cover_path(path: str) -> str:
    """Where the copy of an episode's own cover lies that stands beside its title."""
    return f"{path.removesuffix('.jpg')}-tiny.jpg"


def feed_path(page: int) -> str:
    """Where the feed's pages lie, counted from 1; the first is the feed itself (RFC 5005)."""
    return FEED if page == 1 else f"feed-{page}.xml"


def is_place(path: str) -> bool:
    """Whether a path under output/ is one where a build puts files, and nobody else does."""
    return _PLACE.fullmatch(path) is not None


def slug_of(path: str) -> str:
    """The episode that a file under output/ belongs to; "" for one of the whole show."""
    found = _OF_EPISODE.fullmatch(path)
    return (found["heard"] or found["read"]) if found else ""


def safe_slug(slug: str) -> str:
    """The slug itself, or PublishingError where it could leave its folder."""
    if len(slug.encode(errors="replace")) > 200 or not _SLUG.fullmatch(slug):
        raise PublishingError(
            f"The slug {slug[:80]!r} cannot be a file name.",
            mend="Give the article a slug of letters, digits and single hyphens.",
        )
    return slug
