"""A voice is installed whole and checked, whatever the server does, or not at all."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from podcast.errors import FetchError, StoreError
from podcast.model import Voice
from podcast.speech import settled
from podcast.speech.downloadable_voices import LIST, Offer, own_offers, read_offers
from podcast.speech.engines.piper import Piper
from podcast.speech.voice_download import Patience, catalogue_text, install
from podcast.speech.voice_files import ABOUT, find_model, installed
from tests.speech.file_server import FileServer, file_server
from tests.speech.small_voices import PIPER, write_piper

FOLDER = "en/en_US/hum/low"


@pytest.fixture
def server() -> Iterator[FileServer]:
    with file_server() as running:
        yield running


@pytest.fixture
def offer(server: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Offer:
    """Offer the small Piper voice as its makers offer theirs."""
    made = write_piper(tmp_path / "made")
    entry = {"language": {"code": "en_US"}, "quality": "low", "files": {}}
    for path in sorted(made.iterdir()):
        data = path.read_bytes()
        server.files[f"{FOLDER}/{path.name}"] = data
        entry["files"][f"{FOLDER}/{path.name}"] = {  # type: ignore[index]
            "size_bytes": len(data),
            "md5_digest": hashlib.md5(data).hexdigest(),  # noqa: S324 - as Piper's list has it
        }
    server.files[LIST] = json.dumps({PIPER: entry}).encode()
    monkeypatch.setenv("PODCAST_VOICES", str(tmp_path / "voices"))
    (found,) = read_offers(server.files[LIST].decode(), base=server.address)
    return found


def fetch(offer: Offer, told: list[tuple[str, int, int]] | None = None) -> Path:
    heard: list[tuple[str, int, int]] = [] if told is None else told
    patience = Patience(sleep=lambda _: None, random=lambda: 0.5, timeout=2)
    return install(offer, told=lambda *progress: heard.append(progress), patience=patience)


def test_a_voice_is_installed_and_speaks(offer: Offer) -> None:
    told: list[tuple[str, int, int]] = []
    folder = fetch(offer, told)
    assert folder.name == PIPER
    assert Piper().speak("The bees came home.", voice=Voice("piper", PIPER)).marks
    (model,) = installed("piper")
    assert (model.licence, model.languages) == ("CC0", ("en-US",))
    assert json.loads((folder / ABOUT).read_text(encoding="utf-8"))["checked"] == "md5"
    assert {name for name, have, whole in told if have == whole} == {f.name for f in offer.files}


def test_its_noted_hash_is_the_files_own(offer: Offer, tmp_path: Path) -> None:
    folder = fetch(offer)
    noted = settled(Voice("piper", PIPER)).version
    (folder / "voice.json").unlink()
    assert settled(Voice("piper", PIPER)).version == noted


@pytest.mark.parametrize("fault", ["cut", "close", "500", "503", "429", "bent", "ignore range"])
def test_a_passing_fault_costs_a_request_and_no_byte(
    server: FileServer, offer: Offer, fault: str
) -> None:
    server.faults = [fault, fault] if fault != "bent" else [fault]
    folder = fetch(offer)
    for file in offer.files:
        assert (folder / file.name).read_bytes() == server.files[f"{FOLDER}/{file.name}"]


def test_what_was_fetched_is_not_fetched_again(server: FileServer, offer: Offer) -> None:
    server.faults = ["cut"] + ["500"] * 9
    with pytest.raises(FetchError, match="500"):
        fetch(offer)
    assert installed("piper") == ()
    server.faults = []
    server.asked.clear()
    fetch(offer)
    first = len(server.files[f"{FOLDER}/{offer.files[0].name}"])
    assert server.asked[0] == (f"/{FOLDER}/{offer.files[0].name}", f"bytes={first // 2}-")
    assert len(server.asked) == len(offer.files)


@pytest.mark.parametrize("fault", ["bent", "html"])
def test_a_file_that_stays_wrong_is_never_installed(
    server: FileServer, offer: Offer, fault: str
) -> None:
    server.faults = [fault] * 50
    with pytest.raises(FetchError) as refused:
        fetch(offer)
    assert len(str(refused.value).splitlines()) == 3
    assert installed("piper") == ()


def test_a_damaged_rest_of_an_older_try_is_dropped(server: FileServer, offer: Offer) -> None:
    part = Path(fetch(offer)).with_name(f".{PIPER}.part")
    part.mkdir()
    (part / offer.files[0].name).write_bytes(b"something else")
    folder = fetch(offer)
    name = offer.files[0].name
    assert (folder / name).read_bytes() == server.files[f"{FOLDER}/{name}"]


def test_a_missing_file_is_told_with_its_address(server: FileServer, offer: Offer) -> None:
    del server.files[f"{FOLDER}/{offer.files[0].name}"]
    with pytest.raises(FetchError, match="404") as refused:
        fetch(offer)
    assert offer.files[0].url == refused.value.where
    assert len(server.asked) == 1


def test_a_folder_that_cannot_be_written_is_told(
    offer: Offer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("PODCAST_VOICES", str(tmp_path / "file"))
    with pytest.raises(StoreError, match="cannot be written"):
        fetch(offer)


@pytest.mark.parametrize("times", [15, pytest.param(200, marks=pytest.mark.long)])
def test_no_sequence_of_faults_installs_a_wrong_byte(
    server: FileServer, offer: Offer, times: int
) -> None:
    chance = random.Random(8)
    for _ in range(times):
        kinds = ["", "", "cut", "close", "500", "ignore range", "bent"]
        server.faults = chance.choices(kinds, k=chance.randrange(12))
        try:
            folder = fetch(offer)
        except FetchError:
            continue
        for file in offer.files:
            assert (folder / file.name).read_bytes() == server.files[f"{FOLDER}/{file.name}"]


@pytest.mark.parametrize(
    "list_",
    [
        "<html>",
        "[]",
        '{"../x": {"files": {}}}',
        '{"x": {"engine": "../../..", "files": {}}}',
        '{"x": {"files": {"../../etc/passwd": {"size_bytes": 1}}}}',
        '{"x": {"files": {"a/.ssh": {"size_bytes": 1}}}}',
        '{"x": {"files": {"a.onnx": {}}}}',
    ],
)
def test_a_catalogue_that_is_none_or_leads_astray_is_refused(list_: str) -> None:
    with pytest.raises(FetchError, match="no catalogue"):
        read_offers(list_, base="https://a.org")


def test_nothing_is_fetched_unencrypted_from_elsewhere() -> None:
    patience = Patience(sleep=lambda _: None, random=lambda: 0.5)
    with pytest.raises(FetchError, match="https only"):
        catalogue_text("http://a.org/voices.json", patience=patience)


def test_a_catalogue_without_an_end_is_not_read_to_it(
    server: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("podcast.speech.voice_download._LONGEST", 1000)
    server.files[LIST] = b" " * 1001
    patience = Patience(sleep=lambda _: None, random=lambda: 0.5)
    with pytest.raises(FetchError, match="too long"):
        catalogue_text(f"{server.address}/{LIST}", patience=patience)


def test_what_the_program_itself_offers_has_a_sha256_for_every_file() -> None:
    offers = own_offers()
    assert {offer.engine for offer in offers} == {"hibari", "kokoro", "whisper"}
    assert all(len(file.sha256) == 64 for offer in offers for file in offer.files)
    assert all(offer.licence and offer.languages for offer in offers)


def test_a_name_that_is_a_path_finds_nothing(offer: Offer) -> None:
    fetch(offer)
    assert find_model("piper", PIPER).size > 0
