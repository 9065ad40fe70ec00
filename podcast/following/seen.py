"""What was seen of sources, in content/.followed: so that nothing comes twice or gets lost.

It belongs to the show and travels with it: ``seen.json``, and beside it each article as the
source gave it last, from which a person's edits are told apart.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from podcast.project import Project
from podcast.store import write_whole

FOLDER = ".followed"
_NAME = "seen.json"


@dataclass(frozen=True, slots=True)
class Source:
    """What a source said last: how to ask it again, and until when (epoch) it wants a rest.

    ``feed`` is the address at which its entries are, where a page named it.
    """

    etag: str = ""
    modified: str = ""
    feed: str = ""
    rest: float = 0.0
    latest: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """An entry that was taken: its file in the project, its state there, and whose it is."""

    file: str
    stamp: str
    source: str
    published: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """All that was seen: sources by what the show calls them, entries by their key."""

    sources: dict[str, Source] = field(default_factory=dict)
    entries: dict[str, Known] = field(default_factory=dict)

    def with_source(self, name: str, source: Source) -> Seen:
        """The same with what one source said."""
        return replace(self, sources={**self.sources, name: source})

    def with_entry(self, key: str, known: Known) -> Seen:
        """The same with one entry."""
        return replace(self, entries={**self.entries, key: known})


def read_seen(project: Project) -> Seen:
    """What was seen; nothing where that is missing or damaged: articles are known by address."""
    try:
        told = json.loads((_folder(project) / _NAME).read_text(encoding="utf-8"))
        return Seen(
            {str(name): Source(**one) for name, one in told["sources"].items()},
            {str(key): Known(**one) for key, one in told["entries"].items()},
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Seen()


def write_seen(seen: Seen, *, project: Project) -> None:
    """Keep what was seen. Raises StoreError."""
    text = json.dumps(asdict(seen), ensure_ascii=False, indent=1, sort_keys=True)
    write_whole(_folder(project) / _NAME, f"{text}\n".encode())


def as_given(file: str, *, project: Project) -> Path:
    """Where an article of the project lies as its source gave it last."""
    return _folder(project) / (project.root / file).relative_to(project.content)


def _folder(project: Project) -> Path:
    return project.content / FOLDER
