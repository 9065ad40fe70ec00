"""The whole chain, from articles to a feed, and what a second build does."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import feedparser
import pytest

from podcast.errors import ArticleError, EngineUnavailable, ProjectError, StoreError
from podcast.events import Event, Summary

Run = Callable[..., tuple[Summary, list[Event]]]


def snapshot(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every file with its inode and bytes: equal only where nothing was written."""
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_ino, path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_every_article_becomes_an_episode_with_all_its_forms(run: Run, folder: Path) -> None:
    summary, _ = run()
    assert [episode.slug for episode in summary.done] == ["ants", "bees"]
    assert summary.failed == ()
    output = folder / "output"
    for slug in ("ants", "bees"):
        names = {path.name for path in (output / "episodes" / slug).iterdir()}
        assert {"index.html", "transcript.vtt", "chapters.json"} <= names
        assert len(list((output / "audio").glob(f"{slug}-*.mp3"))) == 1
    assert (output / "index.html").is_file()


def test_the_feed_names_files_that_are_there_at_their_length(run: Run, folder: Path) -> None:
    run()
    feed = feedparser.parse((folder / "output" / "feed.xml").read_bytes())
    assert [entry.title for entry in feed.entries] == ["How ants find home", "How bees keep warm"]
    for entry in feed.entries:
        (enclosure,) = entry.enclosures
        path = folder / "output" / enclosure.href.removeprefix("https://example.org/small/")
        assert path.stat().st_size == int(enclosure.length)


def test_chapters_are_the_sections_in_order(run: Run, folder: Path) -> None:
    run("bees")
    text = (folder / "output/episodes/bees/chapters.json").read_text(encoding="utf-8")
    chapters = json.loads(text)["chapters"]
    titles = [chapter["title"] for chapter in chapters]
    assert titles[1:3] == ["The cluster", "The spring"]
    starts = [chapter["startTime"] for chapter in chapters]
    assert starts == sorted(starts)
    assert starts[0] == 0


def test_a_second_build_writes_nothing(run: Run, folder: Path) -> None:
    run()
    before = snapshot(folder)
    summary, _ = run()
    assert snapshot(folder) == before
    assert [episode.state for episode in summary.done] == ["unchanged", "unchanged"]


def test_an_article_without_a_date_keeps_the_day_of_its_first_build(run: Run, folder: Path) -> None:
    run(day=datetime(2024, 6, 1, tzinfo=UTC))
    article = folder / "content" / "ants.md"
    article.write_text(article.read_text(encoding="utf-8") + "\nThe end.\n", encoding="utf-8")
    run(day=datetime(2025, 1, 1, tzinfo=UTC))
    feed = feedparser.parse((folder / "output" / "feed.xml").read_bytes())
    dates = {entry.title: entry.published for entry in feed.entries}
    assert dates["How ants find home"].startswith("Sat, 01 Jun 2024")


def test_a_store_that_was_deleted_costs_only_time(run: Run, folder: Path) -> None:
    import shutil

    run()
    before = {name: data for name, (_, data) in snapshot(folder / "output").items()}
    shutil.rmtree(folder / ".podcast")
    shutil.rmtree(folder / "output")
    run()
    assert {name: data for name, (_, data) in snapshot(folder / "output").items()} == before


def test_one_edited_sentence_is_the_only_one_spoken_again(run: Run, folder: Path) -> None:
    run()
    before = snapshot(folder / "output")
    article = folder / "content" / "bees.md"
    text = article.read_text(encoding="utf-8").replace("It costs honey.", "It costs much honey.")
    article.write_text(text, encoding="utf-8")
    summary, _ = run()
    assert {episode.slug: episode.spoken for episode in summary.done} == {"ants": 0, "bees": 1}
    after = snapshot(folder / "output")
    changed = {name for name in after if after[name] != before.get(name)}
    shared = {"feed.xml", "index.html", "search/1-0.json"}
    assert all("bees" in name or name in shared for name in changed)
    assert len([name for name in after if name.startswith("audio/bees-")]) == 1


def test_the_guid_stays_when_the_audio_changes(run: Run, folder: Path) -> None:
    def guid_and_audio() -> tuple[str, str]:
        feed = feedparser.parse((folder / "output" / "feed.xml").read_bytes())
        (entry,) = [entry for entry in feed.entries if "bees" in entry.title]
        return entry.id, entry.enclosures[0].href

    run()
    guid, audio = guid_and_audio()
    article = folder / "content" / "bees.md"
    article.write_text(article.read_text(encoding="utf-8") + "\nMore.\n", encoding="utf-8")
    run()
    assert guid_and_audio()[0] == guid
    assert guid_and_audio()[1] != audio


