"""The show's accessibility statement: written from a template, filled in by a person, a page."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path

from podcast.errors import ProjectError
from podcast.model import Article, Show
from podcast.narration.language import primary
from podcast.project import Project
from podcast.project_folder import CONFIG
from podcast.reading import read
from podcast.store import leads_out, write_whole

USUAL = "accessibility.md"
"""What the statement's file is called where podcast.toml says nothing else."""

_LANGUAGES = ("en", "de", "fr", "es")
_SIGNS = re.compile(r"([\\`*_\[\]<>#&])")  # that Markdown takes for its own
_ONLY_WHERE = {"braille": "braille", "notice": "voice_notice"}
"""Marks of lines that are only right for some shows, and what such a show has."""


def write_statement(project: Project) -> Path:
    """Write a statement to be filled in, with what podcast.toml tells; gives its place.

    It is in the show's language where there is a template of that, else in English. Raises
    ProjectError where the file is there.
    """
    path = project.root / (project.show.accessibility or USUAL)
    if path.exists():
        raise ProjectError(
            "The statement is there already.",
            where=str(path.relative_to(project.root)),
            mend="Change that file, or move it away to begin anew.",
        )
    write_whole(path, _filled(project.show).encode())
    return path


def _filled(show: Show) -> str:
    known = primary(show.language)
    language = known if known in _LANGUAGES else "en"
    place = files("podcast") / "templates" / f"accessibility.{language}.md"
    text = place.read_text(encoding="utf-8")
    for mark, field in _ONLY_WHERE.items():
        kept = r"\1" if getattr(show, field) else ""
        text = re.sub(rf"(?m)^(.*?) @{mark}@\n", rf"{kept}\n" if kept else "", text)
    told = {"title": show.title, "author": show.author, "contact": show.email or "[e-mail]"}
    for mark, value in told.items():
        head, title, rest = text.partition(f"@{mark}@\nlanguage")
        if title:  # in the front matter, where it is a value of YAML
            begun, _, before = head.rpartition("title: ")
            text = f"{begun}title: {json.dumps(before + value, ensure_ascii=False)}\nlanguage{rest}"
        own = value if value.startswith("[") else _SIGNS.sub(r"\\\1", value)
        text = text.replace(f"@{mark}@", own)
    return text


def statement_bytes(project: Project) -> bytes:
    """The bytes of the statement that podcast.toml names; b"" where it names none.

    Raises ProjectError where there is no such file in the show's folder.
    """
    name = project.show.accessibility
    if not name:
        return b""
    path = project.root / name
    if leads_out(path, root=project.root) or not path.is_file():
        raise ProjectError(
            f"The accessibility statement, {name}, is not in the show's folder.",
            where=f"{CONFIG}: accessibility",
            mend="`podcast statement` writes one to fill in.",
        )
    return path.read_bytes()


def read_statement(project: Project) -> Article | None:
    """The statement that podcast.toml names, understood; None where it names none.

    Raises ProjectError as ``statement_bytes`` does, ArticleError where it cannot be read.
    """
    if not statement_bytes(project):
        return None
    return read(project.root / project.show.accessibility, root=project.root)
