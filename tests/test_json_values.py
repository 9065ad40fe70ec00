"""A value of the model survives the way through JSON."""

from __future__ import annotations

import json
from array import array
from datetime import UTC, date, datetime
from types import MappingProxyType

import pytest

from podcast.json_values import from_json, json_values, made_of, to_json
from podcast.model import (
    Article,
    Cue,
    Enclosure,
    Heading,
    Listing,
    Paragraph,
    Section,
    Span,
    Table,
    Word,
    WordsInTurn,
)


def test_an_article_comes_back_equal() -> None:
    said = (Span("Bees dance", language="en"), Span("here", "link", "https://a.org"))
    article = Article(
        slug="bees",
        title="Bees & <tags>",
        published=date(2024, 3, 5),
        sections=(
            Section(Heading(said), (Paragraph(said), Listing(((Paragraph(said),),)))),
            Section(None, (Table(header=(said,), rows=((said, said),)),)),
        ),
        meta={"season": 2, "tags": ["a", "b"], "when": datetime(2024, 1, 1, tzinfo=UTC)},
    )
    back = from_json(to_json(article))
    assert back.sections == article.sections
    assert back.published == article.published
    assert back.meta["tags"] == ("a", "b")
    assert back.meta["when"] == article.meta["when"]


def test_an_enclosure_is_written_without_what_is_as_always() -> None:
    enclosure = Enclosure("audio/a.mp3", 12, "audio/mpeg", "ab")
    assert "bitrate" not in to_json(enclosure)
    assert from_json(to_json(enclosure)) == enclosure


@pytest.mark.parametrize("text", ["", "{", '{"is": "Enclosure"}'])
def test_anything_else_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - json and we word it differently
        from_json(text)


@pytest.mark.parametrize("text", ["[" * 100_000, "9" * 400, '{"a": -' + "9" * 400 + "}", "[1,]"])
def test_json_that_nobody_can_count_with_or_walk_through_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - json and we word it differently
        json_values(text)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32-be"])
def test_a_number_of_too_many_digits_is_refused_in_any_encoding(encoding: str) -> None:
    assert json_values(f"[{'9' * 100}, 1]".encode(encoding)) == [int("9" * 100), 1]
    with pytest.raises(ValueError, match="too many digits"):
        json_values(f"[1, {'9' * 101}]".encode(encoding))


def test_half_a_character_is_read_alike_from_text_and_bytes() -> None:
    text = '"\ud83d"'
    assert json_values(text.encode("utf-8", "surrogatepass")) == json_values(text) == "\ud83d"


@pytest.mark.parametrize(
    "told", [None, [], {}, {"path": 1}, {"path": "a", "length": "12", "type": "b"}, {"odd": "a"}]
)
def test_what_has_not_the_fields_of_a_class_each_of_its_type_is_a_value_error(told: object) -> None:
    with pytest.raises(ValueError, match="Enclosure"):
        made_of(Enclosure, told)


def test_what_front_matter_names_by_numbers_and_days_is_named_by_text() -> None:
    told = {2: "two", date(2024, 3, 5): [{None: True}]}
    made = Article("bees", "Bees", (), language="en", meta={"own": told})
    assert json.loads(to_json(made))["meta"] == {
        "own": {"2": "two", "2024-03-05": [{"None": True}]}
    }


def test_a_cue_of_words_comes_back_and_one_of_anything_else_is_refused() -> None:
    cue = Cue(
        0, 9, "Bees hum", "Bees hum", words=WordsInTurn(("Bees", "hum"), array("L", [0, 4]), 9)
    )
    text = to_json(cue)
    assert from_json(text).words == (Word("Bees", 0, 4), Word("hum", 4, 9))
    told = json.loads(text)
    with pytest.raises(ValueError, match="words"):
        from_json(json.dumps(told | {"words": ["Bees"]}))


def test_a_mapping_that_json_does_not_know_is_refused_and_not_made_a_list_of_its_names() -> None:
    with pytest.raises(TypeError, match="mappingproxy"):
        to_json(MappingProxyType({"a": 1}))
