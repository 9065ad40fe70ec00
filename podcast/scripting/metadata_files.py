"""The metadata beside an article, written by the program: an address, a slug, a date."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from podcast.errors import ArticleError
from podcast.project import Project
from podcast.reading.metadata.beside import metadata_path
from podcast.store.links import write_kept
from podcast.toml_values import toml_mend, toml_values


def write_metadata(
    article: Path, values: Mapping[str, str | date | bool], *, project: Project
) -> None:
    """Put values into the metadata beside an article; every other line stays.

    Raises ArticleError, StoreError.
    """
    path = metadata_path(article)
    text = path.read_bytes().decode("utf-8-sig", "replace") if path.exists() else ""
    for key, value in values.items():
        text = _with_line(text, key, f"{key} = {toml_value(value)}\n")
    try:
        toml_values(text)
    except tomllib.TOMLDecodeError as error:
        raise ArticleError(
            f"The metadata beside this article cannot be read: {error}.",
            where=path.relative_to(project.root).as_posix(),
            mend=toml_mend(error),
        ) from error
    write_kept(path, text.encode(), root=project.root)


def _with_line(text: str, key: str, line: str) -> str:
    """Put a line in the place of that of its key, or before the first table."""
    lines = text.splitlines(keepends=True)
    head = next((at for at, one in enumerate(lines) if one.lstrip().startswith("[")), len(lines))
    known = re.compile(rf"\s*{re.escape(key)}\s*=")
    at = next((at for at, one in enumerate(lines[:head]) if known.match(one)), None)
    if at is not None:
        lines[at] = line
        return "".join(lines)
    if head and not lines[head - 1].endswith("\n"):
        lines[head - 1] += "\n"
    return "".join([*lines[:head], line, *lines[head:]])


def toml_value(value: object) -> str:
    """A text, number, truth or date as TOML writes it."""
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
