"""Every pattern of the package takes time in a straight line, whatever it is given.

A pattern that can part a run of letters in more than one way takes a time that grows with a
power of the run's length. Each is tried with long runs in a process of its own, which is ended
when a run takes many times what its length allows; a pattern of a new module is found by
importing the module.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest

import podcast
from podcast.narration.spoken.rule import Form

RUNS = (
    *"aA1 .\"'([{<-_*\\/,:\né中\u0301\u00a0–=#&|`~^$%+!?",
    *("a ", "A ", "Ab", "A.", "a.", "1.", "1,", "1 ", "a1", "A1 ", "a-", "1-", "1/", "()", "[]"),
    *("\\a", '"a', '\\"', "a, ", "and ", "Ab cd ", "Ab. ", "~a", "^a", "$1", "1 %", "\n ", "\n- "),
    *(
        "<a ",
        "<!--",
        "](",
        "[a](",
        "a@a.",
        "http://a.",
        'a="b" ',
        "&a;",
        "{a}",
        "url(",
        "/*",
        "*/*",
    ),
)
AnyPattern = re.Pattern[str] | re.Pattern[bytes]
EVERYWHERE = frozenset({"fullmatch", "finditer"})
SHORT, LONG = 2_000, 16_000  # signs
SLOW = 0.02  # seconds; below it nothing can be told
# Eight times the length takes 8 times the time in a straight line, and 64 times in a square.
GROWTH = 40
ENOUGH = 1_200  # seconds; 40 are usual

# What looks at a bounded piece of a text, or is asked of a whole text alone.
BOUNDED = {
    ("podcast.narration.spoken.english.capitals", "_LEFT"): "60 characters before a word",
    ("podcast.narration.scripts.markup", "_COMMENT"): "not asked behind the last end of a comment",
    ("podcast.reading.furniture_by_words", "_REASONS"): "asked of a whole line, by fullmatch",
}


def patterns() -> dict[str, list[AnyPattern]]:
    """Every compiled pattern that a module of the package holds, by the module's name."""
    found: dict[str, list[AnyPattern]] = {}
    seen: set[object] = set()
    for info in pkgutil.walk_packages(podcast.__path__, "podcast."):
        if info.name.endswith("__main__"):
            continue
        try:
            module = importlib.import_module(info.name)
        except ModuleNotFoundError:  # an extra that is not installed
            continue
        for value in held(vars(module)):
            if (value.pattern, value.flags) not in seen:
                seen.add((value.pattern, value.flags))
                found.setdefault(info.name, []).append(value)
    return found


def held(value: object, *, depth: int = 4) -> Iterator[AnyPattern]:
    """The patterns in a module's values, those inside tables and rules too."""
    if isinstance(value, re.Pattern):
        yield value
    elif depth:
        for one in inside(value):
            yield from held(one, depth=depth - 1)


def inside(value: object) -> list[object]:
    """What a table, a value of the package or a closure holds."""
    if isinstance(value, dict):
        return [*value, *value.values()]
    if isinstance(value, list | tuple | set | frozenset):
        return list(value)
    if isinstance(value, Form):  # which compiles its pattern for the first text that needs it
        return [value.pattern]
    if type(value).__module__.startswith("podcast."):
        fields = getattr(type(value), "__dataclass_fields__", ())
        return [getattr(value, name, None) for name in fields]
    return [cell.cell_contents for cell in getattr(value, "__closure__", None) or ()]


def ways(pattern: AnyPattern, *, module: str) -> frozenset[str]:
    """How a module asks the pattern: by match, by fullmatch, or anywhere in a text."""
    held_by = importlib.import_module(module)
    names = [name for name, value in vars(held_by).items() if value is pattern]
    source = inspect.getsource(held_by)
    calls = {
        call for name in names for call in re.findall(rf"\b{re.escape(name)}\.([a-z]+)\(", source)
    }
    return frozenset(calls) if calls and calls <= {"match", "fullmatch"} else EVERYWHERE


def took(pattern: AnyPattern, run: str, length: int, *, asked: frozenset[str]) -> float:
    """The seconds of processor time that a pattern takes for a run, asked as its module does."""
    text: Any = (run * (length // len(run) + 1))[:length] + "\x00"
    if isinstance(pattern.pattern, bytes):
        text = text.encode()
    began = time.process_time()
    if "match" in asked:
        pattern.match(text)
    if "fullmatch" in asked:
        pattern.fullmatch(text)
    if "finditer" in asked:
        for _ in pattern.finditer(text):
            pass
    return time.process_time() - began


def slow_runs(pattern: AnyPattern, *, asked: frozenset[str] = EVERYWHERE) -> list[str]:
    """The runs on which a pattern takes more than a straight line."""
    slow: list[str] = []
    for run in RUNS:
        for length in (30, 60, 250, SHORT):  # what doubles with each sign shows early
            if took(pattern, run, length, asked=asked) > 0.5:
                return [*slow, run]
        long = took(pattern, run, LONG, asked=asked)
        short = took(pattern, run, SHORT, asked=asked)
        if long > SLOW and long > GROWTH * max(short, SLOW / GROWTH):
            slow.append(run)
    return slow


def test_patterns_are_found_wherever_a_module_keeps_them() -> None:
    found = patterns()
    assert sum(len(those) for those in found.values()) > 700
    assert "podcast.narration.spoken.english.health.dose_times" in found
    assert "podcast.narration.scripts.markup" in found
    assert [one.pattern for one in held({"a": [(re.compile("x"),)]})] == ["x"]


@pytest.mark.long
def test_a_square_would_be_noticed() -> None:
    assert slow_runs(re.compile(r"(?<!\w)\w+!")) == []
    assert "a" in slow_runs(re.compile(r"\w+!"))


def bounded(name: str) -> list[AnyPattern]:
    """The patterns of a module that never meet a long text."""
    module = vars(importlib.import_module(name))
    return [one for where, kept in BOUNDED if where == name for one in held(module[kept])]


def look(name: str) -> list[str]:
    """What is slow in one module, in words."""
    return [
        f"{pattern.pattern[:60]!r} on runs of {runs}"
        for pattern in patterns()[name]
        if pattern not in bounded(name)
        and (runs := slow_runs(pattern, asked=ways(pattern, module=name)))
    ]


def look_at_all() -> None:
    """Print each module's name before it is looked at, and what is slow in it."""
    for name in sorted(patterns()):
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()
        for slow in look(name):
            sys.stdout.write(f"slow: {slow}\n")


@pytest.mark.long
def test_each_pattern_takes_a_straight_line() -> None:
    asked = "from tests.security.test_straight_line import look_at_all; look_at_all()"
    try:
        told = subprocess.run(
            [sys.executable, "-c", asked],
            capture_output=True,
            text=True,
            timeout=ENOUGH,
            check=True,
        )
    except subprocess.TimeoutExpired as late:
        last = str(late.stdout or b"").splitlines()[-1]
        pytest.fail(f"a pattern of {last} does not end")
    assert [line for line in told.stdout.splitlines() if line.startswith("slow: ")] == []
    assert len(told.stdout.splitlines()) > 90
