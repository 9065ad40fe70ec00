"""A show of many articles that nobody has looked at yet: its screens wait for few of them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from podcast.studio.visit import Studio
from tests.planning.looks_counted import counted_looks
from tests.small_show import ANTS
from tests.studio.conftest import text_of

MANY = 8


class _Nobody(Executor):
    """Takes errands and brings nothing."""

    def submit(self, _fn: Callable[..., Any], /, *_args: object, **_kwargs: object) -> Future[Any]:
        told: Future[Any] = Future()
        told.set_result({})
        return told


@pytest.fixture
def looks_taken(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A show of many articles; the names of those that were looked at."""
    for path in (folder / "content").glob("*.md"):
        path.unlink()
    for number in range(MANY):
        path = folder / "content" / f"ants-{number}.md"
        path.write_text(ANTS.replace("home", f"home {number}"), encoding="utf-8")
    return counted_looks(monkeypatch)


def test_a_screen_waits_for_no_look_at_many_articles_and_says_how_many_are_left(
    client: TestClient, studio: Studio, looks_taken: list[str]
) -> None:
    studio.looking.pool = _Nobody
    told = text_of(client.get("/").text)
    assert looks_taken == []
    assert f"{MANY} articles are not looked at yet" in told
    assert told.count("not looked at yet") == 1 + MANY
    assert "content/ants-6.md not looked at yet" in told


def test_what_an_errand_found_is_there_for_the_next_screen(
    client: TestClient, studio: Studio, looks_taken: list[str]
) -> None:
    studio.looking.pool = lambda: ThreadPoolExecutor(1)
    client.get("/")
    _end(studio)
    assert sorted(looks_taken) == [f"ants-{number}" for number in range(MANY)]
    for address in ("/", "/build"):
        assert "not looked at yet" not in text_of(client.get(address).text)
    assert len(looks_taken) == MANY


def test_an_edit_costs_a_look_at_its_own_article(
    client: TestClient, studio: Studio, folder: Path, looks_taken: list[str]
) -> None:
    studio.looking.pool = lambda: ThreadPoolExecutor(1)
    client.get("/")
    _end(studio)
    looks_taken.clear()
    (folder / "content" / "ants-3.md").write_text(ANTS.replace("home", "back"), encoding="utf-8")
    assert "How ants find back" in text_of(client.get("/").text)
    assert looks_taken == ["ants-3"]


def test_the_button_of_a_build_says_what_it_does_not_know_yet(
    client: TestClient, studio: Studio, looks_taken: list[str]
) -> None:
    studio.looking.pool = _Nobody
    told = text_of(client.get("/build").text)
    assert f"and those of {MANY} articles that are not looked at yet" in told
    assert looks_taken == []


def test_the_end_of_the_look_is_told_to_a_page_that_listens(
    client: TestClient, studio: Studio, looks_taken: list[str]
) -> None:
    studio.looking.pool = lambda: ThreadPoolExecutor(1)
    page = client.get("/").text
    assert 'data-progress="/looking"' in page
    assert 'data-ended="The look is over.' in page
    assert client.get("/looking").text.endswith("event: ended\ndata: {}\n\n")
    assert len(looks_taken) == MANY


@pytest.mark.long
def test_the_errand_runs_in_a_process_of_its_own(
    client: TestClient, studio: Studio, looks_taken: list[str]
) -> None:
    client.get("/")
    _end(studio)
    assert "not looked at yet" not in text_of(client.get("/").text)
    assert looks_taken == []


def _end(studio: Studio) -> None:
    assert studio.looking.errand is not None
    studio.looking.errand.join()
