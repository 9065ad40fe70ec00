"""Lexicon entries as the text of a lexicon.toml that a person goes on editing."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields

from podcast.narration.lexicon import Entry

_ALWAYS = "word"


def entries_toml(entries: Iterable[Entry]) -> str:
    """One ``[[word]]`` table an entry, with what differs from an entry's usual values."""
    return "\n".join("\n".join(_table(entry)) + "\n" for entry in entries)


def _table(entry: Entry) -> Iterable[str]:
    yield "[[word]]"
    for field in fields(Entry):
        value = getattr(entry, field.name)
        if field.name == _ALWAYS or (field.name != "scope" and value != field.default):
            yield f"{field.name} = {json.dumps(value, ensure_ascii=False)}"
