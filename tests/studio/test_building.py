"""An article comes in, is built with its progress told, stopped, checked and published."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from docx import Document
from starlette.testclient import TestClient

from podcast.errors import BuildUnderWay
from podcast.studio.command_progress import how_far
from podcast.studio.commands import Commands
from podcast.studio.visit import Studio
from podcast.studio.words import studio_words
from tests.small_show import CONFIG, Run
from tests.studio.conftest import Post, text_of

pytestmark = pytest.mark.long


def finished(client: TestClient, studio: Studio) -> str:
    """What the screen says once the command that was started has ended."""
    assert studio.commands.last
    assert studio.commands.last.done.wait(60)
    return text_of(client.get("/result").text)


def upload(client: TestClient, studio: Studio, name: str, content: bytes, **fields: str) -> str:
    form = {"csrf": studio.keys.form, **fields}
    answer = client.post("/add", data=form, files={"file": (name, content)})
    assert answer.status_code == 303, text_of(answer.text)
    return finished(client, studio)


def word_file(*paragraphs: str) -> bytes:
    document = Document()
    document.add_heading("Wasps in autumn", 0)
    for text in paragraphs:
        document.add_paragraph(text)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_a_word_file_becomes_an_article_and_can_be_taken_back(
    client: TestClient, studio: Studio, post: Post, folder: Path
) -> None:
    told = upload(client, studio, "C:\\Letters\\wasps.docx", word_file("Wasps like jam."))
    assert "Adding an article: done" in told
    assert "Added: content/wasps.docx (Wasps in autumn)" in told
    assert "Next: podcast build" not in told
    assert 'href="/scripts/wasps"' in client.get("/result").text
    assert "Wasps like jam." in text_of(client.get("/scripts/wasps").text)
    post("/undo")
    assert not (folder / "content" / "wasps.docx").exists()


def test_a_new_version_is_taken_only_when_one_says_so(
    client: TestClient, studio: Studio, post: Post, folder: Path
) -> None:
    told = upload(client, studio, "ants.md", b"# How ants find home\n\nThey smell it.\n")
    assert "Adding an article: not done" in told
    assert "tick “Take it in place of the one that is there”" in told
    assert "Comes: They smell it." in told
    assert "count their steps" in (folder / "content" / "ants.md").read_text(encoding="utf-8")
    upload(client, studio, "ants.md", b"# How ants find home\n\nThey smell it.\n", replace="yes")
    assert "They smell it." in (folder / "content" / "ants.md").read_text(encoding="utf-8")
    post("/undo")
    assert "count their steps" in (folder / "content" / "ants.md").read_text(encoding="utf-8")


def bomb() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"0" * 300_000_000)
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("../../out.md", b"\xff\xfe\x00 no text"),
        ("..", b"x"),
        ("evil.exe", b"MZ"),
        ("--help", b"x"),
        pytest.param("bomb.docx", b""),
    ],
)
def test_what_is_no_article_is_told_and_nothing_is_written(
    client: TestClient, studio: Studio, folder: Path, name: str, content: bytes
) -> None:
    before = sorted(folder.parent.rglob("*"))
    told = upload(client, studio, name, content or bomb())
    assert "not done" in told
    assert "To mend it" in told
    assert sorted(folder.parent.rglob("*")) == before


@pytest.mark.parametrize("address", ["", "/etc/passwd", "file:///etc/passwd", "--help"])
def test_only_an_address_of_the_web_is_fetched(
    client: TestClient, studio: Studio, address: str
) -> None:
    form = {"csrf": studio.keys.form, "address": address}
    answer = client.post("/add", data=form)
    assert answer.status_code == 409
    assert studio.commands.last is None


def test_a_show_is_built_checked_and_published_to_a_folder(
    client: TestClient, studio: Studio, post: Post, folder: Path
) -> None:
    assert "Nothing has been built yet." in text_of(client.get("/publish").text)
    config = CONFIG.replace('url = "https', 'email = "a@example.org"\nurl = "https')
    (folder / "podcast.toml").write_text(config, encoding="utf-8")
    plan = text_of(client.get("/build").text)
    assert "Build now: " in plan
    assert "Listeners get a new episode." in plan
    assert post("/build", sentences="20") == "/result"
    told = finished(client, studio)
    assert "The build: done" in told
    assert "sentences spoken" in told
    assert "There is nothing to do" in text_of(client.get("/build").text)
    assert "0 errors" in text_of(client.get("/publish").text)
    post("/publish", target="../published", do="dry")
    assert "The dry run: done" in finished(client, studio)
    assert not (folder.parent / "published").exists()
    post("/publish", target="../published", do="publish")
    assert "Publishing: done" in finished(client, studio)
    assert (folder.parent / "published" / "feed.xml").exists()
    post("/publish", target="content", do="publish")
    assert "cannot be published into its own folders" in finished(client, studio)


STAYS = "import sys, time; print(sys.argv[1:], flush=True); time.sleep(600)"
COUNTS = """
import json, sys
for slug, number in (("a", 1), ("a", 2), ("b", 1)):
    print(json.dumps({"event": "SentencesDone", "slug": slug, "number": number, "sentences": 2}))
"""


def test_one_command_runs_at_a_time_and_can_be_stopped(
    client: TestClient, studio: Studio, post: Post
) -> None:
    studio.commands.start = (*studio.commands.start[:1], "-c", STAYS)
    post("/build", sentences="3")
    at_work = text_of(client.get("/result").text)
    assert "The show is being built" in at_work
    assert "Stop" in at_work
    form = {"csrf": studio.keys.form}
    assert client.post("/build", data=form).status_code == 409
    with pytest.raises(BuildUnderWay):
        studio.commands.run("publish", [])
    assert post("/stop") == "/result"
    assert "not done" in finished(client, studio)
    assert post("/stop") == "/result"  # nothing runs any more


def test_progress_is_told_by_sentences_with_the_time_left(studio: Studio, folder: Path) -> None:
    times = iter([0.0, 30.0])
    start = (*studio.commands.start[:1], "-c", COUNTS)
    commands = Commands(start, folder, clock=lambda: next(times))
    running = commands.run("build", [], sentences=6)
    assert running.done.wait(60)
    assert running.code == 0
    told = how_far(running, commands=commands, words=studio_words("en"))
    assert told == "3 of 6 sentences are spoken. About 30 seconds left."


def test_progress_is_sent_until_the_end(client: TestClient, studio: Studio) -> None:
    studio.commands.start = (*studio.commands.start[:1], "-c", COUNTS)
    studio.commands.run("build", [], sentences=6)
    sent = client.get("/progress").text
    assert sent.endswith("event: ended\ndata: {}\n\n")
    for line in sent.split("\n\n")[:-2]:
        assert "spoken" in json.loads(line.removeprefix("data: "))


def test_a_build_of_what_another_holds_is_told(
    client: TestClient, studio: Studio, post: Post, run: Run
) -> None:
    from podcast.planning.lock import only_build
    from podcast.podcast_toml import load_project

    with only_build(load_project(studio.root)):
        post("/build")
        assert "Another build of this project is under way" in finished(client, studio)
