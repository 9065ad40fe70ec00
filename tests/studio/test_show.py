"""The Show screen: every episode as it is, and what the next build does."""

from __future__ import annotations

import re
from pathlib import Path

from starlette.testclient import TestClient

from tests.small_show import ANTS, Run
from tests.studio.conftest import text_of


def test_the_show_tells_each_episode_and_what_the_next_build_does(
    client: TestClient, run: Run
) -> None:
    told = text_of(client.get("/").text)
    assert "The show – Small Things" in told
    assert "How ants find home not built yet" in told
    assert "sentences to speak" in told
    run()
    told = text_of(client.get("/").text)
    assert re.search(r"How bees keep warm up to date, \d+ seconds", told)
    assert "There is nothing to do" in told


def test_two_articles_of_one_title_are_told_apart(client: TestClient, folder: Path) -> None:
    (folder / "content" / "more-ants.md").write_text(ANTS, encoding="utf-8")
    told = text_of(client.get("/").text)
    assert "How ants find home (ants)" in told
    assert "How ants find home (more-ants)" in told


def test_what_is_told_in_english_is_marked_as_english_on_a_screen_in_german(
    client: TestClient, folder: Path
) -> None:
    (folder / "content" / "bad.md").write_text("---\ntitle: [\n---\n\nText.\n", encoding="utf-8")
    page = client.get("/", headers={"accept-language": "de"}).text
    problem = page.partition('class="problem"')[2]
    assert problem.count('<span lang="en">') == 3


def test_an_article_that_cannot_be_built_is_told_with_its_mending(
    client: TestClient, folder: Path
) -> None:
    (folder / "content" / "bad.md").write_text("---\ntitle: [\n---\n\nText.\n", encoding="utf-8")
    told = text_of(client.get("/").text)
    assert "cannot be built" in told
    assert "To mend it" in told


def test_an_episode_that_stays_in_the_feed_in_spite_of_its_date_is_told(
    client: TestClient, run: Run, folder: Path
) -> None:
    run()
    path = folder / "content" / "bees.md"
    path.write_text(path.read_text("utf-8").replace("2024-03-05", "2099-03-05"), encoding="utf-8")
    run()
    told = text_of(client.get("/").text)
    assert "How bees keep warm up to date, in the feed already; its date is later now" in told
