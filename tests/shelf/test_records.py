"""A record of an episode is one of ours in all its parts, or it is none."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.checking.run_rules import check_output
from podcast.json_values import from_json
from podcast.podcast_toml import load_project
from podcast.shelf.records import NAME, read_record
from tests.small_show import Run

HEAD = '{"key": "k", "sound": "s", "files": {}, "words": 1, "warnings": []}'
ODD = ("{}", "[]", "null", "5", "", '{"is": "Episode"}', '{"is": []}', "[" * 100_000)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["is", "value", "title", "start"]) | st.text(max_size=3), inner
        )
    ),
)


@pytest.mark.parametrize("body", ODD)
@pytest.mark.parametrize("head", [HEAD, *ODD])
def test_what_is_no_record_is_none(head: str, body: str, tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(f"{head}\n{body}", encoding="utf-8")
    assert read_record(tmp_path) is None


@given(value=JSON, kind=st.sampled_from(["Episode", "date", "datetime", "Enclosure", "Chapter"]))
def test_whatever_lies_there_is_a_value_or_a_value_error(value: object, kind: str) -> None:
    for odd in (value, {"is": kind, "value": value}, {"is": kind, "title": value, "start": value}):
        with suppress(ValueError):
            from_json(json.dumps(odd))


def test_a_file_of_the_same_size_that_was_changed_is_told_and_made_again(
    run: Run, folder: Path
) -> None:
    run("bees")
    output, show = folder / "output", load_project(folder).show
    for place in ("embed/bees/index.html", "episodes/bees/report.json", "episodes/bees/index.html"):
        whole = (output / place).read_bytes()
        (output / place).write_bytes(whole[:-9] + bytes([whole[-9] ^ 1]) + whole[-8:])
        found = [one.where for one in check_output(output, show=show) if one.rule == "damage"]
        assert found == [place]
        run("bees")
        assert (output / place).read_bytes() == whole


def test_a_record_leads_to_no_other_folder(run: Run, folder: Path) -> None:
    run("bees")
    place = folder / "output" / "episodes" / "bees"
    text = (place / NAME).read_text(encoding="utf-8")
    for old, new in (('"slug": "bees"', '"slug": "wasps"'), ("embed/bees/", "../../bees/")):
        assert old in text
        (place / NAME).write_text(text.replace(old, new), encoding="utf-8")
        assert read_record(place) is None
