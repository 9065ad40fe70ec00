"""A text is said as the show would, to a file or to the speakers."""

from __future__ import annotations

import wave
from pathlib import Path

import av
import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast
from podcast.cli.player import PLAYERS, play
from podcast.errors import AudioError, EngineUnavailable, ScriptError


def run(project: Path, *words: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(podcast, ["--project", str(project), *words])


@pytest.fixture
def show(tmp_path: Path) -> Path:
    assert run(tmp_path, "init", str(tmp_path / "show")).exit_code == 0
    return tmp_path / "show"


def seconds(path: Path) -> float:
    with av.open(str(path)) as sound:
        return sum(frame.samples / frame.sample_rate for frame in sound.decode(audio=0))


def fake_player(folder: Path, name: str, *, does: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
    path.chmod(0o755)


def test_a_text_is_spoken_with_the_shows_forms_and_words(show: Path, tmp_path: Path) -> None:
    (show / "lexicon.toml").write_text('[[word]]\nword = "Nguyen"\nsay = "win"\n', "utf-8")
    result = run(show, "say", "Nguyen gave 5 mg/kg.", "--to", str(tmp_path / "a.wav"))
    assert result.exit_code == 0, result.output
    assert "Spoken: win gave five milligrams per kilogram." in result.output
    with wave.open(str(tmp_path / "a.wav")) as sound:
        assert (sound.getnchannels(), sound.getframerate()) == (1, 44_100)
        assert 1 < sound.getnframes() / 44_100 < 10


def test_hearing_it_again_speaks_nothing(show: Path, tmp_path: Path) -> None:
    first = run(show, "say", "One. Two.", "--to", str(tmp_path / "a.mp3"))
    again = run(show, "say", "One. Two.", "--to", str(tmp_path / "b.mp3"))
    assert "2 sentences spoken, 0 reused" in first.output
    assert "0 sentences spoken, 2 reused" in again.output
    assert (tmp_path / "a.mp3").read_bytes() == (tmp_path / "b.mp3").read_bytes()
    assert 1 < seconds(tmp_path / "a.mp3") < 10


@pytest.mark.long
def test_a_build_reuses_what_was_heard_before_it(show: Path, tmp_path: Path) -> None:
    article = show / "content" / "welcome.md"
    text = article.read_text(encoding="utf-8")
    article.write_text(text + "\nBees dance in the dark.\n", encoding="utf-8")
    run(show, "say", "Bees dance in the dark.", "--to", str(tmp_path / "a.wav"))
    built = run(show, "build", "--jobs", "1")
    assert ", 1 reused" in built.output


def test_a_damaged_track_is_made_again(show: Path, tmp_path: Path) -> None:
    run(show, "say", "One.", "--to", str(tmp_path / "a.mp3"))
    (track,) = (show / ".podcast" / "track").glob("*/*")
    track.write_bytes(track.read_bytes()[:-100])
    assert run(show, "say", "One.", "--to", str(tmp_path / "b.mp3")).exit_code == 0
    assert (tmp_path / "a.mp3").read_bytes() == (tmp_path / "b.mp3").read_bytes()


def test_a_line_of_a_script_is_said_as_it_stands(show: Path, tmp_path: Path) -> None:
    line = '(Nguyen)[sub:"win"] agreed.'
    assert "Spoken: win agreed." in run(show, "say", line, "--to", str(tmp_path / "a.wav")).output
    broken = run(show, "say", 'Half [sub:"a form', "--to", str(tmp_path / "a.wav"))
    assert broken.exit_code == ScriptError.exit_code


def test_outside_a_show_it_is_said_with_the_usual_settings(tmp_path: Path) -> None:
    result = run(tmp_path, "say", "It cost $45.", "--to", str(tmp_path / "a.wav"))
    assert result.exit_code == 0, result.output
    assert "Spoken: It cost forty-five dollars." in result.output
    assert [path.name for path in tmp_path.iterdir()] == ["a.wav"]


def test_another_engine_and_voice_can_be_heard(show: Path, tmp_path: Path) -> None:
    sounds: list[bytes] = []
    for words in (["--engine", "tone"], ["--engine", "espeak-ng", "--voice", "en-gb-scotland"], []):
        file = tmp_path / f"{len(sounds)}.wav"
        assert run(show, "say", "Hello there.", *words, "--to", str(file)).exit_code == 0
        sounds.append(file.read_bytes())
    assert len(set(sounds)) == 3
    assert run(show, "say", "Hi.", "--engine", "tuba").exit_code == EngineUnavailable.exit_code


@pytest.mark.parametrize("text", ["", "...", "—"])
def test_a_text_without_words_is_refused(show: Path, text: str) -> None:
    assert run(show, "say", text, "--to", "a.wav").exit_code == AudioError.exit_code


def test_a_file_of_another_kind_is_a_usage_error(show: Path) -> None:
    assert run(show, "say", "Hi.", "--to", "a.ogg").exit_code == 2


def test_the_first_player_that_can_play_gets_the_sound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    fake_player(tmp_path, "paplay", does="exit 1")
    fake_player(tmp_path, "aplay", does='read -r line < "$2"; echo "$line" > "$0.got"')
    fake_player(tmp_path, "ffplay", does="exit 1")
    assert play(b"sound\n") == "aplay"
    assert (tmp_path / "aplay.got").read_bytes() == b"sound\n"


def test_where_nothing_plays_a_file_is_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    fake_player(tmp_path, "ffplay", does='echo "audio open failed" >&2')
    with pytest.raises(AudioError) as caught:
        play(b"sound")
    assert "--to" in caught.value.mend
    assert all(player[0] in caught.value.where for player in PLAYERS)
