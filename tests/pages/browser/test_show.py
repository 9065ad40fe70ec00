"""The show's page in Chromium: search over titles and texts without a server."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from playwright.sync_api import Browser, Page, Route

from podcast.model import Article, Cue, Episode, Paragraph, Section, Show, Span
from podcast.publishing.pages.search import part_of, words_of
from tests.pages.browser.serving import opened, publish, publish_lists, served
from tests.pages.browser.test_reach import faults

pytestmark = pytest.mark.long

FOUND = "() => said.textContent.trim() === '{}'"
SAMPLES = [
    "Café CRÈME, cafe\u0301", "ΟΔΟΣ ὁδός", "İstanbul ıĞ", "½ cup, x² and ﬁn", "naïve—coöperate",
    "睡眠時間は8時間です", "นอนหลับ ok", "ស្រុក ខ្មែរ", "it's 1,000 o’clock", "a_b-c", "х" * 90,
    "हिन्दी में", "𠮷野家 𝒜𝒷", "😀 emoji", "مَرْحَبًا", "עִבְרִית",
]  # fmt: skip


def said_in(text: str, *, like: Episode, slug: str, title: str, age: int) -> Episode:
    """An episode of one paragraph in which each sentence takes two seconds."""
    sentences = [f"{part}." for part in text.split(". ")]
    cues = tuple(
        Cue(2000 * index, 2000 * index + 1900, sentence, sentence)
        for index, sentence in enumerate(sentences)
    )
    section = Section(None, (Paragraph((Span(" ".join(sentences)),)),))
    return replace(
        like,
        slug=slug,
        title=title,
        article=Article(slug, title, (section,)),
        published=like.published - timedelta(days=age),
        audio=replace(like.audio, path=f"audio/{slug}.mp3"),
        cues=cues,
        summary="",
    )


@pytest.fixture(scope="module")
def address(
    episode: Episode, show: Show, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The address of a show with three episodes."""
    output = tmp_path_factory.mktemp("three")
    three: Sequence[Episode] = [
        said_in("Moths fly late. They like the naïve lamp", like=episode, slug="moths",
                title="Night visitors", age=9),
        said_in("睡眠時間は短い. A wasp came", like=episode, slug="sleep", title="On sleep", age=5),
        episode,
    ]  # fmt: skip
    publish(three, show=show, output=output)
    with served(output) as at:
        yield at


@pytest.fixture
def page(browser: Browser, address: str, show: Show) -> Iterator[Page]:
    """The show's page."""
    page = opened(browser, f"{address}/index.html", title=show.title)
    yield page
    page.close()


def listed(page: Page) -> list[str]:
    """The titles that are shown."""
    return page.locator(".episodes h3:visible").all_inner_texts()


def seek(page: Page, words: str, *, told: str) -> None:
    """Type and wait for what is announced."""
    page.get_by_label("Search the titles and texts").fill(words)
    page.wait_for_function(FOUND.format(told))


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("coloured paper", ["What the bees came for"]),
        ("NAIVE", ["Night visitors"]),
        ("visitor", ["What the bees came for", "Night visitors"]),
        ("睡眠", ["On sleep"]),
        ("眠", ["On sleep"]),
    ],
)
def test_titles_and_texts_are_searched_and_the_count_is_announced(
    page: Page, words: str, titles: list[str]
) -> None:
    count = f"{len(titles)} episode{'s' if len(titles) != 1 else ''} found"
    seek(page, words, told=count)
    assert listed(page) == titles


def test_nothing_found_is_told_and_an_empty_field_shows_everything(page: Page) -> None:
    seek(page, "volcano", told="0 episodes found")
    assert listed(page) == []
    seek(page, "", told="")
    assert len(listed(page)) == 3


def test_the_sentence_that_was_found_opens_where_it_is_heard(page: Page, address: str) -> None:
    seek(page, "lamp", told="1 episode found")
    excerpt = page.locator(".excerpt")
    excerpt.wait_for()
    assert excerpt.inner_text() == "Play from 0:02 They like the naïve lamp."
    assert excerpt.locator("mark").all_inner_texts() == ["lamp"]
    excerpt.get_by_role("link").click()
    page.wait_for_url(f"{address}/episodes/moths/index.html#t=2")
    page.wait_for_function("() => document.querySelector('.s[aria-current]')")
    assert page.locator(".s[aria-current]").inner_text() == "They like the naïve lamp."


def test_search_is_used_by_keyboard_alone_and_keeps_focus(page: Page) -> None:
    field = page.get_by_label("Search the titles and texts")
    field.focus()
    page.keyboard.type("lamp")
    page.keyboard.press("Enter")
    page.wait_for_function(FOUND.format("1 episode found"))
    page.locator(".excerpt").wait_for()
    assert field.evaluate("field => field === document.activeElement")
    for _ in ("title", "play", "excerpt"):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Play from 0:02"


def test_axe_finds_nothing_in_results(page: Page) -> None:
    seek(page, "lamp", told="1 episode found")
    page.locator(".excerpt").wait_for()
    assert faults(page) == []


def test_without_the_index_titles_are_searched(page: Page) -> None:
    page.route("**/search/*.json", gone)
    seek(page, "visitors", told="1 episode found")
    assert listed(page) == ["Night visitors"]


def gone(route: Route) -> None:
    """What a server says of a file that it does not have."""
    route.fulfill(status=404, body="not here")


def test_page_and_index_take_the_same_words_from_a_text(page: Page) -> None:
    taken = page.evaluate(
        """async (texts) => {
          const { partOf, wordsOf } = await import("/assets/fold.js");
          return texts.map((text) => wordsOf(text).map((word) => [word, partOf(word, 8)]));
        }""",
        SAMPLES,
    )
    for sample, found in zip(SAMPLES, taken, strict=True):
        here = {(word, part_of(word, parts=8)) for word in words_of(sample)}
        assert {(word, part) for word, part in found} == here, sample


