"""Whatever an address holds and whatever lies in the way, a screen says so in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from podcast.studio import show
from podcast.studio.visit import Studio
from tests.small_show import Run
from tests.studio.conftest import text_of


@pytest.mark.parametrize(
    "address",
    ["/scripts/%00", "/scripts/%00/1", "/conflicts/a%00b", "/word?word=x&say=y&own=own&slug=%00"],
)
def test_a_name_that_no_file_can_have_is_no_article(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 409
    assert "There is no article called" in text_of(answer.text)


@pytest.mark.parametrize(("address", "field"), [("/add", "address"), ("/publish", "target")])
def test_an_address_that_no_command_takes_is_told(
    client: TestClient, studio: Studio, address: str, field: str
) -> None:
    sent = {"csrf": studio.keys.form, field: "http://example.org/\0"}
    answer = client.post(address, data=sent)
    assert answer.status_code == 409
    assert "a sign in this that no name or address can have" in text_of(answer.text)


@pytest.mark.parametrize(
    ("name", "address", "fields"),
    [
        ("lexicon.toml", "/word", {"word": "honey", "say": "hunny", "do": "save"}),
        ("reviewed.txt", "/review", {"text": "They shiver their flight muscles."}),
        ("scripts/bees.md", "/scripts/bees/9", {"was": "x", "now": "They shake.", "do": "save"}),
        ("scripts/.generated/bees.md", "/scripts/bees/9", {"was": "x", "now": "y", "do": "save"}),
    ],
)
def test_a_folder_in_the_place_of_a_file_is_told_where_what_was_typed_stays(
    client: TestClient,
    studio: Studio,
    folder: Path,
    run: Run,
    name: str,
    address: str,
    fields: dict[str, str],
) -> None:
    run()
    (folder / name).unlink(missing_ok=True)
    (folder / name / "in").mkdir(parents=True)
    answer = client.post(address, data={"csrf": studio.keys.form, **fields})
    assert answer.status_code == 409
    assert "To mend it" in text_of(answer.text)


def test_a_bug_is_a_screen_with_a_way_back(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ValueError("something inside")

    monkeypatch.setattr(show, "show_status", broken)
    answer = client.get("/")
    assert answer.status_code == 500
    assert "This is a bug in podcast: ValueError: something inside" in text_of(answer.text)
    assert 'href="/review"' in answer.text
    assert "Traceback" in capsys.readouterr().err
