"""What a listener passes over while listening, and words that are marked once each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from podcast.model import Cue, Episode, Show
from tests.pages.browser.serving import opened, publish, served
from tests.pages.browser.test_following import EPISODE, LIVE, MARKED, PLAYING, TITLE

pytestmark = pytest.mark.long

AT = "() => document.getElementById('audio').currentTime"
HEARD = """([times]) => times.map((at) => {
  hear(at);
  const marked = CSS.highlights.get("word");
  const [range] = marked ?? [];
  return range ? range.startContainer.data.slice(range.startOffset, range.endOffset) : "";
})"""


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    page = opened(browser, site + EPISODE, title=TITLE, reduced_motion="reduce")
    page.wait_for_function(LIVE)
    page.evaluate(PLAYING)
    yield page
    page.close()


def cue(episode: Episode, begins: str) -> Cue:
    return next(one for one in episode.cues if one.shown.startswith(begins))


def hear(page: Page, milliseconds: int) -> float:
    """Let the sound reach a time; gives where it is after that, in seconds."""
    page.evaluate("at => hear(at)", milliseconds / 1000 + 0.01)
    return float(page.evaluate(AT))


def choose(page: Page, name: str) -> None:
    page.locator("#open-listening").click()
    page.get_by_role("group", name="Pass over while listening").get_by_label(name).check()
    page.locator("#open-listening").click()


@pytest.mark.parametrize(
    ("kind", "before", "first", "after"),
    [
        ("Tables", "The table shows", "[Table, two rows:]", "What to write down"),
        ("Notes", "We sat down", "[Note:]", "The garden is small"),
        ("Pictures", "The weather", "[Image:]", "What it may mean"),
    ],
)
def test_what_is_not_wanted_is_passed_over_when_it_comes_up(
    page: Page, episode: Episode, kind: str, before: str, first: str, after: str
) -> None:
    choose(page, kind)
    hear(page, cue(episode, before).start)
    assert hear(page, cue(episode, first).start) == cue(episode, after).start / 1000
    page.evaluate("() => audio.dispatchEvent(new Event('timeupdate'))")
    assert after in page.locator(".s[aria-current]").first.inner_text()


def test_whoever_goes_to_a_table_hears_it_all(page: Page, episode: Episode) -> None:
    choose(page, "Tables")
    hear(page, cue(episode, "We watched").start)
    page.locator("tbody th .s").first.click()
    row = cue(episode, "Flower: Borage")
    assert float(page.evaluate(AT)) == row.start / 1000
    lavender = cue(episode, "Lavender")
    assert hear(page, lavender.start) == pytest.approx(lavender.start / 1000 + 0.01)


def test_a_choice_is_kept_and_others_are_heard(page: Page, episode: Episode) -> None:
    choose(page, "Notes")
    hear(page, cue(episode, "The table shows").start)
    table = cue(episode, "[Table, two rows:]")
    assert hear(page, table.start) == pytest.approx(table.start / 1000 + 0.01)
    page.reload()
    page.wait_for_function(LIVE)
    assert page.locator("#skip-note").is_checked()
    assert not page.locator("#skip-table").is_checked()


@pytest.fixture(scope="module")
def cited(episode: Episode, show: Show, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the show where three words of a sentence only name a work."""
    output = tmp_path_factory.mktemp("cited")
    cues = tuple(
        replace(one, cited=((one.words[3].start, one.words[6].start),)) if is_cited(one) else one
        for one in episode.cues
    )
    publish([replace(episode, cues=cues)], show=show, output=output)
    with served(output) as address:
        yield address


def is_cited(cue: Cue) -> bool:
    return cue.shown.startswith("We sat down")


def test_a_citation_inside_a_sentence_is_passed_over_when_it_comes_up(
    browser: Browser, cited: str, episode: Episode
) -> None:
    page = opened(browser, cited + EPISODE, title=TITLE, reduced_motion="reduce")
    page.wait_for_function(LIVE)
    page.evaluate(PLAYING)
    sentence = next(one for one in episode.cues if is_cited(one))
    begins, goes_on = sentence.words[3].start, sentence.words[6].start
    hear(page, sentence.start)
    assert hear(page, begins) == pytest.approx(begins / 1000 + 0.01)  # nobody asked for it yet
    choose(page, "Citations")
    hear(page, sentence.start)
    assert hear(page, begins) == goes_on / 1000
    page.evaluate("() => audio.dispatchEvent(new Event('timeupdate'))")
    assert "We sat down" in page.locator(".s[aria-current]").first.inner_text()
    page.evaluate("at => { audio.currentTime = at; }", (begins + 20) / 1000)
    page.locator("#open-listening").click()
    page.get_by_role("button", name="Forward 60 seconds").click()
    page.get_by_role("button", name="Back 60 seconds").click()  # whoever goes there hears it
    assert float(page.evaluate(AT)) == pytest.approx((begins + 20) / 1000)
    page.close()


@pytest.mark.parametrize(
    ("begins", "words"),
    [
        ("Flower: Borage", ["Flower", "Borage", "Visits", "46", "Nectar", "1.8", "µl"]),
        ("[A code sample", ["A", "code", "sample", "is", "in", "the", "show", "notes"]),
        ("A photograph", ["A", "photograph", "helps."]),
    ],
)
def test_each_word_is_marked_once_where_it_stands(
    page: Page, episode: Episode, begins: str, words: list[str]
) -> None:
    page.locator("#open-letters").click()
    page.locator("[name=highlight][value=word]").check()
    times = [word.start / 1000 + 0.01 for word in cue(episode, begins).words]
    page.wait_for_function(MARKED, arg=times[0])
    assert [word.strip(".:") for word in page.evaluate(HEARD, [times])] == [
        word.strip(".:") for word in words
    ]


ALL_MARKED = """at => {
  hear(at);
  const words = [...CSS.highlights.get("word") ?? []];
  return words.map((one) => one.startContainer.data.slice(one.startOffset, one.endOffset));
}"""


def fused(cue: Cue) -> Cue:
    """The sentence as voices say it that join two words: the second has no time of its own."""
    first, second, third, *others = cue.words
    joined = replace(first, end=second.end), replace(second, start=second.end)
    absent = replace(third, shown="twice")  # heard, and not on the page
    return replace(cue, words=(*joined, absent, *others))


def test_two_words_in_one_are_marked_together_and_what_is_not_there_marks_none(
    browser: Browser, episode: Episode, show: Show, tmp_path: Path
) -> None:
    cues = tuple(fused(one) if is_cited(one) else one for one in episode.cues)
    publish([replace(episode, cues=cues)], show=show, output=tmp_path)
    with served(tmp_path) as address:
        page = opened(browser, address + EPISODE, title=TITLE, reduced_motion="reduce")
        page.wait_for_function(LIVE)
        page.evaluate(PLAYING)
        page.locator("#open-letters").click()
        page.locator("[name=highlight][value=word]").check()
        first, _, third, fourth, *_ = next(one for one in cues if is_cited(one)).words
        page.wait_for_function(MARKED, arg=first.start / 1000)
        assert page.evaluate(ALL_MARKED, (first.end - 10) / 1000) == ["We", "sat"]
        assert page.evaluate(ALL_MARKED, third.start / 1000 + 0.01) == []
        assert page.evaluate(ALL_MARKED, fourth.start / 1000 + 0.01) == ["with"]
        page.close()
