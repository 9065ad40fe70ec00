"""From where the pictures of an article may come, and where they lie."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from podcast.following import Outcome, Visits, Wish, follow
from podcast.following.picture_origins import origin_of
from podcast.podcast_toml import load_project
from podcast.reading import read
from podcast.reading.fetch import Fetched
from podcast.shelf.pictures import find_pictures
from tests.following.shown import HIVE, asked_for_pictures, files, picture, why, with_pictures
from tests.following.site import Site, rss, serving

Follow = Callable[..., list[Outcome]]


@pytest.mark.parametrize(
    ("address", "is_own"),
    [
        ("https://example.org/a.jpg", True),
        ("https://www.example.org/a.jpg", True),
        ("https://EXAMPLE.org:8443/a.jpg", True),
        ("https://images.example.org/a.jpg", True),
        ("https://cdn.example.net/a.jpg", True),
        ("https://example.net/a.jpg", False),
        ("https://notexample.org/a.jpg", False),
        ("https://example.org.evil.example/a.jpg", False),
        ("https://example.org@evil.example/a.jpg", False),
        ("data:image/png;base64,AAAA", False),
        ("http://[", False),
    ],
)
def test_a_site_stands_for_its_subdomains_and_for_no_other(address: str, *, is_own: bool) -> None:
    origin = origin_of(
        "https://www.example.org/a", page=b"", told="", hosts=["cdn.example.net", "", "["]
    )
    assert origin.has(address) is is_own


@pytest.fixture
def other() -> Iterator[Site]:
    """Another site, whose host is called otherwise."""
    with serving() as one:
        one.pages["/img/hive.jpg"] = picture(10)
        yield one


def elsewhere(other: Site) -> str:
    return HIVE.replace("/img/", f"{other.address.replace('127.0.0.1', 'localhost')}/img/")


def test_another_host_is_asked_only_where_it_is_declared(
    followed: Follow, site: Site, show: Path, other: Site
) -> None:
    (told,) = why(followed(with_pictures(site, elsewhere(other))))
    assert "image_hosts" in told
    assert other.asked == []
    config = show / "podcast.toml"
    text = config.read_text("utf-8") + '\n[follow]\nimage_hosts = ["localhost"]\n'
    config.write_text(text, "utf-8")
    followed(with_pictures(site, elsewhere(other), text="<p>They hum.</p>"))
    assert other.asked == ["/robots.txt", "/img/hive.jpg"]
    assert len(files(show)) == 1


def test_the_host_of_a_pages_own_picture_is_declared(
    followed: Follow, site: Site, show: Path, other: Site
) -> None:
    at = other.address.replace("127.0.0.1", "localhost")
    site.pages["/feed"] = rss(site, {1: ""}, in_full=False)
    head = f"<title>Bees</title><meta property='og:image' content='{at}/og.jpg'>"
    page = f"<html><head>{head}</head><body><article><h1>Bees</h1><p>They hum in the hive.</p>"
    site.pages["/a/1"] = f"{page}{elsewhere(other)}<p>All day.</p></article>".encode()
    assert why(followed(f"{site.address}/feed")) == []
    assert len(files(show)) == 1


def test_a_redirection_to_another_host_is_not_followed(
    followed: Follow, site: Site, show: Path, other: Site
) -> None:
    at = other.address.replace("127.0.0.1", "localhost")
    site.faults["/img/hive.jpg"] = (302, {"Location": f"{at}/img/hive.jpg"})
    (told,) = why(followed(with_pictures(site, HIVE)))
    assert "another host, localhost" in told
    assert other.asked == []


def test_a_private_address_is_refused_even_where_it_is_declared(
    site: Site, show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "podcast.reading.fetch.connections.is_public_address", lambda one: one == "127.0.0.1"
    )
    config = show / "podcast.toml"
    text = config.read_text("utf-8") + '\n[follow]\nimage_hosts = ["10.0.0.1"]\n'
    config.write_text(text, "utf-8")
    told: list[Outcome] = []
    follow(
        with_pictures(site, HIVE.replace("/img/", "http://10.0.0.1/img/")),
        project=load_project(show),
        wish=Wish(),
        visits=Visits(sleep=lambda _: None),
        report=told.append,
    )
    assert "private network" in why(told)[0]


def test_robots_are_asked_first(followed: Follow, site: Site) -> None:
    site.pages["/robots.txt"] = b"User-agent: *\nDisallow: /img/\n"
    (told,) = why(followed(with_pictures(site, HIVE)))
    assert "robots.txt" in told
    assert asked_for_pictures(site) == []


@pytest.mark.parametrize(
    "name",
    [
        "..%2f..%2f..%2f..%2fetc%2fpasswd.png",
        "%2e%2e/%2e%2e/x.png",
        "../../../../x.png",
        ".followed%2fseen.json",
        "a%00b.png",
        "con.png",
        f"{'n' * 400}.png",
        "%ff%fe.png",
        "x.png?y=../../z",
        "\u202egnp.exe",
    ],
)
def test_a_hostile_name_stays_in_its_folder(
    followed: Follow, site: Site, show: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    before = {path for path in show.rglob("*") if path.is_file()}
    monkeypatch.setattr(Visits, "picture", lambda *_, **__: pictures_answer())
    followed(with_pictures(site, f'<figure><img src="/img/{name}" alt="A hive"></figure>'))
    new = {path for path in show.rglob("*") if path.is_file()} - before
    (kept,) = (path for path in new if path.suffix == ".jpg")
    assert kept.parent == show / "content" / "pictures"
    assert len(kept.name) < 80
    assert kept.stem.replace("-", "").isalnum()
    assert kept.name.isascii()


def pictures_answer() -> Fetched:
    return Fetched(picture(10), "")


def test_a_folder_that_leads_out_of_content_gets_nothing(
    followed: Follow, site: Site, show: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (show / "content" / "pictures").symlink_to(outside)
    (told,) = why(followed(with_pictures(site, HIVE)))
    assert "leads out" in told
    assert list(outside.iterdir()) == []


def test_a_pages_base_and_late_pictures_are_understood(
    followed: Follow, site: Site, show: Path
) -> None:
    site.pages["/feed"] = rss(site, {1: ""}, in_full=False)
    site.pages["/img/hive.jpg"], site.pages["/img/queen.jpg"] = picture(10), picture(20)
    late = '<figure><img src="data:image/gif;base64,R0" data-src="queen.jpg" alt="Q."></figure>'
    site.pages["/a/1"] = (
        "<html><head><title>Bees</title><base href='/img/'></head><body><article><h1>Bees</h1>"
        f"<p>They hum in the hive.</p>{HIVE.replace('/img/', '')}{late}<p>All day.</p></article>"
    ).encode()
    (told,) = followed(f"{site.address}/feed")
    assert told.missing == ()
    article = read(show / told.file, root=show)
    assert len(find_pictures(article, project=load_project(show)).files) == 2
