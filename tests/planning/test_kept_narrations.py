"""What narrating gave is kept by a build: who looks over all articles narrates what is new."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from podcast.cli.commands import podcast
from podcast.model import Article, Script
from podcast.narration.lexicon.entries import Entry
from podcast.narration.lexicon.toml import read_lexicon
from podcast.narration.whole_script import narrate
from podcast.planning.cleaning import find_unused, remove
from podcast.planning.narrated import kept
from podcast.planning.narrated.holding import articles_holding, in_pages
from podcast.planning.narrated.kept import KIND, narrations_of
from podcast.planning.narrated.looking_over import look_over
from podcast.planning.narrated.narration import Narrated, narrated_of
from podcast.planning.queue import queue_to_look
from podcast.planning.review import call_right, review_queue
from podcast.podcast_toml import load_project
from podcast.scripting import prepare
from podcast.scripting.lexicon_edits import write_show_words
from podcast.shelf.records import read_shelf
from podcast.speech import info_of
from tests.small_show import Run

NOW = datetime(2024, 6, 1, tzinfo=UTC)
DOVES = "# Doves\n\nNguyen saw 3 doves. Her content was in doubt.\n\n![A dove](dove.png)\n"


@pytest.fixture
def narrated(folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A show that was built; the articles that are narrated from then on."""
    (folder / "content" / "doves.md").write_text(DOVES, encoding="utf-8")
    run()
    names: list[str] = []

    def counted(article: Article, **told: object) -> Script:
        names.append(article.slug)
        return narrate(article, **told)  # type: ignore[arg-type]

    monkeypatch.setattr(prepare, "narrate", counted)
    return names


def without_what_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "narration_base", lambda *_, **__: b"of another program")


def asked(folder: Path, *words: str) -> str:
    result = CliRunner().invoke(podcast, ["--project", str(folder), *words])
    assert result.exit_code == 0, result.output
    return result.output


