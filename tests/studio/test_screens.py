"""What an editor sees and does in the studio, without a script; the files are as by hand."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from podcast.model import Article
from podcast.narration.scripts.reading import ScriptRow
from podcast.scripting.line_edits import rows_of, words_of_row
from podcast.studio import scripts_in_memory
from podcast.studio.visit import Studio
from tests.small_show import ANTS, BEES, Run
from tests.studio.conftest import Post, text_of

BEES_LINE = "Bees keep a cluster at (35 °C)"


def row_of(page: str, words: str) -> str:
    """The address of the line that holds the words."""
    rows = re.findall(r"<li.*?</li>", page.partition("<main")[2], flags=re.DOTALL)
    row = next(row for row in rows if words in text_of(row))
    found = re.search(r'href="(/scripts/[^"]+/\d+)"', row)
    assert found
    return found[1]


def form_of(page: str) -> dict[str, str]:
    """What the form of a line's text holds: how it was, and what is typed there."""
    was = re.search(r'name="was" value="([^"]*)"', page)
    now = re.search(r"<textarea[^>]*>([^<]*)</textarea>", page)
    assert was
    assert now
    return {"was": unescape(was[1]), "now": unescape(now[1])}


def test_a_script_shows_what_is_shown_what_is_said_and_why(client: TestClient) -> None:
    told = text_of(client.get("/scripts/bees").text)
    assert "Bees keep a cluster at 35 °C. Said: Bees keep a cluster at" in told
    assert re.search(r"Why: 35 °C is said .* degrees Celsius", told)
    assert "added by the narrator" in told


def test_a_line_is_heard_as_the_show_says_it(client: TestClient) -> None:
    page = client.get("/scripts/bees").text
    sound = re.search(r'href="(/sound/[0-9a-f]{64})"', page)
    assert sound
    answer = client.get(sound[1])
    assert answer.headers["content-type"] == "audio/mpeg"
    assert len(answer.content) > 1_000
    assert client.get("/sound/unknown").status_code == 409


def test_a_line_that_is_changed_stands_in_its_script_and_is_spoken_so(
    client: TestClient, post: Post, folder: Path, run: Run
) -> None:
    address = row_of(client.get("/scripts/bees").text, "shiver")
    form = form_of(client.get(address).text)
    there = post(address, do="save", was=form["was"], now='They shiver (muscles)[sub:"mussels"].')
    assert there == f"{address}?done=saved&at=line"
    page = text_of(client.get(there).text)
    assert page.startswith("Saved – Line")
    assert "Said: They shiver mussels." in page
    text = (folder / "scripts" / "bees.md").read_text(encoding="utf-8")
    assert 'They shiver (muscles)[sub:"mussels"].' in text
    run()
    assert (folder / "scripts" / "bees.md").read_text(encoding="utf-8") == text
    captions = (folder / "output" / "episodes" / "bees" / "transcript.vtt").read_text("utf-8")
    assert "They shiver muscles." in captions


def test_nothing_else_of_an_edited_script_changes(
    client: TestClient, post: Post, folder: Path, run: Run
) -> None:
    run()
    path = folder / "scripts" / "bees.md"
    before = path.read_text(encoding="utf-8").replace("It costs", "<!-- ask Ana -->\nIt costs")
    path.write_text(before, encoding="utf-8")
    address = row_of(client.get("/scripts/bees").text, "queen")
    was = form_of(client.get(address).text)["was"]
    post(address, do="save", was=was, now="The queen lays eggs again.")
    assert path.read_text(encoding="utf-8") == before.replace(was, "The queen lays eggs again.")


def test_a_title_is_changed_without_its_sign(client: TestClient, post: Post, folder: Path) -> None:
    address = row_of(client.get("/scripts/bees").text, "The cluster")
    form = form_of(client.get(address).text)
    assert form["now"] == words_of_row(form["was"]) == "The cluster"
    post(address, do="save", was=form["was"], now='The (cluster)[sub:"huddle"]')
    text = (folder / "scripts" / "bees.md").read_text(encoding="utf-8")
    assert '## The (cluster)[sub:"huddle"]\n' in text


