"""Every action of a studio is undone, unless somebody changed its files since."""

from __future__ import annotations

import re
from pathlib import Path
from uuid import UUID

import pytest
from starlette.testclient import TestClient

from podcast.new_show import STARTER, NewShow, start_show
from podcast.studio.visit import Studio
from tests.studio.conftest import Post, text_of
from tests.studio.test_screens import form_of, row_of


def test_every_action_is_undone_in_its_turn(client: TestClient, post: Post, folder: Path) -> None:
    article = (folder / "content" / "bees.md").read_bytes()
    post("/word", do="save", word="queen", say="kween")
    post("/word", do="save", slug="bees", line="8", word="honey", say="hunny", own="own")
    address = row_of(client.get("/scripts/bees").text, "shiver")
    was = form_of(client.get(address).text)["was"]
    post(address, do="save", was=was, now="They shake.")
    assert "Undo: line" in text_of(client.get("/").text)
    assert post("/undo") == "/?done=undone"
    assert not (folder / "scripts" / "bees.md").exists()
    post("/undo")
    assert (folder / "content" / "bees.md").read_bytes() == article
    post("/undo")
    assert not (folder / "lexicon.toml").exists()
    assert "Undo:" not in text_of(client.get("/").text)
    post("/undo")  # nothing is left


def test_what_somebody_changed_since_is_not_undone(
    client: TestClient, studio: Studio, post: Post, folder: Path
) -> None:
    post("/word", do="save", word="queen", say="kween")
    theirs = (folder / "lexicon.toml").read_text(encoding="utf-8") + "# mine\n"
    (folder / "lexicon.toml").write_text(theirs, encoding="utf-8")
    answer = client.post("/undo", data={"csrf": studio.keys.form})
    assert answer.status_code == 409
    assert (folder / "lexicon.toml").read_text(encoding="utf-8") == theirs


def test_what_another_tab_did_since_is_not_undone_in_its_place(
    client: TestClient, studio: Studio, post: Post, folder: Path
) -> None:
    post("/word", do="save", word="queen", say="kween")
    mine = re.search(r'name="number" value="(\d+)"', client.get("/").text)
    assert mine
    post("/word", do="save", word="honey", say="hunny")
    answer = client.post("/undo", data={"csrf": studio.keys.form, "number": mine[1]})
    assert answer.status_code == 409
    assert "Undo: Word: honey" in text_of(answer.text)
    assert "hunny" in (folder / "lexicon.toml").read_text(encoding="utf-8")


def test_undo_goes_back_to_where_it_was_asked_for(client: TestClient, post: Post) -> None:
    post("/word", do="save", word="queen", say="kween")
    page = client.get("/scripts/bees?part=1&done=saved&at=line").text
    assert 'name="back" value="/scripts/bees?part=1"' in page
    assert post("/undo", back="/scripts/bees?part=1") == "/scripts/bees?part=1&done=undone"


@pytest.mark.parametrize("back", ["//example.org", "https://example.org/", "/\\example.org", "/ x"])
def test_undo_leads_nowhere_else(post: Post, back: str) -> None:
    assert post("/undo", back=back) == "/?done=undone"


def test_an_example_that_went_with_the_first_article_comes_back(
    client: TestClient, studio: Studio, folder: Path
) -> None:
    example = folder / "content" / STARTER
    start_show(folder / "other", show=NewShow("Other", "Ana", "en-GB", "", seed=UUID(int=1)))
    (folder / "other" / "content" / STARTER).replace(example)
    was = example.read_bytes()
    files = {"file": ("wasps.md", b"# Wasps\n\nWasps like jam.\n", "text/markdown")}
    answer = client.post("/add", data={"csrf": studio.keys.form}, files=files)
    assert answer.headers["location"] == "/result"
    assert not example.exists()
    answer = client.post("/undo", data={"csrf": studio.keys.form, "back": "/scripts/wasps"})
    assert answer.headers["location"] == "/?done=undone"  # its screen went with it
    assert example.read_bytes() == was
    assert not (folder / "content" / "wasps.md").exists()


def test_what_is_undone_is_undone_behind_a_link(post: Post, folder: Path) -> None:
    (folder / "kept.toml").write_text("# ours\n", encoding="utf-8")
    (folder / "lexicon.toml").symlink_to("kept.toml")
    post("/word", do="save", word="queen", say="kween")
    assert "kween" in (folder / "kept.toml").read_text(encoding="utf-8")
    assert post("/undo") == "/?done=undone"
    assert (folder / "lexicon.toml").is_symlink()
    assert (folder / "kept.toml").read_text(encoding="utf-8") == "# ours\n"
