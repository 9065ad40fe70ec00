"""Whatever a server does, no sentence is missing, doubled or in another voice.

Each sequence of faults is spoken through the gate as a build would, and begun again as by
another run where the engine gave up; time is the test's own.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from podcast.errors import EngineBusy
from podcast.model import Clip, Voice
from podcast.speech import load_engine
from podcast.speech.online_engines import gated
from podcast.speech.speak_line import speak_line
from tests.speech.clock import Clock

if TYPE_CHECKING:
    from tests.speech.conftest import SpeechServer

pytestmark = pytest.mark.long

FIRST = "The keeper, who had come late and was tired, sat down by the third hive;"
THEN = "nobody knows for how long she listened to it."
LINES = (
    "The bees came home at dusk.",
    "Nobody counted them!",
    "What was it for?",
    f"{FIRST} {THEN}",
)
# Google's server speaks a hundred characters at once.
ASKED = {"gtts": (*LINES[:3], FIRST, THEN), "openai": LINES}
NAMES = {"gtts": "en", "openai": "anna"}
SECRET = "sk-not-a-real-key"  # noqa: S105 - made up
QUICK = (
    *("500", "502", "503", "429", "429 rest 7", "429 rest 600", "503 rest 20"),
    *("close", "cut", "half", "html", "500", "empty", "garbage"),
)
SLOW = ("hang", "drip")  # each takes a timeout of real time
TIMEOUT = "2"  # seconds; a busy machine must not take a good answer for a slow one


@dataclass
class Show:
    """Lines to be spoken by one voice, and the clips that are kept from run to run."""

    voice: Voice
    ledger: Path
    chance: random.Random
    clock: Clock = field(default_factory=Clock)
    kept: dict[str, Clip] = field(default_factory=dict)

    def run(self) -> None:
        """Speak what is missing, as one run does."""
        engine = gated(
            load_engine(self.voice.engine),
            settings=self.voice.settings,
            ledger=self.ledger,
            now=self.clock.now,
            sleep=self.clock.sleep,
        )
        for text in LINES:
            if text not in self.kept:
                self.kept[text] = speak_line(
                    text,
                    voice=self.voice,
                    engine=engine,
                    sleep=self.clock.sleep,
                    random=self.chance.random,
                )

    def run_until_done(self) -> None:
        """Begin again after each stop, at once: the ledger knows how long to rest."""
        while len(self.kept) < len(LINES):
            try:
                self.run()
            except EngineBusy as busy:
                self.clock.time += (busy.retry_after or 0) + 0.01


@pytest.fixture
def show(server: SpeechServer, tmp_path: Path) -> Callable[[str, random.Random], Show]:
    numbers = iter(range(10_000))

    def made(engine: str, chance: random.Random) -> Show:
        settings = (("address", server.address), ("timeout", TIMEOUT))
        voice = Voice(engine, NAMES[engine], settings=settings)
        return Show(voice, tmp_path / f"ledger-{next(numbers)}.jsonl", chance)

    return made


@pytest.mark.parametrize("engine", NAMES)
@pytest.mark.parametrize("times", [20, 200])
def test_no_sequence_of_faults_loses_doubles_or_changes_a_sentence(
    server: SpeechServer,
    show: Callable[[str, random.Random], Show],
    monkeypatch: pytest.MonkeyPatch,
    engine: str,
    times: int,
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", SECRET)
    chance = random.Random(8)
    good = show(engine, chance)
    good.run()
    for number in range(times):
        kinds = QUICK + SLOW if number % 10 == 0 else QUICK
        faults = chance.choices(kinds, k=chance.randrange(10))
        server.faults = chance.sample([*faults, "", "", ""], k=len(faults) + 3)
        server.asked.clear()
        server.voices.clear()
        tried = show(engine, chance)
        tried.run_until_done()
        assert tried.kept == good.kept, faults
        assert len(server.asked) == len(ASKED[engine]) + _met(faults, left=server.faults), faults
        assert list(dict.fromkeys(server.asked)) == list(ASKED[engine])
        assert set(server.voices) == {NAMES[engine]}
        assert SECRET not in tried.ledger.read_text(encoding="ascii")


def _met(faults: list[str], *, left: list[str]) -> int:
    """How many of the faults came up before all was spoken."""
    return len(faults) - sum(1 for fault in left if fault)


@pytest.mark.parametrize("engine", NAMES)
def test_no_request_is_made_while_the_server_rests(
    server: SpeechServer, show: Callable[[str, random.Random], Show], engine: str
) -> None:
    server.faults = ["429 rest 600"]
    resting = show(engine, random.Random(8))
    for _ in range(3):
        with pytest.raises(EngineBusy) as busy:
            resting.run()
        assert (busy.value.retry_after or 0) > 500
        resting.clock.time += 10
    assert len(server.asked) == 1


@pytest.mark.parametrize("engine", NAMES)
def test_a_short_rest_is_waited_for_at_least_as_long_as_asked(
    server: SpeechServer, show: Callable[[str, random.Random], Show], engine: str
) -> None:
    server.faults = ["429 rest 7"]
    patient = show(engine, random.Random(8))
    patient.run()
    assert 7 <= max(patient.clock.slept) <= 8
    assert len(server.asked) == len(ASKED[engine]) + 1


def test_a_pace_of_ones_own_goes_before_the_engines(
    server: SpeechServer, show: Callable[[str, random.Random], Show]
) -> None:
    home, public = (show(engine, random.Random(8)) for engine in ("openai", "gtts"))
    home.run()
    public.run()
    assert home.clock.slept == []
    assert public.clock.slept == pytest.approx([1.0] * 4)
    paced = show("openai", random.Random(8))
    paced.voice = Voice("openai", "anna", settings=(*paced.voice.settings, ("pace", "5")))
    paced.run()
    assert paced.clock.slept == pytest.approx([5.0] * 3)