@pytest.mark.parametrize("now", ["", "  ", "<!-- gone -->", '(x)[sub:"', "---"])
def test_what_is_no_line_is_told_and_not_written(
    client: TestClient, studio: Studio, folder: Path, now: str
) -> None:
    address = row_of(client.get("/scripts/bees").text, "shiver")
    was = form_of(client.get(address).text)["was"]
    data = {"csrf": studio.keys.form, "do": "save", "was": was, "now": now}
    answer = client.post(address, data=data)
    assert answer.status_code == 409
    assert "To mend it" in text_of(answer.text)
    assert not (folder / "scripts").exists()


@pytest.mark.parametrize("now", ["# One thing", "- two things", "<<<<<<< three"])
def test_a_sign_at_the_beginning_of_a_line_means_itself(
    client: TestClient, post: Post, now: str
) -> None:
    address = row_of(client.get("/scripts/bees").text, "shiver")
    was = form_of(client.get(address).text)["was"]
    post(address, do="save", was=was, now=now)
    assert form_of(client.get(address).text)["was"].startswith(f"\\{now}")
    assert client.get("/scripts/bees").status_code == 200


def test_a_line_that_somebody_changed_meanwhile_is_told_and_not_written_over(
    client: TestClient, studio: Studio, folder: Path, run: Run
) -> None:
    run()
    address = row_of(client.get("/scripts/bees").text, "shiver")
    was = form_of(client.get(address).text)["was"]
    path = folder / "scripts" / "bees.md"
    theirs = path.read_text(encoding="utf-8").replace(was, "They tremble.")
    path.write_text(theirs, encoding="utf-8")
    data = {"csrf": studio.keys.form, "do": "save", "was": was, "now": "They shake."}
    answer = client.post(address, data=data)
    assert answer.status_code == 409
    told = text_of(answer.text)
    assert "changed meanwhile" in told
    assert "They shake." in told  # what was typed is not lost
    assert path.read_text(encoding="utf-8") == theirs


def test_a_line_that_only_moved_is_changed_where_it_is_now(
    client: TestClient, post: Post, folder: Path, run: Run
) -> None:
    run()
    address = row_of(client.get("/scripts/bees").text, "shiver")
    was = form_of(client.get(address).text)["was"]
    article = folder / "content" / "bees.md"
    article.write_text(BEES.replace("Bees keep", "Look at them.\n\nBees keep"), encoding="utf-8")
    post(address, do="save", was=was, now="They shake.")
    text = (folder / "scripts" / "bees.md").read_text(encoding="utf-8")
    assert "They shake." in text
    assert "Look at them." in text
    assert was not in text.split("\n")


def test_a_typed_line_is_heard_before_it_is_saved(
    client: TestClient, post: Post, folder: Path
) -> None:
    address = row_of(client.get("/scripts/bees").text, "shiver")
    was = form_of(client.get(address).text)["was"]
    sound = post(address, do="hear", was=was, now="They shake.")
    assert client.get(sound).headers["content-type"] == "audio/mpeg"
    assert not (folder / "scripts").exists()


def test_a_word_is_mended_and_heard_in_every_sentence(
    client: TestClient, post: Post, folder: Path
) -> None:
    address = row_of(client.get("/scripts/bees").text, "queen")
    slug, number = address.split("/")[2:]
    fields = {"slug": slug, "line": number, "word": "queen", "say": "kween"}
    every = text_of(client.get("/word", params=fields).text)
    assert "1 sentence holds the word. 1 sentence will be spoken again" in every
    assert "Before: The queen lays again." in every
    assert "After: The kween lays again." in every
    sound = post("/word", do="hear", **fields)
    assert client.get(sound).headers["content-type"] == "audio/mpeg"
    assert not (folder / "lexicon.toml").exists()
    assert post("/word", do="save", **fields) == f"{address}?done=saved&at=word"
    assert "kween" in (folder / "lexicon.toml").read_text(encoding="utf-8")
    assert "Said: The kween lays again." in text_of(client.get(address).text)


