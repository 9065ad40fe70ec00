"""Every rule of the feed: a clean twin that it passes, a broken one that it catches."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PIL import Image

from podcast.checking.run_rules import RULES, check_output
from podcast.model import Show
from podcast.publishing.cover.drawn import draw_cover
from podcast.publishing.feed.channel import render_feeds
from tests.checking.clean_show import NOW, SHOW, publish, written


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("clean") / "output"
    episodes = [publish(output, slug, day=day) for day, slug in enumerate(("bees", "wasps"), 1)]
    written(output, "cover.jpg", draw_cover(SHOW.title, SHOW.author, SHOW.colour))
    for path, page in render_feeds(SHOW, episodes=episodes, now=NOW, page_bytes=2_000).items():
        written(output, path, page)
    return output


def test_what_this_program_publishes_breaks_no_rule(clean: Path) -> None:
    assert check_output(clean, show=SHOW) == ()


@dataclass(frozen=True, slots=True)
class Twin:
    """How to break an output so that one rule finds it."""

    rule: str
    hurt: Callable[[Path], None]
    show: Show = SHOW


def sub(pattern: str, by: str, *, path: str = "feed.xml", count: int = 1) -> Callable[[Path], None]:
    def hurt(output: Path) -> None:
        place = output / path
        text = place.read_text(encoding="utf-8")
        changed = re.sub(pattern, by, text, count=count, flags=re.DOTALL)
        assert changed != text, f"{pattern} is not in {path}"
        place.write_text(changed, encoding="utf-8")

    return hurt


def drop(pattern: str) -> Callable[[Path], None]:
    def hurt(output: Path) -> None:
        found = list(output.glob(pattern))
        assert found, pattern
        for path in found:
            path.unlink()

    return hurt


def draw(
    width: int, height: int, *, mode: str = "RGB", form: str = "JPEG"
) -> Callable[[Path], None]:
    return lambda output: Image.new(mode, (width, height)).save(output / "cover.jpg", form)


def grow(output: Path) -> None:
    """The audio after the feed was written."""
    (path,) = output.glob("audio/bees-*")
    path.write_bytes(path.read_bytes() + b"x")


def swap(output: Path) -> None:
    """Other audio of the same length."""
    (path,) = output.glob("audio/bees-*")
    path.write_bytes(path.read_bytes()[::-1])


def fatten(output: Path) -> None:
    with (output / "feed.xml").open("ab") as file:
        file.write(b"<!--" + b"x" * 1_000_000 + b"-->")


def retag(old: str, new: str) -> Callable[[Path], None]:
    """Other bytes in the audio's tag."""

    def hurt(output: Path) -> None:
        (path,) = output.glob("audio/wasps-*")
        data = path.read_bytes()
        assert old.encode() in data
        path.write_bytes(data.replace(old.encode(), new.encode()))

    return hurt


def unfilled(output: Path) -> None:
    written(output, "accessibility.html", "<main><p>Write to [e-mail].</p></main>")


NEWEST = "episodes/wasps"  # on the first page of the feed
WRONG_SUM = json.dumps({"sums": {f"{NEWEST}/transcript.vtt": "0" * 64}}) + "\n{}"

