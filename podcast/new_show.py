"""A new show's folder: its podcast.toml with comments, and a first article to replace."""

from __future__ import annotations

import json
import os
import shlex
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from uuid import UUID

from podcast.errors import Problems, ProjectError
from podcast.narration.language import primary
from podcast.podcast_toml import parse_project
from podcast.project_folder import CONFIG, nearest_project
from podcast.settings import SETTINGS
from podcast.speech.default_voice import default_engine
from podcast.store import remove_whole, require_folder, write_whole

STARTER = "welcome.md"
"""The first article's file in content/."""

_OF_A_SHOW = {"content", "scripts", "output"}


@dataclass(frozen=True, slots=True)
class NewShow:
    """What is known of a show at its start.

    ``seed`` is its podcast:guid where there is no address yet to make one from.
    """

    title: str
    author: str
    language: str
    url: str
    seed: UUID


def start_show(folder: Path, *, show: NewShow) -> Sequence[Path]:
    """Make the folder a project and give the files that were made.

    Raises ProjectError where it is one already or within one's own folders, where a value cannot
    stand in its podcast.toml, or where no folder can be made; nothing is written then.
    """
    if (folder / CONFIG).exists():
        raise ProjectError(
            "This folder is a podcast project already.",
            where=str(folder / CONFIG),
            mend="Edit its podcast.toml, or start the new show in another folder.",
        )
    _refuse_lost_links(folder)
    _refuse_inside_another(folder.resolve())
    _refuse_wrong(show)
    config = _config(show)
    parse_project(config, root=folder)
    made = {
        folder / CONFIG: config.encode(),
        folder / "content" / STARTER: _starter(show.language).encode(),
        folder / ".gitignore": b"output/\n.podcast/\n",
    }
    try:
        for name in ("scripts", "output"):
            (folder / name).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(
            f"The folder could not be made: {error.strerror}.",
            where=str(folder),
            mend="Name a folder where you may write.",
        ) from error
    return [path for path, data in made.items() if _written(path, data)]


def _refuse_lost_links(folder: Path) -> None:
    """Raise StoreError where a link to nothing has the place of a folder or of podcast.toml."""
    for place in (folder, *(folder / name for name in sorted(_OF_A_SHOW))):
        require_folder(place)
    if os.path.lexists(folder / CONFIG):
        raise ProjectError(
            "A link to a file that is not there stands in the place of podcast.toml.",
            where=str(folder / CONFIG),
            mend="Take the link away, or put back what it leads to.",
        )


def _refuse_wrong(show: NewShow) -> None:
    """Raise ProjectError, or Problems, where it was typed: there is no podcast.toml yet."""
    given = {"title": show.title, "author": show.author, "language": show.language}
    given |= {"url": show.url} if show.url else {}
    wrong = [
        ProjectError(
            f"{setting.name} {what}.",
            where=f"--{setting.name} {shlex.quote(given[setting.name])}",
            mend=f"Give it like this: --{setting.name} {setting.example.partition(' = ')[2]}",
        )
        for setting in SETTINGS
        if setting.name in given and (what := setting.wrong(given[setting.name]))
    ]
    if wrong:
        raise wrong[0] if len(wrong) == 1 else Problems(wrong)


def _refuse_inside_another(folder: Path) -> None:
    """Raise ProjectError where a show has its own files: its articles would be that show's too."""
    outer = nearest_project(folder.parent)
    if not (outer / CONFIG).is_file():
        return
    within = folder.relative_to(outer).parts[0]
    if within in _OF_A_SHOW:
        raise ProjectError(
            f"This folder is in the {within}/ of another show.",
            where=str(outer / CONFIG),
            mend="Start the new show in a folder beside that show's.",
        )


def drop_starter(folder: Path) -> Path | None:
    """Remove the first article where it is still as it came, and say which file that was.

    It only shows what an article looks like; nobody wants it in their feed beside their own.
    """
    path = folder / "content" / STARTER
    try:
        is_ours = path.read_bytes() in {_starter(tag).encode() for tag in ("en", "")}
    except FileNotFoundError:
        return None
    if not is_ours:
        return None
    remove_whole(path)
    return path


def _written(path: Path, data: bytes) -> bool:
    """Write a new file, and say whether it was written; an existing one is a person's and stays."""
    return not os.path.lexists(path) and write_whole(path, data)


def _config(show: NewShow) -> str:
    from podcast.publishing.feed.guids import feed_guid

    guid = feed_guid(f"{show.url.rstrip('/')}/feed.xml") if show.url else str(show.seed)
    values = {
        "title": show.title,
        "author": show.author,
        "language": show.language,
        "engine": default_engine(show.language).engine,
        "guid": guid,
        "url": show.url or "http://127.0.0.1:8000",
    }
    text = _in_language(_template("podcast.toml"), language=show.language)
    for name, value in values.items():
        text = text.replace(f"@{name}@", json.dumps(value, ensure_ascii=False))
    return text


def _starter(language: str) -> str:
    """The first article, which says that it is English where the show is not."""
    text = _template(STARTER)
    return (
        text if primary(language) == "en" else text.replace("\ndate:", "\nlanguage: en\ndate:", 1)
    )


def _in_language(text: str, *, language: str) -> str:
    """The template with what is spoken and shown put into the show's language, if we know it."""
    known = tomllib.loads(_template("languages.toml"))
    for english, translated in known.get(primary(language), {}).items():
        text = text.replace(json.dumps(english), json.dumps(translated, ensure_ascii=False))
    return text


def _template(name: str) -> str:
    return (files("podcast") / "templates" / name).read_text(encoding="utf-8")
