"""A source is followed: each article comes once, changes are merged, nothing is lost."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from podcast.errors import ArticleError, FetchBusy, FetchError
from podcast.following import Outcome, Visits, Wish, follow, settle
from podcast.following.seen import Seen, write_seen
from podcast.project import Project, load_project
from podcast.reading import read
from tests.following.site import BODY, Site, json_feed, posts, rss, serving
from tests.small_show import CONFIG

Follow = Callable[..., list[Outcome]]
BODIES = {number: BODY.format(number) for number in range(1, 51)}


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as one:
        yield one


@pytest.fixture
def show(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    (tmp_path / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    return tmp_path


@pytest.fixture
def followed(show: Path) -> Follow:
    def run(address: str, wish: Wish = Wish()) -> list[Outcome]:  # noqa: B008 - frozen
        told: list[Outcome] = []
        visits = Visits(allow_private=True, sleep=lambda _: None)
        project = load_project(show)
        follow(address, project=project, wish=wish, visits=visits, report=told.append)
        return told

    return run


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
    monkeypatch.setattr("podcast.reading.fetch._is_public", lambda address: address == "127.0.0.1")
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


def in_conflict(followed: Follow, site: Site, show: Path) -> Path:
    """An article of which one line was edited on both sides, and another one there."""
    site.pages["/feed"] = rss(site, {1: BODIES[1]})
    followed(f"{site.address}/feed")
    mine = show / "content" / "1.html"
    mine.write_text(mine.read_text("utf-8").replace("They shiver", "They sing"), "utf-8")
    there = BODIES[1].replace("They shiver", "They hum").replace("35", "34")
    site.pages["/feed"] = rss(site, {1: there})
    assert states(followed(f"{site.address}/feed")) == {"conflict"}
    return mine


@pytest.mark.parametrize(("mine", "stands"), [(True, "They sing."), (False, "They hum.")])
def test_a_conflict_is_settled_once_and_what_changed_elsewhere_comes_too(
    followed: Follow, site: Site, show: Path, *, mine: bool, stands: str
) -> None:
    path = in_conflict(followed, site, show)
    assert states(followed(f"{site.address}/feed")) == {"conflict"}
    settle(path, project=load_project(show), mine=mine)
    text = path.read_text("utf-8")
    assert stands in text
    assert "at 34 degrees" in text
    assert ("They sing" in text, "They hum" in text) == (mine, not mine)
    assert states(followed(f"{site.address}/feed")) == {"unchanged"}
    assert followed(f"{site.address}/feed") == []
    assert path.read_text("utf-8") == text


def test_lines_that_were_settled_are_a_conflict_again_once_they_change_there(
    followed: Follow, site: Site, show: Path
) -> None:
    path = in_conflict(followed, site, show)
    settle(path, project=load_project(show), mine=True)
    with pytest.raises(ArticleError, match="No conflict of this article waits"):
        settle(path, project=load_project(show), mine=True)
    site.pages["/feed"] = rss(site, {1: BODIES[1].replace("They shiver", "They dance")})
    assert states(followed(f"{site.address}/feed")) == {"conflict"}


def test_an_article_that_was_saved_on_windows_takes_a_change_and_keeps_its_line_ends(
    followed: Follow, site: Site, show: Path
) -> None:
    site.pages["/feed"] = rss(site, {1: BODIES[1]})
    followed(f"{site.address}/feed")
    mine = show / "content" / "1.html"
    text = mine.read_text("utf-8").replace("They shiver.", "They shiver all day.")
    mine.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    site.pages["/feed"] = rss(site, {1: BODIES[1].replace("35", "34")})
    assert states(followed(f"{site.address}/feed")) == {"merged"}
    merged = mine.read_bytes()
    assert merged.startswith(b"\xef\xbb\xbf")
    assert merged.count(b"\n") == merged.count(b"\r\n")
    assert b"at 34 degrees" in merged
    assert b"They shiver all day." in merged


def test_what_a_killed_run_had_taken_is_known_and_written_in_one_file_in_the_end(
    followed: Follow, site: Site, show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.pages["/feed"] = rss(site, {number: BODIES[number] for number in range(1, 6)})

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as at_the_end:
        at_the_end.setattr(sys.modules["podcast.following.follow"], "write_seen", killed)
        with pytest.raises(KeyboardInterrupt):
            followed(f"{site.address}/feed")
    lines = show / "content" / ".followed" / "seen.lines"
    assert len(lines.read_bytes().split(b"\n\n")) == 5
    lines.write_bytes(lines.read_bytes()[:-40])  # the last one by half
    for path in (show / "content").glob("[25].*"):
        path.unlink()  # a person does not want it: it is not brought again
    assert states(followed(f"{site.address}/feed")) == {"unchanged"}
    assert not (show / "content" / "5.html").exists()
    assert not lines.exists()
    assert followed(f"{site.address}/feed") == []


def test_what_was_seen_is_written_whole_once_however_many_articles_come(
    followed: Follow, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[int] = []

    def counted(seen: Seen, *, project: Project) -> None:
        written.append(len(seen.entries))
        write_seen(seen, project=project)

    monkeypatch.setattr(sys.modules["podcast.following.follow"], "write_seen", counted)
    site.pages["/feed"] = rss(site, BODIES)
    followed(f"{site.address}/feed")
    assert written == [50]
