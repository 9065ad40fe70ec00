"""A source is followed: each article comes once, changes are merged, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from podcast.errors import FetchBusy, FetchError
from podcast.following import Outcome, Visits, Wish, follow
from podcast.podcast_toml import load_project
from podcast.reading import read
from tests.following.site import BODY, Site, json_feed, posts, rss

Follow = Callable[..., list[Outcome]]
BODIES = {number: BODY.format(number) for number in range(1, 51)}


def states(told: list[Outcome]) -> set[str]:
    return {one.state for one in told}


def test_fifty_articles_come_once_and_asking_again_is_one_request(
    followed: Follow, site: Site, show: Path
) -> None:
    site.pages["/feed"] = rss(site, BODIES)
    told = followed(f"{site.address}/feed")
    assert (states(told), len(told)) == ({"new"}, 50)
    assert site.asked_since() == ["/feed"]
    article = read(show / "content" / "7.html", root=show)
    assert (article.title, article.byline) == ("Bees & wasps 7", "Ana Ruiz")
    assert article.published
    assert article.published.isoformat()[:10] == "2024-01-08"
    assert article.meta["draft"] is True
    assert article.meta["address"] == f"{site.address}/a/7"
    assert followed(f"{site.address}/feed") == []
    assert site.asked_since() == ["/feed"]
    assert len(list((show / "content").glob("*.html"))) == 50


def test_a_change_there_is_merged_with_an_edit_here_and_never_put_over_it(
    followed: Follow, site: Site, show: Path
) -> None:
    site.pages["/feed"] = rss(site, {1: BODIES[1], 2: BODIES[2]})
    followed(f"{site.address}/feed")
    mine = show / "content" / "1.html"
    mine.write_text(
        mine.read_text("utf-8").replace("They shiver.", "They shiver all day."), "utf-8"
    )
    site.pages["/feed"] = rss(
        site, {1: BODIES[1].replace("35", "34"), 2: BODIES[2].replace("35", "34")}
    )
    told = followed(f"{site.address}/feed")
    assert {one.file: one.state for one in told} == {
        "content/1.html": "merged",
        "content/2.html": "changed",
    }
    assert "at 34 degrees" in mine.read_text("utf-8")
    assert "They shiver all day." in mine.read_text("utf-8")
    site.pages["/feed"] = rss(site, {1: BODIES[1].replace("They shiver", "They hum")})
    before = mine.read_bytes()
    (conflict,) = [one for one in followed(f"{site.address}/feed") if one.state == "conflict"]
    assert mine.read_bytes() == before
    assert "podcast follow --mine content/1.html" in conflict.mend
    assert states(followed(f"{site.address}/feed")) >= {"conflict"}  # told until it is mended
    theirs = before.decode().replace("They shiver all day.", "They hum.").replace("34", "35")
    mine.write_text(theirs, "utf-8")
    assert "conflict" not in states(followed(f"{site.address}/feed"))
    assert mine.read_text("utf-8") == theirs


def test_a_summary_sends_us_to_the_page_where_robots_let_us(
    followed: Follow, site: Site, show: Path
) -> None:
    site.pages["/feed"] = rss(site, {1: "", 2: ""}, in_full=False)
    site.pages["/robots.txt"] = b"User-agent: *\nDisallow: /a/2\n"
    site.pages["/a/1"] = b"<html><title>Bees</title><article><h1>Bees</h1><p>Whole.</p></article>"
    told = followed(f"{site.address}/feed")
    assert {one.address[-1]: one.state for one in told} == {"1": "new", "2": "failed"}
    assert "robots.txt" in next(one.why for one in told if one.state == "failed")
    assert sorted(site.asked_since()) == ["/a/1", "/feed", "/robots.txt"]
    assert "Whole." in (show / "content" / "1.html").read_text("utf-8")


@pytest.mark.parametrize("form", [json_feed, posts])
def test_other_forms_give_the_same_articles(
    followed: Follow, site: Site, show: Path, form: Callable[[Site, dict[int, str]], bytes]
) -> None:
    path = "/wp-json/wp/v2/posts" if form is posts else "/feed.json"
    site.pages[path] = form(site, {1: BODIES[1]})
    told = followed(f"{site.address}{'/wp-json/' if form is posts else path}")
    assert [(one.title, one.state) for one in told] == [("Bees & wasps 1", "new")]
    article = read(show / "content" / "1.html", root=show)
    assert (article.byline, str(article.published)[:10]) == ("Ana Ruiz", "2024-01-02")
    assert followed(f"{site.address}{'/wp-json/' if form is posts else path}") == []


def test_a_sitemap_is_a_list_of_pages(followed: Follow, site: Site, show: Path) -> None:
    urls = "".join(f"<url><loc>{site.address}/a/{n}</loc></url>" for n in (1, 2))
    names = "xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
    site.pages["/sitemap.xml"] = f"<urlset {names}>{urls}</urlset>".encode()
    for number in (1, 2):
        page = f"<title>Bees {number}</title><article><h1>Bees {number}</h1><p>Hum.</p></article>"
        site.pages[f"/a/{number}"] = page.encode()
    assert states(followed(f"{site.address}/sitemap.xml")) == {"new"}
    assert len(list((show / "content").glob("*.html"))) == 2
    assert followed(f"{site.address}/sitemap.xml") == []


def test_a_sites_front_page_leads_to_its_feed_and_is_not_asked_again(
    followed: Follow, site: Site
) -> None:
    site.pages["/"] = b"<link rel='alternate' type='application/rss+xml' href='/feed'><p>Bees</p>"
    site.pages["/feed"] = rss(site, {1: BODIES[1]})
    assert states(followed(f"{site.address}/")) == {"new"}
    assert site.asked_since() == ["/", "/feed"]
    assert followed(f"{site.address}/") == []
    assert site.asked_since() == ["/feed"]


def test_a_rest_that_a_site_asks_for_is_kept(followed: Follow, site: Site) -> None:
    site.faults["/feed"] = (429, {"Retry-After": "3600"})
    with pytest.raises(FetchBusy):
        followed(f"{site.address}/feed")
    site.asked_since()
    site.faults.clear()
    assert states(followed(f"{site.address}/feed")) == {"resting"}
    assert site.asked_since() == []


def test_a_rest_that_a_page_asks_for_is_the_whole_sites_and_what_was_taken_stays(
    followed: Follow, site: Site, show: Path
) -> None:
    site.pages["/feed"] = rss(site, {1: "", 2: ""}, in_full=False)
    site.pages["/a/2"] = b"<html><title>Bees</title><article><h1>Bees</h1><p>Whole.</p></article>"
    site.faults["/a/1"] = (503, {"Retry-After": "3600"})
    with pytest.raises(FetchBusy):
        followed(f"{site.address}/feed")
    site.faults.clear()
    site.asked_since()
    assert states(followed(f"{site.address}/feed")) == {"resting"}
    assert site.asked_since() == []
    assert "urn:bees:2" in (show / "content" / ".followed" / "seen.json").read_text("utf-8")


def test_articles_that_were_moved_and_have_one_name_are_told_apart(
    followed: Follow, site: Site, show: Path
) -> None:
    site.pages["/feed"] = rss(site, {1: BODIES[1], 2: BODIES[2]})
    followed(f"{site.address}/feed")
    for number in (1, 2):
        place = show / "content" / f"part-{number}" / "bees.html"
        place.parent.mkdir()
        (show / "content" / f"{number}.html").rename(place)
        (show / "content" / f"{number}.toml").rename(place.with_suffix(".toml"))
    for degrees in ("34", "33"):
        bodies = {number: BODIES[number].replace("35", degrees) for number in (1, 2)}
        site.pages["/feed"] = rss(site, bodies)
        assert {one.file: one.state for one in followed(f"{site.address}/feed")} == {
            "content/part-1/bees.html": "changed",
            "content/part-2/bees.html": "changed",
        }


@pytest.mark.parametrize(
    ("status", "headers"),
    [(500, {}), (404, {}), (302, {"Location": "file:///etc/passwd"}), (302, {"Location": "/feed"})],
)
def test_what_a_source_does_wrong_is_told_and_costs_nothing(
    followed: Follow, site: Site, show: Path, status: int, headers: dict[str, str]
) -> None:
    site.pages["/feed"] = rss(site, {1: BODIES[1]})
    followed(f"{site.address}/feed")
    before = {path: path.read_bytes() for path in show.rglob("*") if path.is_file()}
    site.faults["/feed"] = (status, headers)
    with pytest.raises(FetchError):
        followed(f"{site.address}/feed")
    assert {path: path.read_bytes() for path in show.rglob("*") if path.is_file()} == before


def test_a_source_leads_into_no_private_network(
    site: Site, show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "podcast.reading.fetch.connections.is_public_address", lambda one: one == "127.0.0.1"
    )
    site.faults["/feed"] = (302, {"Location": "http://10.0.0.1/"})
    address = f"{site.address}/feed"
    with pytest.raises(FetchError, match="private network"):
        follow(
            address,
            project=load_project(show),
            wish=Wish(),
            visits=Visits(sleep=lambda _: None),
            report=lambda _: None,
        )


def test_only_what_is_wanted_comes_and_the_rest_the_next_time(
    followed: Follow, site: Site, show: Path
) -> None:
    site.pages["/feed"] = rss(site, {number: BODIES[number] for number in range(1, 6)})
    assert [one.title[-1] for one in followed(f"{site.address}/feed", Wish(limit=2))] == ["5", "4"]
    since = Wish(since=date(2024, 1, 4))
    assert [one.title[-1] for one in followed(f"{site.address}/feed", since)] == ["3"]
    assert states(followed(f"{site.address}/feed", Wish(dry_run=True))) == {"new"}
    assert len(list((show / "content").glob("*.html"))) == 3


def test_what_a_person_removed_stays_away_and_what_is_gone_there_is_told(
    followed: Follow, site: Site, show: Path
) -> None:
    site.pages["/feed"] = rss(site, {number: BODIES[number] for number in (1, 2, 3)})
    followed(f"{site.address}/feed")
    (show / "content" / "1.html").unlink()
    (show / "content" / "1.toml").unlink()
    site.pages["/feed"] = rss(site, {1: BODIES[1] + "<p>More.</p>", 3: BODIES[3]})
    assert {one.state for one in followed(f"{site.address}/feed")} == {"removed", "gone"}
    assert not (show / "content" / "1.html").exists()
    assert (show / "content" / "2.html").exists()


def test_hostile_text_stays_text_and_leads_nowhere(
    followed: Follow, site: Site, show: Path
) -> None:
    feed = rss(site, {1: "<p>Hum.</p><script>alert(1)</script>"}).decode()
    wrong = feed.replace("/a/1", "/..%2f..%2fetc%2fpasswd").replace("Ana Ruiz", "A\x22\nslug = 1")
    site.pages["/feed"] = wrong.encode()
    (told,) = followed(f"{site.address}/feed")
    assert told.state == "new"
    assert (show / told.file).resolve().is_relative_to((show / "content").resolve())
    assert "slug" not in read(show / told.file, root=show).meta
