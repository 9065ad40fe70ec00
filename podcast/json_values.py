"""Values of the model as JSON and back: what ``podcast read --json`` prints and a build keeps."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import cache, partial
from math import isfinite
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from podcast import model

_Kind = TypeVar("_Kind")
_MOST_DIGITS = 100  # of a whole number
_LONG = re.compile(rf"[0-9]{{{_MOST_DIGITS + 1}}}")
_KINDS = {
    name: kind
    for name, kind in vars(model).items()
    if isinstance(kind, type) and is_dataclass(kind)
}


def to_json(value: object, *, indent: int | None = None, without: Collection[str] = ()) -> str:
    """A model value as JSON; a value's class stands under ``is``.

    ``without`` names fields that are left out wherever they stand.
    """
    plain = partial(_plain, without=without)
    told = _keyed(value) if isinstance(value, dict) else value
    return json.dumps(told, ensure_ascii=False, indent=indent, default=plain) + "\n"


def from_json(text: str) -> Any:
    """The value that ``to_json`` wrote. Raises ValueError on anything else."""
    try:
        return _revive(json_values(text))
    except (KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise ValueError(f"not a record of this program: {error}") from error


def json_values(data: str | bytes) -> Any:
    """Read JSON from outside. Raises ValueError for everything that is wrong with it.

    Some valid JSON is refused too: brackets nested too deep, and whole numbers too large for a
    float, which would raise an OverflowError wherever somebody calculates with them.
    """
    try:
        # Python is asked about each whole number only where one is long: an hour has 100,000.
        text = data if isinstance(data, str) else _decoded(data)
        return json.loads(text, parse_int=_whole if _LONG.search(text) else None)
    except (RecursionError, MemoryError) as error:
        raise ValueError("the JSON lies too deep in itself") from error


def _decoded(data: bytes) -> str:
    """Text as Python's own reader of JSON has it, halves of characters too."""
    return data.decode(json.detect_encoding(data), "surrogatepass")


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError("the JSON holds a number of too many digits")
    return int(digits)


def refuse_wrong(value: object) -> None:
    """Raise ValueError where a field of a dataclass holds what its annotation does not say."""
    told = {field.name: getattr(value, field.name) for field in fields(value)}  # type: ignore[arg-type]
    _refuse_wrong(told, kind=type(value))


def made_of(kind: type[_Kind], told: object) -> _Kind:
    """A value of a frozen dataclass from an object of JSON that has its fields, each of its type.

    Raises ValueError.
    """
    if not isinstance(told, dict):
        raise ValueError(f"this is no {kind.__name__}")  # noqa: TRY004 - one kind of error leaves
    try:
        fields_told = {name: _revive(one) for name, one in told.items()}
        _refuse_wrong(fields_told, kind=kind)
        return kind(**fields_told)
    except (KeyError, TypeError) as error:
        raise ValueError(f"this is no {kind.__name__}: {error}") from error


def _plain(value: object, *, without: Collection[str]) -> object:
    """What JSON does not know as what it knows; the encoder asks again for what is inside."""
    if isinstance(value, Collection) and not isinstance(value, Mapping):
        return list(value)
    if is_dataclass(value) and not isinstance(value, type):
        told = {f.name: (getattr(value, f.name), f.default) for f in fields(value)}
        kept = {
            name: _keyed(one) if isinstance(one, dict) else one
            for name, (one, default) in told.items()
            if name not in without and one != default
        }
        return {"is": type(value).__name__} | kept
    if isinstance(value, datetime):
        return {"is": "datetime", "value": value.isoformat()}
    if isinstance(value, date):
        return {"is": "date", "value": value.isoformat()}
    raise TypeError(f"{type(value).__name__} has no form in JSON")


def _keyed(value: object) -> object:
    """A mapping by text at any depth: front matter may name things by numbers and days."""
    if isinstance(value, dict):
        return {str(key): _keyed(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_keyed(item) for item in value]
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
    if not isinstance(kind, str) or kind not in _KINDS:
        return revived
    _refuse_wrong(revived, kind=_KINDS[kind])
    return _KINDS[kind](**revived)


def _refuse_wrong(values: dict[str, Any], *, kind: type) -> None:
    """Raise ValueError for values of other types than the class says; nothing checks them later."""
    tests = _tests(kind)
    for name, value in values.items():
        if not tests[name](value):
            raise ValueError(f"{kind.__name__}.{name} is not what it should be")


@cache
def _tests(kind: type) -> dict[str, Callable[[Any], bool]]:
    return {name: _test_of(hint) for name, hint in get_type_hints(kind).items()}


def fits(value: Any, hint: Any) -> bool:
    """Whether a value is what a type annotation says, in all its parts."""
    return _test_of(hint)(value)


@cache
def _test_of(hint: Any) -> Callable[[Any], bool]:
    """Make the test of an annotation, once: a show has thousands of values of each type."""
    origin, inner = get_origin(hint), get_args(hint)
    if hint in (Any, object):
        return lambda _value: True
    if origin is Literal:
        return lambda value: value in inner
    if origin in (Union, UnionType):
        tests = [_test_of(one) for one in inner]
        return lambda value: any(test(value) for test in tests)
    if origin is tuple:
        return _test_of_tuple(inner)
    if origin in (Mapping, dict):
        key, one = map(_test_of, inner)
        return lambda value: (
            isinstance(value, Mapping) and all(key(k) and one(v) for k, v in value.items())
        )
    return _test_of_many(inner[0]) if origin in _MANY else _test_of_kind(origin or hint)


def _test_of_kind(kind: Any) -> Callable[[Any], bool]:
    if kind is float:
        return _is_number
    if kind is int:
        return lambda value: isinstance(value, int) and not isinstance(value, bool)
    return lambda value: isinstance(value, kind)


_MANY = (frozenset, Sequence, Collection)


def _test_of_many(hint: Any) -> Callable[[Any], bool]:
    each = _test_of(hint)
    return lambda value: isinstance(value, tuple | frozenset) and all(map(each, value))


def _test_of_tuple(inner: tuple[Any, ...]) -> Callable[[Any], bool]:
    if len(inner) == 2 and inner[1] is ...:
        each = _test_of(inner[0])
        return lambda value: isinstance(value, tuple) and all(map(each, value))
    tests = [_test_of(one) for one in inner]
    return lambda value: (
        isinstance(value, tuple)
        and len(value) == len(tests)
        and all(test(one) for test, one in zip(tests, value, strict=True))
    )


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)