def test_a_word_of_one_article_goes_into_its_front_matter(
    client: TestClient, post: Post, folder: Path
) -> None:
    fields = {"slug": "bees", "line": "8", "word": "queen", "say": "kween", "own": "own"}
    post("/word", do="save", **fields)
    assert "kween" in (folder / "content" / "bees.md").read_text(encoding="utf-8")
    assert not (folder / "lexicon.toml").exists()


def test_a_word_that_is_said_already_is_replaced_and_that_is_told(
    client: TestClient, post: Post, folder: Path
) -> None:
    post("/word", do="save", word="queen", say="kween")
    told = text_of(client.get("/word", params={"word": "queen", "say": "qween"}).text)
    assert "It is said kween now; that is replaced." in told
    post("/word", do="save", word="queen", say="qween", replaces="kween")
    assert "kween" not in (folder / "lexicon.toml").read_text(encoding="utf-8")


def test_a_word_that_nobody_knows_is_mended_from_the_queue(
    client: TestClient, post: Post, folder: Path
) -> None:
    (folder / "content" / "ants.md").write_text(f"{ANTS}\nAsk Xyzzlbrunk.\n", encoding="utf-8")
    page = client.get("/word?word=Xyzzlbrunk").text
    assert 'value="Xyzzlbrunk"' in page
    assert (
        post("/word", do="save", word="Xyzzlbrunk", say="zee brunk", at="2")
        == "/review?done=saved&at=2"
    )
    assert "zee brunk" in text_of(client.get("/scripts/ants").text)


def test_what_is_right_as_it_is_leaves_the_queue(
    client: TestClient, post: Post, folder: Path, run: Run
) -> None:
    (folder / "content" / "ants.md").write_text(f"{ANTS}\n![](nowhere.png)\n", encoding="utf-8")
    run()
    page = client.get("/review").text
    count = re.search(r"(\d+) things? to review", text_of(page))
    texts = re.findall(r'name="text" value="([^"]*)"', page)
    assert count
    assert len(texts) == int(count[1]) > 0
    post("/review", text=texts[0])
    assert len(re.findall(r'name="text"', client.get("/review").text)) == len(texts) - 1


def test_a_script_is_worked_out_again_only_when_a_file_of_the_show_changes(
    client: TestClient, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def counted(article: Article, **named: Any) -> tuple[ScriptRow, ...]:
        asked.append(article.slug)
        return rows_of(article, **named)

    monkeypatch.setattr(scripts_in_memory, "rows_of", counted)
    first = client.get("/scripts/bees").text
    assert client.get("/scripts/bees").text == first
    assert asked == ["bees"]
    path = folder / "content" / "bees.md"
    path.write_text(BEES.replace("queen", "sovereign"), encoding="utf-8")
    assert "sovereign" in client.get("/scripts/bees").text
    assert asked == ["bees", "bees"]


def test_a_broken_podcast_toml_is_told_on_every_screen(client: TestClient, folder: Path) -> None:
    (folder / "podcast.toml").write_text("title = ", encoding="utf-8")
    answer = client.get("/scripts/bees")
    assert answer.status_code == 409
    assert "podcast.toml is not valid TOML" in text_of(answer.text)


@pytest.mark.parametrize(
    ("wanted", "told"),
    [("de-AT,en;q=0.5", "Die Sendung"), ("fr", "L’émission"), ("es-MX", "El programa"),
     ("tlh,xx", "The show"), ("", "The show")],
)  # fmt: skip
def test_the_words_follow_the_browser(client: TestClient, wanted: str, told: str) -> None:
    page = client.get("/", headers={"accept-language": wanted}).text
    assert f"<h1>{told}</h1>" in page


def test_an_empty_show_says_so(client: TestClient, folder: Path) -> None:
    for path in (folder / "content").iterdir():
        path.unlink()
    assert "No episodes yet." in text_of(client.get("/").text)
    assert client.get("/review").status_code == 200
