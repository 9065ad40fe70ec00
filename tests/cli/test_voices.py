"""Voices are listed with what one chooses by, tried by ear, and installed from any address."""

from __future__ import annotations

import json
import wave
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli import podcast
from podcast.errors import EngineUnavailable, FetchError
from tests.speech.file_server import file_server
from tests.speech.small_voices import PIPER, write_piper


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PODCAST_VOICES", str(tmp_path / "voices"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(podcast, ["voices", *arguments])


def test_each_voice_has_a_line_with_a_sentence_to_try_it() -> None:
    lines = run("--engine", "espeak-ng", "--language", "es").output.splitlines()
    assert lines[0].startswith("espeak-ng, es, es, Spanish (Spain), GPL-3.0-or-later, “Buenos días")
    assert lines[1].startswith("espeak-ng, es-419, es-419,")
    assert lines[-1] == "espeak-ng: rate 0.5 to 2.81, pitch 0 to 2."


def test_a_language_is_a_whole_tag() -> None:
    tags = {line.split(", ")[2] for line in run("--language", "en").output.splitlines()[:-3]}
    assert "en-gb" in tags
    assert not any(tag.startswith("enm") for tag in tags)


def test_a_machine_gets_every_voice_with_its_sentence_and_bounds() -> None:
    told = json.loads(run("--engine", "espeak-ng", "--json").output)
    assert len(told) > 200
    (german,) = [voice for voice in told if voice["name"] == "de"]
    assert german["sample"].startswith("Guten Tag")
    assert german["pitches"] == [0, 2]


def test_voices_are_installed_from_an_address_and_then_listed(folder: Path) -> None:
    made = write_piper(folder / "made")
    paths = sorted(made.iterdir())
    with file_server() as server:
        for path in paths:
            server.files[f"en/{path.name}"] = path.read_bytes()
        entry = {
            "language": {"code": "en_US"},
            "files": {f"en/{path.name}": {"size_bytes": path.stat().st_size} for path in paths},
        }
        server.files["voices.json"] = json.dumps({PIPER: entry}).encode()
        assert f"piper, {PIPER}, en-US" in run("offered", "--from", server.address).output
        installed = run("install", PIPER, "--from", server.address)
        unknown = run("install", "en_US-hmm-low", "--from", server.address)
    assert f"Installed: piper, {PIPER}" in installed.output
    assert "Checked: sizes only" in installed.output
    assert f'Use it: engine = "piper" and voice = "{PIPER}"' in installed.output
    assert "en_US-hum-low.onnx: " in installed.output
    assert unknown.exit_code == FetchError.exit_code
    assert PIPER in unknown.output
    assert f"piper, {PIPER}, en-US, quality low, CC0, " in run("--engine", "piper").output


def test_the_address_may_stand_in_podcast_toml(folder: Path) -> None:
    needed = 'title = "B"\nauthor = "A"\ndescription = "D"\nlanguage = "en"\n'
    with file_server() as server:
        server.files["voices.json"] = b"{}"
        text = f'{needed}voices_from = "{server.address}"\n'
        (folder / "podcast.toml").write_text(text, encoding="utf-8")
        run("offered")
        assert server.asked == [("/voices.json", "")]


def test_voices_are_tried_side_by_side_on_a_page(folder: Path) -> None:
    told = run("try", "en-gb", "en-us+f3", "--text", "Bees & ants.", "--to", "heard")
    assert told.exit_code == 0, told.output
    assert "times real time" in told.output
    with wave.open(str(folder / "heard" / "espeak-ng-en-us+f3.wav")) as sound:
        assert sound.getnframes() > 10_000
    page = (folder / "heard" / "index.html").read_text(encoding="utf-8")
    assert page.count("<audio controls") == 2
    assert 'src="espeak-ng-en-us+f3.wav"' in page


def test_all_voices_of_a_language_are_tried_with_its_own_sentence(folder: Path) -> None:
    told = run("try", "--engine", "espeak-ng", "--language", "cs")
    assert told.exit_code == 0, told.output
    assert (folder / "voices" / "espeak-ng-cs.wav").exists()
    assert run("try", "--language", "tlh").exit_code == EngineUnavailable.exit_code
