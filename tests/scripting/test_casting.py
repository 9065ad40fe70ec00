"""A second voice speaks what podcast.toml gives it, and nothing else changes its sound."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from podcast.cli.commands import podcast
from podcast.errors import ArticleError, EngineUnavailable
from podcast.events import EpisodeDone
from podcast.narration.lexicon.entries import Lexicon
from podcast.podcast_toml import load_project
from podcast.production.jobs import LineJob
from podcast.scripting.prepare import prepare
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


def test_a_language_is_cast_in_capitals_or_not(jobs: Callable[..., Jobs]) -> None:
    cast = jobs('[voices]\nfr-CA = "bass"\n')
    assert cast["Personne ne les a comptées."].voice.name == "bass"


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


def test_an_articles_own_disclaimer_is_in_its_language(jobs: Callable[..., Jobs]) -> None:
    own = "language: es\ndisclaimer: Esto es información general.\n---\n\n"
    spanish = jobs("", text=ARTICLE.replace("---\n\n", own, 1))
    assert spanish["Esto es información general."].voice.language == "es"


@pytest.fixture
def espeak(folder: Path) -> Path:
    """The show with the embedded voice, as ``podcast init`` sets it up."""
    config = (folder / "podcast.toml").read_text(encoding="utf-8")
    named = config.replace('engine = "tone"', 'engine = "espeak-ng"\nvoice = "en-gb+f3"')
    (folder / "podcast.toml").write_text(named, encoding="utf-8")
    return folder


def names(folder: Path, text: str) -> dict[str, str]:
    path = folder / "content" / "animals.md"
    path.write_text(text, encoding="utf-8")
    project = load_project(folder)
    ready = prepare(
        path,
        project=project,
        engine=load_engine("espeak-ng").info,
        words=Lexicon(),
        today=date(2025, 1, 1),
    )
    return {line.spoken: line.voice.name for job in ready.jobs for line in job.lines}


def test_another_language_has_its_own_voice_where_the_engine_has_one(espeak: Path) -> None:
    cast = names(espeak, ARTICLE)
    assert cast["They sleep."] == "en-gb+f3"
    assert cast["Personne ne les a comptées."] == "+f3"
    german = names(espeak, "---\nlanguage: de-AT\n---\n\n# Bienen\n\nSie tanzen.\n")
    assert german["Sie tanzen."] == "+f3"
    assert german["This is general information."] == "en-gb+f3"
    american = names(espeak, "---\nlanguage: en-US\n---\n\n# Bees\n\nThey dance.\n")
    assert american["They dance."] == "en-gb+f3"


@pytest.mark.parametrize("language", ["en-GB", "en-US"])
def test_a_foreign_voice_that_the_show_names_is_kept_in_its_language(
    espeak: Path, language: str
) -> None:
    config = (espeak / "podcast.toml").read_text(encoding="utf-8")
    (espeak / "podcast.toml").write_text(config.replace('"en-gb+f3"', '"fr+f3"'), "utf-8")
    english = f"---\nlanguage: {language}\n---\n\n# Bees\n\nThey dance.\n"
    assert names(espeak, english)["They dance."] == "fr+f3"


def test_a_voice_that_is_cast_for_a_language_is_used_as_named(espeak: Path) -> None:
    with (espeak / "podcast.toml").open("a", encoding="utf-8") as config:
        config.write('[voices]\nfr = "en-us"\n')
    assert names(espeak, ARTICLE)["Personne ne les a comptées."] == "en-us"


def test_a_language_that_nobody_speaks_is_read_by_the_named_voice(espeak: Path) -> None:
    klingon = "---\nlanguage: tlh\n---\n\n# Bees\n\nQapla.\n"
    assert names(espeak, klingon)["Qapla."] == "en-gb+f3"
    config = (espeak / "podcast.toml").read_text(encoding="utf-8")
    (espeak / "podcast.toml").write_text(config.replace('voice = "en-gb+f3"', ""), "utf-8")
    with pytest.raises(ArticleError, match="no voice for the language “tlh”") as told:
        names(espeak, klingon)
    assert told.value.where == "content/animals.md"


def test_a_passage_that_nobody_speaks_is_read_by_the_voice_around_it_and_told_once(
    espeak: Path,
) -> None:
    config = (espeak / "podcast.toml").read_text(encoding="utf-8")
    (espeak / "podcast.toml").write_text(config.replace('voice = "en-gb+f3"', ""), "utf-8")
    path = espeak / "content" / "animals.md"
    passages = "".join(f'<p lang="{one}">Qapla {one}.</p>\n' for one in ("tlh", "tlh", "fr"))
    path.with_suffix(".html").write_text(f"<h1>Bees</h1><p>They dance.</p>{passages}", "utf-8")
    path.unlink(missing_ok=True)
    ready = prepare(
        path.with_suffix(".html"),
        project=load_project(espeak),
        engine=load_engine("espeak-ng").info,
        words=Lexicon(),
        today=date(2025, 1, 1),
    )
    spoken = {line.spoken: line.voice for job in ready.jobs for line in job.lines}
    assert spoken["Qapla tlh."] == spoken["They dance."]
    assert spoken["Qapla fr."].language == "fr"
    told = [one.what for one in ready.script.warnings if "no voice" in one.what]
    assert len(told) == 1
    assert "“tlh”" in told[0]


def test_a_show_whose_language_nobody_speaks_is_no_fault_of_an_article(espeak: Path) -> None:
    config = (espeak / "podcast.toml").read_text(encoding="utf-8")
    klingon = config.replace('voice = "en-gb+f3"', "").replace('"en-GB"', '"tlh"')
    (espeak / "podcast.toml").write_text(klingon, encoding="utf-8")
    with pytest.raises(EngineUnavailable):
        names(espeak, "# Bees\n\nQapla.\n")


def test_a_voice_that_is_not_there_is_told_before_anything_is_spoken(espeak: Path) -> None:
    with (espeak / "podcast.toml").open("a", encoding="utf-8") as config:
        config.write('[voices]\nquote = "en-gbb"\n')
    for article in (ARTICLE, ARTICLE.replace("---\n\n", "language: de\n---\n\n", 1)):
        with pytest.raises(EngineUnavailable, match="no voice “en-gbb”"):
            names(espeak, article)
    (espeak / "content" / "animals.md").unlink()  # no article has a quote now
    for look in ("plan", "build"):
        told = CliRunner(mix_stderr=False).invoke(podcast, ["--project", str(espeak), look])
        assert told.exit_code == EngineUnavailable.exit_code
        assert "no voice “en-gbb”" in told.stderr
    assert not (espeak / "output").exists()


def test_casting_a_voice_speaks_only_its_lines_again(
    run: Callable[..., tuple[object, list[object]]], folder: Path
) -> None:
    (folder / "content" / "bees.md").write_text(ARTICLE, encoding="utf-8")
    run("bees")
    with (folder / "podcast.toml").open("a", encoding="utf-8") as config:
        config.write('[voices]\ndisclaimer = "bass"\n')
    done = [one for one in run("bees")[1] if isinstance(one, EpisodeDone)]
    assert [one.spoken for one in done] == [1]
