"""What cannot be done is told beside its field and above the form, which keeps what was typed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from podcast.studio.visit import Studio
from tests.small_show import Run
from tests.studio.conftest import Post, text_of
from tests.studio.test_screens import form_of, row_of

LINE = "/scripts/bees/24"
AT_LINE = {"slug": "bees", "line": "24"}


def problem_of(page: str) -> tuple[str, str]:
    """The field that the summary leads to, and the words beside it."""
    summary = page.partition('class="summary"')[2]
    found = re.search(r'<a href="#([\w-]+)">', summary)
    assert found
    name = found[1]
    assert re.search(rf'<(input|textarea|select)[^>]* id="{name}"[^>]*aria-invalid="true"', page)
    assert re.search(rf'aria-describedby="{name}-problem', page)
    beside = re.search(rf'id="{name}-problem"[^>]*>([^<]*)<', page)
    assert beside
    return name, beside[1]


@pytest.mark.parametrize(
    ("address", "fields", "field", "words"),
    [
        ("/add", {"address": "bees"}, "address", "neither a file nor an address"),
        ("/add", {}, "file", "neither a file nor an address"),
        ("/publish", {"target": " "}, "target", "No target"),
        ("/word", {**AT_LINE, "word": "honey", "do": "save"}, "say", "How the word is said"),
        ("/word", {**AT_LINE, "say": "hunny", "do": "hear"}, "word", "The word is missing"),
        ("/word", {**AT_LINE, "word": "x", "say": "y", "do": "hear"}, "word", "No sentence"),
        ("/word", {"word": "honey", "do": "see"}, "say", "How the word is said"),
        (LINE, {"was": "x", "now": "They shake.", "do": "save"}, "now", "changed meanwhile"),
        (LINE, {"was": "x", "now": "They shake.", "do": "hear"}, "now", "changed meanwhile"),
    ],
)
def test_a_problem_stands_beside_its_field(
    client: TestClient,
    studio: Studio,
    run: Run,
    address: str,
    fields: Mapping[str, str],
    field: str,
    words: str,
) -> None:
    run()
    answer = client.post(address, data={"csrf": studio.keys.form, **fields})
    assert answer.status_code == 409
    name, beside = problem_of(answer.text)
    assert name == field
    assert words in beside
    title = text_of(answer.text.partition("<title>")[2].partition("</title>")[0])
    assert title.startswith("This did not work – ")


def test_what_was_typed_stays(client: TestClient, studio: Studio) -> None:
    typed = {**AT_LINE, "word": "honey", "say": "", "own": "own", "do": "save"}
    page = client.post("/word", data={"csrf": studio.keys.form, **typed}).text
    assert 'name="word" value="honey"' in page
    assert re.search(r'<option value="own" selected', page)
    sent = {"csrf": studio.keys.form, "do": "save", "was": "x", "now": "They shake."}
    page = client.post(LINE, data=sent).text
    assert form_of(page)["now"] == "They shake."


def test_a_line_that_somebody_changed_can_be_saved_once_that_was_told(
    client: TestClient, studio: Studio, post: Post, folder: Path, run: Run
) -> None:
    run()
    address = row_of(client.get("/scripts/bees").text, "shiver")
    was = form_of(client.get(address).text)["was"]
    path = folder / "scripts" / "bees.md"
    path.write_text(path.read_text("utf-8").replace(was, "They tremble."), encoding="utf-8")
    sent = {"csrf": studio.keys.form, "do": "save", "was": was, "now": "They shake."}
    page = client.post(address, data=sent).text
    assert "They tremble." in text_of(page)  # what stands there now
    post(address, do="save", **form_of(page))
    assert "They shake." in path.read_text(encoding="utf-8")


def test_a_recording_without_a_reader_is_told_beside_that_field(
    client: TestClient, studio: Studio
) -> None:
    was = form_of(client.get(LINE).text)["was"]
    data = {"csrf": studio.keys.form, "number": "24", "was": was, "by": " ", "last": "24"}
    files = {"sound": ("reading.wav", b"RIFF", "audio/wav")}
    answer = client.post("/recordings/bees", data=data, files=files)
    assert problem_of(answer.text)[0] == "by"
    answer = client.post("/recordings/bees", data={**data, "by": "Ana"}, files=files)
    assert problem_of(answer.text)[0] == "sound"
    answer = client.post("/recordings/bees", data={**data, "by": "Ana", "last": "1"}, files=files)
    assert problem_of(answer.text)[0] == "last"


def test_what_has_no_screen_any_more_is_told_on_one_of_its_own(
    client: TestClient, studio: Studio
) -> None:
    answer = client.post("/scripts/gone/3", data={"csrf": studio.keys.form, "do": "save"})
    assert answer.status_code == 409
    assert "To mend it" in text_of(answer.text)


def test_the_forms_token_is_in_no_address(post: Post, studio: Studio) -> None:
    there = post("/word", do="see", word="honey", say="hunny", **AT_LINE)
    assert studio.keys.form not in there
    assert there.startswith("/word?")
