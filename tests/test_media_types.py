"""Every kind of file that a build writes has the type that its readers expect."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from podcast.media_types import media_type
from podcast.publishing.output_paths import COVER, FEED, INDEX, episode_paths
from podcast.shelf.pictures import SUFFIXES


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_a_picture_that_a_page_may_show_is_served_as_a_picture(suffix: str) -> None:
    assert media_type(PurePath(f"picture-1{suffix}")).startswith("image/")


def test_no_file_of_an_episode_is_of_an_unknown_type() -> None:
    paths = episode_paths("bees")
    made = [getattr(paths, name) for name in paths.__slots__]
    kinds = {path: media_type(PurePath(path)) for path in (*made, COVER, FEED, INDEX)}
    assert "application/octet-stream" not in kinds.values(), kinds
