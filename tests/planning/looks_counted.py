"""Which articles are read and narrated while something is planned."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.planning.queue import ArticleQueue


def counted_looks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the articles that are looked at from now on, as they are."""
    taken: list[str] = []
    understood = ArticleQueue.understood

    def counted(self: ArticleQueue, path: Path) -> object:
        taken.append(path.stem)
        return understood(self, path)

    monkeypatch.setattr(ArticleQueue, "understood", counted)
    return taken
