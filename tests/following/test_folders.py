"""A folder that somebody else writes is followed as a site is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from podcast.errors import FetchError
from podcast.following import Outcome, Visits, Wish, follow, settle
from podcast.following.follow import LOCK
from podcast.locks import lock_file
from podcast.podcast_toml import load_project
from podcast.reading import read

Follow = Callable[..., list[Outcome]]
BEES = "# Bees\n\nThey keep 35 degrees.\n\nThey shiver.\n\n![A hive](pictures/hive.png)\n"
PNG = b"\x89PNG\r\n\x1a\n not looked into here"


@pytest.fixture
def theirs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of another editor."""
    folder = tmp_path_factory.mktemp("editors")
    (folder / "pictures").mkdir()
    (folder / "pictures" / "hive.png").write_bytes(PNG)
    (folder / "spring").mkdir()
    (folder / "spring" / "Über Äpfel 🐝.md").write_text("# Äpfel\n\nSie blühen.\n", "utf-8")
    (folder / "bees.md").write_text(BEES, "utf-8")
    (folder / "~$bees.docx").write_bytes(b"x")
    (folder / ".notes.md").write_text("# No\n\nNo.\n", "utf-8")
    return folder


def states(told: list[Outcome]) -> dict[str, str]:
    return {one.file: one.state for one in told}


def test_its_articles_come_once_as_drafts_with_their_pictures(
    followed: Follow, theirs: Path, show: Path
) -> None:
    told = states(followed(str(theirs)))
    assert told == {"content/bees.md": "new", "content/spring/Über Äpfel 🐝.md": "new"}
    assert (show / "content" / "bees.md").read_text("utf-8") == BEES
    assert (show / "content" / "pictures" / "hive.png").read_bytes() == PNG
    assert read(show / "content" / "bees.md", root=show).meta["draft"] is True
    assert followed(str(theirs)) == []


def test_a_change_there_is_merged_and_a_conflict_settled(
    followed: Follow, theirs: Path, show: Path
) -> None:
    followed(str(theirs))
    mine = show / "content" / "bees.md"
    mine.write_text(BEES.replace("shiver", "sing"), "utf-8")
    (theirs / "bees.md").write_text(BEES.replace("35", "34"), "utf-8")
    assert states(followed(str(theirs))) == {"content/bees.md": "merged"}
    assert "34 degrees.\n\nThey sing." in mine.read_text("utf-8")
    (theirs / "bees.md").write_text(BEES.replace("shiver", "hum"), "utf-8")
    assert states(followed(str(theirs))) == {"content/bees.md": "conflict"}
    settle(mine, project=load_project(show), mine=False)
    assert "They hum." in mine.read_text("utf-8")


def test_what_went_there_is_told_and_what_went_here_stays_away(
    followed: Follow, theirs: Path, show: Path
) -> None:
    followed(str(theirs))
    (theirs / "bees.md").unlink()
    assert states(followed(str(theirs))) == {"content/bees.md": "gone"}
    assert (show / "content" / "bees.md").exists()
    other = show / "content" / "spring" / "Über Äpfel 🐝.md"
    other.unlink()
    (theirs / "spring" / other.name).write_text("# Äpfel\n\nSie blühen im Mai.\n", "utf-8")
    assert states(followed(str(theirs)))["content/spring/Über Äpfel 🐝.md"] == "removed"
    assert not other.exists()


def test_a_lost_record_brings_nothing_twice_and_another_article_of_a_name_is_told_apart(
    followed: Follow, theirs: Path, show: Path
) -> None:
    (show / "content" / "bees.txt").write_text("Bees\n\nOur own text.\n", "utf-8")
    assert "content/bees-2.md" in states(followed(str(theirs)))
    (show / "content" / ".followed" / "seen.json").unlink()
    assert set(states(followed(str(theirs))).values()) == {"unchanged"}
    assert sorted(one.name for one in (show / "content").glob("*.md")) == ["bees-2.md"]


def test_an_article_whose_record_was_lost_while_it_changed_is_told_beside_its_other_copy(
    followed: Follow, theirs: Path, show: Path
) -> None:
    followed(str(theirs))
    (show / "content" / ".followed" / "seen.json").unlink()
    (theirs / "bees.md").write_text(f"{BEES}\nMore.\n", "utf-8")
    (new,) = [one for one in followed(str(theirs)) if one.state == "new"]
    assert new.file == "content/bees-2.md"
    assert new.why.startswith("content/bees.md was there already.")


def test_an_article_that_says_itself_whether_it_is_a_draft_is_taken_at_its_word(
    followed: Follow, theirs: Path, show: Path
) -> None:
    (theirs / "bees.md").write_text(f"---\ndraft: false\n---\n{BEES}", "utf-8")
    assert states(followed(str(theirs)))["content/bees.md"] == "new"
    assert read(show / "content" / "bees.md", root=show).meta["draft"] is False


def test_a_link_that_leads_out_of_it_brings_nothing(
    followed: Follow, theirs: Path, show: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("secret") / "key.txt"
    secret.write_text("Key\n\nNobody's business.\n", "utf-8")
    (theirs / "key.txt").symlink_to(secret)
    (theirs / "pictures" / "hive.png").unlink()
    (theirs / "pictures" / "hive.png").symlink_to(secret)
    (failed,) = [one for one in followed(str(theirs)) if one.state == "failed"]
    assert "leads out of the folder" in failed.why
    assert not (show / "content" / "key.txt").exists()
    assert not (show / "content" / "pictures" / "hive.png").exists()


def test_a_show_does_not_follow_itself_and_a_dry_run_writes_nothing(
    followed: Follow, theirs: Path, show: Path
) -> None:
    (show / "output").mkdir()
    for own in (show, show / "content", show / "output", show.parent):
        with pytest.raises(FetchError, match="its own folder"):
            followed(str(own))
    assert set(states(followed(str(theirs), Wish(dry_run=True))).values()) == {"new"}
    assert list((show / "content").iterdir()) == []


def test_a_run_that_is_under_way_holds_off_a_second(theirs: Path, show: Path) -> None:
    project = load_project(show)
    held: list[Outcome] = []

    def tell(one: Outcome) -> None:
        with (project.store.here / LOCK).open("r+b") as file, pytest.raises(BlockingIOError):
            lock_file(file, wait=False)
        held.append(one)

    visits = Visits(allow_private=True, sleep=lambda _: None)
    follow(str(theirs), project=project, wish=Wish(), visits=visits, report=tell)
    assert len(held) == 2
    with (project.store.here / LOCK).open("r+b") as file:
        lock_file(file, wait=False)


def test_files_of_one_name_in_several_folders_are_several_episodes(
    followed: Follow, tmp_path_factory: pytest.TempPathFactory, show: Path
) -> None:
    pages = tmp_path_factory.mktemp("pages")
    for name in ("ants", "bees", "wasps"):
        (pages / name).mkdir()
        page = f"<h1>The {name}</h1><p>All about {name}, and nothing else at all.</p>"
        (pages / name / "index.html").write_text(page, "utf-8")
    assert {one.state for one in followed(str(pages))} == {"new"}
    found = (show / "content").rglob("index.html")
    slugs = {read(path, root=show).slug for path in found}
    assert len(slugs) == 3
    assert slugs == {"ants", "bees", "wasps"}
    assert followed(str(pages)) == []
