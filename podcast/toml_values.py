"""Reading TOML that people wrote: everything that is wrong with it raises one kind of error."""

from __future__ import annotations

import re
import tomllib
from typing import Any

DEEPEST = 30
"""Tables and lists within each other; no file of ours has more than four."""

_MOST_DOTS = 60  # tomllib's time grows with the square of a dotted key's parts
_CONFLICT = "it holds both versions of a conflict in git "
_DEEP = f"values lie more than {DEEPEST} deep in each other"
_DIGITS = "a number has thousands of digits"
_CURLY = 'the quotation marks are curly; write straight ones: "…" '
_TWICE = ("Cannot overwrite", "Cannot declare", "Cannot mutate", "Cannot redefine", "Duplicate")
_STRINGS = re.compile(
    r"#[^\n]*|\"\"\"[\s\S]*?(?:\"\"\"|\Z)|\'\'\'[\s\S]*?(?:\'\'\'|\Z)"
    r"|\"(?:[^\"\\\n]|\\.)*\"?|'[^'\n]*'?"
)


def toml_values(text: str) -> dict[str, Any]:
    """The values of a TOML text. Raises TOMLDecodeError for everything that is wrong with it.

    A number of thousands of digits or brackets without end raise other errors in the library.
    """
    if line := _conflict_line(text):
        raise tomllib.TOMLDecodeError(f"{_CONFLICT}(at line {line}, column 1)")
    lines = _STRINGS.sub("", text).split("\n")
    if any(line.count(".") > _MOST_DOTS for line in lines):
        raise tomllib.TOMLDecodeError("a line has more dots than any key or number needs")
    values = _loaded(text)
    if is_deep(values):
        raise tomllib.TOMLDecodeError(_DEEP)
    return values


def _loaded(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        if _is_mark(text, error=error):
            raise tomllib.TOMLDecodeError(
                "a mark of a conflict in git was left in it; delete the line "
                f"({str(error).rpartition('(')[2]}"
            ) from error
        if _is_curly(text, error=error):
            raise tomllib.TOMLDecodeError(f"{_CURLY}({str(error).rpartition('(')[2]}") from error
        raise
    except RecursionError as error:
        raise tomllib.TOMLDecodeError(_DEEP) from error
    except (ValueError, OverflowError, MemoryError) as error:  # of digits, dates and hours
        what = _DIGITS if "digits" in str(error) else str(error) or type(error).__name__
        raise tomllib.TOMLDecodeError(what) from error


def toml_place(file: str, *, error: tomllib.TOMLDecodeError) -> str:
    """The file, with the line that cannot be read where one is told."""
    line = re.search(r"at line (\d+)", str(error))
    return f"{file}:{line[1]}" if line else file


def toml_mend(error: tomllib.TOMLDecodeError) -> str:
    """What to do about a text that is no TOML."""
    if _CONFLICT in str(error):
        return "Keep one version, and delete the lines of <, = and >."
    if any(words in str(error) for words in _TWICE):
        return "This name is there a second time: keep one of the two, and delete the other."
    return 'Write `name = "value"`; strings need quotation marks. See https://toml.io.'


def _line_of(text: str, *, error: tomllib.TOMLDecodeError) -> str:
    """The line that cannot be read; "" where none is told."""
    found = re.search(r"at line (\d+)", str(error))
    return text.split("\n")[int(found[1]) - 1] if found else ""


def _is_mark(text: str, *, error: tomllib.TOMLDecodeError) -> bool:
    """Whether it is one of git's marks, which somebody left when they settled a conflict."""
    line = _line_of(text, error=error).partition(" ")[0].strip()
    return line in {sign * 7 for sign in "<|=>"}


def _is_curly(text: str, *, error: tomllib.TOMLDecodeError) -> bool:
    """Whether a value begins as a word processor writes it, on the line that cannot be read."""
    line = _line_of(text, error=error)
    return re.search(r"=\s*\[?\s*[“”„‟«‘’‚]", line) is not None


def _conflict_line(text: str) -> int:
    """Where git's marks of a conflict begin, in their order; 0 where there are none."""
    marks, met, first = ("<" * 7, "=" * 7, ">" * 7), 0, 0
    for number, line in enumerate(text.splitlines(), start=1):
        if line.partition(" ")[0] != marks[met]:
            continue
        first = number if met == 0 else first
        met += 1
        if met == len(marks):
            return first
    return 0


def is_deep(value: object) -> bool:
    """Whether dicts and lists lie more than DEEPEST deep in each other."""
    level: list[object] = [value]
    for _ in range(DEEPEST):
        inner: list[object] = []
        for one in level:
            if isinstance(one, dict):
                inner += one.values()
            elif isinstance(one, list | tuple):
                inner += one
        if not inner:
            return False
        level = inner
    return True
