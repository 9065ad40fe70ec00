"""What an article says about itself above its text without fences: as pandoc and Notion write it.

Pandoc's title block is up to three lines that begin with a percent sign: title, authors, day.
Notion's export puts the properties of a page below its title, a line each.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from podcast.reading.dates import moment_of
from podcast.reading.metadata.front_matter import FrontMatter

_PERCENT = re.compile(r"%(?: (.{0,400}))?")
_TITLE = re.compile(r"# \S.{0,400}")
_PROPERTY = re.compile(r"(URL|[A-Z][a-z]+(?: [a-z]+){0,2}): (\S.{0,400})")
_NAMES = frozenset(
    {
        "author",
        "owner",
        "created by",
        "assign",
        "assignee",
        "type",
        "url",
        "date",
        "due",
        "category",
    }
    | {"due date", "priority", "project", "last edited by", "person", "language"}
)
_SURE = frozenset({"created", "created time", "last edited", "last edited time", "status", "tags"})
_WRITERS = ("author", "created by", "owner")
_DAYS = ("date", "created", "created time")


def with_unfenced(front: FrontMatter) -> FrontMatter:
    """Take pandoc's or Notion's lines from the text, where there is no front matter."""
    if front.values:
        return front
    lines = front.body.split("\n")
    return _of_pandoc(front, lines) or _of_notion(front, lines) or front


def _of_pandoc(front: FrontMatter, lines: Sequence[str]) -> FrontMatter | None:
    """The front matter of a title block; its second and later lines may go on, indented."""
    parts: list[str] = []
    end = 0
    for line in lines:
        bare = line.rstrip()
        if (found := _PERCENT.fullmatch(bare)) and len(parts) < 3:
            parts.append(found[1] or "")
        elif bare and line.startswith(" ") and parts:
            parts[-1] += f"; {bare.strip()}" if len(parts) > 1 else f" {bare.strip()}"
        else:
            break
        end += 1
    if not parts or not any(parts) or (end < len(lines) and lines[end].strip()):
        return None
    title, writers, day = (*parts, "", "")[:3]
    told = {"title": title, "author": ", ".join(filter(None, re.split(r"\s*;\s*", writers)))}
    return _told(front, {**told, "date": day}, lines=["" for _ in lines[:end]], rest=lines[end:])


def _of_notion(front: FrontMatter, lines: Sequence[str]) -> FrontMatter | None:
    """The front matter of the properties below a title; several, with one that only Notion has."""
    if not _TITLE.fullmatch(lines[0].rstrip()):
        return None
    start = next((at for at, line in enumerate(lines[1:], 1) if line.strip()), len(lines))
    end = next((at for at, line in enumerate(lines[start:], start) if not line.strip()), start)
    told = [_PROPERTY.fullmatch(line.rstrip()) for line in lines[start:end]]
    said = {one[1].lower(): one[2].strip() for one in told if one}
    if len(said) < 2 or len(said) < len(told) or not said.keys() <= _NAMES | _SURE:
        return None
    if not said.keys() & _SURE:
        return None
    values = {
        "author": next((said[name] for name in _WRITERS if name in said), ""),
        "date": next((said[name] for name in _DAYS if name in said), ""),
    }
    blank = ["" for _ in lines[start:end]]
    return _told(front, values, lines=[*lines[:start], *blank], rest=lines[end:])


def _told(
    front: FrontMatter, values: dict[str, str], *, lines: Sequence[str], rest: Sequence[str]
) -> FrontMatter:
    """The values that say something; a day that nobody can tell is none."""
    day = values["date"]
    known = {**values, "date": day if day and moment_of(day) else ""}
    told: dict[str, object] = {name: value for name, value in known.items() if value}
    return replace(front, body="\n".join([*lines, *rest]), values=told)
