"""lexicon.toml: read, the built-in one too, and written so that a person can go on editing it."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import cache
from importlib.resources import files
from pathlib import Path

from podcast.errors import ProjectError
from podcast.narration.lexicon.entries import (
    Entry,
    Lexicon,
    Scope,
    is_same_word,
    lexicon_of,
    wrong_entry,
)
from podcast.toml_values import toml_mend, toml_place, toml_values

_TABLE = re.compile(r"^[ \t]*\[\[[ \t]*word[ \t]*\]\]", re.MULTILINE)
_VALUE = re.compile(r"^[ \t]*[\w\"'-]+[ \t]*=.*$")


def read_lexicon(path: Path) -> Lexicon:
    """The words of a lexicon.toml; none where there is no such file. Raises ProjectError."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Lexicon()
    except (OSError, UnicodeDecodeError) as error:
        raise ProjectError(
            f"The show's lexicon cannot be read: {error}.",
            where=path.name,
            mend="Save it as UTF-8 text.",
        ) from error
    return load_lexicon(text, where=path.name)


def load_lexicon(text: str, *, where: str, scope: Scope = "show") -> Lexicon:
    """Read a lexicon.toml: tables ``[[word]]``. Raises ProjectError that tells all it found."""
    try:
        document = toml_values(text)
    except tomllib.TOMLDecodeError as error:
        raise ProjectError(
            f"The lexicon is not TOML: {error}.",
            where=toml_place(where, error=error),
            mend=f"{toml_mend(error)} Compare docs/lexicon.md.",
        ) from error
    unknown = sorted(set(document) - {"word"})
    if unknown or not isinstance(document.get("word", []), list):
        raise wrong_entry(f"“{(unknown or ['word'])[0]}” is not a list of words", where=where)
    return lexicon_of(document.get("word", []), where=where, scope=scope)


@cache
def built_in() -> Lexicon:
    """The words that every show says alike: names of substances, places, acronyms."""
    file = files("podcast.narration") / "words" / "lexicon.toml"
    text = file.read_text(encoding="utf-8")
    return load_lexicon(text, where="the built-in lexicon", scope="built-in")


def entries_toml(entries: Iterable[Entry]) -> str:
    """One ``[[word]]`` table an entry, with what differs from an entry's usual values."""
    return "\n".join("[[word]]\n" + "".join(f"{row}\n" for row in _rows(one)) for one in entries)


def with_words(text: str, entries: Iterable[Entry]) -> str:
    """A lexicon.toml with entries behind those that are there; nothing else of it changes.

    Raises ValueError where a table cannot follow what is there, such as a list of words in a line.
    """
    gap = "" if not text else "\n" if text.endswith("\n") else "\n\n"
    after = f"{text}{gap}{entries_toml(entries)}"
    try:
        toml_values(after)
    except tomllib.TOMLDecodeError as error:
        raise ValueError("its words are not tables, each under [[word]]") from error
    return after


def without_word(text: str, entry: Entry) -> str:
    """A lexicon.toml without the table for this word; comments and other tables stay.

    Raises ValueError where the table is not written one value a line.
    """
    parts = _parts(text)
    after = "".join(_emptied(part) if _is_about(part, entry) else part for part in parts)
    try:
        told = toml_values(text).get("word", [])
        left = toml_values(after).get("word", [])
    except tomllib.TOMLDecodeError as error:
        raise ValueError("it is not written one value a line") from error
    gone = [one for one in told if one not in left]
    if len(left) != len(told) - len(gone) or not gone:
        raise ValueError("it is not written one value a line")
    return after


def _emptied(part: str) -> str:
    """What of a table's lines is not its own: comments behind its last value."""
    lines = part.splitlines(keepends=True)
    values = [i for i, line in enumerate(lines) if _VALUE.match(line.rstrip("\r\n"))]
    rest = lines[max(values, default=0) + 1 :]
    return "".join(rest).lstrip("\r\n")


def _parts(text: str) -> list[str]:
    """What stands before the first table, then each table with what stands behind it."""
    starts = [match.start() for match in _TABLE.finditer(text)]
    return [text[start:end] for start, end in zip([0, *starts], [*starts, len(text)], strict=True)]


def with_word_replaced(text: str, entry: Entry) -> str:
    """A lexicon.toml whose table for this word says what the entry says.

    Comments and other tables stay as they are. Raises ValueError where the table is not
    written one value a line.
    """
    parts = _parts(text)
    after = "".join(_replaced(part, entry) if _is_about(part, entry) else part for part in parts)
    try:
        read = lexicon_of(toml_values(after).get("word", []), where="", scope=entry.scope)
    except tomllib.TOMLDecodeError as error:
        raise ValueError("it is not written one value a line") from error
    if entry not in read.entries or len(read.entries) != len(parts) - 1:
        raise ValueError("it is not written one value a line")
    return after


def _is_about(part: str, entry: Entry) -> bool:
    if not _TABLE.match(part):
        return False
    (given,) = lexicon_of(toml_values(part)["word"], where="", scope=entry.scope).entries
    return is_same_word(given, entry)


def _replaced(part: str, entry: Entry) -> str:
    """The table's values, together, where its first one stood."""
    header, *lines = part.splitlines(keepends=True)
    kept = [line for line in lines if not _VALUE.match(line.rstrip("\r\n"))]
    end = "\r\n" if header.endswith("\r\n") else "\n"
    first = next((i for i, line in enumerate(lines) if _VALUE.match(line.rstrip("\r\n"))), 0)
    rows = [f"{row}{end}" for row in _rows(entry)]
    opened = header if header.endswith(("\n", "\r")) else f"{header}{end}"
    return "".join([opened, *kept[:first], *rows, *kept[first:]])


def _rows(entry: Entry) -> Iterator[str]:
    for field in fields(Entry):
        value = getattr(entry, field.name)
        if field.name == "word" or (field.name != "scope" and value != field.default):
            yield f"{field.name} = {json.dumps(value, ensure_ascii=False)}"
