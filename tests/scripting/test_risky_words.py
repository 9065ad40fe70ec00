"""Words that a voice may say wrongly are listed until a person calls them right or says how."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast
from podcast.planning.review import review_queue
from podcast.podcast_toml import load_project
from podcast.project import Project
from podcast.scripting.risky.risky_words import RiskyWord, call_words_right, risky_words
from podcast.speech.respelling import respelt
from tests.small_show import Run, folder, run, workers

__all__ = ["folder", "run", "workers"]

DAY = date(2024, 6, 1)
WARD = """\
# The ward

Doctor Nguyen gave zopraflurane. Then Nguyen's crème arrived from the HXQP.

I read that ONCE UPON A TIME the ward was quiet. (PTSD and NASA are known.)
"""


@pytest.fixture
def project(folder: Path) -> Project:
    (folder / "content" / "ward.md").write_text(WARD, encoding="utf-8")
    return load_project(folder)


def found(project: Project, *articles: str) -> dict[str, RiskyWord]:
    return {one.word: one for one in risky_words(project, articles=articles, today=DAY)}


def in_project(project: Project, *words: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(podcast, ["--project", str(project.root), *words])


def test_each_kind_is_listed_and_what_is_known_is_not(project: Project) -> None:
    kinds = {word: one.kind for word, one in found(project, "ward").items()}
    assert kinds == {
        "Nguyen": "name",
        "zopraflurane": "unknown",
        "crème": "foreign",
        "HXQP": "acronym",
        "read": "two readings",
    }


def test_a_word_tells_how_often_it_is_heard_and_where_with_two_suggestions(
    project: Project,
) -> None:
    words = found(project)
    nguyen = words["Nguyen"]
    assert (nguyen.heard, nguyen.slugs) == (2, ("ward",))
    assert nguyen.places == ("content/ward.md:3",)
    assert all(len(one.suggestions) == 2 for one in words.values())
    assert words["HXQP"].suggestions[0].say == "H X Q P"
    assert [one.say for one in words["read"].suggestions] == ["reed", "red"]
    assert all(one.say and one.ipa for one in nguyen.suggestions)


def test_the_most_heard_word_stands_first(project: Project) -> None:
    assert next(iter(found(project))) == "Nguyen"


def test_a_word_called_right_is_remembered_and_sounds_as_before(project: Project) -> None:
    before = in_project(project, "narrate", "ward").stdout
    call_words_right(project, words=["HXQP", "Nguyen", "read"])
    assert set(found(project, "ward")) == {"zopraflurane", "crème"}
    assert in_project(project, "narrate", "ward").stdout == before
    assert 'word = "Nguyen"\nnote = "right as it is"\nright = true' in project.lexicon.read_text()
    kept = project.lexicon.read_bytes()
    call_words_right(project, words=["Nguyen"])
    assert project.lexicon.read_bytes() == kept


def test_a_word_called_right_can_still_be_told_how_to_be_said(project: Project) -> None:
    call_words_right(project, words=["Nguyen"])
    assert in_project(project, "lexicon", "add", "Nguyen", "--say", "win").exit_code == 0
    assert "right = true" not in project.lexicon.read_text(encoding="utf-8")
    assert "win" in in_project(project, "narrate", "ward").stdout


def test_the_command_lists_them_for_people_and_as_json(project: Project) -> None:
    told = in_project(project, "words", "ward")
    assert told.exit_code == 0
    assert "Nguyen: a name that no lexicon knows, heard 2 times, at content/ward.md:3" in (
        told.stdout
    )
    assert "podcast lexicon add HXQP --say 'H X Q P'" in told.stdout
    listed = json.loads(in_project(project, "words", "ward", "--right", "read", "--json").stdout)
    assert {one["word"] for one in listed} == {"Nguyen", "zopraflurane", "crème", "HXQP"}
    assert {"word", "kind", "heard", "slugs", "places", "suggestions"} == set(listed[0])


def test_the_review_queue_holds_words_of_risk_until_they_are_called_right(
    project: Project,
) -> None:
    def queued() -> set[str]:
        queue = review_queue(project, now=datetime(2024, 6, 1, tzinfo=UTC))
        return {one.text for one in queue if one.sign == "word"}

    assert "Nguyen" in queued()
    assert in_project(project, "review", "--right", "Nguyen").exit_code == 0
    assert "Nguyen" not in queued()
    assert "Nguyen" in project.lexicon.read_text(encoding="utf-8")


def test_plan_names_the_new_words_of_a_new_article_only(project: Project, run: Run) -> None:
    told = in_project(project, "plan", "ward")
    assert "New words to listen to (podcast words): Nguyen, crème, HXQP, zopraflurane." in (
        told.stdout
    )
    episodes = json.loads(in_project(project, "plan", "ward", "--json").stdout)["episodes"]
    assert episodes[0]["words"] == ["Nguyen", "crème", "HXQP", "zopraflurane"]
    run("ward")
    (project.root / "content" / "more.md").write_text(
        "# More\n\nThen Nguyen met Okonkwo.\n", encoding="utf-8"
    )
    assert "(podcast words): Okonkwo." in in_project(project, "plan", "more").stdout


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("de", "Die Montage beim HXQP. Der Señor war da.", {"Montage", "HXQP", "Señor"}),
        ("fr", "Il voit Nguyen. Le fils dort.", {"Nguyen", "fils"}),
        ("es", "Habla con Nguyen hoy. La niña duerme.", {"Nguyen"}),
        ("ja", "Ana と会った。", set()),
    ],
)
def test_other_languages_list_what_can_be_told_of_them(
    language: str, text: str, kinds: set[str], project: Project
) -> None:
    path = project.root / "content" / "other.md"
    path.write_text(f"---\nlanguage: {language}\ntitle: A\n---\n\n{text}\n", encoding="utf-8")
    words = {one for one, risky in found(project, "other").items() if "other" in risky.slugs}
    assert words & {*kinds, "Die", "niña", "Ana", "Habla"} == kinds


@pytest.mark.parametrize(
    ("ipa", "letters"),
    [
        ("sˈɛvəflˌʊəɹeɪn", "se-vuh-floor-rayn"),
        ("əŋˈaɪən", "uhng-eye-uhn"),
        ("kˈəʊ dˈəʊ", "koh doh"),
        ("ʘ", ""),
        ("", ""),
    ],
)
def test_a_respelling_is_written_in_plain_letters(ipa: str, letters: str) -> None:
    assert respelt(ipa) == letters


def kinds_of(project: Project, text: str) -> dict[str, str]:
    (project.root / "content" / "ward.md").write_text(f"# The ward\n\n{text}\n", encoding="utf-8")
    return {word: one.kind for word, one in found(project, "ward").items()}


def test_words_made_of_known_ones_and_common_names_are_not_listed(project: Project) -> None:
    text = "We met Kenneth and Gordon about backports, micropolitics and a datapoint."
    assert kinds_of(project, text) == {}
    assert kinds_of(project, "We met Tchaikovsky and Freud, and Siobhan.") == {
        "Tchaikovsky": "name",
        "Freud": "name",
        "Siobhan": "name",
    }


@pytest.mark.parametrize(
    "text", ["The content of an object.", "Wait a minute.", "The entrance to the desert."]
)
def test_a_word_of_one_usual_reading_is_not_in_doubt(project: Project, text: str) -> None:
    assert kinds_of(project, text) == {}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("She was content there.", "content"),
        ("They object to it.", "object"),
        ("Even a minute amount is too much.", "minute"),
        ("It takes a minute, and a minute crack is enough.", "minute"),
    ],
)
def test_its_rare_reading_is(project: Project, text: str, word: str) -> None:
    assert kinds_of(project, text) == {word: "two readings"}


def test_capitals_that_everybody_says_by_their_letters_are_known(project: Project) -> None:
    assert kinds_of(project, "The HPV and the SQL, the VPN and the KPI.") == {}


def test_an_acronym_that_another_language_lists_is_no_risk(project: Project) -> None:
    text = "---\ntitle: Soin\nlanguage: fr\n---\n\nUne IRM au CHU, puis la OXAB du soir.\n"
    (project.root / "content" / "soin.md").write_text(text, encoding="utf-8")
    acronyms = {word for word, one in found(project, "soin").items() if one.kind == "acronym"}
    assert acronyms == {"OXAB"}