TWINS = [
    Twin("readable", drop("feed.xml")),
    Twin("readable", sub("<title>", "<title>Bees & wasps")),
    Twin("readable", sub("</channel>", "")),
    Twin("readable", sub(r"<rss(.*)</rss>", r"<feed\1</feed>")),
    Twin("namespaces", sub("podcastindex.org/namespace/1.0", "example.org/other")),
    Twin("channel-required", sub("<title>[^<]*</title>", "")),
    Twin("channel-required", sub("<description>[^<]*</description>", "<description/>")),
    Twin("channel-required", sub("<itunes:category.*?</itunes:category>", "")),
    Twin("channel-required", sub("</language>", "</language><language>de</language>")),
    Twin("language", sub("<language>[^<]*<", "<language>English (UK)<")),
    Twin("channel-description", sub("<description>", "<description>" + "ü" * 2_000)),
    Twin("values", sub("<title>", "<title>" + "x" * 300)),
    Twin("values", sub("<itunes:author>", "<itunes:author> ")),
    Twin("values", sub("(<item>.*?)</podcast:person>", r"\1 </podcast:person>")),
    Twin("category", sub('text="Health &amp; Fitness"', 'text="Health &amp; fitness"')),
    Twin("category", sub('text="Mental Health"', 'text="Books"')),
    Twin("explicit", sub("<itunes:explicit>false", "<itunes:explicit>no")),
    Twin("explicit", sub("<itunes:explicit>false</itunes:explicit>", "")),
    Twin("self-link", sub('<atom:link rel="self"[^>]*>', "")),
    Twin("self-link", sub("/podcast/feed.xml", "/elsewhere/feed.xml")),
    Twin("self-link", sub('type="application/rss.xml" ', "")),
    Twin("pages", drop("feed-2.xml")),
    Twin("cover", sub("<itunes:image[^>]*>", "")),
    Twin("cover", drop("cover.jpg")),
    Twin("cover", draw(1_399, 1_399)),
    Twin("cover", draw(3_001, 3_001)),
    Twin("cover", draw(1_500, 1_400)),
    Twin("cover", draw(1_400, 1_400, mode="L")),
    Twin("cover", draw(1_400, 1_400, mode="RGBA", form="PNG")),
    Twin("cover", draw(1_400, 1_400, form="PNG")),
    Twin("cover", lambda output: written(output, "cover.jpg", b"no picture")),
    Twin("owner", sub("<itunes:author>[^<]*</itunes:author>", "")),
    Twin("owner", sub("<itunes:email>[^<]*</itunes:email>", "")),
    Twin("podcast-guid", sub("<podcast:guid>[^<]*<", "<podcast:guid>mine<")),
    Twin("podcast-guid", sub("<podcast:guid>9", "<podcast:guid>8")),
    Twin("podcast-values", sub(">yes</podcast:locked>", ">true</podcast:locked>")),
    Twin("podcast-values", sub("<podcast:medium>podcast", "<podcast:medium>radio")),
    Twin("https", lambda _: None, replace(SHOW, url="http://example.org/podcast")),
    Twin("address", lambda _: None, replace(SHOW, url="http://127.0.0.1:8000")),
    Twin("address", lambda _: None, replace(SHOW, url="https://[::1]/podcast")),
    Twin("address", lambda _: None, replace(SHOW, url="https://localhost/podcast")),
    Twin("address", lambda _: None, replace(SHOW, url="https://192.168.1.7/podcast")),
    Twin("address", lambda _: None, replace(SHOW, url="https://tower.local/podcast")),
    Twin("address", lambda _: None, replace(SHOW, url="https://tower.home/podcast")),
    Twin("address", lambda _: None, replace(SHOW, url="https://show.intranet/podcast")),
    Twin("placeholder", sub("<description>[^<]*<", "<description>Articles to listen to.<")),
    Twin("placeholder", sub("<title>[^<]*<", "<title>My podcast<")),
    Twin("statement", unfilled, replace(SHOW, accessibility="accessibility.md")),
    Twin("size", fatten),
    Twin("item-title", sub("<item>\n +<title>[^<]*<", "<item><title><")),
    Twin("item-title", sub("<item>\n +<title>", "<item><title>" + "x" * 300)),
    Twin("enclosure", sub("<enclosure[^>]*>", "")),
    Twin("enclosure", sub("(<enclosure[^>]*>)", r"\1\1")),
    Twin("enclosure", sub('(<enclosure.*?) length="[0-9]+"', r'\1 length="0"')),
    Twin("enclosure", sub('(<enclosure.*?) type="audio/mpeg"', r'\1 type="audio/mp4"')),
    Twin("enclosure", sub(r"(<enclosure[^>]*)\.mp3", r"\1")),
    Twin("alternates", sub('(alternateEnclosure.*?) type="audio/mpeg"', r"\1")),
    Twin("alternates", sub(' default="true"', "")),
    Twin("enclosure-once", sub("(<enclosure[^>]*>)", r"\1\1")),
    Twin("guid", sub("<guid.*?</guid>", "")),
    Twin("guid", sub('<guid isPermaLink="false">', "<guid>")),
    Twin("guid", sub("guid-of-bees", "guid-of-wasps", path="feed-2.xml")),
    Twin("dates", sub("<item>(.*?)<pubDate>[^<]*<", r"<item>\1<pubDate>2026-03-05<")),
    Twin("dates", sub("<item>(.*?)<pubDate>[^<]*</pubDate>", r"<item>\1")),
    Twin("dates", sub("<lastBuildDate>[^<]*<", "<lastBuildDate>today<")),
    Twin("description", sub(r"<description><!\[CDATA\[", "<description><![CDATA[" + "x" * 4_000)),
    Twin("description", sub(r"<description><!\[CDATA\[.*?\]\]>", "<description>")),
    Twin("description-tags", sub(r"<!\[CDATA\[<p>", "<![CDATA[<h2>x</h2><p>")),
    Twin("duration", sub("<itunes:duration>[^<]*<", "<itunes:duration>0:09<")),
    Twin("duration", sub("<itunes:duration>[^<]*<", "<itunes:duration>0<")),
    Twin("number-twice", sub("<itunes:episode>[0-9]+<", "<itunes:episode>1<", count=2)),
    Twin("numbers", sub("<itunes:season>1<", "<itunes:season>0<")),
    Twin("numbers", sub("<itunes:episodeType>full<", "<itunes:episodeType>Full<")),
    Twin("picture-alt", sub("</item>", '<podcast:image href="https://example.org/x"/></item>')),
    Twin("addresses", sub("episodes/wasps/transcript.vtt", "episodes/wasps/tränscript.vtt")),
    Twin("addresses", sub('<enclosure url="https://example.org', '<enclosure url="')),
    Twin("files-there", drop(f"{NEWEST}/transcript.srt")),
    Twin("files-there", drop(f"{NEWEST}/index.html")),
    Twin("files-there", drop("audio/wasps-*")),
    Twin("length", grow),
    Twin("length", sub('(alternateEnclosure.*?) length="[0-9]+"', r'\1 length="1"')),
    Twin("integrity", swap),
    Twin("transcripts", sub("<podcast:transcript[^>]*>", "", count=0)),
    Twin("transcripts", sub('type="text/vtt"', 'type="text/plain"')),
    Twin("transcripts", lambda output: written(output, f"{NEWEST}/transcript.json", "{}")),
    Twin("transcripts", sub("1.0.0", "9.0.0", path=f"{NEWEST}/transcript.json")),
    Twin("transcripts", sub("WEBVTT", "", path=f"{NEWEST}/transcript.vtt")),
    Twin("transcripts", lambda output: written(output, f"{NEWEST}/transcript.vtt", "WEBVTT\n")),
    Twin("transcripts", lambda output: written(output, f"{NEWEST}/transcript.srt", b"\xff\xff")),
    Twin(
        "transcripts", sub("00:00:00.000 -->", "00:00:05.000 -->", path=f"{NEWEST}/transcript.vtt")
    ),
    Twin("transcripts", sub("<itunes:duration>9<", "<itunes:duration>2<")),
    Twin("chapters", lambda output: written(output, f"{NEWEST}/chapters.json", "[")),
    Twin("chapters", sub('"Notes"', '"Other"', path=f"{NEWEST}/chapters.json")),
    Twin("chapters", sub('"Notes"', '" "', path=f"{NEWEST}/chapters.json")),
    Twin("chapters", sub('"startTime": 0', '"startTime": 4', path=f"{NEWEST}/chapters.json")),
    Twin("chapters", sub('"version": "1', '"version": "2', path=f"{NEWEST}/chapters.json")),
    Twin("chapters", sub('start="00:00:03.250"', 'start="later"')),
    Twin("chapters", sub("<itunes:duration>9<", "<itunes:duration>1<")),
    Twin("tags", retag("ID3", "XXX")),
    Twin("tags", retag("TIT2", "TXXX")),
    Twin("tags", retag("TALB", "TXXX")),
    Twin("tags", retag("APIC", "XXXX")),
    Twin("tags", retag("image/jpeg", "image/webp")),
    Twin("tags", retag("CTOC", "XXXX")),
    Twin("tags", retag("CHAP", "XXXX")),
    Twin("tags", sub('"Notes"', '"Other"', path=f"{NEWEST}/chapters.json")),
    Twin("page-links", sub(r"\.\./feed", "../feeds", path=f"{NEWEST}/index.html")),
    Twin("orphans", lambda output: written(output, "audio/old-1.mp3", b"x")),
    Twin("damage", lambda output: written(output, f"{NEWEST}/episode.json", WRONG_SUM)),
    Twin("same-words", sub("sleep", "wake", path=f"{NEWEST}/transcript.vtt")),
    Twin("same-words", sub("sleep", "sleep well", path=f"{NEWEST}/transcript.srt")),
    Twin("same-words", sub(" sleep", "", path=f"{NEWEST}/transcript.json")),
    Twin("same-words", sub("sleep", "<i>wake</i>", path=f"{NEWEST}/transcript.html")),
    Twin("synthetic-voice", sub(">true</podcast:txt>", ">false</podcast:txt>")),
    Twin("synthetic-voice", sub("(<item>.*?)<podcast:txt[^>]*>true</podcast:txt>", r"\1")),
    Twin("notice-heard", lambda _: None, replace(SHOW, voice_notice="")),
    Twin("notice-heard", sub("A synthetic voice", "A voice", path=f"{NEWEST}/transcript.json")),
    Twin("disclaimer", sub("no medical advice", "advice", path=f"{NEWEST}/transcript.json")),
    Twin("disclaimer", lambda _: None, replace(SHOW, disclaimer="")),
    Twin("disclaimer", sub("no medical", "", path=f"{NEWEST}/index.html")),
    Twin("disclaimer", retag("COMM", "TXXX")),
    Twin("disclaimer", sub(r"(<content:encoded>.*?)<p>This is general[^<]*</p>", r"\1")),
]