def test_an_episode_from_elsewhere_keeps_the_guid_that_apps_know_for_life(
    run: Run, folder: Path
) -> None:
    def guids() -> dict[str, str]:
        feed = feedparser.parse((folder / "output" / "feed.xml").read_bytes())
        return {entry.title: entry.id for entry in feed.entries}

    old = "https://old.example/?p=12&q=<a: 'b'>"
    article = folder / "content" / "ants.md"
    plain = article.read_text(encoding="utf-8")
    beside = article.with_suffix(".toml")
    beside.write_text(f'guid = "{old}"\n', encoding="utf-8")
    run()
    first = guids()
    assert first["How ants find home"] == old
    assert first["How bees keep warm"] != old
    article.write_text(f"{plain}\nThe end.\n", encoding="utf-8")
    run()
    assert guids() == first
    beside.unlink()
    run()
    assert guids() == first


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.md", b""),
        ("binary.md", b"\x00\x01\x02" * 50),
        ("no-utf8.md", "# Mlýn\n\nKolo se točilo, řekl mlynář.\n".encode("cp1250")),
        ("title-only.md", b"# Only a title\n"),
        ("front.md", b"---\ntitle: [unclosed\n---\n\nText.\n"),
    ],
)
def test_a_broken_article_is_told_and_the_others_are_built(
    run: Run, folder: Path, name: str, data: bytes
) -> None:
    (folder / "content" / name).write_bytes(data)
    summary, _ = run()
    (failed,) = summary.failed
    assert failed.source == f"content/{name}"
    assert isinstance(failed.error, ArticleError)
    assert failed.error.what
    assert name in failed.error.where
    assert failed.error.mend
    assert {episode.slug for episode in summary.done} == {"ants", "bees"}
    assert (folder / "content" / name).read_bytes() == data


def test_an_article_that_breaks_keeps_the_episode_it_had(run: Run, folder: Path) -> None:
    run()
    (folder / "content" / "bees.md").write_bytes(b"")
    run()
    feed = feedparser.parse((folder / "output" / "feed.xml").read_bytes())
    assert "How bees keep warm" in [entry.title for entry in feed.entries]


def test_two_articles_with_one_slug_are_told_and_the_first_keeps_it(run: Run, folder: Path) -> None:
    run()
    (folder / "content" / "bees.txt").write_text("Bees again\n\nOther words.\n", encoding="utf-8")
    summary, _ = run()
    (failed,) = summary.failed
    assert failed.source == "content/bees.txt"
    assert "content/bees.md" in failed.error.where


def test_an_article_that_was_copied_with_its_guid_is_told_and_the_first_keeps_it(
    run: Run, folder: Path
) -> None:
    bees, copy = folder / "content" / "bees.md", folder / "content" / "wasps.md"
    told = bees.read_text("utf-8").replace("date:", "guid: one-of-old\ndate:")
    bees.write_text(told, encoding="utf-8")
    run()
    copy.write_text(told.replace("guid:", "draft: true\nguid:"), encoding="utf-8")
    summary, _ = run()
    assert summary.failed == ()  # it may wait for its day
    copy.write_text(told, encoding="utf-8")
    summary, _ = run()
    (failed,) = summary.failed
    assert (failed.source, "content/bees.md" in failed.error.where) == ("content/wasps.md", True)
    assert "one-of-old" in failed.error.what


def test_an_episode_of_tomorrow_is_held_back_until_then(run: Run, folder: Path) -> None:
    article = folder / "content" / "bees.md"
    text = article.read_text(encoding="utf-8").replace("2024-03-05", "2024-06-02")
    article.write_text(text, encoding="utf-8")
    run(day=datetime(2024, 6, 1, tzinfo=UTC))
    assert b"How bees keep warm" not in (folder / "output" / "feed.xml").read_bytes()
    run(day=datetime(2024, 6, 3, tzinfo=UTC))
    assert b"How bees keep warm" in (folder / "output" / "feed.xml").read_bytes()


def test_a_name_that_is_no_article_is_told_with_the_near_one(run: Run) -> None:
    with pytest.raises(ProjectError, match="beas") as caught:
        run("beas")
    assert "bees" in caught.value.mend


def test_an_unknown_engine_is_told_before_any_work(run: Run, folder: Path) -> None:
    config = folder / "podcast.toml"
    text = config.read_text(encoding="utf-8").replace('engine = "tone"', 'engine = "tuba"')
    config.write_text(text, encoding="utf-8")
    with pytest.raises(EngineUnavailable, match="tuba") as caught:
        run()
    assert "espeak-ng" in caught.value.mend
    assert not (folder / "output").exists()


def test_machines_are_told_in_tag_page_and_book_where_the_sound_comes_from(
    run: Run, folder: Path
) -> None:
    run("bees")
    output = folder / "output"
    (audio,) = output.glob("audio/bees-*.mp3")
    assert "digitalsourcetype/algorithmicMedia".encode("utf-16-le") in audio.read_bytes()
    page = (output / "episodes/bees/index.html").read_text("utf-8")
    told = 'itemprop="digitalSourceType" content="https://schema.org/AlgorithmicMediaDigitalSource"'
    assert told in page
    with zipfile.ZipFile(output / "episodes/bees/bees.epub") as book:
        (package,) = [name for name in book.namelist() if name.endswith(".opf")]
        assert "AlgorithmicMediaDigitalSource</meta>" in book.read(package).decode()


@pytest.mark.parametrize("kind", ["a file", "a lost link"])
def test_an_output_that_is_no_folder_is_told_before_anything_is_spoken(
    run: Run, folder: Path, kind: str
) -> None:
    output = folder / "output"
    if kind == "a file":
        output.write_text("notes", encoding="utf-8")
    else:
        output.symlink_to(folder / "nowhere")
    with pytest.raises(StoreError, match="no folder"):
        run()
    assert not (folder / ".podcast" / "clip").exists()
    assert kind != "a file" or output.read_text(encoding="utf-8") == "notes"
