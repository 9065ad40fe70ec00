"""Any program that speaks: one start a line, without a shell, within time and size."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from podcast.errors import EngineUnavailable, LineFailed
from podcast.json_values import json_values
from podcast.model import Clip, Voice, VoiceInfo
from podcast.speech.decoded_answers import decode
from podcast.speech.engine import EngineInfo
from podcast.speech.engine_refusals import bad_setting, quoted, require_words

_NAME = "command"
_LONGEST = 5000  # well under what every system takes as one argument
_MOST_BYTES = 64 * 1024 * 1024
_NAMES = re.compile(r"\{\w+\}")
_LOOK = 0.02  # seconds between two looks at a running program


class Command:
    """Runs a program: ``command = ["flite", "-t", "{text}", "-o", "{wav}"]``.

    The setting is that list as JSON. Also filled in: ``{voice}``, ``{language}``,
    ``{rate}``, ``{pitch}``. Without ``{text}`` the text is given on standard input;
    without ``{wav}`` the sound is taken from standard output.
    """

    @property
    def info(self) -> EngineInfo:
        """Name the engine; the program's own version belongs into the setting ``version``."""
        return EngineInfo(
            name=_NAME,
            version="1",
            longest=_LONGEST,
            deterministic=False,
            settings=("command", "timeout", "version"),
        )

    def voices(self) -> Sequence[VoiceInfo]:
        """List none: only the program knows its voices."""
        return ()

    def speak(self, text: str, *, voice: Voice) -> Clip:
        """Speak one line with one run of the program.

        Raises LineFailed where the program fails, takes too long or gives no sound,
        EngineUnavailable where it cannot be started or the setting is wrong.
        """
        require_words(text, longest=_LONGEST)
        template, timeout = _settings(voice)
        plain = "".join(one if one.isprintable() else " " for one in text)
        with tempfile.TemporaryDirectory(prefix="podcast-", ignore_cleanup_errors=True) as folder:
            run = _filled(template, text=plain, voice=voice, folder=Path(folder))
            _run(run, text=plain, timeout=timeout)
            try:
                return decode(_read(run.sound))
            except (OSError, ValueError) as error:
                raise _failed(text, why=f"what it gave is no sound: {error}") from error


@dataclass(frozen=True, slots=True)
class _Run:
    """One start of the program, and where its sound and its complaints will be."""

    arguments: tuple[str, ...]
    text_on_input: bool
    sound: Path
    output: Path
    complaints: Path


def _settings(voice: Voice) -> tuple[list[str], float]:
    settings = dict(voice.settings)
    try:
        template = json_values(settings.get("command", "null"))
        timeout = float(settings.get("timeout", "60"))
    except ValueError as error:
        raise bad_setting("command", engine=_NAME, why=str(error)) from error
    if not (isinstance(template, list) and template and all(isinstance(a, str) for a in template)):
        raise bad_setting("command", engine=_NAME, why="it is not a list of words")
    return template, timeout


def _filled(template: list[str], *, text: str, voice: Voice, folder: Path) -> _Run:
    wav, output = folder / "line.wav", folder / "output"
    values = {
        "{wav}": str(wav),
        "{voice}": voice.name,
        "{language}": voice.language,
        "{rate}": f"{voice.rate:g}",
        "{pitch}": f"{voice.pitch:g}",
        # An article's line may begin with a dash; it must not become an option.
        "{text}": f" {text}" if text.startswith("-") else text,
    }
    return _Run(
        # All names in one pass: braces in an article are only text.
        arguments=tuple(
            _NAMES.sub(lambda found: values.get(found[0], found[0]), argument)
            for argument in template
        ),
        text_on_input=not any("{text}" in argument for argument in template),
        sound=wav if any("{wav}" in argument for argument in template) else output,
        output=output,
        complaints=folder / "complaints",
    )


def _run(run: _Run, *, text: str, timeout: float) -> None:
    source = run.output.with_name("input")
    source.write_text(text if run.text_on_input else "", encoding="utf-8")
    with source.open("rb") as given, run.output.open("wb") as out, run.complaints.open("wb") as err:
        try:
            started = subprocess.Popen(  # noqa: S603 - the show's owner chose it; no shell
                run.arguments, stdin=given, stdout=out, stderr=err, start_new_session=True
            )
        except (OSError, ValueError) as error:
            raise EngineUnavailable(
                f"The program {run.arguments[0]} cannot be started: {error}.",
                where="podcast.toml",
                mend="Install it, or mend the command in podcast.toml.",
            ) from error
        try:
            fault = _watch(started, run=run, timeout=timeout, clock=time.monotonic)
        finally:
            _end(started)
    if fault:
        raise _failed(text, why=fault)


def _watch(
    started: subprocess.Popen[bytes], *, run: _Run, timeout: float, clock: Callable[[], float]
) -> str:
    deadline = clock() + timeout
    while True:
        try:
            status = started.wait(_LOOK)
        except subprocess.TimeoutExpired:
            if clock() > deadline:
                return f"it took over {timeout:g} seconds"
        else:
            return f"it ended with {_ending(status, run=run)}" if status else ""
        files = (run.output, run.sound, run.complaints)
        if any(file.exists() and file.stat().st_size > _MOST_BYTES for file in files):
            return "it wrote more than a line can hold"


def _end(started: subprocess.Popen[bytes]) -> None:
    """End a program that still runs, and all that it has started and left behind."""
    with suppress(ProcessLookupError):  # usually the program has ended already
        os.killpg(started.pid, signal.SIGKILL)
    started.wait()


def _ending(status: int, *, run: _Run) -> str:
    how = signal.strsignal(-status) if status < 0 else None
    return ": ".join(filter(None, (how or f"status {status}", _last_words(run).rstrip("."))))


def _read(sound: Path) -> bytes:
    """Read what the program wrote; a name may stand for more than any disk holds."""
    if not sound.is_file():
        raise ValueError("it wrote no file")
    with sound.open("rb") as file:
        content = file.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise ValueError("it is more than a line can hold")
    return content


def _last_words(run: _Run) -> str:
    with run.complaints.open("rb") as complaints:
        complaints.seek(max(run.complaints.stat().st_size - 200, 0))
        told = complaints.read().decode("utf-8", "replace")
    return " ".join("".join(one if one.isprintable() else " " for one in told).split())


def _failed(text: str, *, why: str) -> LineFailed:
    return LineFailed(
        f"The command could not speak this line: {why}.",
        where=quoted(text),
        mend="Run the command by hand with this text, and mend it in podcast.toml.",
    )
