"""Feed parsers of other people's read back every value that the model holds.

They drop what they do not understand without a word, so each value is compared.
"""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from podcast.model import Enclosure, Episode, Show
from tests.publishing.first_page import render_feed

READER = Path(__file__).parents[1] / "judges" / "read_feed.mjs"
BASE = "https://example.org/podcast"
M4B = Enclosure("audio/bees-1.m4b", 9, "audio/mp4", "cd" * 48, bitrate=64)
HASH = f"sha384-{base64.b64encode(bytes.fromhex('ab' * 48)).decode()}"
TRANSCRIPTS = [
    (f"{BASE}/episodes/bees/transcript.vtt", "text/vtt", "captions"),
    (f"{BASE}/episodes/bees/transcript.srt", "application/x-subrip", "captions"),
    (f"{BASE}/episodes/bees/transcript.json", "application/json", "captions"),
    (f"{BASE}/episodes/bees/transcript.html", "text/html", None),
]
PEOPLE = [("Ben Okri", "author", "writing"), ("Ada", "narrator", "cast")]


@pytest.fixture(scope="module")
def full(show: Show) -> Show:
    """A show that says all that a show can say."""
    return replace(
        show,
        kind="serial",
        complete=True,
        new_feed_url="https://new.example/f.xml",
        hub="https://hub.example/",
        explicit=True,
        updates="weekly",
    )


@pytest.fixture(scope="module")
def read(
    full: Show,
    make_episode: Callable[..., Episode],
    judge: Callable[..., str],
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, dict[str, Any]]:
    """What each parser read of a feed with one episode, by the parser's name."""
    if not (READER.parent / "node_modules").is_dir():
        missing = "the parsers are not installed: run make judges"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    image = {"image": "episodes/bees/cover.jpg", "image_alt": "A bee"}
    episode = make_episode(alternates=(M4B,), kind="bonus", **image)
    path = tmp_path_factory.mktemp("parsers") / "feed.xml"
    path.write_bytes(render_feed(full, episodes=[episode], now=datetime(2026, 4, 1, tzinfo=UTC)))
    told: dict[str, dict[str, Any]] = json.loads(judge("node", READER, path))
    return told


def test_feedsmith_reads_the_show(read: dict[str, Any], full: Show) -> None:
    feed = read["feedsmith"]["feed"]
    itunes, podcast, links = feed["itunes"], feed["podcast"], feed["atom"]["links"]
    assert [feed[name] for name in ("title", "link", "description", "language", "copyright")] == [
        *(full.title, full.link, full.description, full.language, full.copyright)
    ]
    assert {link["rel"]: link["href"] for link in links} == {
        "self": f"{BASE}/feed.xml",
        "hub": full.hub,
    }
    assert itunes == {
        "image": f"{BASE}/cover.jpg",
        "explicit": True,
        "author": full.author,
        "type": "serial",
        "newFeedUrl": full.new_feed_url,
        "complete": True,
        "categories": [{"text": full.category, "categories": [{"text": full.subcategory}]}],
        "owner": {"name": full.author, "email": full.email},
    }
    assert (podcast["guid"], podcast["medium"]) == (full.guid, "podcast")
    assert podcast["locked"] == {"value": True, "owner": full.email}
    assert podcast["license"] == {"display": full.licence}
    assert podcast["persons"] == [{"display": full.narrator, "role": "narrator", "group": "cast"}]
    assert podcast["updateFrequency"]["rrule"] == "FREQ=WEEKLY"
    assert {text["purpose"]: text["display"] for text in podcast["txts"]} == {
        "ai-content": "true",
        "disclosure": full.voice_notice,
    }
    (image,) = podcast["images"]
    assert (image["href"], image["alt"]) == (f"{BASE}/cover.jpg", full.cover_alt)


def test_feedsmith_reads_the_episode(read: dict[str, Any]) -> None:
    (item,) = read["feedsmith"]["feed"]["items"]
    itunes = item["itunes"]
    assert (item["title"], item["link"]) == ("Bees & Clover", f"{BASE}/episodes/bees/index.html")
    assert item["guid"] == {"value": "guid-of-bees", "isPermaLink": False}
    assert item["pubDate"] == "Thu, 05 Mar 2026 09:30:00 GMT"
    (enclosure,) = item["enclosures"]
    assert enclosure == {
        "url": f"{BASE}/audio/bees-0123456789ab.mp3",
        "length": 734_003,
        "type": "audio/mpeg",
    }
    assert "General information, no advice." in item["description"]
    assert "A synthetic voice reads this." in item["content"]["encoded"]
    assert itunes == {
        "duration": 61,
        "image": f"{BASE}/episodes/bees/cover.jpg",
        "explicit": True,
        "author": "Ben Okri",
        "episode": 7,
        "season": 2,
        "episodeType": "bonus",
    }


