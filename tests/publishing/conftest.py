"""An episode and a show to publish, and how to make others like them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from uuid import uuid4

import pytest

from podcast.model import (
    Article,
    Chapter,
    Cue,
    Enclosure,
    Episode,
    LeftOut,
    Reference,
    Script,
    Show,
    Span,
    Word,
)
from podcast.publishing.hosting.target import Target
from podcast.publishing.hosting.target_kinds import open_target
from tests.publishing.hosts import s3_access, s3_server, ssh_server

MakeEpisode = Callable[..., Episode]


@pytest.fixture(scope="session")
def show() -> Show:
    return Show(
        title="The Clinic Aloud",
        author="Ana Ruiz",
        description="Articles about care, read aloud & explained.",
        language="en-GB",
        url="https://example.org/podcast",
        email="ana@example.org",
        link="https://example.org",
        category="Health & Fitness",
        subcategory="Mental Health",
        cover_alt="White letters on green",
        copyright="2026 Example Clinic",
        licence="cc-by-4.0",
        guid="9b024349-ccf0-5f69-a609-6b82873eab3c",
        voice_notice="A synthetic voice reads this.",
        narrator="Ada",
    )


CUES = (
    Cue(
        start=0,
        end=1_500,
        shown="Bees cost $45.",
        spoken="Bees cost forty-five dollars.",
        words=(Word("Bees", 0, 400), Word("cost", 400, 700), Word("$45.", 700, 1_500)),
    ),
    Cue(start=20_000, end=22_000, shown="In winter.", spoken="In winter.", section=1),
)
CITED = Reference((Span("Ruiz A. "), Span("Bees", "link", "https://doi.org/10.1/x?a=1&b")))


@pytest.fixture(scope="session")
def make_episode() -> MakeEpisode:
    def make(slug: str = "bees", **changes: object) -> Episode:
        title = str(changes.get("title", "Bees & Clover"))
        values: dict[str, object] = {
            "slug": slug,
            "title": title,
            "guid": f"guid-of-{slug}",
            "published": datetime(2026, 3, 5, 9, 30, tzinfo=UTC),
            "duration": 61_400,
            "audio": Enclosure(f"audio/{slug}-0123456789ab.mp3", 734_003, "audio/mpeg", "ab" * 48),
            "chapters": (Chapter(0, 20_000, title), Chapter(20_000, 61_400, "In <winter>")),
            "cues": CUES,
            "article": Article(slug=slug, title=title, sections=()),
            "script": Script(slug=slug, title=title, language="en-GB", sections=()),
            "summary": "What bees do all year.",
            "teaser": "What bees do all year.",
            "byline": "Ben Okri",
            "language": "en-GB",
            "references": (CITED,),
            "left_out": (LeftOut("(Ruiz, 2020)", "citation"), LeftOut("Next", "navigation")),
            "disclaimer": "General information, no advice.",
            "season": 2,
            "number": 7,
        }
        return Episode(**{**values, **changes})  # type: ignore[arg-type]

    return make


@pytest.fixture(scope="session")
def s3() -> Iterator[str]:
    """The address of a running S3 server."""
    with s3_server() as address:
        yield address


@pytest.fixture(scope="session")
def sftp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running SFTP server, whose key the person's ssh knows."""
    home = tmp_path_factory.mktemp("home")
    known = home / ".ssh" / "known_hosts"
    with ssh_server(tmp_path_factory.mktemp("sftp"), known_hosts=known) as address:
        yield f"{address} {home}"


@pytest.fixture(params=["folder", "memory", "s3", "sftp"])
def place(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], Target]:
    """Makes targets of one kind, each of them empty."""
    names = (uuid4().hex for _ in count())
    if request.param == "folder":
        return lambda: open_target(str(tmp_path / next(names)))
    if request.param == "memory":
        return lambda: open_target(f"memory://{next(names)}/show")
    address = str(request.getfixturevalue(request.param))
    if request.param == "s3":
        for name, value in s3_access(address).items():
            monkeypatch.setenv(name, value)
        return lambda: open_target(f"s3://bucket/{next(names)}")
    server, _, home = address.partition(" ")
    monkeypatch.setenv("HOME", home)
    return lambda: open_target(f"{server}/{next(names)}")


@pytest.fixture
def target(place: Callable[[], Target]) -> Target:
    return place()
