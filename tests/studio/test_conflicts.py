"""A conflict is shown with both versions, and resolved as one chooses."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from podcast.studio.visit import Studio
from tests.small_show import BEES, Run
from tests.studio.conftest import Post, text_of

pytestmark = pytest.mark.long

MINE = "They shake their muscles."
THEIRS = "They tremble a lot."


@pytest.fixture
def conflict(folder: Path, run: Run) -> Path:
    """The script of an article that was changed in the same line as the script."""
    run()
    path = folder / "scripts" / "bees.md"
    text = path.read_text(encoding="utf-8")
    assert "They shiver their flight muscles." in text
    path.write_text(text.replace("They shiver their flight muscles.", MINE), encoding="utf-8")
    article = BEES.replace("They shiver their flight muscles.", THEIRS)
    (folder / "content" / "bees.md").write_text(article, encoding="utf-8")
    return path


def versions(page: str) -> dict[str, str]:
    found = re.findall(r'name="(edited|regenerated)" value="([^"]*)"', page)
    return {name: unescape(value) for name, value in found}


@pytest.mark.parametrize("builds", [0, 1], ids=["coming", "in the file"])
@pytest.mark.parametrize(
    ("do", "now", "kept"),
    [("edited", "", MINE), ("regenerated", "", THEIRS), ("now", "They hum.", "They hum.")],
)
def test_a_conflict_is_resolved_as_one_chooses(
    client: TestClient, post: Post, conflict: Path, run: Run, builds: int, do: str, now: str,
    kept: str,
) -> None:  # fmt: skip
    if builds:
        run()
        assert "<<<<<<<" in conflict.read_text(encoding="utf-8")
    assert "Choose between script and article" in text_of(client.get("/scripts/bees").text)
    page = client.get("/conflicts/bees").text
    both = versions(page)
    assert both == {"edited": MINE, "regenerated": THEIRS}
    assert post("/conflicts/bees", **both, do=do, now=now) == "/scripts/bees?done=saved"
    text = conflict.read_text(encoding="utf-8")
    assert kept in text.split("\n")
    assert "<<<<<<<" not in text
    assert ({MINE, THEIRS} - {kept}).isdisjoint(text.split("\n"))
    summary, _ = run()
    assert summary.failed == ()
    assert kept in conflict.read_text(encoding="utf-8").split("\n")
    assert "There is no conflict" in text_of(client.get("/conflicts/bees").text)


def test_a_choice_is_undone(client: TestClient, post: Post, conflict: Path, run: Run) -> None:
    run()
    before = conflict.read_text(encoding="utf-8")
    post("/conflicts/bees", **versions(client.get("/conflicts/bees").text), do="edited")
    post("/undo")
    assert conflict.read_text(encoding="utf-8") == before


def test_a_conflict_that_was_changed_meanwhile_is_told(
    client: TestClient, studio: Studio, conflict: Path, run: Run
) -> None:
    run()
    both = versions(client.get("/conflicts/bees").text)
    theirs = conflict.read_text(encoding="utf-8").replace(MINE, "They wiggle.")
    conflict.write_text(theirs, encoding="utf-8")
    data = {"csrf": studio.keys.form, **both, "do": "edited"}
    answer = client.post("/conflicts/bees", data=data)
    assert answer.status_code == 409
    assert "changed meanwhile" in text_of(answer.text)
    assert conflict.read_text(encoding="utf-8") == theirs


@pytest.mark.parametrize("now", ["(x)[sub:", "<<<<<<< again"])
def test_a_third_version_that_cannot_be_read_is_told_and_not_written(
    client: TestClient, studio: Studio, conflict: Path, run: Run, now: str
) -> None:
    run()
    before = conflict.read_text(encoding="utf-8")
    both = versions(client.get("/conflicts/bees").text)
    data = {"csrf": studio.keys.form, **both, "do": "now", "now": now}
    assert client.post("/conflicts/bees", data=data).status_code == 409
    assert conflict.read_text(encoding="utf-8") == before


@pytest.mark.parametrize("builds", [0, 1], ids=["coming", "in the file"])
def test_the_queue_and_the_show_lead_to_the_conflict(
    client: TestClient, conflict: Path, run: Run, builds: int
) -> None:
    if builds:
        run()
    before = conflict.read_text(encoding="utf-8")
    page = client.get("/review").text
    assert "A conflict" in text_of(page)
    assert 'href="/conflicts/bees"' in page
    show = client.get("/").text
    assert "cannot be built" in text_of(show)
    assert 'href="/scripts/bees"' in show
    assert conflict.read_text(encoding="utf-8") == before


def test_a_look_tells_that_a_file_was_changed(client: TestClient, folder: Path) -> None:
    before = client.get("/look").text
    assert client.get("/look").text == before
    (folder / "content" / "new.md").write_text("# New\n\nText.\n", encoding="utf-8")
    assert client.get("/look").text != before
