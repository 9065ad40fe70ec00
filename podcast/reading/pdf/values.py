"""Values in a PDF: each may stand in its place, or be a reference to where it stands."""

from __future__ import annotations

from typing import Any


def resolved(value: Any) -> Any:
    """Give a value, or the one that a reference leads to."""
    return value.get_object() if hasattr(value, "get_object") else value


def value_of(holder: Any, key: str) -> Any:
    """Give what a dictionary has under a key ("/Lang"), or None."""
    return resolved(holder.get(key))


def plain(text: object) -> str:
    """Give a text of the file in one line, without what no element and no line may hold."""
    kept = "".join(sign for sign in str(text or "") if sign.isprintable() or sign.isspace())
    return " ".join(kept.split())
