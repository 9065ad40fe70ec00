"""What a page offers to pass over: the kinds that are heard in its episode, and no others."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lxml import html

from podcast.model import Cue, Episode, Show
from podcast.publishing.pages.episode import episode_page

WORK = Cue(90_000, 95_000, "Lunau, K. (2019). Flowers and their guests.", "Lunau.", "reference")


def page_with(episode: Episode, show: Show, *cues: Cue) -> Any:
    told = replace(episode, cues=(*episode.cues, *cues))
    return html.fromstring(episode_page(told, show=show))


def offered(page: Any) -> list[str]:
    return [str(name.text_content()) for name in page.get_element_by_id("skipped").iter("label")]


def test_what_is_not_heard_is_not_offered(episode: Episode, show: Show) -> None:
    assert offered(page_with(episode, show)) == ["Notes", "Tables", "Pictures", "Code"]


def test_a_list_of_works_that_is_heard_can_be_passed_over(episode: Episode, show: Show) -> None:
    page = page_with(episode, show, WORK)
    assert offered(page)[-1] == "References"
    (sentence,) = page.xpath("//span[@data-kind='reference']")
    assert sentence.get("data-start") == "90"
    assert sentence.xpath("ancestor::section[@id='references']")


def test_citations_inside_sentences_that_are_heard_can_be_passed_over(
    episode: Episode, show: Show
) -> None:
    cited = replace(episode.cues[3], cited=((12_300, 14_100), (15_000, 16_050)))
    told = replace(episode, cues=(*episode.cues[:3], cited, *episode.cues[4:]))
    page = html.fromstring(episode_page(told, show=show))
    assert offered(page)[-1] == "Citations"
    spans: Any = page.xpath("//span[@data-cited]")
    assert {span.get("data-cited") for span in spans} == {"12.3-14.1 15-16.05"}
    assert {float(span.get("data-start")) for span in spans} == {cited.start / 1000}
