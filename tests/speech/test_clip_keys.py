"""A key changes with everything that is heard, and with nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.model import Voice
from podcast.speech import EngineInfo
from podcast.speech.clip_keys import clip_key

VOICE = Voice("openai", "anna", "en", settings=(("address", "http://a"), ("model", "m")))
ENGINE = EngineInfo(name="openai", version="1", phonemes=True)
KEY = clip_key("Hello.", voice=VOICE, engine=ENGINE)


def test_a_key_is_the_same_on_every_machine_and_in_every_run() -> None:
    assert KEY == "5b6293565ffdbae55a702031626529f0ba6035acab8f3b28601af77ef48948e5"


@pytest.mark.parametrize(
    "other",
    [
        clip_key("Hello!", voice=VOICE, engine=ENGINE),
        clip_key("Hello.", voice=replace(VOICE, name="bert"), engine=ENGINE),
        clip_key("Hello.", voice=replace(VOICE, language="de"), engine=ENGINE),
        clip_key("Hello.", voice=replace(VOICE, rate=1.1), engine=ENGINE),
        clip_key("Hello.", voice=replace(VOICE, pitch=1.1), engine=ENGINE),
        clip_key("Hello.", voice=replace(VOICE, settings=(("model", "n"),)), engine=ENGINE),
        clip_key("Hello.", voice=VOICE, engine=replace(ENGINE, name="tone")),
        clip_key("Hello.", voice=VOICE, engine=replace(ENGINE, version="2")),
        clip_key("Hello.", voice=VOICE, engine=ENGINE, phonemes=(("Hello", "həˈləʊ"),)),
    ],
)
def test_whatever_changes_the_sound_changes_the_key(other: str) -> None:
    assert other != KEY


@pytest.mark.parametrize("silent", ["price", "timeout", "pace", "at_once", "key_from"])
def test_what_nobody_hears_changes_no_key(silent: str) -> None:
    settings = ((silent, "3"), *VOICE.settings)
    assert clip_key("Hello.", voice=replace(VOICE, settings=settings), engine=ENGINE) == KEY


def test_phonemes_that_an_engine_cannot_use_change_no_key() -> None:
    deaf = replace(ENGINE, phonemes=False)
    told = clip_key("Hello.", voice=VOICE, engine=deaf, phonemes=(("Hello", "həˈləʊ"),))
    assert told == clip_key("Hello.", voice=VOICE, engine=deaf) == KEY


def test_the_order_of_settings_changes_no_key() -> None:
    voice = replace(VOICE, settings=VOICE.settings[::-1])
    assert clip_key("Hello.", voice=voice, engine=ENGINE) == KEY


def test_a_whole_number_and_a_fraction_are_one_rate() -> None:
    assert clip_key("Hello.", voice=replace(VOICE, rate=1), engine=ENGINE) == KEY


@given(st.text(), st.text())
def test_two_texts_never_share_a_key(one: str, other: str) -> None:
    keys = {clip_key(text, voice=VOICE, engine=ENGINE) for text in (one, other)}
    assert len(keys) == len({one, other})
