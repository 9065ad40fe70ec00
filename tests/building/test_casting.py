"""A second voice speaks what podcast.toml gives it, and nothing else changes its sound."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from podcast.building.prepare import prepare
from podcast.building.sections import LineJob
from podcast.events import EpisodeDone
from podcast.narration.lexicon import Lexicon
from podcast.project import load_project
from podcast.speech import load_engine

ARTICLE = """\
---
title: Small animals
date: 2025-01-01
---

They sleep.

> Nobody counted them.

<span lang="fr-CA">Personne ne les a comptées.</span>
"""

Jobs = dict[str, LineJob]


@pytest.fixture
def jobs(folder: Path) -> Callable[..., Jobs]:
    """The work of one article by what is spoken, with more lines in podcast.toml."""
    config = (folder / "podcast.toml").read_text(encoding="utf-8")

    def prepared(more: str = "", text: str = ARTICLE) -> Jobs:
        (folder / "podcast.toml").write_text(config + more, encoding="utf-8")
        path = folder / "content" / "animals.html.md"
        path.write_text(text, encoding="utf-8")
        ready = prepare(
            path,
            project=load_project(folder),
            engine=load_engine("tone").info,
            words=Lexicon(),
            today=date(2025, 1, 1),
        )
        return {line.spoken: line for job in ready.jobs for line in job.lines}

    return prepared


def changed(before: Jobs, after: Jobs) -> set[str]:
    return {spoken for spoken in after if after[spoken].key != before[spoken].key}


def test_a_role_has_its_own_voice_and_every_other_key_stays(jobs: Callable[..., Jobs]) -> None:
    before = jobs()
    after = jobs('[voices]\nquote = "bass"\ndisclaimer = "alto"\n')
    quote = {spoken for spoken in after if after[spoken].voice.name == "bass"}
    assert any("Nobody counted them." in spoken for spoken in quote)
    assert after["This is general information."].voice.name == "alto"
    assert after["They sleep."].voice.name == ""
    assert changed(before, after) == quote | {"This is general information."}


def test_a_passage_of_another_language_goes_to_that_languages_voice(
    jobs: Callable[..., Jobs],
) -> None:
    cast = jobs('[voices]\nfr = "bass"\n')
    assert cast["Personne ne les a comptées."].voice.name == "bass"
    assert cast["They sleep."].voice.name == ""


def test_an_article_of_another_language_goes_to_that_languages_voice(
    jobs: Callable[..., Jobs],
) -> None:
    french = ARTICLE.replace("---\n\n", "language: fr-CA\n---\n\n", 1)
    cast = jobs('[voices]\nfr = "bass"\n', text=french)
    assert cast["They sleep."].voice.language == "fr-CA"
    assert cast["They sleep."].voice.name == "bass"


def test_a_languages_voice_goes_before_a_roles(jobs: Callable[..., Jobs]) -> None:
    french = jobs(
        '[voices]\nquote = "bass"\nfr = "alto"\n',
        text=ARTICLE.replace("---\n\n", "language: fr-FR\n---\n\n", 1),
    )
    assert {one.voice.name for one in french.values() if one.voice.language == "fr-FR"} == {"alto"}


def test_the_shows_own_words_stay_in_the_shows_language(jobs: Callable[..., Jobs]) -> None:
    spanish = jobs("", text=ARTICLE.replace("---\n\n", "language: es\n---\n\n", 1))
    assert spanish["They sleep."].voice.language == "es"
    assert spanish["This is general information."].voice.language == "en-GB"
    assert spanish["A synthetic voice reads this."].voice.language == "en-GB"


def test_casting_a_voice_speaks_only_its_lines_again(
    run: Callable[..., tuple[object, list[object]]], folder: Path
) -> None:
    (folder / "content" / "bees.md").write_text(ARTICLE, encoding="utf-8")
    run("bees")
    with (folder / "podcast.toml").open("a", encoding="utf-8") as config:
        config.write('[voices]\ndisclaimer = "bass"\n')
    done = [one for one in run("bees")[1] if isinstance(one, EpisodeDone)]
    assert [one.spoken for one in done] == [1]
