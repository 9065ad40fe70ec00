"""The documents say what the program does."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from podcast.cli.commands import COMMANDS
from podcast.narration.profiles import OMISSIONS
from podcast.podcast_toml import load_project
from podcast.reading import READABLE, read
from podcast.scripting.prepare import scripted_of
from podcast.settings import SETTINGS

ROOT = Path(__file__).parents[1]
LINK = re.compile(r"\]\((?!https?://|#)([^)#\s]+)")
CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
COMMAND = re.compile(r"^`?(?:\.venv/bin/)?podcast ([a-z][a-z-]*)", re.MULTILINE)
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_every_setting_of_a_show_is_documented_and_no_other() -> None:
    text = (ROOT / "docs" / "podcast-toml.md").read_text(encoding="utf-8")
    rows = "\n".join(re.findall(r"^\| (`.*?) \|", text, flags=re.MULTILINE))
    documented = set(re.findall(r"`([\w.]+)`", rows))
    assert documented == {setting.name for setting in SETTINGS}


def test_every_kind_of_omission_is_documented_with_the_profiles_that_leave_it_out() -> None:
    text = (ROOT / "docs" / "podcast-toml.md").read_text(encoding="utf-8")
    rows = re.findall(r"^- (left out in .*?|read unless omitted): (.*)$", text, flags=re.MULTILINE)
    documented = {
        kind: frozenset(re.findall(r"`(\w+)`", where))
        for where, kinds in rows
        for kind in re.findall(r"`([a-z ]+)`", kinds)
    }
    assert documented == OMISSIONS


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_a_document_links_only_to_what_is_there(path: Path) -> None:
    links = LINK.findall(path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_a_document_names_only_commands_that_exist(path: Path) -> None:
    code = CODE.findall(path.read_text(encoding="utf-8"))
    assert {name for piece in code for name in COMMAND.findall(piece)} <= set(COMMANDS)


def test_the_index_leads_to_every_document() -> None:
    linked = set(LINK.findall((ROOT / "docs" / "index.md").read_text(encoding="utf-8")))
    written = {path.name for path in (ROOT / "docs").glob("*.md")} - {"index.md"}
    assert written <= linked


def test_every_decision_has_its_number_once_and_stands_in_their_index() -> None:
    folder = ROOT / "docs" / "decisions"
    found = {path.name.partition("-")[0]: path for path in folder.glob("[0-9]*.md")}
    numbers = sorted(found, key=int)
    written = [found[number] for number in numbers]
    assert len(written) == len(list(folder.glob("[0-9]*.md")))
    heads = [path.read_text(encoding="utf-8").partition("\n")[0] for path in written]
    titles = [head.removeprefix("# ").partition(". ") for head in heads]
    assert [number for number, _, _ in titles] == numbers
    index = (folder / "README.md").read_text(encoding="utf-8")
    rows = zip(titles, written, strict=True)
    lines = [f"- [{number}]({path.name}) {title}" for (number, _, title), path in rows]
    assert re.findall(r"^- .*", index, flags=re.MULTILINE) == lines


def test_the_sample_show_is_a_project() -> None:
    assert load_project(ROOT).show.disclaimer


SAMPLES = sorted(path for path in (ROOT / "content").iterdir() if path.suffix in READABLE)


@pytest.mark.parametrize("path", SAMPLES, ids=named)
def test_a_sample_article_is_complete(path: Path) -> None:
    article = read(path, root=ROOT)
    assert article.title
    assert article.byline
    assert article.published
    assert article.summary
    assert article.warnings == ()
    assert len(article.sections) >= 6
    addresses = {span.target for entry in article.references for span in entry.spans}
    assert article.references
    assert sum("doi.org/10." in address for address in addresses) == len(article.references)


@pytest.mark.parametrize("path", SAMPLES, ids=named)
def test_a_build_of_the_sample_show_leaves_its_script_as_it_is(path: Path) -> None:
    article = read(path, root=ROOT)
    _, made = scripted_of(article, project=load_project(ROOT), today=date(2026, 1, 1))
    assert (ROOT / "scripts" / f"{article.slug}.md").read_text(encoding="utf-8") == made.text
