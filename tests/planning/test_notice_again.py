"""A long episode of a show that exists: the plan says what the notice, said again, changes."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from podcast.events import EpisodeDone
from podcast.planning.plan import plan
from podcast.podcast_toml import load_project
from tests.small_show import CONFIG, Run

NOTICE = "A synthetic voice reads this."
NOW = datetime(2024, 6, 1, tzinfo=UTC)
SENTENCE = "The bees keep the cluster warm in winter, turn by turn. "
LONG = f"# Long\n\nHm.\n\n## One\n\n{SENTENCE * 10}\n\n## Two\n\n{SENTENCE * 10}\n"


def again(minutes: int) -> str:
    return CONFIG.replace("[notice]", f"[notice]\nagain = {minutes}")


def test_plan_tells_of_the_new_audio_and_page_captions_and_audio_have_the_line(
    run: Run, folder: Path
) -> None:
    (folder / "content" / "bees.md").unlink()
    (folder / "content" / "ants.md").write_text(LONG, "utf-8")
    (folder / "podcast.toml").write_text(again(0), "utf-8")
    run()
    (folder / "podcast.toml").write_text(again(1), "utf-8")
    (told,) = plan(load_project(folder), articles=(), now=NOW, workers=1).episodes
    assert (told.outcome, told.notice) == ("changed", "new audio")
    _, events = run()
    (done,) = [one for one in events if isinstance(one, EpisodeDone)]
    assert done.spoken == 0  # the same words were spoken at the start
    folder_of = folder / "output" / "episodes" / "ants"
    captions = (folder_of / "transcript.vtt").read_text("utf-8")
    first, second = captions.index(NOTICE), captions.rindex(NOTICE)
    assert first < captions.index("Hm.") < captions.rindex("Two") < second
    assert second < captions.rindex("turn by turn")
    page = (folder_of / "index.html").read_text("utf-8")
    assert page.rindex(">Two<") < page.rindex(NOTICE, 0, page.rindex("turn by turn"))