@pytest.mark.parametrize("command", [("words",), ("review",), ("clean", "--dry-run")])
def test_a_command_narrates_nothing_after_a_build_and_says_the_same(
    folder: Path, narrated: list[str], command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = asked(folder, *command)
    assert narrated == []
    without_what_is_kept(monkeypatch)
    assert asked(folder, *command) == told
    assert set(narrated) == {"ants", "bees", "doves"}


def test_what_is_kept_is_what_narrating_gives(folder: Path, narrated: list[str]) -> None:
    project = load_project(folder)
    engine = info_of(project.voice)
    queue = queue_to_look(project, engine=engine, shelf=read_shelf(project.output), now=NOW)
    there = narrations_of(project, engine=engine, words=queue.words)
    for path in sorted(project.content.glob("*.md")):
        found, made = there.of(path), narrated_of(queue.look(path), project=project)
        assert found == replace(made, jobs=tuple(replace(job, makers=()) for job in made.jobs))


def test_an_edit_is_narrated_alone(folder: Path, narrated: list[str]) -> None:
    path = folder / "content" / "bees.md"
    path.write_text(path.read_text("utf-8").replace("honey", "Zbrnic honey"), "utf-8")
    assert "Zbrnic: a name" in asked(folder, "words")
    assert narrated == ["bees"]


def test_a_word_called_right_narrates_nothing_and_a_new_one_what_holds_it(
    folder: Path, narrated: list[str]
) -> None:
    project = load_project(folder)
    call_right(project, texts=["Nguyen"])
    assert "Nguyen" not in asked(folder, "words")
    assert narrated == []
    write_show_words(project, [Entry("Doves", say="duvs")], seen=read_lexicon(project.lexicon))
    review_queue(project, now=NOW)
    assert narrated == ["doves"]


WORDS = {
    "plain": ("Nguyen", 'say = "ngoo yen"'),
    "an apostrophe": ("d'Artagnan", 'say = "dart"'),
    "a sign before": (".NET", 'say = "net"'),
    "a sign behind": ("C++", 'say = "see"'),
    "a small form of two signs": ("İzmir", 'say = "ismeer"'),
    "a small form of two letters": ("Straße", 'say = "strasse"'),
    "a sound alone": ("heron", 'ipa = "hɛɹən"'),
    "the sound of a respelling": ("Winn", 'say = "win"\nipa = "wɪn"'),
    "as written": ("IT", 'say = "eye tee"\nmatch = "case"'),
    "a pattern": ("gr[ae]y", 'say = "grai"\nmatch = "pattern"'),
    "of a language": ("dove", 'say = "duv"\nlanguage = "en"'),
    "right as it is, with a sound": ("wins", 'say = "win"\nipa = "wɪnz"\nright = true'),
}
OF_ALL = """\
# Words

Nguyen met d'Artagnan of .NET and C++ in İzmir. In a Straße a heron, a grey dove. IT is it.
"""
RESPELT = '[[word]]\nword = "met"\nsay = "win"\n'


@pytest.mark.parametrize("name", WORDS)
def test_each_kind_of_entry_is_seen_when_it_comes_changes_and_goes(
    folder: Path, run: Run, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "content" / "words.md").write_text(OF_ALL, encoding="utf-8")
    word, said = WORDS[name]
    there = f'{RESPELT}\n[[word]]\nword = "{word}"\n{said}\n'
    other = there.replace('ipa = "', 'ipa = "a').replace(f'{word}"\nsay = "', f'{word}"\nsay = "a')
    for first, then in ((RESPELT, there), (there, other), (there, RESPELT)):
        (folder / "lexicon.toml").write_text(first, "utf-8")
        run("words")
        (folder / "lexicon.toml").write_text(then, "utf-8")
        known = look_over(load_project(folder), now=NOW).narrated
        with monkeypatch.context() as patched:
            without_what_is_kept(patched)
            afresh = look_over(load_project(folder), now=NOW).narrated
        assert [line_keys(one) for one in known] == [line_keys(one) for one in afresh]


def line_keys(one: Narrated) -> list[str]:
    return [line.key for line in one.lines]


def test_a_word_is_looked_for_where_it_is(folder: Path, narrated: list[str]) -> None:
    told = asked(folder, "lexicon", "add", "steps", "--say", "stepps", "--dry-run")
    assert "Ants count their stepps." in told
    assert set(narrated) == {"ants"}


def test_pages_hold_whole_articles(folder: Path, narrated: list[str]) -> None:
    over = look_over(load_project(folder), now=NOW)
    holding = articles_holding(Entry("a", say="ah"), over=over)
    assert [one.source for one in holding] == [f"content/{name}.md" for name in ("bees", "doves")]
    pages = in_pages(holding, lines=1)
    assert [[one.source for one in page] for page in pages] == [
        ["content/bees.md"],
        ["content/doves.md"],
    ]
    assert narrated == []


def test_a_conflict_is_told_of_an_article_and_of_a_script_without_one(
    folder: Path, narrated: list[str], run: Run
) -> None:
    script, path = folder / "scripts" / "bees.md", folder / "content" / "bees.md"
    script.write_text(script.read_text("utf-8").replace("It costs", "This costs"), "utf-8")
    path.write_text(path.read_text("utf-8").replace("It costs", "That costs"), "utf-8")
    queue = review_queue(load_project(folder), now=NOW)
    assert [one.slugs for one in queue if one.sign == "conflict"] == [("bees",)]
    run("bees")
    path.unlink()
    queue = review_queue(load_project(folder), now=NOW)
    assert [one.slugs for one in queue if one.sign == "conflict"] == [("bees",)]


def test_a_damaged_entry_is_passed_over(folder: Path, narrated: list[str]) -> None:
    told = asked(folder, "words")
    for entry in (folder / ".podcast" / KIND).glob("*/*"):
        entry.write_bytes(entry.read_bytes().replace(b"Nguyen", b"Nguyem"))
    assert asked(folder, "words") == told
    assert "doves" in narrated


def test_who_only_looks_writes_nothing(
    folder: Path, narrated: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    there = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    without_what_is_kept(monkeypatch)
    for command in (("words",), ("review",), ("clean", "--dry-run")):
        asked(folder, *command)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == there


def test_what_is_kept_of_no_article_goes(folder: Path, narrated: list[str]) -> None:
    (folder / "content" / "doves.md").unlink()
    project = load_project(folder)
    unused = find_unused(project, now=NOW)
    assert unused.counts[KIND] == 1
    remove(unused, project=project)
    assert len([*(folder / ".podcast" / KIND).glob("*/*")]) == 2
    assert find_unused(project, now=NOW).counts.get(KIND, 0) == 0


def test_two_articles_of_one_slug_stop_the_cleaning_of_the_store(
    folder: Path, narrated: list[str]
) -> None:
    text = (folder / "content" / "doves.md").read_text("utf-8")
    (folder / "content" / "pigeons.md").write_text(f"---\nslug: doves\n---\n\n{text}", "utf-8")
    unused = find_unused(load_project(folder), now=NOW)
    assert [source for source, _ in unused.unjudged] == ["content/pigeons.md"]
    assert unused.entries == ()


@pytest.mark.parametrize("same", ["slug: doves", "guid: GUID"])
def test_a_copy_of_what_is_kept_stops_the_cleaning_without_any_output_too(
    folder: Path, narrated: list[str], same: str
) -> None:
    project = load_project(folder)
    (guid,) = [one.guid for one in look_over(project, now=NOW).narrated if one.slug == "doves"]
    shutil.rmtree(folder / "output")
    copy = f"---\n{same.replace('GUID', guid)}\n---\n\n{DOVES}"
    (folder / "content" / "pigeons.md").write_text(copy, "utf-8")
    unused = find_unused(project, now=NOW)
    ((source, error),) = unused.unjudged
    assert source == "content/pigeons.md"
    assert ("the same episode" if "slug" in same else "one guid") in error.what
    assert unused.entries == ()
    assert len(narrated) == 1


@pytest.mark.parametrize("name", ["bees.md", "doves.md"])
def test_no_sound_goes_while_an_article_cannot_be_read(
    folder: Path, narrated: list[str], name: str
) -> None:
    (folder / "content" / name).write_bytes(b"\xff\xfe\x00")
    (folder / "content" / "ants.md").write_text("# Ants\n\nOther words.\n", "utf-8")
    unused = find_unused(load_project(folder), now=NOW)
    assert [source for source, _ in unused.unjudged] == [f"content/{name}"]
    assert unused.entries == ()


def test_a_conflict_is_told_however_often_one_looks(folder: Path, narrated: list[str]) -> None:
    script, path = folder / "scripts" / "bees.md", folder / "content" / "bees.md"
    script.write_text(script.read_text("utf-8").replace("It costs", "This costs"), "utf-8")
    path.write_text(path.read_text("utf-8").replace("It costs", "That costs"), "utf-8")
    newer: dict[str, bytes] = {}
    for _ in range(2):
        over = look_over(load_project(folder), now=NOW, newer=newer)
        assert "bees" not in dict(over.settled).values()
