"""A conflict with a source is settled once, and what was seen is written once."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from podcast.errors import ArticleError, ProjectError
from podcast.following import Outcome, settle
from podcast.following.seen_articles import Seen, write_seen
from podcast.podcast_toml import load_project
from podcast.project import Project
from tests.following.site import BODY, Site, json_feed, rss

Follow = Callable[..., list[Outcome]]
BODIES = {number: BODY.format(number) for number in range(1, 21)}


def states(told: list[Outcome]) -> set[str]:
    return {one.state for one in told}


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
    assert written == [20]


def test_a_record_that_git_could_not_merge_is_told_and_costs_nothing(
    followed: Follow, site: Site, show: Path
) -> None:
    site.pages["/feed"] = rss(site, {1: BODIES[1]})
    followed(f"{site.address}/feed")
    record = show / "content" / ".followed" / "seen.json"
    record.write_text(
        f"<<<<<<< HEAD\n{record.read_text('utf-8')}=======\n{{}}\n>>>>>>> b\n", "utf-8"
    )
    (show / "content" / "1.html").unlink()
    with pytest.raises(ProjectError, match="cannot be read") as told:
        followed(f"{site.address}/feed")
    assert told.value.where == "content/.followed/seen.json"
    assert not (show / "content" / "1.html").exists()


def test_halves_of_characters_in_a_feed_are_passed_over(
    followed: Follow, site: Site, show: Path
) -> None:
    told = json.loads(json_feed(site, {1: BODIES[1]}))
    told["items"][0] |= {"title": "Be\ud800es", "id": "a\udfff", "tags": ["\ud83d"]}
    site.pages["/feed.json"] = json.dumps(told).encode()
    assert states(followed(f"{site.address}/feed.json")) == {"new"}
    assert followed(f"{site.address}/feed.json") == []
    (article,) = (show / "content").glob("*.html")
    assert "Be" in article.read_text("utf-8")
