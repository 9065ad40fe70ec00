"""The words on the pages: one catalogue per language, in words/LANGUAGE.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from podcast.model import Show
from podcast.publishing.forbidden_characters import clean

_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})
_SCRIPTS = frozenset({"adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"})
_FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words.

    ``language`` is the BCP 47 tag of the catalogue that was found, which is English where
    there is none for the language asked for.
    """

    language: str
    entries: Mapping[str, str]
    months: tuple[str, ...]

    def apart(self, language: str) -> str | None:
        """The ``lang`` of an element of these words on a page in a language, where it differs."""
        same = language.split("-", maxsplit=1)[0].lower() == self.language
        return None if same else self.language

    def __getitem__(self, key: str) -> str:
        return self.entries[key]

    def say(self, key: str, **values: object) -> str:
        """A sentence with its values; ``n`` = 1 takes the entry's ``_one`` form."""
        one = f"{key}_one"
        chosen = one if values.get("n") == 1 and one in self.entries else key
        return self.entries[chosen].format(**values)

    def reason(self, name: str) -> str:
        """A reason for leaving words out in this language; a rare one is not told apart."""
        return self.entries.get(f"reason_{name.replace(' ', '_')}", self["reason_other"])

    def number(self, written: str) -> str:
        """A decimal number with this language's mark: 1,5."""
        return written.replace(".", self.entries["decimal_mark"])

    def megabytes(self, length: int) -> str:
        """A size in bytes as people say it: "1.2 MB"."""
        return self.say("megabytes", n=self.number(f"{length / 1_000_000:.1f}"))

    def day(self, day: date) -> str:
        """A date as people write it."""
        number = self.entries["first_day"] if day.day == 1 else day.day
        return self.entries["date"].format(
            day=number, month=self.months[day.month - 1], year=day.year
        )

    def length(self, milliseconds: int) -> str:
        """A duration, rounded to minutes above one minute: "12 minutes"."""
        seconds = round(milliseconds / 1000)
        if seconds < 60:
            return self.say("seconds", n=seconds)
        minutes = round(seconds / 60)
        if minutes < 60:
            return self.say("minutes", n=minutes)
        hours, rest = divmod(minutes, 60)
        told = self.say("hours", n=hours)
        return f"{told} {self.say('minutes', n=rest)}" if rest else told


@cache
def words_for(language: str) -> Words:
    """The catalogue for a BCP 47 tag: of its language, else English."""
    folder = files("podcast.publishing.pages") / "words"
    code = language.split("-", maxsplit=1)[0].lower()
    file = folder / f"{code}.toml"
    if not (code.isalpha() and file.is_file()):
        code, file = _FALLBACK, folder / f"{_FALLBACK}.toml"
    loaded = tomllib.loads(file.read_text("utf-8"))
    months = tuple(str(month) for month in loaded.pop("months"))
    return Words(code, {str(key): str(value) for key, value in loaded.items()}, months)


def narrator_of(show: Show, *, language: str) -> str:
    """Who is heard, as listeners see it: the show's name for its voice, or what it is."""
    return show.narrator or words_for(language)["synthetic_voice"]


def narrators(readers: Sequence[str], *, show: Show, language: str) -> tuple[str, ...]:
    """Everybody who is heard: the ``readers``, who are people, then the voice."""
    return (*readers, narrator_of(show, language=language))


def mixed_notice(readers: Sequence[str], *, language: str) -> str:
    """“This article is read by Ana Ruiz and by a synthetic voice.”; "" without readers."""
    if not readers:
        return ""
    return words_for(language).say("read_by_both", people=", ".join(map(clean, readers)))


def notice_of(readers: Sequence[str], *, show: Show) -> str:
    """What tells listeners who reads, in the show's language; "" for a show without a notice.

    The usual notice of a show makes room for the one that names the people; one of the show's
    own words is kept, and the other follows it.
    """
    both = mixed_notice(readers, language=show.language)
    usual = words_for(show.language)["read_by_voice"]
    if not show.voice_notice or not both:
        return show.voice_notice
    return both if show.voice_notice == usual else f"{show.voice_notice} {both}"


def direction(language: str) -> str:
    """``rtl`` or ``ltr``, for a BCP 47 tag; where it names a script, that tells."""
    name, *rest = language.lower().split("-")
    script = next((part for part in rest if len(part) == 4 and part.isalpha()), "")
    is_mirrored = script in _SCRIPTS if script else name in _RIGHT_TO_LEFT
    return "rtl" if is_mirrored else "ltr"
