"""The library is told what it is asked to do, and its answers are taken as it gives them."""

from __future__ import annotations

import numpy as np

from podcast.speech.engines.espeak_library import Spoken, loaded


def spoken(text: str, *, pitch: int = 50, at_most: int = 10**7, symbols: bool = False) -> Spoken:
    with loaded() as session:
        assert session.choose("gmw/en-US", words_a_minute=175, pitch=pitch)
        return session.speak(text, at_most=at_most, symbols=symbols)


def hertz(sound: Spoken) -> float:
    """The pitch of a sound, by the distance of its overtones (its cepstrum)."""
    wave = np.frombuffer(sound.samples, "<i2").astype(float)
    overtones = np.log(np.abs(np.fft.rfft(wave[4000:12_192] * np.hanning(8192))) + 1.0)
    alike = np.abs(np.fft.irfft(overtones))[: 22_050 // 50]
    alike[: 22_050 // 350] = 0
    return 22_050 / int(alike.argmax())


def test_a_voice_that_the_library_does_not_know_is_not_chosen() -> None:
    with loaded() as session:
        assert not session.choose("gmw/nobody", words_a_minute=175, pitch=50)


def test_a_higher_pitch_is_higher() -> None:
    low, usual, high = (hertz(spoken("Ah, are, ah.", pitch=pitch)) for pitch in (0, 50, 99))
    assert low < 0.9 * usual
    assert high > 1.1 * usual


def test_an_answer_over_the_limit_is_broken_off_soon_and_says_so() -> None:
    text = "One bee, and one more. " * 20
    whole = spoken(text)
    assert not whole.cut
    stopped = spoken(text, at_most=1000)
    assert stopped.cut
    assert 1000 < len(stopped.samples) < len(whole.samples) / 10


def test_double_brackets_are_letters_unless_symbols_are_asked_for() -> None:
    letters, sounds = (spoken("Say [[h@l'oU]] now.", symbols=on) for on in (False, True))
    assert len(letters.words) == 6  # each of h @ l is spelled
    assert len(sounds.words) == 3
