"""Any program that writes down what it hears: one start a line, without a shell."""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path

from podcast.errors import EngineUnavailable, LineFailed
from podcast.json_values import json_values
from podcast.listening.recogniser import RecogniserInfo, Settings
from podcast.listening.wav import wav_bytes
from podcast.model import Clip

_NAME = "command"
_PATIENCE = 60  # seconds
_MOST = 20_000  # characters of a transcript
_NAMES = re.compile(r"\{(?:wav|language)\}")


class Command:
    """Runs a program: ``command = ["transcribe", "--language", "{language}", "{wav}"]``.

    What it writes on standard output is the transcript.
    """

    def info(self, settings: Settings) -> RecogniserInfo:
        """Name the recogniser; its command is its version."""
        told = dict(settings).get("command", "")
        return RecogniserInfo(name=_NAME, version=f"1/{told}", patience=_PATIENCE + 5.0)

    def transcribe(self, sound: Clip, *, language: str, settings: Settings) -> str:
        """Write down what is said; LineFailed where the program fails or takes a minute."""
        template = _template(settings)
        with tempfile.TemporaryDirectory(prefix="podcast-", ignore_cleanup_errors=True) as folder:
            path = Path(folder) / "line.wav"
            path.write_bytes(wav_bytes(sound))
            values = {"{wav}": str(path), "{language}": language}
            run = [_NAMES.sub(lambda found: values[found[0]], part) for part in template]
            try:
                done = subprocess.run(  # noqa: S603 - the show's owner chose it; no shell
                    run,
                    stdin=subprocess.DEVNULL,
                    capture_output=True,
                    timeout=_PATIENCE,
                    check=True,
                )
            except OSError as error:
                raise EngineUnavailable(
                    f"The program {run[0]} cannot be started: {error}.",
                    where="command, in the table [listen] of podcast.toml",
                    mend="Install it, or mend the command.",
                ) from error
            except subprocess.SubprocessError as error:
                raise LineFailed(f"The program {run[0]} failed: {type(error).__name__}.") from error
        return done.stdout.decode("utf-8", "replace")[:_MOST].strip()


def _template(settings: Settings) -> list[str]:
    try:
        template = json_values(dict(settings).get("command", "null"))
    except ValueError:
        template = None
    if not (isinstance(template, list) and template and all(isinstance(a, str) for a in template)):
        raise EngineUnavailable(
            "The command to listen with is not a list of words.",
            where="command, in the table [listen] of podcast.toml",
            mend='Write it like this: command = ["transcribe", "{wav}"]',
        )
    return template
