"""``podcast follow`` as a person types it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast
from podcast.errors import FetchError
from tests.following.site import BODY, Site, rss, serving
from tests.small_show import CONFIG


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setattr("podcast.following.polite_visits._PAUSE", 0.0)
    with serving() as one:
        one.pages["/feed"] = rss(one, {1: BODY.format(1)})
        yield one


@pytest.fixture
def show(tmp_path: Path, site: Site) -> Path:
    (tmp_path / "content").mkdir()
    sources = f'["{site.address}/feed", "{site.address}/nothing"]'
    (tmp_path / "podcast.toml").write_text(f"{CONFIG}\n[follow]\nsources = {sources}\n", "utf-8")
    return tmp_path


def run(show: Path, *arguments: str) -> Result:
    asked = ["--project", str(show), "follow", "--allow-private", *arguments]
    return CliRunner().invoke(podcast, asked)


def test_all_sources_of_the_show_are_asked_and_one_that_fails_stops_no_other(show: Path) -> None:
    told = run(show)
    assert "New: Bees & wasps 1 (content/1.html)" in told.output
    assert "New ones are drafts" in told.output
    assert "404" in told.output
    assert told.exit_code == FetchError.exit_code
    assert "Nothing new: " in run(show).output


def test_json_tells_what_became_of_each(show: Path, site: Site) -> None:
    told = run(show, f"{site.address}/feed", "--json", "--no-draft")
    (one,) = json.loads(told.output)
    assert (one["state"], one["file"], told.exit_code) == ("new", "content/1.html", 0)
    assert "draft" not in (show / "content" / "1.toml").read_text("utf-8")


def test_a_dry_run_writes_nothing(show: Path, site: Site) -> None:
    told = run(show, f"{site.address}/feed", "--dry-run")
    assert "Would be: New: Bees & wasps 1" in told.output
    assert list((show / "content").iterdir()) == []


def test_without_a_source_one_is_asked_for(show: Path) -> None:
    (show / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    told = run(show)
    assert "[follow]" in told.output
    assert told.exit_code == 2


def test_a_proxy_that_is_not_there_is_told_with_the_variable_that_names_it(
    show: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("http_proxy", "http://ana:secret@127.0.0.1:9")

    def unknown(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr("socket.getaddrinfo", unknown)
    told = run(show, "http://bees.example/feed")
    assert told.exit_code == FetchError.exit_code
    assert "The proxy http://127.0.0.1:9 cannot be reached." in told.output
    assert "http_proxy" in told.output
    assert "secret" not in told.output


def test_a_conflict_says_how_it_is_settled_and_that_is_done(show: Path, site: Site) -> None:
    run(show, f"{site.address}/feed")
    article = show / "content" / "1.html"
    article.write_text(article.read_text("utf-8").replace("They shiver", "They sing"), "utf-8")
    site.pages["/feed"] = rss(site, {1: BODY.format(1).replace("They shiver", "They hum")})
    told = run(show, f"{site.address}/feed")
    assert "podcast follow --mine content/1.html keeps your lines" in told.output
    assert "They hum" in (show / "content" / ".followed" / "1.html.theirs").read_text("utf-8")
    assert "Settled, your lines stay: content/1.html" in run(show, "--mine", "1").output
    assert "No conflict of this article waits." in run(show, "--theirs", "1").output
    assert run(show, "--mine").exit_code == click.UsageError.exit_code
    assert run(show, f"{site.address}/feed").exit_code == 0
