"""Whatever colour a show has, its pages can be read (WCAG 2.2, 1.4.6: 7 to 1)."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.errors import ProjectError
from podcast.publishing.pages.colours import colours_css, contrast, parse

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
PAIRS = [
    ("ink", "paper"), ("ink", "raised"), ("ink", "marked"), ("quiet", "paper"),
    ("quiet", "raised"), ("accent", "paper"), ("accent", "raised"), ("accent", "marked"),
    ("on-accent", "accent"), ("on-band", "band"), ("ink", "marked-word"),
]  # fmt: skip


@given(COLOURS)
def test_all_text_has_enhanced_contrast_in_every_theme(colour: str) -> None:
    blocks = re.findall(r"\{(color-scheme[^}]+)\}", colours_css(colour))
    assert len(blocks) == 9
    for block in blocks:
        values = dict(re.findall(r"--([\w-]+):(#\w+)", block))
        for text, ground in PAIRS:
            assert contrast(parse(values[text]), parse(values[ground])) >= 7, (text, ground)
        assert contrast(parse(values["line"]), parse(values["paper"])) >= 3


@given(COLOURS)
def test_sentence_and_word_are_told_from_the_ground_and_from_each_other(colour: str) -> None:
    for block in re.findall(r"\{(color-scheme[^}]+)\}", colours_css(colour)):
        values = dict(re.findall(r"--([\w-]+):(#\w+)", block))
        paper, marked, word = (parse(values[key]) for key in ("paper", "marked", "marked-word"))
        assert contrast(marked, paper) >= 1.39
        assert contrast(word, paper) >= 1.9
        assert contrast(word, marked) >= 1.35


def test_known_contrasts_come_out() -> None:
    assert contrast(parse("#000000"), parse("#ffffff")) == pytest.approx(21)
    assert contrast(parse("#777777"), parse("#ffffff")) == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("written", ["teal", "#fff", "#12345g", "red;}"])
def test_what_is_no_colour_is_told_and_reaches_no_style_sheet(written: str) -> None:
    with pytest.raises(ProjectError) as told:
        colours_css(written)
    assert told.value.where == "podcast.toml"


def test_dark_themes_are_for_screens_alone() -> None:
    rules = colours_css("#1f4e5f").splitlines()
    dark = [rule for rule in rules if "color-scheme:dark" in rule]
    assert dark
    assert [rule for rule in dark if not rule.startswith("@media screen")] == []
