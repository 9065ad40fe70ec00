"""Of the languages' rules, those are loaded of which a text is narrated."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
ROOMS = ("german", "french", "spanish", "romance", "shared")


def rooms_after(text: str, *, language: str) -> dict[str, int]:
    """How many modules of each room a process of its own has loaded that said a text."""
    asked = (
        "import sys\n"
        "from podcast.narration.spoken import spoken_forms\n"
        f"spoken_forms({text!r}, language={language!r})\n"
        "room = 'podcast.narration.spoken.languages.'\n"
        "print(*(name.removeprefix(room).partition('.')[0] for name in sys.modules"
        " if name.startswith(room)))\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout.split()
    return {room: told.count(room) for room in ROOMS}


def test_english_loads_no_module_of_another_language() -> None:
    loaded = rooms_after("Take 5 mg on 3 May at 8:15.", language="en")
    assert loaded == dict.fromkeys(ROOMS, 0)


@pytest.mark.parametrize(
    ("language", "text", "needed"),
    [
        ("de", "5 mg am 3. Mai um 8.15 Uhr.", {"german", "shared"}),
        ("fr", "5 mg le 3 mai à 8h15.", {"french", "romance", "shared"}),
        ("es-MX", "5 mg el 3 de mayo a las 8:15.", {"spanish", "romance", "shared"}),
        ("it", "5 mg il 3 maggio.", set()),
    ],
)
def test_a_language_loads_its_own_rules_and_those_that_it_shares(
    language: str, text: str, needed: set[str]
) -> None:
    loaded = rooms_after(text, language=language)
    assert {room for room in ROOMS if loaded[room]} == needed
