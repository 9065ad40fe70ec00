"""Voices are listed with what one chooses by, tried by ear, and installed from any address."""

from __future__ import annotations

import hashlib
import json
import wave
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli import podcast
from podcast.errors import EngineUnavailable, FetchError
from podcast.listening.recognisers.whisper_files import model_folder
from podcast.model import Voice
from podcast.speech.engines.espeak import ESpeak
from podcast.speech.sample_sentences import sample
from tests.speech.conftest import speech_server
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
    assert lines[0] == "espeak-ng: 2 voices, rate 0.5 to 2.81, pitch 0 to 2, GPL-3.0-or-later."
    assert lines[1].startswith("  es      Spanish (Spain)          “Buenos días")
    assert lines[2].startswith("  es-419  Spanish (Latin America)  “Buenos días")


def test_a_language_is_a_whole_tag() -> None:
    lines = run("--language", "en").output.splitlines()
    tags = {line.split()[0] for line in lines if line.startswith("  ")}
    assert "en-gb" in tags
    assert not any(tag.startswith("enm") for tag in tags)


def test_a_language_that_no_voice_speaks_is_told() -> None:
    assert "No voice here speaks that" in run("--language", "tlh").output


def test_an_engine_without_voices_says_where_they_are() -> None:
    told = run().output
    assert "piper: no voice installed (podcast voices offered" in told
    assert "openai: any voice that its server or program has, online, rate 0.25 to 4" in told


@pytest.mark.parametrize("language", ["de", "ja", "ar", "vi", "he", "sr", "ta"])
def test_a_sample_is_a_sentence_that_can_be_spoken(language: str) -> None:
    clip = ESpeak().speak(sample(language), voice=Voice("espeak-ng", "", language=language))
    assert clip.duration > 1000


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
    lines = run("--engine", "piper").output.splitlines()
    assert lines[0].startswith("piper: 1 voice, rate 0.5 to 2, pitch 1 only, CC0.")
    assert lines[1].startswith(f"  {PIPER}  en-US  quality low  ")


def test_a_model_to_listen_with_is_installed_like_a_voice_and_found_by_its_name(
    folder: Path,
) -> None:
    names = ("config.json", "model.bin", "tokenizer.json", "vocabulary.txt")
    digest = hashlib.sha256(b"a model").hexdigest()
    file = {"size_bytes": 7, "sha256_digest": digest}
    entry = {"engine": "whisper", "licence": "MIT", "files": dict.fromkeys(names, file)}
    with file_server() as server:
        server.files |= dict.fromkeys(names, b"a model")
        server.files["voices.json"] = json.dumps({"whisper-small": entry}).encode()
        told = run("install", "whisper-small", "--from", server.address).output
        server.files["model.bin"] = b"another"
        refused = run("install", "whisper-small", "--from", server.address)
    assert "every file by the SHA-256" in told
    assert 'podcast listen, with model = "whisper-small" under [listen].' in told
    assert refused.exit_code == FetchError.exit_code
    assert (model_folder("whisper-small") / "model.bin").read_bytes() == b"a model"


def test_the_address_may_stand_in_podcast_toml(folder: Path) -> None:
    needed = 'title = "B"\nauthor = "A"\ndescription = "D"\nlanguage = "en"\n'
    with file_server() as server:
        server.files["voices.json"] = b"{}"
        text = f'{needed}voices_from = "{server.address}"\n'
        (folder / "podcast.toml").write_text(text, encoding="utf-8")
        run("offered")
        assert server.asked == [("/voices.json", "")]


def heard(folder: Path) -> set[str]:
    return {path.name for path in (folder / "voices").glob("*.wav")}


def test_a_text_is_tried_side_by_side_on_a_page(folder: Path) -> None:
    told = run("try", "Bees & ants.", "--voice", "espeak-ng:en-us+f3", "--voice", "tone:bass")
    assert told.exit_code == 0, told.output
    assert "times real time, cost nothing, licence public domain" in told.output
    with wave.open(str(folder / "voices" / "espeak-ng-en-us+f3.wav")) as sound:
        assert sound.getnframes() > 10_000
    page = (folder / "voices" / "index.html").read_text(encoding="utf-8")
    assert page.count("<audio controls") == 2
    assert 'src="espeak-ng-en-us+f3.wav"' in page
    assert '<p lang="en">Bees &amp; ants.</p>' in page
    assert "engine = &quot;tone&quot;\nvoice = &quot;bass&quot;" in page


@pytest.mark.long
def test_each_voice_of_this_machine_is_tried_whatever_its_engine(folder: Path) -> None:
    write_piper(folder / "voices")
    told = run("try", "--language", "en", "--to", "heard")
    assert told.exit_code == 0, told.output
    files = {path.name for path in (folder / "heard").glob("*.wav")}
    assert {"espeak-ng-en-gb.wav", f"piper-{PIPER}.wav"} <= files
    assert not any(name.startswith(("gtts", "openai", "tone")) for name in files)
    assert "Left out: gtts. It sends the words to a server." in told.output


def test_a_voice_that_fails_leaves_the_others(folder: Path) -> None:
    write_piper(folder / "voices")
    (model,) = (folder / "voices" / "piper").glob("*/*.onnx")
    model.write_bytes(b"no model")
    told = run("try", "--language", "en", "--to", "heard")
    assert told.exit_code == 0, told.output
    assert f"Left out: piper {PIPER}." in told.output
    assert run("try", "--voice", f"piper:{PIPER}").exit_code == EngineUnavailable.exit_code


def test_a_price_tells_what_an_online_voice_costs(folder: Path) -> None:
    needed = 'title = "B"\nauthor = "A"\ndescription = "D"\nlanguage = "en"\n'
    voice = 'engine = "openai"\nvoice = "anna"\n[engine_settings]\n'
    with speech_server() as server:
        show = f'{needed}{voice}address = "{server.address}"\nprice = 15\n'
        (folder / "podcast.toml").write_text(show, encoding="utf-8")
        told = run("try", "Twenty characters...")
    assert "cost 0.0003, an hour of audio about" in told.output
    assert len(server.asked) == 1
    assert heard(folder) >= {"openai-anna.wav", "espeak-ng-en-us.wav"}


def test_all_voices_of_a_language_are_tried_with_its_own_sentence(folder: Path) -> None:
    told = run("try", "--engine", "espeak-ng", "--language", "cs")
    assert told.exit_code == 0, told.output
    assert heard(folder) == {"espeak-ng-cs.wav"}
    assert run("try", "--language", "tlh").exit_code == EngineUnavailable.exit_code
