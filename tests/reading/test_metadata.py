"""Metadata beside any file: all that front matter can hold, and every advice fits the format."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.errors import ArticleError, PodcastError
from podcast.model import Article
from podcast.reading import read
from podcast.reading.inline import text_of
from podcast.scripting.episode_fields import fields_of
from tests.reading.word_file import par, run, word_file

WORD = word_file(par(run("Falls, draft 3"), style="Title"), par(run("Somebody rang at night.")))


def understood(folder: Path, metadata: str, *, name: str = "falls.docx") -> Article:
    (folder / name).write_bytes(WORD if name.endswith("docx") else b"# Falls\n\nSomebody rang.\n")
    (folder / "falls.toml").write_text(metadata, encoding="utf-8")
    return read(folder / name, root=folder)


def test_a_file_beside_the_article_says_what_front_matter_can_say(tmp_path: Path) -> None:
    article = understood(
        tmp_path,
        'title = "Falls at night"\nslug = "falls-1"\nauthor = ["Ana", "Bo"]\ndate = 2024-03-05\n'
        'language = "en-GB"\nsummary = "How to &amp; when."\ndisclaimer = "No advice."\n'
        'season = 2\nimage = "falls.png"\n[lexicon]\nward = "wawd"\n',
    )
    assert (article.title, article.slug, article.byline) == (
        "Falls at night",
        "falls-1",
        "Ana and Bo",
    )
    assert (str(article.published), article.language) == ("2024-03-05", "en-GB")
    assert (article.summary, text_of(article.disclaimer[0].spans)) == (
        "How to & when.",
        "No advice.",
    )
    assert article.meta == {"season": 2, "image": "falls.png", "lexicon": {"ward": "wawd"}}


def test_another_title_takes_the_place_of_the_one_that_shows(tmp_path: Path) -> None:
    article = understood(tmp_path, 'title = "Falls at night"\n')
    assert "draft 3" not in str(article.sections)
    assert [one.text for one in article.left_out] == ["Falls, draft 3"]


def test_what_two_places_say_is_refused_with_both(tmp_path: Path) -> None:
    path = tmp_path / "falls.md"
    path.write_text("---\ntitle: Falls\nseason: 1\n---\n\nSomebody rang.\n", encoding="utf-8")
    (tmp_path / "falls.toml").write_text('title = "Nights"\nseason = 2\n', encoding="utf-8")
    with pytest.raises(ArticleError, match="title and season") as caught:
        read(path, root=tmp_path)
    assert caught.value.where == "falls.md and falls.toml"


def test_front_matter_and_the_file_beside_may_say_different_things(tmp_path: Path) -> None:
    assert understood(tmp_path, "season = 2\n", name="falls.md").meta == {"season": 2}


@pytest.mark.parametrize(
    ("metadata", "where"),
    [("season = 2\ntitle = Falls\n", "falls.toml:2"), ('date = "soon"\n', "falls.toml:1")],
)
def test_what_is_wrong_in_it_is_told_with_its_place(
    metadata: str, where: str, tmp_path: Path
) -> None:
    with pytest.raises(ArticleError) as caught:
        understood(tmp_path, metadata)
    assert caught.value.where == where
    assert "front matter" not in str(caught.value)


def test_a_slip_in_a_key_is_a_warning(tmp_path: Path) -> None:
    (warned,) = understood(tmp_path, "sesaon = 2\n").warnings
    assert "sesaon in falls.toml, line 1," in warned.what


@pytest.mark.parametrize(
    ("name", "line"), [("falls.docx", "season = 3"), ("falls.md", "season: 3")]
)
def test_advice_fits_the_format_at_hand(name: str, line: str, tmp_path: Path) -> None:
    article = understood(tmp_path, 'season = "two"\n', name=name)
    with pytest.raises(PodcastError) as caught:
        fields_of(article)
    assert caught.value.mend.endswith(line)
    assert ("falls.toml" in caught.value.what) == name.endswith("docx")


def test_a_file_that_notepad_saved_is_read(tmp_path: Path) -> None:
    assert understood(tmp_path, "\ufeffseason = 2\n").meta == {"season": 2}
