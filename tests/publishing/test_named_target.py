"""Which target is meant: names and addresses go through, and a slip makes no folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.errors import PublishingError
from podcast.publishing.hosting.named_target import chosen_targets

KNOWN = {"main": "s3://bucket/show", "staging": "sftp://host/staging"}


def test_names_stand_for_their_places_and_addresses_for_themselves(tmp_path: Path) -> None:
    told = ["staging", "gs://other/show", str(tmp_path)]
    assert chosen_targets(told, known=KNOWN, usual="") == (
        "sftp://host/staging",
        "gs://other/show",
        str(tmp_path),
    )


def test_a_scheme_in_capitals_is_the_same_scheme() -> None:
    assert chosen_targets(["S3://Bucket/Show"], known={}, usual="") == ("s3://Bucket/Show",)


def test_without_a_name_the_usual_target_is_meant_and_the_same_one_only_once() -> None:
    assert chosen_targets((), known=KNOWN, usual="s3://bucket/show") == ("s3://bucket/show",)
    twice = ["main", "s3://bucket/show"]
    assert chosen_targets(twice, known=KNOWN, usual="") == ("s3://bucket/show",)


def test_a_new_folder_beside_others_is_made_and_so_is_any_that_is_asked_for(tmp_path: Path) -> None:
    new = str(tmp_path / "public")
    assert chosen_targets([new], known=KNOWN, usual="") == (new,)
    odd = str(tmp_path / "none" / "deep")
    assert chosen_targets([odd, "stagin"], known=KNOWN, usual="", create=True) == (odd, "stagin")


@pytest.mark.parametrize(
    ("told", "word"),
    [
        ("stagng", "Did you mean staging?"),
        ("mian", "Name one of podcast.toml"),
        ("s3:/bucket/show", "two slashes"),
        ("sftp:host/show", "two slashes"),
        ("ana@host:/srv/show", "sftp://ana@host/srv/show"),
        ("s3//bucket/show", "s3://bucket/show"),
        ("https://bees.example.org/", "bucket or server behind it"),
        ("s3:///show", "behind two slashes"),
        ("sftp://", "behind two slashes"),
        ("pubilc", "no folder of this name"),
        ("{here}/pubilc", "Did you mean {here}/public?"),
        ("{here}/missing/show", "--create"),
    ],
)
def test_a_slip_is_told_and_makes_no_folder(told: str, word: str, tmp_path: Path) -> None:
    (tmp_path / "public").mkdir()
    name = told.replace("{here}", str(tmp_path))
    with pytest.raises(PublishingError) as caught:
        chosen_targets([name], known=KNOWN, usual="")
    assert word.replace("{here}", str(tmp_path)) in f"{caught.value.what} {caught.value.mend}"
    assert caught.value.where == name
    assert not Path(name).exists()


def test_where_no_target_is_named_the_known_ones_are_listed() -> None:
    with pytest.raises(PublishingError) as caught:
        chosen_targets((), known=KNOWN, usual="")
    assert "main, staging" in caught.value.mend
