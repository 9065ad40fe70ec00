"""What a plan says is what the build then does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from podcast.errors import ProjectError
from podcast.events import Event, Summary
from podcast.planning.plan import plan
from podcast.planning.plan_values import Plan
from podcast.podcast_toml import load_project

Run = Callable[..., tuple[Summary, list[Event]]]
Edit = Callable[[Path], None]

WASPS = "# Wasps\n\nThey make paper.\n\n## The cluster\n\nThis is general information.\n"


def edited(name: str, old: str, new: str) -> Edit:
    def edit(folder: Path) -> None:
        path = folder / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    return edit


def written(name: str, text: str) -> Edit:
    def write(folder: Path) -> None:
        (folder / name).write_text(text, "utf-8")

    return write


EDITS: dict[str, tuple[Edit, int]] = {
    "nothing": (lambda _: None, 0),
    "one sentence": (edited("content/bees.md", "It costs honey.", "It costs wax."), 1),
    "a word of the lexicon": (
        written("lexicon.toml", '[[word]]\nword = "honey"\nsay = "hunny"\n'),
        1,
    ),
    "a pause": (edited("podcast.toml", "[notice]", "[pauses]\nsentence = 900\n\n[notice]"), 0),
    "the bitrate": (edited("podcast.toml", "[notice]", "[audio]\nbitrate = 64\n\n[notice]"), 0),
    "the voice": (edited("podcast.toml", 'engine = "tone"', 'engine = "tone"\nvoice = "bass"'), 15),
    "an article more": (written("content/wasps.md", WASPS), 2),
    "an article less": (lambda folder: (folder / "content" / "ants.md").unlink(), 0),
    "the disclaimer": (edited("podcast.toml", "This is general", "All this is"), 1),
    "the description of the show": (edited("podcast.toml", "Short articles", "Articles"), 0),
    "the date": (edited("content/bees.md", "2024-03-05", "2024-03-06"), 1),
    "another slug": (edited("content/bees.md", "date:", "slug: hive\ndate:"), 0),
    "a withdrawn article": (
        edited("content/bees.md", "date:", "withdrawn: The study was retracted.\ndate:"),
        0,
    ),
    "a broken article": (written("content/bees.md", ""), 0),
    "all the store": (lambda folder: (folder / ".podcast" / "seen.json").unlink(), 0),
}


def planned(folder: Path, *articles: str) -> Plan:
    now = datetime(2024, 6, 1, tzinfo=UTC)
    return plan(load_project(folder), articles=articles, now=now, workers=2)


def everything(folder: Path) -> dict[str, tuple[int, int]]:
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
    }


def audio(folder: Path) -> set[str]:
    return {path.name for path in (folder / "output" / "audio").iterdir()}


def of_episode(files: dict[str, tuple[int, int]], slug: str) -> dict[str, tuple[int, int]]:
    return {
        name: told for name, told in files.items() if name.startswith("output/") and slug in name
    }


@pytest.mark.long
@pytest.mark.parametrize("name", EDITS)
def test_the_build_does_what_was_planned(run: Run, folder: Path, name: str) -> None:
    run()
    edit, spoken = EDITS[name]
    edit(folder)
    before, heard = everything(folder), audio(folder)
    made = planned(folder)
    assert everything(folder) == before
    summary, _ = run()
    assert made.spoken == spoken == sum(one.spoken for one in summary.done)
    assert sum(one.reused for one in made.episodes) == sum(one.reused for one in summary.done)
    outcomes = {one.slug: one.outcome for one in made.episodes if one.slug}
    built = {one.slug: one.state for one in summary.done}
    assert {s: o for s, o in outcomes.items() if o not in {"broken", "gone"}} == built
    broken = [one.source for one in made.episodes if one.outcome == "broken"]
    assert broken == [failure.source for failure in summary.failed]
    after = everything(folder)
    for one in made.episodes:
        if one.outcome in {"withdrawn", "gone"}:
            assert f"output/episodes/{one.slug}/index.html" in after
            assert f"output/episodes/{one.slug}/transcript.vtt" not in after
        elif one.notice == "":
            assert of_episode(after, one.slug) == of_episode(before, one.slug)
        is_new_audio = any(file.startswith(f"{one.slug}-") for file in audio(folder) - heard)
        assert is_new_audio == (one.notice in {"new episode", "new audio"})
    assert planned(folder).spoken == 0


def test_a_first_build_speaks_each_sentence_once_however_often_it_stands(
    run: Run, folder: Path
) -> None:
    (folder / "content" / "wasps.md").write_text(WASPS, "utf-8")
    made = planned(folder)
    assert not (folder / ".podcast").exists()
    assert not (folder / "scripts").exists()
    assert not (folder / "output").exists()
    summary, _ = run()
    assert made.spoken == sum(one.spoken for one in summary.done)
    assert len(list((folder / ".podcast" / "clip").glob("??/*"))) == made.spoken
    texts = [line.spoken for one in made.episodes for line in one.again]
    assert len(texts) == len(set(texts))
    assert made.characters == sum(map(len, texts))


def test_the_sentences_to_be_spoken_are_told_with_their_places(run: Run, folder: Path) -> None:
    run()
    edited("content/bees.md", "It costs honey.", "It costs wax.")(folder)
    (line,) = [line for one in planned(folder).episodes for line in one.again]
    assert line.spoken == "It costs wax."
    assert line.where == "content/bees.md:12"


def test_a_conflict_is_planned_as_broken_and_no_script_is_touched(run: Run, folder: Path) -> None:
    run()
    edited("scripts/bees.md", "It costs honey.", "It costs a lot.")(folder)
    edited("content/bees.md", "It costs honey.", "It costs wax.")(folder)
    before = everything(folder)
    outcomes = {one.source: one.outcome for one in planned(folder).episodes}
    assert outcomes == {"content/ants.md": "unchanged", "content/bees.md": "broken"}
    (problem,) = [one.problem for one in planned(folder).episodes if one.problem]
    assert problem.mend.startswith("`podcast build` puts both there")
    assert everything(folder) == before


def test_a_plan_tells_of_the_shows_own_files_and_of_nothing_to_do(run: Run, folder: Path) -> None:
    run()
    assert planned(folder).is_idle
    edited("podcast.toml", "Short articles", "Articles")(folder)
    made = planned(folder)
    assert made.front
    assert not any(one.notice for one in made.episodes)
    feed = folder / "output" / "feed.xml"
    before = feed.read_bytes()
    run()
    assert feed.read_bytes() != before
    assert planned(folder).is_idle


def test_an_episode_that_was_withdrawn_is_no_news_in_the_next_plan(run: Run, folder: Path) -> None:
    run()
    edited("content/bees.md", "date:", "withdrawn: true\ndate:")(folder)
    notices = {one.slug: one.notice for one in planned(folder).episodes}
    assert notices == {"ants": "", "bees": "withdrawal"}
    run()
    assert planned(folder).is_idle
    states = {one.slug: one.state for one in run()[0].done}
    assert states == {"ants": "unchanged", "bees": "unchanged"}


def test_an_episode_that_was_withdrawn_comes_back_and_is_not_new(run: Run, folder: Path) -> None:
    run()
    edited("content/bees.md", "date:", "withdrawn: true\ndate:")(folder)
    run()
    edited("content/bees.md", "withdrawn: true\n", "")(folder)
    found = {one.slug: (one.outcome, one.notice) for one in planned(folder).episodes}
    assert found["bees"] == ("back", "episode back")
    run()
    assert planned(folder).is_idle


def test_nobody_is_told_of_a_draft_that_goes_with_its_article(run: Run, folder: Path) -> None:
    edited("content/bees.md", "date:", "draft: true\ndate:")(folder)
    run()
    (folder / "content" / "bees.md").unlink()
    assert {one.slug: one.notice for one in planned(folder).episodes} == {"ants": "", "bees": ""}
    assert planned(folder).is_idle


def test_a_lexicon_that_cannot_be_read_is_told_once_before_any_article(
    run: Run, folder: Path
) -> None:
    written("lexicon.toml", "[[word")(folder)
    for told in (planned, lambda _: run()):
        with pytest.raises(ProjectError, match="lexicon"):
            told(folder)
    assert not (folder / "output").exists()
    assert not (folder / "scripts").exists()


def test_a_price_gives_a_cost_and_speaks_nothing_again(run: Run, folder: Path) -> None:
    run()
    with (folder / "podcast.toml").open("a", encoding="utf-8") as config:
        config.write("\n[engine_settings]\nprice = 16\n")
    assert planned(folder).spoken == 0
    edited("content/bees.md", "It costs honey.", "It costs wax.")(folder)
    assert planned(folder).cost == pytest.approx(len("It costs wax.") * 16 / 1_000_000)


def test_speeds_are_measured_by_builds(run: Run, folder: Path) -> None:
    assert not planned(folder).measured
    run()
    edited("content/bees.md", "It costs honey.", "It costs wax.")(folder)
    made = planned(folder)
    assert made.measured
    assert 0 < made.seconds < 60


def test_before_the_first_build_a_word_is_taken_to_last_as_long_as_words_do(folder: Path) -> None:
    for one in planned(folder).episodes:
        assert one.again
        assert one.audio == 400 * sum(len(line.spoken.split()) for line in one.again)


def test_a_new_slug_is_a_new_episode_and_takes_the_old_one_away(run: Run, folder: Path) -> None:
    run()
    EDITS["another slug"][0](folder)
    told = {one.slug: (one.outcome, one.notice) for one in planned(folder).episodes}
    assert told == {
        "ants": ("unchanged", ""),
        "hive": ("new", "new episode"),
        "bees": ("gone", "withdrawal"),
    }


def test_a_changed_sentence_is_told_as_it_was_and_as_it_will_be(run: Run, folder: Path) -> None:
    run()
    edited("content/bees.md", " It costs honey.", " It costs wax.")(folder)
    edited("content/bees.md", "The queen lays again.", "The queen lays eggs. They fly.")(folder)
    (bees,) = [one for one in planned(folder).episodes if one.again]
    assert [(line.spoken, line.before) for line in bees.again] == [
        ("It costs wax.", "It costs honey."),
        ("The queen lays eggs.", "The queen lays again."),
        ("They fly.", ""),
    ]
    assert bees.dropped == ()


def test_a_sentence_that_goes_is_told(run: Run, folder: Path) -> None:
    run()
    edited("content/bees.md", " It costs honey.", "")(folder)
    (bees,) = [one for one in planned(folder).episodes if one.notice]
    assert (bees.dropped, bees.again) == (("It costs honey.",), ())


@pytest.mark.parametrize(
    ("line", "seen"), [("draft: true", "draft"), ("date: 2035-01-01", "scheduled")]
)
def test_who_will_not_get_a_new_episode_is_not_told_that_he_does(
    line: str, seen: str, folder: Path
) -> None:
    text = f"---\ntitle: Wasps\n{line}\n---\n\nThey make paper.\n"
    written("content/wasps.md", text)(folder)
    made = planned(folder)
    assert {one.slug: one.seen for one in made.episodes}["wasps"] == seen
    assert "wasps" not in {one.slug for one in made.feed}


def test_an_episode_has_its_title_in_a_plan_whatever_becomes_of_it(run: Run, folder: Path) -> None:
    run()
    (folder / "content" / "bees.md").unlink()
    planned = plan(
        load_project(folder), articles=(), now=datetime(2024, 6, 1, tzinfo=UTC), workers=1
    )
    assert {one.outcome: one.title for one in planned.episodes} == {
        "unchanged": "How ants find home",
        "gone": "How bees keep warm",
    }
