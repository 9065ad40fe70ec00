"""Any program can speak, and none can hang, flood or inject."""

from __future__ import annotations

import json
import os
import select
import sys
from pathlib import Path

import pytest

from podcast.errors import EngineUnavailable, LineFailed
from podcast.model import Clip, Voice
from podcast.speech.engines.command import Command

HUM = """
import sys, wave
from podcast.model import Voice
from podcast.speech.engines.tone import Tone
out, text = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else sys.stdin.read()
clip = Tone().speak(text, voice=Voice("tone", "bass"))
with wave.open(out if out != "-" else sys.stdout.buffer, "wb") as file:
    file.setnchannels(1); file.setsampwidth(2); file.setframerate(clip.rate)
    file.writeframes(clip.samples)
"""
TELL = "import json, sys; open(sys.argv[1], 'w').write(json.dumps(sys.argv[2:])); sys.exit(3)"


def speak(text: str, *command: str, timeout: str = "60", name: str = "") -> Clip:
    settings = (("command", json.dumps(command)), ("timeout", timeout))
    voice = Voice("command", name, "en", rate=1.5, settings=settings)
    return Command().speak(text, voice=voice)


def python(script: str, *arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-c", script, *arguments)


def test_a_program_may_take_arguments_or_streams() -> None:
    by_file = speak("One bee.", *python(HUM, "{wav}", "{text}"))
    by_stream = speak("One bee.", *python(HUM, "-"))
    assert by_file.samples == by_stream.samples


def test_an_articles_words_stay_one_argument(tmp_path: object) -> None:
    told = f"{tmp_path}/told"
    texts = ["a; rm -rf $HOME `id` {wav} {voice} 'q' \"r\"", "--output=/etc/passwd", "a\nb\x00c"]
    for text, safe in zip(texts, [texts[0], " --output=/etc/passwd", "a b c"], strict=True):
        with pytest.raises(LineFailed, match="ended with status 3"):
            speak(text, *python(TELL, told, "{text}", "{voice}:{language}:{rate}"), name="anna")
        with open(told, encoding="utf-8") as file:  # noqa: PTH123 - told is not a Path
            assert json.load(file) == [safe, "anna:en:1.5"]


def test_a_failure_is_told_with_the_programs_last_words() -> None:
    with pytest.raises(LineFailed, match="ended with status 1: no voice of that name"):
        speak("One.", *python("import sys; sys.exit('no voice\\nof that name')"))


def test_a_hang_ends_when_time_is_up() -> None:
    with pytest.raises(LineFailed, match="took over"):
        speak("One.", *python("import time; time.sleep(600)"), timeout="0.05")


def test_a_flood_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("podcast.speech.engines.command._MOST_BYTES", 100_000)
    with pytest.raises(LineFailed, match="more than a line can hold"):
        speak("One.", *python("while True: print('x' * 10000)"))


@pytest.mark.parametrize("size", [100_001, 2**40])
def test_a_file_larger_than_a_line_is_not_read(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr("podcast.speech.engines.command._MOST_BYTES", 100_000)
    with pytest.raises(LineFailed, match="more than a line can hold"):
        speak("One.", *python(f"import sys; open(sys.argv[1], 'wb').truncate({size})", "{wav}"))


def test_a_name_without_a_file_behind_it_is_no_sound() -> None:
    with pytest.raises(LineFailed, match="no file"):
        speak("One.", *python("import os, sys; os.mkfifo(sys.argv[1])", "{wav}"))


def test_what_a_program_leaves_behind_is_ended(tmp_path: Path) -> None:
    """Its child holds one end of a pipe, which closes with it."""
    os.mkfifo(pipe := tmp_path / "pipe")
    ours = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    held = f"import os, subprocess; held = os.open({str(pipe)!r}, os.O_WRONLY)\n"
    leave = "subprocess.Popen(['sleep', '600'], pass_fds=[held])\n"
    speak("One bee.", *python(held + leave + HUM, "{wav}", "{text}"))
    assert select.select([ours], [], [], 10)[0] == [ours]
    os.close(ours)


@pytest.mark.parametrize("script", ["", "print('hello')", "print('RIFF')"])
def test_what_is_no_sound_fails_the_line(script: str) -> None:
    with pytest.raises(LineFailed, match="no sound"):
        speak("One.", *python(script))


def test_a_program_that_is_not_there_is_told() -> None:
    with pytest.raises(EngineUnavailable, match="cannot be started") as refused:
        speak("One.", "no-such-program-at-all", "{text}")
    assert len(str(refused.value).splitlines()) == 3


@pytest.mark.parametrize("command", ["", "flite {text}", "[]", '"flite"', "[1]", "{}"])
def test_a_command_that_is_no_list_is_told(command: str) -> None:
    voice = Voice("command", "", settings=(("command", command),))
    with pytest.raises(EngineUnavailable, match="cannot use the setting"):
        Command().speak("One.", voice=voice)
