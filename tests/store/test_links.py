"""A link in the place of a file that people keep stays, and the file behind it changes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from podcast.errors import StoreError
from podcast.store import move_whole, write_whole
from podcast.store.links import kept_file, named_file, write_kept
from podcast.store.rewriting import rewrite

LEADS_OUT = "leads out of the show"


def linked(show: Path, to: str) -> Path:
    link = show / "lexicon.toml"
    link.symlink_to(to)
    return link


@pytest.fixture
def show(tmp_path: Path) -> Path:
    (tmp_path / "show" / "words").mkdir(parents=True)
    (tmp_path / "outside").write_bytes(b"theirs")
    return tmp_path / "show"


@pytest.mark.parametrize("there", [b"before", None])
def test_what_is_written_goes_through_a_link_within_the_show(
    show: Path, there: bytes | None
) -> None:
    target = show / "words" / "all.toml"
    if there is not None:
        target.write_bytes(there)
    link = linked(show, "words/all.toml")
    assert write_kept(link, b"after", root=show)
    rewrite(link, lambda data: data + b"!", lock=show / "lock", root=show)
    assert link.is_symlink()
    assert target.read_bytes() == b"after!"


@pytest.mark.parametrize("to", ["../outside", "../nowhere", "lexicon.toml"])
def test_nothing_is_written_through_a_link_that_leads_out_or_round(show: Path, to: str) -> None:
    link = linked(show, to)
    with pytest.raises(StoreError, match=LEADS_OUT):
        write_kept(link, b"ours", root=show)
    with pytest.raises(StoreError, match=LEADS_OUT):
        rewrite(link, lambda _: b"ours", lock=show / "lock", root=show)
    assert link.is_symlink()
    assert (show.parent / "outside").read_bytes() == b"theirs"
    assert not (show.parent / "nowhere").exists()


def test_a_show_that_is_reached_by_a_link_is_no_way_out(show: Path) -> None:
    here = show.parent / "here"
    here.symlink_to("show")
    linked(show, "words/all.toml")
    assert kept_file(here / "lexicon.toml", root=here) == (show / "words" / "all.toml").resolve()


def test_a_link_that_somebody_names_is_followed_wherever_it_leads(show: Path) -> None:
    link = linked(show, "../outside")
    write_whole(named_file(link), b"ours")
    assert link.is_symlink()
    assert (show.parent / "outside").read_bytes() == b"ours"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
def test_no_file_takes_the_place_of_a_pipe_or_a_device(show: Path) -> None:
    """As root, /dev/null would be a file from then on."""
    pipe, draft = show / "pipe", show / "draft"
    os.mkfifo(pipe)
    draft.write_bytes(b"ours")
    with pytest.raises(StoreError, match="a pipe"):
        write_whole(pipe, b"ours")
    with pytest.raises(StoreError, match="a pipe"):
        move_whole(draft, pipe)
    assert pipe.is_fifo()
