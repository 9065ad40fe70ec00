"""Patterns that are compiled when they are asked are the patterns that they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest

import podcast.narration
import podcast.reading
from podcast.late_patterns import LatePattern, late_regex


def test_it_finds_what_the_pattern_finds() -> None:
    late, early = (
        late_regex(r"(?P<n>\d)b", re.IGNORECASE),
        re.compile(r"(?P<n>\d)b", re.IGNORECASE),
    )
    text = "a1B c2b"
    assert late.pattern == early.pattern
    assert late.findall(text) == early.findall(text)
    assert late.sub("x", text) == early.sub("x", text)
    assert late.split(text) == early.split(text)
    assert [one.span() for one in late.finditer(text)] == [
        one.span() for one in early.finditer(text)
    ]
    assert late.groupindex == early.groupindex


def test_one_that_is_wrong_is_refused_when_it_is_asked() -> None:
    wrong = late_regex("(")
    with pytest.raises(re.error):
        wrong.search("a")


def late_patterns() -> Iterator[tuple[str, LatePattern]]:
    """Every late pattern of the program that a module has by a name, and in a row of them."""
    for package in (podcast.narration, podcast.reading):
        for found in walk_packages(package.__path__, f"{package.__name__}."):
            for name, value in vars(import_module(found.name)).items():
                for one in value if isinstance(value, list | tuple) else (value,):
                    if isinstance(one, LatePattern):
                        yield f"{found.name}.{name}", one


def test_every_late_pattern_can_be_compiled() -> None:
    found = dict(late_patterns())
    assert len(found) > 200
    for one in found.values():
        re.compile(one.pattern, one._flags)
