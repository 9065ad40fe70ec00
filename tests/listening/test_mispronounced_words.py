"""A word that is there and has one wrong sound."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.listening import Hearing, load_recogniser
from podcast.listening.evidence import (
    Evidence,
    Expected,
    evidence_from_bytes,
    evidence_to_bytes,
    listen_to,
)
from podcast.listening.judging import Listened, judge
from podcast.listening.mispronounced_words import Strange, strange_phones
from podcast.listening.voice_sound_models import Frames, PhoneModel, phone_model
from podcast.model import Clip, Phone, Voice
from podcast.speech import Phonetic, load_engine

TEXT = "The doctor gave her a letter about the medicine and asked her to come back."
VOICES = (
    Voice("hibari", "heart", language="en-us"),
    Voice("espeak-ng", "en-us", language="en-us"),
    Voice("espeak-ng", "en-gb", language="en-gb"),
)
SYMBOLS = ("", "a", "b", "d", "k", "m", "s", "t")
CLEAR = PhoneModel(
    SYMBOLS,
    limits=np.ones(len(SYMBOLS), np.float32),
    hidden=np.eye(len(SYMBOLS), dtype=np.float32) * 8,
    hidden_bias=np.zeros(len(SYMBOLS), np.float32),
    output=np.eye(len(SYMBOLS), dtype=np.float32),
    output_bias=np.zeros(len(SYMBOLS), np.float32),
)
"""For frames that say themselves which sound they are."""


def frames_of(*symbols: str) -> Frames:
    return np.eye(len(SYMBOLS), dtype=np.float32)[[SYMBOLS.index(one) for one in symbols]]


def word(symbols: str, *, start: int = 0) -> list[Phone]:
    return [Phone(one, start, start + len(symbols), 0.0) for one in symbols]


def engine_of(voice: Voice) -> Phonetic:
    engine = load_engine(voice.engine)
    assert isinstance(engine, Phonetic)
    return engine


def said(voice: Voice, *wrong: tuple[str, str]) -> Clip:
    return engine_of(voice).pronounce(TEXT, voice=voice, phonemes=wrong)


def heard(sound: Clip, *, voice: Voice, named: str = "") -> Listened:
    phones = engine_of(voice).phones(TEXT, voice=voice, phonemes=())
    evidence = listen_to(
        sound,
        text=TEXT,
        language="en-us",
        recogniser=load_recogniser("faster-whisper"),
        settings=(),
        expected=Expected(named or f"{voice.engine} {voice.name}", phones),
    )
    return judge((), evidence=evidence)


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: voice.name)
def test_a_word_with_one_wrong_consonant_is_named_with_both_sounds(voice: Voice) -> None:
    pytest.importorskip("faster_whisper")
    assert heard(said(voice), voice=voice).state == "heard"
    found = heard(said(voice, ("medicine", "bˈɛdɪsən")), voice=voice)
    assert (found.state, found.word) == ("not-heard", "medicine")
    assert found.heard == "medicine with b for m"
    assert TEXT[found.start :].startswith("medicine")
    assert heard(said(voice, ("letter", "nˈɛtə")), voice=voice).word == "letter"
    assert heard(said(voice, ("back", "dˈæk")), voice=voice).word == "back"


def test_a_voice_that_nobody_has_learnt_is_not_judged_by_its_sounds() -> None:
    pytest.importorskip("faster_whisper")
    voice = VOICES[1]
    wrong = said(voice, ("medicine", "mˈɛbɪsən"))
    assert heard(wrong, voice=voice, named="nobody at all").state == "heard"


def test_a_model_is_good_for_the_network_that_it_was_made_with() -> None:
    pytest.importorskip("faster_whisper")
    whisper = load_recogniser("faster-whisper")
    assert isinstance(whisper, Hearing)
    for voice in VOICES:
        name = f"{voice.engine} {voice.name}"
        assert phone_model(name, network=whisper.network(())) is not None
        assert phone_model(name, network="another") is None


def test_of_a_word_its_strangest_sound_is_kept() -> None:
    phones = [*word("bat"), Phone("", 0, 3, 0.0), *word("sam", start=4)]
    frames = frames_of(*"bbaatt", "", *"ssaabb")
    (found,) = strange_phones(phones, text="bat sam", frames=frames, model=CLEAR)
    assert (found.word, found.start, found.expected, found.heard) == ("sam", 4, "m", "b")
    assert found.score > 1


def test_sounds_that_fluent_speech_exchanges_or_drops_are_not_strange() -> None:
    exchanged = frames_of(*"bbaadd")
    assert strange_phones(word("bat"), text="bat", frames=exchanged, model=CLEAR) == ()
    dropped = frames_of(*"aasaa")
    assert strange_phones(word("ata"), text="atta", frames=dropped, model=CLEAR) == ()
    between = frames_of(*"aassttt")
    assert strange_phones(word("askt"), text="asked", frames=between, model=CLEAR) == ()
    alone = frames_of(*"aasss")
    assert strange_phones(word("aka"), text="aka", frames=alone, model=CLEAR) != ()


def test_nothing_to_look_at_is_nothing_strange() -> None:
    none = np.zeros((0, len(SYMBOLS)), np.float32)
    assert strange_phones(word("bat"), text="bat", frames=none, model=CLEAR) == ()
    assert strange_phones([], text="", frames=frames_of("b"), model=CLEAR) == ()
    assert strange_phones(word("ʒ"), text="j", frames=frames_of("b"), model=CLEAR) == ()


@given(
    st.lists(st.sampled_from("abdkmst"), min_size=1, max_size=12),
    st.lists(st.sampled_from(SYMBOLS), min_size=1, max_size=40),
)
def test_whatever_sounds_each_word_is_told_once_and_in_order(
    symbols: list[str], sounds: list[str]
) -> None:
    phones = [one for at, symbol in enumerate(symbols) for one in word(symbol, start=at // 3)]
    text = "x" * len(symbols)
    found = strange_phones(phones, text=text, frames=frames_of(*sounds), model=CLEAR)
    assert all(one.start < other.start for one, other in pairwise(found))
    assert all(one.expected in symbols and one.heard in SYMBOLS for one in found)


def test_a_missing_word_is_told_before_a_strange_sound() -> None:
    strange = (Strange("sad", 4, 1.5, "d", "k"),)
    assert judge((), evidence=Evidence(strange=strange)).word == "sad"
    assert judge((), evidence=Evidence(strange=strange, failed="it hung")).state == "unsure"
    almost = (Strange("sad", 4, 0.9, "d", "k"),)
    assert judge((), evidence=Evidence(strange=almost)).state == "heard"


def test_what_was_strange_is_kept_with_the_evidence() -> None:
    evidence = Evidence((-0.5,), "sag", strange=(Strange("sad", 4, 1.5, "d", "k"),))
    assert evidence_from_bytes(evidence_to_bytes(evidence)) == evidence
    for wrong in (b'{"strange": 1}', b'{"strange": [1]}', b'{"strange": [{"word": 2}]}'):
        with pytest.raises(ValueError, match=r"this is no|is not what it"):
            evidence_from_bytes(wrong)
