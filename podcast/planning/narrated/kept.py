"""Narrations kept in the store: written by a build, and right as long as their articles' files.

What a build of thousands of articles found out in half a minute is read again in two seconds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Any

from podcast.json_values import json_values
from podcast.model import Article
from podcast.narration.lexicon.entries import Lexicon
from podcast.planning.freshness import files_key, narration_base
from podcast.planning.narrated.narration import Narrated, narrated_from, narrated_of, told
from podcast.project import Project
from podcast.project_folder import script_path
from podcast.scripting.prepare import Prepared
from podcast.scripting.script_files import script_text
from podcast.scripting.stored_spoken_forms import spoken_key
from podcast.speech.engine import EngineInfo
from podcast.store import FolderStore
from podcast.store.keys import key_of

KIND = "narrated"
"""The kind of these entries in the store."""

_BEGUN = re.compile(r"\w+|\S")
_TOKEN = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Narrations:
    """The narrations that are kept of a show's articles, as far as they are right still.

    ``words`` are the show's pronunciations, ``base`` is the hash of what else all articles share,
    ``entries`` the lexicon's entries that say something, by how its words begin. ``newer`` are
    those that nobody has written down, by their article's file.
    """

    project: Project
    engine: EngineInfo
    words: Lexicon
    base: bytes
    entries: tuple[tuple[tuple[str, ...], str], ...]
    store: FolderStore
    newer: Mapping[str, bytes] = field(default_factory=dict)

    def of(self, path: Path) -> Narrated | None:
        """What is kept of an article; None where nothing is, or its files are others now."""
        source = path.relative_to(self.project.root).as_posix()
        known = (self.newer.get(source), self.store.get(KIND, spoken_key(source)))
        return next((one for data in known if data and (one := self._read(data, path=path))), None)

    def _read(self, data: bytes, *, path: Path) -> Narrated | None:
        digest, _, body = data.partition(b"\n")
        if sha256(body).hexdigest().encode() != digest:
            return None
        try:
            given = json_values(body)
            if given["files"] != self._files(path, slug=given["slug"], main=given["main"]):
                return None
            if given["lexicon"] != self._said_in(given["letters"]):
                return None
            source = path.relative_to(self.project.root).as_posix()
            return narrated_from(given, source=source, project=self.project)
        except (ValueError, KeyError, TypeError, IndexError, AttributeError):
            return None

    def kept_bytes(self, ready: Prepared) -> bytes:
        """What is to be kept of an article that was understood just now, its files as they are."""
        narrated = narrated_of(ready, project=self.project)
        path = self.project.root / narrated.source
        letters = _letters(ready.article, narrated, project=self.project)
        kept: dict[str, Any] = {
            "files": self._files(path, slug=narrated.slug, main=narrated.main),
            "lexicon": self._said_in(letters),
            "letters": letters,
            **told(narrated),
        }
        body = json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()
        return sha256(body).hexdigest().encode() + b"\n" + body

    def keep(self, ready: Prepared) -> None:
        """Write down what narrating an article gave. Raises StoreError."""
        data, key = self.kept_bytes(ready), spoken_key(ready.article.source)
        if self.store.get(KIND, key) != data:
            self.store.put(KIND, key, data)

    def _files(self, path: Path, *, slug: str, main: str) -> str:
        return files_key(path, shared=self.base, slug=slug, main=main, project=self.project)

    def _said_in(self, letters: str) -> str:
        """The hash of the entries that may be about a word of an article."""
        return key_of(
            entry.encode()
            for begun, entry in self.entries
            if any(first in letters for first in begun)
        )


def narrations_of(
    project: Project,
    *,
    engine: EngineInfo,
    words: Lexicon,
    newer: Mapping[str, bytes] | None = None,
    base: bytes = b"",
) -> Narrations:
    """The narrations of a show, ``words`` being its pronunciations as they are now.

    ``base`` is what ``narration_base`` gave, where it was asked before.
    """
    return Narrations(
        project=project,
        engine=engine,
        words=words,
        base=base or narration_base(project, engine=engine),
        entries=tuple(_entries(words)),
        store=FolderStore(project.store.here),
        newer=newer or {},
    )


def _entries(words: Lexicon) -> Iterator[tuple[tuple[str, ...], str]]:
    """How each entry begins, and what it says; a pattern or a sign may be in every article.

    The sound of a respelling is that of every word that is respelt so.
    """
    for one in words.entries:
        if one.right and not one.ipa:
            continue  # it changes nothing
        said = repr((one.word, one.say, one.ipa, one.phonemes, one.match, one.language))
        is_pattern = one.match == "pattern"
        respelt = (_begun(one.say),) if one.say and one.ipa else ()
        yield ("" if is_pattern else _begun(one.word), *respelt), said


def _begun(word: str) -> str:
    """The first word of several, case-folded; "" where a sign comes before it."""
    begun = _BEGUN.search(word)
    return begun[0].casefold() if begun and _TOKEN.match(begun[0]) else ""


def _letters(article: Article, narrated: Narrated, *, project: Project) -> str:
    """Every word that an entry may be about, once: of the article, its script and its lines."""
    script = script_text(script_path(article.slug, project=project)) or ""
    whole = (repr(part) for part in (replace(article, sections=()), *article.sections))
    lines = chain(narrated.shown, (line.spoken for line in narrated.lines))
    found: set[str] = set()
    for text in chain(whole, script.splitlines(), lines):  # a long article has 400,000 words so
        found.update(_TOKEN.findall(text))
    # Folded after they are found, as those of entries: the small form of İ is two signs.
    return " ".join(sorted({word.casefold() for word in found}))
