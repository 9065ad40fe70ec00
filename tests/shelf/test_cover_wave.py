"""The wave on a drawn cover is how the title sounds."""

from __future__ import annotations

from podcast.publishing.cover.drawn import BARS
from podcast.shelf.cover_wave import title_wave


def test_each_title_has_the_wave_of_its_own_sound() -> None:
    wave = title_wave("The Clinic Aloud", language="en-GB")
    assert len(wave) == BARS
    assert max(wave) == 1.0
    assert min(wave) < 0.2  # it begins or ends quietly, as words do
    assert wave == title_wave("The Clinic Aloud", language="en-GB")
    assert wave != title_wave("The Clinic Allowed It", language="en-GB")


def test_a_pause_between_words_is_seen() -> None:
    wave = title_wave("Bees. Wasps.", language="en-GB")
    quiet = [at for at, height in enumerate(wave) if height < 0.05]
    assert any(5 < at < BARS - 5 for at in quiet)


def test_a_title_that_nobody_can_say_has_none() -> None:
    assert title_wave("…", language="en-GB") == ()
    assert title_wave("Bees", language="xx-none") == ()
