"""Which sounds a line is to have."""

from __future__ import annotations

from dataclasses import replace

import pytest

from podcast.listening import Hearing, load_recogniser
from podcast.model import Voice
from podcast.planning.by_ear.expected_sounds import expected_sounds
from podcast.production.jobs import LineJob

TEXT = "The bees came home."
pytest.importorskip("faster_whisper")
WHISPER = load_recogniser("faster-whisper")
assert isinstance(WHISPER, Hearing)
NETWORK = WHISPER.network(())
LINE = LineJob(TEXT, Voice("espeak-ng", "en-us", language="en-us"), key="k", pause=0)


def test_a_line_is_to_have_the_sounds_that_its_own_voice_reads() -> None:
    told = expected_sounds(LINE, network=NETWORK)
    assert told is not None
    assert told.voice == "espeak-ng en-us"
    assert [one.symbol for one in told.phones if TEXT[one.start : one.end] == "bees"] == (
        ["b", "iː", "z"]
    )


def test_a_lexicons_sounds_are_expected_where_it_has_them() -> None:
    told = expected_sounds(replace(LINE, phonemes=(("bees", "kiːz"),)), network=NETWORK)
    assert told is not None
    assert "k" in [one.symbol for one in told.phones if TEXT[one.start : one.end] == "bees"]


@pytest.mark.parametrize(
    "line",
    [
        replace(LINE, take="0" * 64),
        replace(LINE, voice=replace(LINE.voice, rate=1.6)),
        replace(LINE, voice=Voice("espeak-ng", "de", language="de")),
        replace(LINE, voice=Voice("tone", "tenor")),
        replace(LINE, spoken="…"),
    ],
    ids=["a recording", "in haste", "not learnt", "without sounds", "without words"],
)
def test_what_nobody_knows_is_not_asked_for(line: LineJob) -> None:
    assert expected_sounds(line, network=NETWORK) is None
    assert expected_sounds(LINE, network="") is None
    assert expected_sounds(LINE, network="another") is None
