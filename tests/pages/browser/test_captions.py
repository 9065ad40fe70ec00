"""The captions as a browser reads them: every cue, its words and its times."""

from __future__ import annotations

import re

from playwright.sync_api import Browser

from podcast.model import Episode
from podcast.publishing.captions import captions, vtt

READ = """
() => new Promise((ready, failed) => {
  const player = document.createElement("video");
  const track = document.createElement("track");
  track.kind = "captions";
  track.src = "transcript.vtt";
  track.onload = () => ready(Array.from(track.track.cues, cue => [
    Math.round(cue.startTime * 1000), Math.round(cue.endTime * 1000),
    cue.getCueAsHTML().textContent,
  ]));
  track.onerror = () => failed(new Error("the captions were not loaded"));
  player.append(track);
  document.body.append(player);
  track.track.mode = "hidden";
})
"""


def test_chromium_reads_every_caption_of_a_track(
    browser: Browser, site: str, episode: Episode
) -> None:
    page = browser.new_page()
    text = vtt(episode.cues, language=episode.language)
    page.route("**/transcript.vtt", lambda route: route.fulfill(body=text, content_type="text/vtt"))
    page.goto(f"{site}/episodes/{episode.slug}/index.html")
    read = page.evaluate(READ)
    page.close()
    wanted = list(captions(episode.cues, width=42))
    assert [(start, end) for start, end, _ in read] == [(one.start, one.end) for one in wanted]
    said = [re.sub(r"\s+", " ", text).strip() for _, _, text in read]
    assert said == [" ".join(one.lines) for one in wanted]
