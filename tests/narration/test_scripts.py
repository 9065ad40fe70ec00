from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from podcast.errors import ScriptError
from podcast.model import (
    NOWHERE,
    Article,
    Break,
    Listing,
    Piece,
    Quote,
    Script,
    Span,
    Warned,
)
from podcast.narration.profiles import Style
from podcast.narration.scripts import read_script, write_script
from tests.narration.articles_made import STYLES, article, articles, paragraph, spans, told

PATH = Path("scripts/bees.md")


def placeless(script: Script) -> Script:
    """The script without places in the article, which a script file does not keep."""
    return replace(
        script,
        sections=tuple(
            replace(one, lines=tuple(replace(line, place=NOWHERE) for line in one.lines))
            for one in script.sections
        ),
        left_out=tuple(replace(one, place=NOWHERE) for one in script.left_out),
        warnings=tuple(replace(one, place=NOWHERE) for one in script.warnings),
    )


@pytest.mark.long
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(articles(), STYLES)
def test_reading_back_what_was_written_gives_the_same_script(made: Article, style: Style) -> None:
    script = told(made, style=style)
    assert read_script(write_script(script), path=PATH) == placeless(script)


@given(st.text(min_size=1))
@example('(a)[sub:"b"] \\ [break:"1s"] <!-- x --> -->')
@example("# not a heading\r\n- not an item\u2028---\n<<<<<<< not a conflict")
@example("  blanks  and \t tabs\t ")
@example('<!--citation:x--> [say:"boo";quote] (a)[characters]')
def test_no_text_of_an_article_means_anything_in_its_script(text: str) -> None:
    script = told(article(text, title="Bees"))
    assert read_script(write_script(script), path=PATH) == placeless(script)


def written(*blocks: object, **fields: object) -> str:
    return write_script(told(article(*blocks, **fields)))  # type: ignore[arg-type]


def test_a_script_has_one_sentence_a_line_and_a_blank_line_between_paragraphs() -> None:
    text = written("One here. Two here.", "Three here.")
    assert text.endswith("\n\nOne here.\nTwo here.\n\nThree here.\n")


def test_a_respelling_is_shown_with_what_is_said_and_by_which_rule() -> None:
    assert '(5 mg)[sub:"five milligrams";units]' in written("Give 5 mg.")


def test_what_is_left_out_is_a_comment_that_says_why() -> None:
    assert "It works<!--citation: (Ruiz, 2020)-->." in written("It works (Ruiz, 2020).")


def test_items_of_a_list_look_like_items() -> None:
    items = tuple((paragraph(name),) for name in ("Bees", "Ants"))
    assert "<!-- list -->\n- Bees\n- Ants\n" in written(Listing(items))


def test_front_matter_holds_what_an_episode_is_known_by() -> None:
    made = replace(article("Hm."), byline="Ana: Ruiz", published=date(2024, 3, 5))
    text = write_script(replace(told(made), guid="x-1"))
    assert "byline: 'Ana: Ruiz'\ndate: 2024-03-05\nguid: x-1\n" in text
    assert read_script(text, path=PATH).published == date(2024, 3, 5)


def test_a_pause_is_written_only_where_it_is_not_the_rule() -> None:
    text = written("One.", "Two.", Break(), "Three.", "Four.")
    assert "One.\n" in text
    assert 'Two. [break:"1.2s"]\n' in text


def test_a_pause_that_an_editor_typed_is_kept() -> None:
    text = written("One. Two.").replace("One.", 'One. [break:"2s"]')
    lines = read_script(text, path=PATH).sections[0].lines
    assert [(line.spoken, line.pause) for line in lines[1:]] == [("One.", 2000), ("Two.", 1500)]


def test_pauses_of_a_project_stand_once_in_the_front_matter() -> None:
    script = told(article("One.", "Two.", "Three."))
    lead = script.sections[0]
    slow = (replace(one, pause=900 if one.pause == 600 else one.pause) for one in lead.lines)
    text = write_script(replace(script, sections=(replace(lead, lines=tuple(slow)),)))
    assert "pauses:\n  paragraph: 900\n" in text
    assert "break" not in text


@pytest.mark.parametrize(
    ("typed", "piece"),
    [
        ('(Nguyen)[sub:"win"]', Piece("Nguyen", "win", "script")),
        ("(PTSD)[characters]", Piece("PTSD", "P T S D", "acronyms")),
        ('(pecan)[ipa:"pɪˈkɑːn"]', Piece("pecan", "pecan", "lexicon")),
        ('(déjà vu)[lang:"fr"]', Piece("déjà vu", "déjà vu", "lang:fr")),
        ('[say:"Aside: "]', Piece("", "Aside: ", "script")),
    ],
)
def test_speech_markdown_typed_by_hand_is_understood(typed: str, piece: Piece) -> None:
    text = written("Look at X now.").replace("X", typed)
    line = read_script(text, path=PATH).sections[0].lines[1]
    assert piece in line.pieces
    assert line.phonemes == ((("pecan", "pɪˈkɑːn"),) if "ipa" in typed else ())


def test_a_whole_line_in_another_language_says_so() -> None:
    foreign = paragraph("He said so. ", Span("C’est la vie.", language="fr"), " Then he left.")
    text = written(foreign)
    assert '[lang:"fr"] C’est la vie.' in text
    assert [line.language for line in read_script(text, path=PATH).sections[0].lines] == [
        "",
        "",
        "fr",
        "",
    ]


def test_comments_of_an_editor_are_neither_heard_nor_a_mistake() -> None:
    text = written("One. Two.").replace("One.", "<!-- ask Ana -->\nOne.<!-- sure? -->")
    lines = read_script(text, path=PATH).sections[0].lines
    assert [line.spoken for line in lines] == ["Bees.", "One.", "Two."]


def test_warnings_and_omissions_stand_at_the_end() -> None:
    script = replace(told(article("Hm.")), warnings=(Warned("Look at this."),))
    assert write_script(script).endswith("<!-- warnings -->\n<!--warning:Look at this.-->\n")


def test_an_attribution_in_a_quote_begins_a_line_of_its_own() -> None:
    text = written(Quote((paragraph("To be."),), spans("Hamlet")))
    assert '[say:"Quote: ";quote]To be.\n- [say:"End of quote.";quote]\n- Hamlet\n' in text


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("One.", "<<<<<<< article\nOne.\n=======\nUno.\n>>>>>>> script", "conflict"),
        ("One.", '(One)[sub:"uno].', "not a whole form"),
        ("One.", 'One. [break:"long"]', "not a length of time"),
        ("---\n\n", "\n", "no front matter"),
        ("title: Bees", "title: [Bees", "not YAML"),
        ("title: Bees", "date: soon", "not a date"),
        ("title: Bees", "pauses: 3", "pauses"),
        ("title: Bees", "pauses: {paragraph: long}", "whole number"),
        ("## Introduction <!-- chapter -->", "Some text", "no section"),
    ],
)
def test_a_broken_script_is_told_with_its_line(old: str, new: str, what: str) -> None:
    text = written("One.").replace(old, new, 1)
    with pytest.raises(ScriptError) as caught:
        read_script(text, path=PATH)
    assert what in caught.value.what
    line = int(caught.value.where.removeprefix("scripts/bees.md:"))
    assert 1 <= line <= len(text.splitlines())
    assert caught.value.mend


def test_a_title_with_a_line_separator_reads_back_as_it_was() -> None:
    script = replace(told(article("Text.")), title="One\x85two\u2028three")
    assert read_script(write_script(script), path=Path("bees.md")).title == script.title
