"""What listeners kept lives through edits, another voice and another rate: 1,000 random ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from podcast.model import (
    Article,
    Episode,
    Line,
    Paragraph,
    Piece,
    Script,
    ScriptSection,
    Section,
    Show,
    Span,
)
from podcast.publishing.pages.episode import episode_page
from podcast.publishing.shown_word_times import LineTime
from podcast.publishing.timed_cues import lay_on_clock
from podcast.scripting.sentence_names import SentenceNames, named
from tests.pages.browser.serving import opened
from tests.pages.browser.test_following import EPISODE, LIVE, TITLE

pytestmark = pytest.mark.long

# Of each sentence of a page as it was: where its link, the place that was saved in it, and its
# bookmark lead on the page as it is, by the scripts of the pages themselves.
LED = """async ([old, now]) => {
  const { Timeline } = await import("/assets/timeline.js");
  const { Place } = await import("/assets/place.js");
  const { Bookmarks } = await import("/assets/bookmarks.js");
  const { addressOf, placeIn } = await import("/assets/moments.js");
  function made(page) {
    const shown = new DOMParser().parseFromString(page, "text/html");
    const words = shown.getElementById("player").dataset;
    const timeline = new Timeline(shown.body, JSON.parse(words.gone || "{}"));
    const audio = Object.assign(new EventTarget(), { currentTime: 0, ended: false, pause() {} });
    const place = new Place(audio, timeline, words.key);
    place.tabs?.close();
    place.mine = true;
    const chapters = [...shown.querySelectorAll("[data-seek]")];
    const root = shown.getElementById("bookmarks");
    const marks = () => new Bookmarks({
      root, words, timeline, chapters, now: () => audio.currentTime, go: () => {} });
    return { timeline, audio, place, marks };
  }
  const textOf = (timeline, index) => timeline.spans[index].map((one) => one.textContent).join(" ");
  localStorage.clear();
  const [was, is] = [made(old), made(now)];
  const marks = was.marks();
  const led = was.timeline.starts.map((start, index) => {
    const wanted = placeIn(new URL(addressOf(was.timeline.ids[index], start)).hash);
    const link = is.timeline.find(wanted.sentence, wanted.from);
    was.audio.currentTime = start + 0.15;
    was.place.keep();
    const kept = is.place.kept();
    marks.add();
    return { text: textOf(was.timeline, index), link: link.index, exact: link.exact,
      place: kept ? is.timeline.at(kept) : null };
  });
  const found = is.marks();
  for (const mark of found.marks) {
    const { at, exact } = found.startOf(mark);
    const one = led.find(({ text, mark: known }) => text === mark.text && known === undefined);
    Object.assign(one, { mark: is.timeline.at(at), markExact: exact });
  }
  return { led, texts: is.timeline.starts.map((_, index) => textOf(is.timeline, index)) };
}"""


@dataclass(frozen=True)
class Build:
    """A build: the sentences, and how long the voice takes for each, in ms."""

    texts: tuple[str, ...]
    lengths: tuple[int, ...]


sentence = st.sampled_from([f"Sentence number {n} says what it says." for n in range(24)])
voice = st.lists(st.integers(400, 9000), min_size=16, max_size=16).map(tuple)
builds = st.builds(
    Build, st.lists(sentence, min_size=1, max_size=16, unique=True).map(tuple), voice
)


@st.composite
def edited(draw: st.DrawFn) -> list[Build]:
    """A build, and later ones: each edited a little or much, by any voice, at any rate."""
    made = [draw(builds)]
    for _ in range(draw(st.integers(1, 3))):
        texts = list(made[-1].texts)
        for _ in range(draw(st.integers(0, 4))):
            at = draw(st.integers(0, len(texts)))
            what = draw(st.sampled_from(["add", "take", "change", "move"]))
            if what != "add" and len(texts) > 1:
                taken = texts.pop(at % len(texts))
                if what == "move":
                    texts.insert(draw(st.integers(0, len(texts))), taken)
            if what in {"add", "change"} and len(texts) < 16:
                new = draw(sentence)
                if new not in texts:
                    texts.insert(min(at, len(texts)), new)
        made.append(Build(tuple(texts), draw(voice)))
    return made


def page_of(
    build: Build, *, before: SentenceNames, episode: Episode, show: Show
) -> tuple[str, SentenceNames]:
    """The page of a build, and the names of its sentences."""
    lines = tuple(Line((Piece(t, t),), block=n) for n, t in enumerate(build.texts))
    script = Script("bees", "Bees", "en", (ScriptSection("Bees", lines),))
    script, names = named(script, before=before)
    times, now = [], 0
    for _, length in zip(build.texts, build.lengths, strict=False):
        times.append(LineTime(now, now + length))
        now += length + 200
    cues, chapters = lay_on_clock(script, times=times)
    paragraphs = tuple(Paragraph((Span(text),)) for text in build.texts)
    article = Article("bees", "Bees", (Section(None, paragraphs),))
    told = replace(episode, article=article, script=script, cues=cues, chapters=chapters)
    return episode_page(replace(told, duration=now), show=show, gone=names.gone), names


@pytest.fixture(scope="module")
def desk(browser: Browser, site: str) -> Iterator[Page]:
    """A page of the show's own, whose scripts and stores are used."""
    page = opened(browser, site + EPISODE, title=TITLE)
    page.wait_for_function(LIVE)
    yield page
    page.close()


def between(index: int, *, was: Sequence[str], now: Sequence[str]) -> tuple[int, int]:
    """The kept neighbours of a sentence that is gone: it leads to them, or in between."""
    before = [now.index(text) for text in was[:index] if text in now]
    after = [now.index(text) for text in was[index + 1 :] if text in now]
    return (before[-1] if before else 0), (after[0] if after else len(now) - 1)


@pytest.mark.filterwarnings("ignore:Generating overly large repr")  # of a fixture, once it fails
@settings(max_examples=1000)
@given(made=edited())
def test_what_was_kept_leads_to_its_sentence_or_to_a_neighbour_of_what_is_gone(
    desk: Page, episode: Episode, show: Show, made: list[Build]
) -> None:
    names = SentenceNames()
    pages = []
    for build in made:
        page, names = page_of(build, before=names, episode=episode, show=show)
        pages.append(page)
    told: dict[str, Any] = desk.evaluate(LED, [pages[0], pages[-1]])
    texts: list[str] = told["texts"]
    assert texts == list(made[-1].texts)
    assert [one["text"] for one in told["led"]] == list(made[0].texts)
    for index, one in enumerate(told["led"]):
        # Another voice and another rate moved every second: the place stays in its sentence.
        assert one["place"] in {one["link"], None}
        assert one["mark"] == one["link"]
        assert one["markExact"] == one["exact"]
        if all(one["text"] in build.texts for build in made):
            assert texts[one["link"]] == one["text"]
            assert one["exact"]
        elif one["text"] not in texts:
            assert not one["exact"]
            first, last = between(index, was=made[0].texts, now=texts)
            if len(made) == 2 and first <= last:
                assert first <= one["link"] <= last
