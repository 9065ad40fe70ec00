"""One's own recording is kept, compared, replaced and taken away in the studio, within bounds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from podcast.model import Article, Clip
from podcast.reading import read
from podcast.speech.recordings import sound_files
from podcast.speech.recordings.sound_files import flac
from podcast.studio import access, recordings
from podcast.studio.visit import Studio
from tests.recorded_speech import in_a_room, wav
from tests.studio.conftest import HERE, Post, text_of

SHIVER, HONEY = "They shiver their flight muscles.", "It costs honey."
LINE = {"number": "24", "was": SHIVER, "by": "Ana Ruiz", "last": "24"}
Send = Callable[..., tuple[int, str]]


@pytest.fixture
def send(client: TestClient, studio: Studio) -> Send:
    """Send a sound as the form of line 24 does; gives the status, and where it leads or words."""

    def sent(
        sound: bytes | None, *, address: str = "/recordings/bees", **fields: str
    ) -> tuple[int, str]:
        files = {} if sound is None else {"sound": ("recording", sound)}
        data = {"csrf": studio.keys.form, **LINE, **fields}
        answer = client.post(address, data=data, files=files)
        return answer.status_code, answer.headers.get("location") or text_of(answer.text)

    return sent


def test_a_passage_is_kept_heard_and_taken_away(
    client: TestClient, folder: Path, send: Send, post: Post
) -> None:
    assert "There is no recording yet" in client.get("/recordings").text
    status, where = send(wav(in_a_room(SHIVER, HONEY)), last="25")
    assert (status, where) == (303, "/scripts/bees/24?done=saved&at=recording")
    page = client.get("/recordings").text
    assert "Read by Ana Ruiz" in page
    sounds = re.findall(r'src="(/sound/\w+)"', page)
    assert len(sounds) == 4  # each line in the recording and in the voice
    heard = [client.get(sound) for sound in sounds]
    assert {one.headers["content-type"] for one in heard} == {"audio/mpeg"}
    assert len({one.content for one in heard}) == 4
    assert "Read by Ana Ruiz" in client.get("/scripts/bees").text
    assert 'value="Ana Ruiz"' in client.get("/scripts/bees/27").text  # who read last
    name = re.findall(r'name="sentence" value="([^"]+)"', page)[0]
    assert post("/recordings/bees/remove", sentence=name) == "/recordings?done=removed&at=bees"
    assert text_of(client.get("/recordings").text).count("Read by Ana Ruiz") == 1
    post("/undo")
    assert text_of(client.get("/recordings").text).count("Read by Ana Ruiz") == 2
    post("/undo")
    assert [*(folder / "takes" / "bees").glob("*")] == []


def test_a_recording_whose_line_changed_is_marked_with_both_texts(
    client: TestClient, send: Send, post: Post
) -> None:
    send(wav(in_a_room(SHIVER)))
    post("/scripts/bees/24", was=SHIVER, now="They shiver hard.", do="save")
    page = text_of(client.get("/recordings").text)
    assert "it is out of date, its line has other words now" in page
    assert "There now: They shiver hard." in page
    assert "Read by Ana Ruiz" not in client.get("/scripts/bees").text


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"was": "Other words."}, "changed meanwhile"),
        ({"number": "23"}, "changed meanwhile"),
        ({"number": "../../x"}, "changed meanwhile"),
        ({"last": "99999"}, "no such line after"),
        ({"last": "20"}, "no such line after"),
        ({"last": "x"}, "no such line after"),
        ({"by": " \t"}, "Nobody is told"),
        ({"by": "x" * 200}, "Nobody is told"),
        ({"address": "/recordings/wasps"}, "no article called"),
        ({"address": "/recordings/..%2f..%2fetc"}, ""),
    ],
)
def test_what_cannot_be_is_told_and_changes_nothing(
    send: Send, folder: Path, fields: dict[str, str], told: str
) -> None:
    status, words = send(wav(in_a_room(SHIVER)), **fields)
    assert status in {404, 409}
    assert told in words
    assert not (folder / "takes").exists()


@pytest.mark.parametrize(
    ("sound", "told"),
    [
        (None, "There is no recording here"),
        (b"a letter, and no sound", "it is no sound"),
        (b"#EXTM3U\nfile:///etc/passwd\n", "it is no sound"),
        (b"PK\x03\x04" + bytes(10_000), "it is no sound"),
        (b"RIFF\xff\xff\xff\xffWAVEfmt " + bytes(100), "it cannot be decoded"),
        (wav(Clip(bytes(96_000), 16_000)), "Nothing is said"),
        (wav(in_a_room("One two three four. " * 24)), "far too much"),
    ],
)
def test_what_is_no_recording_is_told_and_changes_nothing(
    send: Send, folder: Path, sound: bytes | None, told: str
) -> None:
    status, words = send(sound)
    assert status == 409
    assert told in words
    assert not (folder / "takes").exists()


def test_a_sound_that_unpacks_to_hours_is_left(
    send: Send, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sound_files, "LONGEST", 60_000)
    status, words = send(flac(Clip(bytes(2 * 8_000 * 300), 8_000)))
    assert status == 409
    assert "it is longer than" in words
    assert not (folder / "takes").exists()


def test_an_upload_of_a_gigabyte_is_refused_before_it_is_read(
    client: TestClient, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gigabyte() -> Iterator[bytes]:
        return (bytes(1_000_000) for _ in range(1_000))

    kind = "multipart/form-data; boundary=x"
    announced = {"content-type": kind, "content-length": "1000000000"}
    answer = client.post("/recordings/bees", content=gigabyte(), headers=announced)
    assert answer.status_code == 413
    monkeypatch.setattr(access, "LARGEST", 3_000_000)  # in chunks, without a length
    answer = client.post("/recordings/bees", content=gigabyte(), headers={"content-type": kind})
    assert answer.status_code in {400, 413}
    assert not (folder / "takes").exists()


def test_a_recording_of_another_page_is_refused(
    client: TestClient, studio: Studio, folder: Path
) -> None:
    files = {"sound": ("recording", wav(in_a_room(SHIVER)))}
    data = {"csrf": studio.keys.form, **LINE}
    for headers in ({"origin": "http://evil.example"}, {"host": "evil.example:8123"}):
        answer = client.post("/recordings/bees", data=data, files=files, headers=headers)
        assert answer.status_code in {403, 421}
    guessed = {**data, "csrf": "guessed"}
    assert client.post("/recordings/bees", data=guessed, files=files).status_code == 403
    client.cookies.clear()
    assert client.post("/recordings/bees", data=data, files=files).status_code == 403
    assert not (folder / "takes").exists()
    assert HERE.endswith("8123")


def test_hostile_words_of_a_record_stay_text(client: TestClient, send: Send, folder: Path) -> None:
    send(wav(in_a_room(SHIVER)), by='"><script>alert(1)</script>')
    record = folder / "takes" / "bees" / "takes.toml"
    record.write_text(record.read_text("utf-8").replace(SHIVER, "<img src=x onerror=alert(2)>"))
    for path in ("/recordings", "/scripts/bees", "/scripts/bees/24"):
        page = client.get(path).text
        assert "<script>alert" not in page
        assert "<img" not in page


def test_the_notice_of_who_speaks_is_not_recorded(client: TestClient) -> None:
    assert "Read this line yourself" in client.get("/scripts/bees/24").text
    assert "Read this line yourself" not in client.get("/scripts/bees/18").text


def test_articles_without_a_recording_are_not_read_for_the_list(
    client: TestClient, folder: Path, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert send(wav(in_a_room(SHIVER)))[0] == 303
    taken: list[str] = []

    def counted(path: Path, *, root: Path) -> Article:
        taken.append(path.name)
        return read(path, root=root)

    monkeypatch.setattr(recordings, "read", counted)
    assert "Read by Ana Ruiz" in client.get("/recordings").text
    assert taken == ["bees.md"]
    (folder / "content" / "bees.md").rename(folder / "content" / "of-bees.md")
    path = folder / "content" / "of-bees.md"
    path.write_text(path.read_text("utf-8").replace("---\n", "---\nslug: bees\n", 1), "utf-8")
    assert "Read by Ana Ruiz" in client.get("/recordings").text