def test_feedsmith_reads_the_podcast_namespace_of_the_episode(read: dict[str, Any]) -> None:
    (item,) = read["feedsmith"]["feed"]["items"]
    podcast = item["podcast"]
    told = [(one["url"], one["type"], one.get("rel")) for one in podcast["transcripts"]]
    assert told == TRANSCRIPTS
    assert {one["language"] for one in podcast["transcripts"]} == {"en-GB"}
    assert podcast["chapters"] == {
        "url": f"{BASE}/episodes/bees/chapters.json",
        "type": "application/json+chapters",
    }
    assert [(one["display"], one["role"], one["group"]) for one in podcast["persons"]] == PEOPLE
    assert [one["alt"] for one in podcast["images"]] == ["A bee"]
    assert [one["display"] for one in podcast["txts"]] == ["true"]
    first, second = podcast["alternateEnclosures"]
    assert first["integrity"] == {"type": "sri", "value": HASH}
    assert (first["length"], first["bitrate"], first["default"]) == (734_003, 96_000, True)
    assert (second["type"], second["bitrate"]) == ("audio/mp4", 64_000)
    assert [(one["start"], one["title"]) for one in item["psc"]["chapters"]] == [
        ("00:00:00.000", "Bees & Clover"),
        ("00:00:20.000", "In <winter>"),
    ]


def test_partytime_reads_the_show(read: dict[str, Any], full: Show) -> None:
    seen = read["partytime"]
    expected = {
        "title": full.title,
        "link": full.link,
        "description": full.description,
        "language": full.language,
        "copyright": full.copyright,
        "explicit": True,
        "author": full.author,
        "owner": {"name": full.author, "email": full.email},
        "itunesImage": f"{BASE}/cover.jpg",
        "itunesCategory": [f"{full.category} > {full.subcategory}"],
        "itunesType": "serial",
        "itunesComplete": True,
        "itunesNewFeedUrl": full.new_feed_url,
        "pubsub": {"self": f"{BASE}/feed.xml", "hub": full.hub},
        "locked": True,
        "podcastOwner": full.email,
        "guid": full.guid,
        "medium": "podcast",
        "podcastPeople": [{"name": full.narrator, "role": "Narrator", "group": "Cast"}],
    }
    assert {name: seen[name] for name in expected} == expected
    assert seen["license"]["identifier"] == full.licence
    texts = {text["purpose"]: text["value"] for text in seen["podcastTxt"]}
    assert texts["disclosure"] == full.voice_notice
    assert "ai-content" in texts


def test_partytime_reads_the_episode(read: dict[str, Any]) -> None:
    (item,) = read["partytime"]["items"]
    expected = {
        "guid": "guid-of-bees",
        "title": "Bees & Clover",
        "author": "Ben Okri",
        "link": f"{BASE}/episodes/bees/index.html",
        "duration": 61,
        "explicit": True,
        "itunesEpisode": 7,
        "itunesSeason": 2,
        "itunesEpisodeType": "bonus",
        "itunesImage": f"{BASE}/episodes/bees/cover.jpg",
        "pubDate": "2026-03-05T09:30:00.000Z",
        "enclosure": {
            "url": f"{BASE}/audio/bees-0123456789ab.mp3",
            "length": 734_003,
            "type": "audio/mpeg",
        },
        "podcastChapters": {
            "url": f"{BASE}/episodes/bees/chapters.json",
            "type": "application/json+chapters",
        },
    }
    assert {name: item[name] for name in expected} == expected
    # It has a name of its own for the type of SRT.
    told = [(one["url"], one.get("rel")) for one in item["podcastTranscripts"]]
    assert told == [(url, rel) for url, _, rel in TRANSCRIPTS]
    people = [tuple(map(str.lower, one.values())) for one in item["podcastPeople"]]
    assert people == [tuple(map(str.lower, one)) for one in PEOPLE]
    first, second = item["alternativeEnclosures"]
    assert first["integrity"] == {"type": "sri", "value": HASH}
    assert (second["type"], second["length"]) == ("audio/mp4", 9)
