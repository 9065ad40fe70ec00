"""Values of the model as JSON and back: what ``podcast read --json`` prints and a build keeps."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from typing import Any

from podcast import model

_KINDS = {
    name: kind
    for name, kind in vars(model).items()
    if isinstance(kind, type) and is_dataclass(kind)
}


def to_json(value: object, *, indent: int | None = None, without: Collection[str] = ()) -> str:
    """A model value as JSON; a value's class stands under ``is``.

    ``without`` names fields that are left out wherever they stand.
    """
    plain = _plain(value, without=without)
    return json.dumps(plain, ensure_ascii=False, indent=indent, sort_keys=False) + "\n"


def from_json(text: str) -> Any:
    """The value that ``to_json`` wrote. Raises ValueError on anything else."""
    try:
        return _revive(json.loads(text))
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a record of this program: {error}") from error


def _plain(value: object, *, without: Collection[str]) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        kept = {"is": type(value).__name__}
        return kept | {
            f.name: _plain(getattr(value, f.name), without=without)
            for f in fields(value)
            if f.name not in without and getattr(value, f.name) != f.default
        }
    if isinstance(value, tuple | list | frozenset):
        return [_plain(item, without=without) for item in value]
    if isinstance(value, dict):
        return {str(key): _plain(item, without=without) for key, item in value.items()}
    if isinstance(value, datetime):
        return {"is": "datetime", "value": value.isoformat()}
    if isinstance(value, date):
        return {"is": "date", "value": value.isoformat()}
    return value


def _revive(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_revive(item) for item in value)
    if not isinstance(value, dict):
        return value
    kind = value.get("is")
    if kind == "date":
        return date.fromisoformat(value["value"])
    if kind == "datetime":
        return datetime.fromisoformat(value["value"])
    revived = {key: _revive(item) for key, item in value.items() if key != "is"}
    return _KINDS[kind](**revived) if kind in _KINDS else revived
