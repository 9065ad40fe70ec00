"""Every action of a studio is undone, unless somebody changed its files since."""

from __future__ import annotations

from pathlib import Path

from starlette.testclient import TestClient

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
