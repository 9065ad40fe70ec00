"""The file of an edition: what it may say, and what it may be called."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from podcast.cli.commands import podcast
from podcast.errors import ArticleError
from podcast.reading import read
from tests.whole_build.editions import FALLS, falls

__all__ = ["falls"]


def test_a_notepads_utf_16_is_read(tmp_path: Path) -> None:
    (tmp_path / "falls.md").write_text(FALLS, encoding="utf-8")
    path = tmp_path / "falls.simplified.md"
    path.write_text("---\nedition_of: falls.md\n---\n", encoding="utf-16")
    assert read(path, root=tmp_path).written_in == "falls.md"
    assert [one.slug for one in read(tmp_path / "falls.md", root=tmp_path).editions] == [
        "falls-simplified"
    ]


@pytest.mark.parametrize("name", [" lead", "it's", "a: b", "Stürze", "12", "#1"])
def test_any_name_has_an_edition(falls: Path, name: str) -> None:
    path = falls / "content" / f"{name}.md"
    path.write_text(FALLS, encoding="utf-8")
    made = CliRunner().invoke(podcast, ["--project", str(falls), "edition", str(path)])
    assert made.exit_code == 0, made.output
    edition = path.with_name(f"{name}.simplified.md")
    assert read(edition, root=falls).written_in == f"content/{name}.md"


def test_which_article_is_meant_is_asked(falls: Path) -> None:
    (falls / "content" / "falls.html").write_text("<h1>F</h1><p>Text.</p>", encoding="utf-8")
    runner = CliRunner(mix_stderr=False)
    both = runner.invoke(podcast, ["--project", str(falls), "edition", "falls"])
    assert both.exit_code == 3
    assert "content/falls.html, content/falls.md" in both.stderr
    taken = runner.invoke(podcast, ["--project", str(falls), "edition", "falls.html"])
    assert "an edition of falls.md" in taken.stderr


BROKEN = {
    "no such article": ("falls.simplified.md", "---\nedition_of: fall.md\n---\n"),
    "a path": ("falls.simplified.md", "---\nedition_of: ../podcast.toml\n---\n"),
    "itself": ("falls.simplified.md", "---\nedition_of: falls.simplified.md\n---\n"),
    "no text": ("falls.simplified.md", "---\nedition_of: [falls.md]\n---\n"),
    "of an edition": ("falls.full.full.md", "---\nedition_of: falls.full.md\n---\n"),
    "another name": ("short.md", "---\nedition_of: falls.md\n---\n"),
    "text of its own": ("falls.simplified.md", "---\nedition_of: falls.md\n---\n\nMore.\n"),
    "a day of its own": (
        "falls.simplified.md",
        "---\nedition_of: falls.md\ndate: 2099-01-01\n---\n",
    ),
    "another profile": ("falls.simplified.md", "---\nedition_of: falls.md\nprofile: full\n---\n"),
}


@pytest.mark.parametrize(("name", "text"), BROKEN.values(), ids=BROKEN)
def test_what_is_no_edition_is_told(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / "falls.md").write_text(FALLS, encoding="utf-8")
    (tmp_path / "falls.full.md").write_text("---\nedition_of: falls.md\n---\n", encoding="utf-8")
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ArticleError) as told_of:
        read(path, root=tmp_path)
    assert told_of.value.mend
    assert name in str(told_of.value.where)


def test_an_article_that_is_named_like_an_edition_stays_one(tmp_path: Path) -> None:
    (tmp_path / "falls.md").write_text(FALLS, encoding="utf-8")
    path = tmp_path / "falls.full.md"
    path.write_text("# Falls in full\n\nAn edition_of nothing.\n", encoding="utf-8")
    assert read(path, root=tmp_path).title == "Falls in full"
    assert read(tmp_path / "falls.md", root=tmp_path).editions == ()


def test_what_the_edition_says_stands_before_what_the_article_says(tmp_path: Path) -> None:
    (tmp_path / "falls.md").write_text(
        FALLS.replace("author:", "guid: abc\nepisode: 4\nomit: figure\nauthor:"), encoding="utf-8"
    )
    path = tmp_path / "falls.simplified.md"
    path.write_text(
        "---\nedition_of: falls.md\ntitle: Falls, quickly\nomit: [table]\n---\n", encoding="utf-8"
    )
    article = read(path, root=tmp_path)
    assert article.title == "Falls, quickly"
    assert article.byline == "Ana Ruiz"
    assert article.meta == {"omit": ["figure", "table"], "profile": "simplified"}
    assert article.source == "falls.simplified.md"
    assert article.text_source == "falls.md"
    same = read(tmp_path / "falls.md", root=tmp_path)
    assert article.sections == same.sections


@pytest.mark.parametrize(
    ("own", "profile", "told"),
    [
        ("", "standard", True),
        ("", "full", False),
        ("profile: full\n", "full", True),
        ("profile: full\n", "standard", False),
        ("profile: loud\n", "standard", False),  # the build tells what is wrong with it
    ],
)
def test_an_edition_that_reads_as_its_article_does_is_told_and_made(
    falls: Path, *, own: str, profile: str, told: bool
) -> None:
    path = falls / "content" / "falls.md"
    path.write_text(FALLS.replace("---\n", f"---\n{own}", 1), encoding="utf-8")
    made = CliRunner().invoke(
        podcast, ["--project", str(falls), "edition", "falls", "--profile", profile]
    )
    assert made.exit_code == 0, made.output
    assert ("only what you write there makes it another" in made.output) is told
    assert path.with_name(f"falls.{profile}.md").exists()


def test_an_edition_is_made_once(falls: Path) -> None:
    again = CliRunner().invoke(podcast, ["--project", str(falls), "edition", "falls.simplified"])
    assert again.exit_code != 0
    full = CliRunner().invoke(
        podcast, ["--project", str(falls), "edition", "falls", "--profile", "full"]
    )
    assert full.exit_code == 0
    article = read(falls / "content" / "falls.full.md", root=falls)
    assert [(one.slug, one.is_main) for one in article.editions] == [
        ("falls", True),
        ("falls-simplified", False),
    ]


def test_an_article_whose_name_is_as_long_as_names_may_be_is_read(tmp_path: Path) -> None:
    path = tmp_path / f"{'a' * 252}.md"
    path.write_text("# Long\n\nA name.\n", encoding="utf-8")
    assert read(path, root=tmp_path).editions == ()
