"""The sentence and the word that are heard: two tones, and neither told by its colour alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page

from podcast.model import Cue, Episode
from podcast.publishing.pages.colours import Colour, contrast
from tests.pages.browser.serving import opened
from tests.pages.browser.test_following import EPISODE, LIVE, MARKED, PLAYING, TITLE

pytestmark = pytest.mark.long

# What the eye gets of the sentence and of the word that is heard in it, after the word came.
SEEN = """() => {
  const sentence = document.querySelector("article .s[aria-current]");
  const style = getComputedStyle(sentence);
  const word = getComputedStyle(sentence, "::highlight(word)");
  return {
    ground: getComputedStyle(document.documentElement).backgroundColor,
    text: getComputedStyle(document.body).color,
    sentence: { ground: style.backgroundColor, text: style.color, line: style.boxShadow },
    word: { ground: word.backgroundColor, text: word.color, line: word.textDecorationLine },
  };
}"""


def colour(told: str) -> Colour:
    """``rgb(1, 2, 3)`` or ``color(srgb .1 .2 .3)`` as three parts of 1."""
    numbers = [float(number) for number in re.findall(r"[\d.]+", told.replace("srgb", ""))[:3]]
    red, green, blue = (one / 255 for one in numbers) if told.startswith("rgb") else numbers
    return red, green, blue


def heard(browser: Browser, site: str, episode: Episode, **looks: str) -> Page:
    """The page with a word of a sentence marked, and the listener's own choices."""
    page = opened(browser, site + EPISODE, title=TITLE, reduced_motion="reduce")
    kept = {"highlight": "word", **looks}
    page.evaluate("looks => localStorage.setItem('looks', JSON.stringify(looks))", kept)
    page.reload()
    page.wait_for_function(LIVE)
    page.evaluate(PLAYING)
    page.wait_for_function(MARKED, arg=sat(episode).words[2].start / 1000 + 0.01)
    return page


def sat(episode: Episode) -> Cue:
    return next(cue for cue in episode.cues if cue.shown.startswith("We sat"))


@pytest.mark.parametrize(
    "looks",
    [
        {"theme": "light"},
        {"theme": "soft"},
        {"theme": "dark"},
        {"theme": "contrast"},
        {"theme": "light", "ink": "#ffffff", "paper": "#202060"},
    ],
    ids=str,
)
def test_sentence_and_word_are_two_tones_and_two_lines_and_the_letters_stay(
    browser: Browser, site: str, episode: Episode, looks: dict[str, str]
) -> None:
    page = heard(browser, site, episode, **looks)
    seen = page.evaluate(SEEN)
    ground, sentence, word = (
        colour(told)
        for told in (seen["ground"], seen["sentence"]["ground"], seen["word"]["ground"])
    )
    assert contrast(sentence, ground) >= 1.3
    assert contrast(word, sentence) >= 1.3
    assert seen["sentence"]["text"] == seen["word"]["text"] == seen["text"]
    assert contrast(colour(seen["text"]), word) >= 7 or "paper" in looks
    assert contrast(colour(seen["sentence"]["line"]), ground) >= 3 or "paper" in looks
    assert seen["word"]["line"] == "underline"
    page.close()
