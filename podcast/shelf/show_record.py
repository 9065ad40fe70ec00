"""The record of the show's own files in output/, so that a build can leave them alone."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from podcast.json_values import json_values
from podcast.project import Project
from podcast.store import write_whole
from podcast.store.signatures import Signature, signature

NAME = "front.json"


@dataclass(frozen=True, slots=True)
class ShowRecord:
    """The show's own files, made from what ``key`` is the hash of."""

    project: Project
    key: str

    def is_there(self) -> bool:
        """Whether a build has left these files, and nobody touched them since."""
        try:
            told = json_values((self.project.store.here / NAME).read_bytes())
            is_same: bool = told["key"] == self.key
            return is_same and all(self._now(path) == then for path, then in told["files"].items())
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return False

    def note(self, paths: Iterable[str]) -> None:
        """Remember that these files are in their place. Raises StoreError."""
        told = {"key": self.key, "files": {path: self._now(path) for path in sorted(paths)}}
        write_whole(self.project.store.here / NAME, json.dumps(told, indent=0).encode())

    def _now(self, path: str) -> Signature:
        return signature(self.project.output / path)
