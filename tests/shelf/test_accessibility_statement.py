"""The accessibility statement: written to be filled in, told while it is not, a page when it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from podcast.checking.run_rules import check_output
from podcast.errors import ArticleError, ProjectError
from podcast.podcast_toml import load_project
from podcast.reading import read
from podcast.shelf.accessibility_statement import write_statement
from tests.small_show import CONFIG, Run

TOP, BOTTOM = CONFIG.split("\n\n", 1)
NAMED = f'{TOP}\naccessibility = "accessibility.md"\n\n{BOTTOM}'


def settle(folder: Path, text: str) -> None:
    (folder / "podcast.toml").write_text(text, encoding="utf-8")


def findings(folder: Path) -> list[str]:
    found = check_output(folder / "output", show=load_project(folder).show)
    return [one.what for one in found if one.rule == "statement"]


def fill_in(path: Path) -> None:
    path.write_text(re.sub(r"\[[^\]]+\]", "9 May", path.read_text("utf-8")), encoding="utf-8")


def test_it_is_a_page_that_every_page_leads_to(folder: Path, run: Run) -> None:
    settle(folder, NAMED)
    path = write_statement(load_project(folder))
    fill_in(path)
    run()
    page = (folder / "output" / "accessibility.html").read_text("utf-8")
    assert "<h1>Accessibility of Small Things</h1>" in page
    assert "<h2>How to use it</h2>" in page
    assert "published by Ana Ruiz" in page
    for name, root in (("index.html", ""), ("episodes/bees/index.html", "../../")):
        shown = (folder / "output" / name).read_text("utf-8")
        assert f'<a href="{root}accessibility.html">Accessibility</a>' in shown
    assert findings(folder) == []


def test_what_is_not_filled_in_is_an_error(folder: Path, run: Run) -> None:
    settle(folder, NAMED)
    path = write_statement(load_project(folder))
    run()
    (told,) = findings(folder)
    assert "[postal address]" in told
    fill_in(path)
    run()  # nothing else has changed
    assert findings(folder) == []
    assert "9 May" in (folder / "output" / "accessibility.html").read_text("utf-8")


def test_a_title_in_brackets_is_no_place_to_fill_in(folder: Path, run: Run) -> None:
    settle(folder, NAMED.replace("Small Things", '[Small] *Things* & \\"more\\"'))
    path = write_statement(load_project(folder))
    text = path.read_text("utf-8").replace("\\[Small\\]", "SMALL")
    text = re.sub(r"(?<!\")\[[^\]]+\]", "9 May", text.partition("language")[2])
    path.write_text(
        path.read_text("utf-8").partition("language")[0]
        + "language"
        + text.replace("SMALL", "\\[Small\\]"),
        encoding="utf-8",
    )
    run()
    page = (folder / "output" / "accessibility.html").read_text("utf-8")
    assert page.count('[Small] *Things* &amp; "more"') >= 2
    assert findings(folder) == []


def test_without_the_setting_there_is_no_page(folder: Path, run: Run) -> None:
    settle(folder, NAMED)
    fill_in(write_statement(load_project(folder)))
    run()
    settle(folder, CONFIG)
    run()
    assert not (folder / "output" / "accessibility.html").exists()
    assert "accessibility.html" not in (folder / "output" / "index.html").read_text("utf-8")


@pytest.mark.parametrize("name", ["nowhere.md", "../outside.md", "content"])
def test_a_file_that_is_not_in_the_folder_is_told_before_any_work(
    folder: Path, run: Run, name: str
) -> None:
    (folder.parent / "outside.md").write_text("# Not ours\n\nText.\n", encoding="utf-8")
    settle(folder, NAMED.replace("accessibility.md", name))
    with pytest.raises(ProjectError) as told:
        run()
    assert "podcast statement" in told.value.mend
    assert not (folder / "output").exists()


def test_a_broken_one_is_told_before_any_work(folder: Path, run: Run) -> None:
    settle(folder, NAMED)
    (folder / "accessibility.md").write_text("---\ntitle: [\n---\n\nText.\n", encoding="utf-8")
    with pytest.raises(ArticleError) as told:
        run()
    assert told.value.where == "accessibility.md:3"
    assert not (folder / "output" / "audio").exists()


def test_it_is_not_written_over(folder: Path) -> None:
    write_statement(load_project(folder))
    with pytest.raises(ProjectError):
        write_statement(load_project(folder))


@pytest.mark.parametrize("language", ["en-US", "de", "fr-CA", "es", "it"])
def test_it_is_in_the_shows_language_and_says_only_what_is_so(folder: Path, language: str) -> None:
    text = CONFIG.replace('"en-GB"', f'"{language}"').partition("[notice]")[0]
    settle(folder, text)
    path = write_statement(load_project(folder))
    plain = path.read_text("utf-8")
    (folder / "podcast.toml").write_text(f"braille = true\n{text}", encoding="utf-8")
    path.unlink()
    fuller = write_statement(load_project(folder)).read_text("utf-8")
    assert "@" not in plain + fuller
    assert len(fuller.splitlines()) == len(plain.splitlines()) + 1
    article = read(path, root=folder)
    known = language.partition("-")[0]
    assert article.language == (known if known != "it" else "en")
    assert len(article.sections) == 4
    assert "Small Things" in article.title
