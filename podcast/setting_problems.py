"""What is wrong with the values of a podcast.toml, all of it at once."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Mapping
from typing import Any

from podcast.errors import PodcastError, ProjectError
from podcast.project_folder import CONFIG
from podcast.settings import SETTINGS, TABLES, Setting

_NAMED = re.compile(r"\[(?P<table>[^\[\]]+)\]|(?P<key>[^\[=#]+)=")
_AS_LONG = 60  # characters of a value in an error


def setting_problems(data: Mapping[str, Any], *, text: str) -> list[PodcastError]:
    """Every setting that is missing, wrong or unknown, each with its line.

    ``data`` are the values of ``text``, a podcast.toml.
    """
    found: list[PodcastError] = []
    for setting in SETTINGS:
        value, present = look_up(data, setting.name)
        if not present:
            if setting.required:
                found.append(_missing(setting))
        elif wrong := setting.wrong(value):
            found.append(_wrong(setting, _with_value(wrong, value), text=text))
    return found + [_strange(name, text=text) for name in _unknown_names(data)]


def look_up(data: Mapping[str, Any], name: str) -> tuple[Any, bool]:
    """The value of a setting, and whether there is one."""
    table, _, key = name.rpartition(".")
    inside = data.get(table, {}) if table else data
    if not isinstance(inside, Mapping) or key not in inside:
        return None, False
    return inside[key], True


def _missing(setting: Setting) -> ProjectError:
    return ProjectError(
        f"podcast.toml says no {setting.name}.",
        where=CONFIG,
        mend=f"Add a line such as: {setting.example}",
    )


def _wrong(setting: Setting, wrong: str, *, text: str) -> ProjectError:
    return ProjectError(
        f"{setting.name} in podcast.toml {wrong}.",
        where=_where(setting.name, text=text),
        mend=f"Write it like this: {setting.example}",
    )


def _with_value(wrong: str, value: object) -> str:
    """What is wrong and what stands there, where the one does not name the other."""
    if not wrong.startswith("is n"):
        return wrong
    told = json.dumps(value, ensure_ascii=False, default=str)
    return f"{wrong}: {told if len(told) <= _AS_LONG else f'{told[:_AS_LONG]}…'}"


def _unknown_names(data: Mapping[str, Any]) -> list[str]:
    known = {setting.name for setting in SETTINGS}
    names: list[str] = []
    for key, value in data.items():
        if key in TABLES and isinstance(value, Mapping):
            if TABLES[key]:
                names += [f"{key}.{inner}" for inner in value if f"{key}.{inner}" not in known]
        elif key not in known:
            names.append(key)
    return names


def _strange(name: str, *, text: str) -> ProjectError:
    return _no_table(name, text=text) if name in TABLES else _unknown(name, text=text)


def _no_table(name: str, *, text: str) -> ProjectError:
    inside = (one.example for one in SETTINGS if one.name.startswith(f"{name}."))
    return ProjectError(
        f"{name} in podcast.toml is a table, and stands there as a value.",
        where=_where(name, text=text),
        mend=f"Write it at the end of the file, on two lines: [{name}], then "
        f"{next(inside, 'what belongs to it')}",
    )


def _unknown(name: str, *, text: str) -> ProjectError:
    known = [setting.name for setting in SETTINGS] + list(TABLES)
    near = difflib.get_close_matches(name, known, n=1)
    guess = f"Did you mean {near[0]}? " if near else ""
    return ProjectError(
        f"podcast.toml has a setting that is not known: {name}.",
        where=_where(name, text=text),
        mend=f"{guess}All settings stand in docs/podcast-toml.md.",
    )


def _where(name: str, *, text: str) -> str:
    """The line of a setting in its own table, else that of the table."""
    lines: dict[str, int] = {}
    inside = ""
    for number, line in enumerate(text.split("\n"), start=1):
        found = _NAMED.match(line.strip())
        if found and found["table"]:
            inside = _bare(found["table"])
            lines.setdefault(inside, number)
        elif found:
            key = _bare(found["key"])
            lines.setdefault(f"{inside}.{key}" if inside else key, number)
    number = lines.get(name) or lines.get(name.rpartition(".")[0], 0)
    return f"{CONFIG}:{number}" if number else CONFIG


def _bare(key: str) -> str:
    return ".".join(part.strip(" \"'") for part in key.split("."))
