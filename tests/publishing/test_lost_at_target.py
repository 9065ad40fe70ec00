"""What is asked of another machine before a publication, to find what was lost there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from podcast.publishing.hosting.target_kinds import RemoteTarget

HERE = {"audio/a.mp3": 3, "feed.xml": 4, "episodes/bees/index.html": 5}


@dataclass
class _Listed:
    """A file system that knows the sizes of files, and notes which folders it is asked about."""

    sizes: dict[str, int]
    refused: str = ""
    asked: list[str] = field(default_factory=list)

    def invalidate_cache(self) -> None:
        """Nothing is remembered."""

    def ls(self, place: str, *, detail: bool) -> list[dict[str, Any]]:
        assert detail
        self.asked.append(place)
        if place == self.refused:
            raise PermissionError(place)
        found = {path: size for path, size in self.sizes.items() if _folder(path) == place}
        if not found:
            raise FileNotFoundError(place)
        return [{"name": f"/{path}", "size": size} for path, size in found.items()]


def test_what_is_gone_or_cut_short_in_any_folder_is_lost() -> None:
    system = _Listed({"show/audio/a.mp3": 2, "show/feed.xml": 4})
    assert _target(system).lost(HERE) == {"audio/a.mp3", "episodes/bees/index.html"}


def test_a_folder_that_may_not_be_listed_counts_as_being_whole() -> None:
    system = _Listed({"show/feed.xml": 4}, refused="show/audio")
    assert _target(system).lost(HERE) == {"episodes/bees/index.html"}


def test_of_a_large_show_only_the_sound_and_the_top_are_asked_for() -> None:
    pages = {f"episodes/e{number}/index.html": 5 for number in range(200)}
    system = _Listed({"show/audio/a.mp3": 3})
    assert _target(system).lost(HERE | pages) == {"feed.xml"}
    assert sorted(system.asked) == ["show", "show/audio"]


def _target(system: _Listed) -> RemoteTarget:
    return RemoteTarget(system, "show", at_once=True)


def _folder(path: str) -> str:
    return path.rpartition("/")[0]
