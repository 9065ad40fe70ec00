"""The record of the show's own files in output/, so that a build can leave them alone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from podcast.json_values import json_values
from podcast.project import Project
from podcast.publishing.output_paths import FEED
from podcast.store import write_whole
from podcast.store.checksums import checksum
from podcast.store.signatures import Signature, signature

NAME = "front.json"


@dataclass(frozen=True, slots=True)
class ShowRecord:
    """The show's own files, made from what ``key`` is the hash of."""

    project: Project
    key: str

    def is_there(self) -> bool:
        """Whether a build has left these files, and nobody touched them since.

        The feed itself is read: every app asks for it. ``podcast check`` reads all of them.
        """
        try:
            told = json_values((self.project.store.here / NAME).read_bytes())
            is_same: bool = told["key"] == self.key
            if not is_same or any(self._now(path) != then for path, then in told["files"].items()):
                return False
            return checksum(self.project.output / FEED) == str(told["sums"][FEED])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return False

    def note(self, paths: Iterable[str]) -> None:
        """Remember that these files are in their place. Raises StoreError, OSError."""
        before, sums = self._before(), show_sums(self.project)
        files = {path: self._now(path) for path in sorted(paths)}
        told = {
            "key": self.key,
            "files": files,
            "sums": {
                path: sums[path]
                if path in sums and before.get(path) == now
                else checksum(self.project.output / path)
                for path, now in files.items()
            },
        }
        write_whole(self.project.store.here / NAME, json.dumps(told, indent=0).encode())

    def _before(self) -> Mapping[str, object]:
        """What the files looked like when last noted: those that still do are not read again."""
        try:
            files = json_values((self.project.store.here / NAME).read_bytes())["files"]
            return {str(path): then for path, then in files.items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}

    def _now(self, path: str) -> Signature:
        return signature(self.project.output / path)


def show_sums(project: Project) -> Mapping[str, str]:
    """The SHA-256 in hex of each of the show's own files as built; none where no build told it."""
    try:
        sums = json_values((project.store.here / NAME).read_bytes())["sums"]
        return {str(path): str(known) for path, known in sums.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
