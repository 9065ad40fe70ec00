"""Sound to the speakers of this machine, by whatever plays it here."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from podcast.errors import AudioError

# A WAV file is named behind each of them; the first that is there and can play it does.
PLAYERS = (
    ("paplay",),
    ("pw-play",),
    ("aplay", "-q"),
    ("afplay",),
    ("ffplay", "-nodisp", "-autoexit", "-loglevel", "error"),
    ("mpv", "--no-video", "--really-quiet"),
)
_POWERSHELL = "(New-Object Media.SoundPlayer $args[0]).PlaySync()"
_WINDOWS = ("powershell.exe", "powershell")


def play(wav: bytes) -> str:
    """Play a WAV file and name the program that did. Raises AudioError where none can."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "podcast.wav"
        path.write_bytes(wav)
        for name, command in _commands(path):
            done = subprocess.run(  # noqa: S603 - one of PLAYERS, with our own file
                command, stdin=subprocess.DEVNULL, capture_output=True, check=False
            )
            # ffplay ends well also where it found no speakers, and only says so.
            if not done.returncode and b"audio open failed" not in done.stderr:
                return name
    raise AudioError(
        "Nothing on this machine could play the sound.",
        where=f"asked for: {', '.join(name for name, *_ in PLAYERS)}",
        mend="Write a file instead: podcast say TEXT --to FILE.wav",
    )


def _commands(path: Path) -> list[tuple[str, list[str]]]:
    found = [
        (player[0], [place, *player[1:], str(path)])
        for player in PLAYERS
        if (place := shutil.which(player[0]))
    ]
    windows = [place for name in _WINDOWS if (place := shutil.which(name))][:1]
    return found + [
        ("PowerShell", [place, "-NoProfile", "-Command", f"& {{ {_POWERSHELL} }}", str(path)])
        for place in windows
    ]