def empty(output: Path) -> None:
    for page in render_feeds(SHOW, episodes=[], now=NOW).items():
        written(output, *page)


TWINS.append(Twin("has-items", empty))


@pytest.mark.parametrize("twin", TWINS, ids=lambda twin: twin.rule)
def test_a_broken_twin_is_caught_by_its_rule(twin: Twin, clean: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    shutil.copytree(clean, output)
    twin.hurt(output)
    caught = [one for one in check_output(output, show=twin.show) if one.rule == twin.rule]
    assert caught
    for finding in caught:
        assert all((finding.what, finding.where, finding.mend, finding.source))


def test_every_rule_has_a_broken_twin_and_a_name_of_its_own() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
    assert set(names) | {"readable"} == {twin.rule for twin in TWINS}


def test_an_articles_own_disclaimer_goes_before_the_shows(clean: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    shutil.copytree(clean, output)
    record = json.dumps({"key": "x"}) + "\n" + json.dumps({"disclaimer": "Ask your own doctor."})
    written(output, f"{NEWEST}/episode.json", record)
    assert {one.rule for one in check_output(output, show=SHOW)} == {"disclaimer"}


def test_a_show_that_says_why_needs_no_disclaimer(clean: Path) -> None:
    fiction = replace(SHOW, disclaimer="", no_disclaimer_because="It is fiction.")
    assert check_output(clean, show=fiction) == ()


def test_errors_come_before_warnings(clean: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    shutil.copytree(clean, output)
    written(output, "audio/old-1.mp3", b"x")
    grow(output)
    told = [finding.severity for finding in check_output(output, show=SHOW)]
    assert told == sorted(told)
    assert set(told) == {"error", "warning"}


def test_code_that_an_article_shows_is_no_link_of_its_page(clean: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    shutil.copytree(clean, output)
    page = (output / NEWEST / "index.html").read_text("utf-8")
    code = '<code>&lt;img src="loaf.jpg"&gt; and &lt;a href="b.html"</code>'
    written(output, f"{NEWEST}/index.html", page + code)
    assert check_output(output, show=SHOW) == ()


def test_a_link_to_a_name_that_no_file_can_have_is_not_there(clean: Path) -> None:
    written(clean, "index.html", f'<a href="{"a" * 300}.html">A</a>')
    feed = clean / "feed.xml"
    feed.write_text(re.sub(r"[0-9a-f]{12}(?=\.mp3)", "b" * 300, feed.read_text("utf-8")), "utf-8")
    told = {finding.rule for finding in check_output(clean, show=SHOW)}
    assert {"page-links", "files-there"} <= told
