"""The words the narrator adds, one catalogue a language (en.toml, de.toml, …)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from podcast.narration.language import primary


@dataclass(frozen=True, slots=True)
class Words:
    """One language's catalogue; the empty one adds nothing."""

    entries: Mapping[str, str | list[str]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether there is a catalogue at all."""
        return bool(self.entries)

    def say(self, name: str, /, **given: str) -> str:
        """The phrase of that name with its gaps filled, "" without a catalogue."""
        phrase = self.entries.get(name, "")
        return phrase.format(**given) if isinstance(phrase, str) else ""

    def counted(self, name: str, *, count: int, number: str) -> str:
        """The singular (``name_one``) or plural phrase, with ``number`` for {n}."""
        return self.say(f"{name}_one" if count == 1 else name, n=number)

    def listed(self, name: str) -> tuple[str, ...]:
        """A list of words, such as the ordinals."""
        words = self.entries.get(name, ())
        return (words,) if isinstance(words, str) else tuple(words)


@cache
def words_for(language: str) -> Words:
    """The catalogue of a BCP 47 tag's language; empty where nobody has written one."""
    file = files(__name__) / f"{primary(language)}.toml"
    if not primary(language).isalpha() or not file.is_file():
        return Words()
    return Words(tomllib.loads(file.read_text(encoding="utf-8")))
