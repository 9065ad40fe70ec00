"""What did not change is not made again, and its files are not written."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from podcast.events import Event, Summary
from podcast.planning.ingredients import FRONT_ONLY

Run = Callable[..., tuple[Summary, list[Event]]]

# A chunk that says how the picture's grey is meant: one that draws.
_GREY = bytes.fromhex("0000000467414d410000b18f0bfc6105")
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f64540"
    "0000000049454e44ae426082"
)

SAYS = {
    "complete": "complete = true",
    "description": 'description = "In other words."',
    "explicit": "explicit = true",
    "hub": 'hub = "https://pubsubhubbub.appspot.com"',
    "kind": 'type = "serial"',
    "link": 'link = "https://example.org/other"',
    "new_feed_url": 'new_feed_url = "https://example.org/new.xml"',
    "subcategory": 'subcategory = "Self-Improvement"',
}


def files(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file's inode and time of change."""
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "lock"  # which names the process
    }


def of_episodes(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted((folder / "output").rglob("*"))
        if path.is_file() and path.parent != folder / "output"
    }


def states(summary: Summary) -> dict[str, str]:
    return {episode.slug: episode.state for episode in summary.done}


def say(folder: Path, words: str) -> None:
    """Put a setting into podcast.toml, instead of the one of its name."""
    config = folder / "podcast.toml"
    name = words.partition(" ")[0]
    lines = config.read_text("utf-8").splitlines()
    rest = [line for line in lines if not line.startswith(f"{name} =")]
    config.write_text("\n".join([words, *rest]), "utf-8")


def test_nothing_is_written_where_nothing_changed(run: Run, folder: Path) -> None:
    run()
    before = files(folder)
    assert states(run()[0]) == {"ants": "unchanged", "bees": "unchanged"}
    assert files(folder) == before


LOADED = """
import sys
from podcast.cli import main
sys.argv = ["podcast", "build", "--quiet"]
try:
    main()
finally:
    print(*sys.modules)
"""


def test_a_build_of_nothing_new_loads_nothing_that_reads_narrates_speaks_or_writes(
    run: Run, folder: Path
) -> None:
    run()
    done = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True, cwd=folder
    )
    loaded = set(done.stdout.split())
    needless = {"av", "num2words", "numpy", "mutagen", "trafilatura"}
    needless |= {
        "podcast.narration.whole_script",
        "podcast.reading.compose",
        "podcast.shelf.finish",
    }
    assert loaded & needless == set()
    assert len({name for name in loaded if name.startswith("podcast.")}) <= 131


def test_a_changed_sentence_loads_nothing_that_decodes_or_encodes_but_in_its_worker(
    run: Run, folder: Path
) -> None:
    run()
    bees = folder / "content" / "bees.md"
    bees.write_text(bees.read_text("utf-8") + "\nSo they live.\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True, cwd=folder
    )
    loaded = set(done.stdout.split())
    assert "podcast.shelf.finish" in loaded
    needless = {"av", "lameenc", "num2words", "numpy", "pydub", "trafilatura"}
    assert loaded & {*needless, "podcast.audio.lay_track"} == set()


def test_what_was_seen_may_be_lost_and_no_file_for_listeners_is_written(
    run: Run, folder: Path
) -> None:
    run()
    before = files(folder / "output")
    shutil.rmtree(folder / ".podcast")
    assert states(run()[0]) == {"ants": "unchanged", "bees": "unchanged"}
    assert files(folder / "output") == before
    assert not (folder / ".podcast" / "clip").exists()


def test_a_word_changes_the_episodes_that_hold_it_and_no_file_of_another(
    run: Run, folder: Path
) -> None:
    run()
    before = files(folder / "output")
    (folder / "lexicon.toml").write_text('[[word]]\nword = "honey"\nsay = "hunny"\n', "utf-8")
    assert states(run()[0]) == {"ants": "unchanged", "bees": "changed"}
    after = files(folder / "output")
    written = {name for name in after if after[name] != before.get(name)}
    # The list of episodes plays them, so that it names each one's audio.
    assert all("bees" in name or name in {"feed.xml", "index.html"} for name in written)


def test_the_settings_of_the_feed_alone_are_those_that_are_left_out() -> None:
    assert set(SAYS) == FRONT_ONLY - {"cover", "cover_font", "no_disclaimer_because"}


def test_a_setting_of_the_feed_alone_changes_no_file_of_an_episode(run: Run, folder: Path) -> None:
    run()
    before = of_episodes(folder)
    for words in SAYS.values():
        say(folder, words)
    assert states(run()[0]) == {"ants": "unchanged", "bees": "unchanged"}
    assert of_episodes(folder) == before
    shutil.rmtree(folder / "output")
    run()
    assert of_episodes(folder) == before


def test_another_cover_comes_into_every_episode(run: Run, folder: Path) -> None:
    run()
    say(folder, 'colour = "#402000"')
    assert states(run()[0]) == {"ants": "changed", "bees": "changed"}


def test_a_picture_that_changes_is_seen(run: Run, folder: Path) -> None:
    article = folder / "content" / "ants.md"
    article.write_text(article.read_text("utf-8") + "\n![The nest](nest.png)\n", "utf-8")
    run()
    (folder / "content" / "nest.png").write_bytes(PIXEL)
    assert states(run()[0]) == {"ants": "changed", "bees": "unchanged"}
    (folder / "content" / "nest.png").write_bytes(PIXEL[:-12] + _GREY + PIXEL[-12:])
    assert states(run()[0]) == {"ants": "changed", "bees": "unchanged"}
    assert states(run()[0]) == {"ants": "unchanged", "bees": "unchanged"}
    assert str(folder) not in (folder / ".podcast" / "seen.json").read_text("utf-8")


def test_what_somebody_did_to_the_feed_or_the_page_is_put_right(run: Run, folder: Path) -> None:
    run()
    made = {name: (folder / "output" / name).read_bytes() for name in ("feed.xml", "index.html")}
    (folder / "output" / "feed.xml").write_bytes(made["feed.xml"].replace(b"Ana", b"Ann"))
    (folder / "output" / "index.html").unlink()
    (folder / "output" / "cover.jpg").unlink()
    run()
    assert {name: (folder / "output" / name).read_bytes() for name in made} == made
    assert (folder / "output" / "cover.jpg").is_file()


def test_a_file_that_is_gone_is_made_again(run: Run, folder: Path) -> None:
    run()
    before = of_episodes(folder)
    (folder / "output" / "episodes" / "bees" / "transcript.vtt").unlink()
    run()
    assert of_episodes(folder) == before


def test_an_older_output_that_is_put_back_is_made_again(run: Run, folder: Path) -> None:
    run()
    kept = folder / "kept"
    shutil.copytree(folder / "output", kept)
    bees = folder / "content" / "bees.md"
    bees.write_text(bees.read_text("utf-8").replace("honey", "wax"), "utf-8")
    run()
    shutil.rmtree(folder / "output")
    shutil.copytree(kept, folder / "output")
    assert states(run()[0]) == {"bees": "changed", "ants": "unchanged"}