def test_the_feeds_address_is_copied(browser: Browser, address: str, show: Show) -> None:
    page = opened(
        browser, f"{address}/index.html", title=show.title, permissions=["clipboard-write"]
    )
    page.get_by_role("button", name="Copy the feed address").click()
    page.wait_for_function("() => copied.textContent.startsWith('Link copied')")
    assert f"{show.url}/feed.xml" in page.locator("#copied").inner_text()
    page.close()


def test_in_print_the_episodes_and_the_feeds_address_are_left(page: Page) -> None:
    page.emulate_media(media="print")
    assert page.locator("#feed").is_visible()
    assert len(listed(page)) == 3
    assert page.locator("#search-form, .subscribe ul, #copy").filter(visible=True).count() == 0


def test_a_show_without_episodes_offers_no_search(
    browser: Browser, show: Show, tmp_path_factory: pytest.TempPathFactory
) -> None:
    output = tmp_path_factory.mktemp("empty")
    publish([], show=show, output=output)
    with served(output) as at:
        page = opened(browser, f"{at}/index.html", title=show.title)
        page.wait_for_function("() => document.documentElement.dataset.live === 'ready'")
        assert page.get_by_role("searchbox").count() == 0
        assert page.get_by_text("No episodes yet.").is_visible()
        assert page.get_by_role("button", name="Copy the feed address").is_visible()
        assert faults(page) == []
        page.close()


@pytest.fixture(scope="module")
def archive(
    episode: Episode, show: Show, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The address of a show with 620 episodes, two of three on older pages."""
    output = tmp_path_factory.mktemp("archive")
    moth = said_in("Moths fly late. They like the lamp", like=episode, slug="moths",
                   title="", age=0)  # fmt: skip
    publish([moth], show=show, output=output)
    many = [
        replace(moth, title=f"Night {number}", cues=moth.cues if number % 20 == 5 else ())
        for number in range(620)
    ]
    publish_lists(many, show=show, output=output)
    with served(output) as at:
        yield at


def test_episodes_of_older_pages_are_found_from_the_shows_page(
    browser: Browser, archive: str, show: Show
) -> None:
    page = opened(browser, f"{archive}/index.html", title=show.title)
    assert len(listed(page)) == 220
    seek(page, "lamp", told="31 episodes found")
    assert listed(page)[:12] == [f"Night {number}" for number in range(605, 365, -20)]
    seek(page, "night", told="620 episodes found, the newest 240 are listed")
    seek(page, "17", told="11 episodes found")
    assert listed(page)[-1] == "Night 17"
    page.get_by_role("link", name="Night 17", exact=True).click()
    page.wait_for_url(f"{archive}/episodes/moths/index.html")
    page.go_back()
    page.wait_for_function("() => document.documentElement.dataset.live === 'ready'")
    seek(page, "", told="")
    assert len(listed(page)) == 220
    page.close()


def test_axe_finds_nothing_on_an_older_page(browser: Browser, archive: str, show: Show) -> None:
    page = opened(browser, f"{archive}/index.html", title=show.title)
    page.get_by_role("link", name="Older episodes").click()
    page.wait_for_url(f"{archive}/archive/2.html")
    assert listed(page)[0] == "Night 399"
    assert faults(page) == []
    page.get_by_role("button", name="Night 399").click()
    page.wait_for_selector(".episodes audio")
    page.get_by_role("link", name="Newer episodes").click()
    page.wait_for_url(f"{archive}/index.html")
    page.close()


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ('{"t": 62, "s": "x", "after": 0}', "Begun"),
        ("0", "Heard"),
        ('{"t": 3, "s": "x", "after": 0}', None),
        (None, None),
        ('"nonsense"', None),
    ],
)
def test_the_list_tells_what_was_heard_in_this_browser(
    page: Page, episode: Episode, kept: str | None, told: str | None
) -> None:
    page.evaluate(
        "([key, kept]) => { if (kept) localStorage.setItem(key, kept); }",
        [f"at:{episode.guid}", kept],
    )
    page.reload()
    heard = page.locator(".episodes .heard-part")
    page.wait_for_function("() => document.documentElement.dataset.live === 'ready'")
    assert set(heard.all_inner_texts()) == ({told} if told else set())


def test_the_list_plays_from_where_it_was_left(
    browser: Browser, site: str, show: Show, episode: Episode
) -> None:
    page = opened(browser, f"{site}/index.html", title=show.title)
    page.evaluate("localStorage.setItem('speed', '0.4')")
    page.evaluate(
        "([key, kept]) => localStorage.setItem(key, kept)",
        [f"at:{episode.guid}", '{"t": 2.5, "s": "x", "after": 0}'],
    )
    page.reload()
    page.get_by_role("button", name=re.compile(f"Play ?: {episode.title}")).first.click()
    page.wait_for_function("() => document.querySelector('.episodes audio')?.currentTime > 2.5")
    assert page.evaluate("document.querySelector('.episodes audio').playbackRate") == 0.4
    button = page.get_by_role("button", name=re.compile(f"Pause ?: {episode.title}")).first
    button.click()
    page.wait_for_function("() => document.querySelector('.episodes audio').paused")
    kept = page.evaluate("key => JSON.parse(localStorage.getItem(key)).t", f"at:{episode.guid}")
    assert kept >= 2.5
    assert page.evaluate("document.activeElement.tagName") == "BUTTON"
    page.close()


def test_how_the_text_looks_is_chosen_on_the_shows_page_too(page: Page) -> None:
    page.get_by_text("How the text looks").click()
    page.get_by_role("radio", name="Dark").check()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    page.reload()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
