"""``podcast init``: a new show, ready to be built."""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Mapping
from pathlib import Path
from uuid import uuid4

import click


@click.command(short_help="Start a new show in a folder.")
@click.argument("directory", type=click.Path(file_okay=False))
@click.option("--title", default="", help="The show's title; the folder's name if not given.")
@click.option("--author", default="", help="Who publishes it.")
@click.option("--language", default="", help="Its language tag; this machine's if not given.")
@click.option("--url", default="", help="Where output/ will be published.")
def command(*, directory: str, title: str, author: str, language: str, url: str) -> None:
    """Make DIRECTORY a podcast project: podcast.toml, content/ with a first article, folders."""
    from podcast.new_show import NewShow, start_show

    if not directory.strip():
        raise click.UsageError("Name a DIRECTORY; a point is the one you are in.")
    folder = Path(directory)
    spoken = language or machine_language(os.environ)
    show = NewShow(
        title=title or _called(folder),
        author=author or "The Editors",
        language=spoken,
        url=url,
        seed=uuid4(),
    )
    for path in start_show(folder, show=show):
        click.echo(f"Made: {path.relative_to(folder)}")
    if not language:
        click.echo(
            f"Language: {spoken}, as this machine has it. Another: language in podcast.toml."
        )
    project = f"podcast --project {shlex.quote(str(folder))}"
    click.echo(f"To do everything in the browser: {project} studio")
    content = shlex.quote(str(folder / "content"))
    click.echo(f"Next: write in {content}, then run: {project} build")


def _called(folder: Path) -> str:
    """A title made of the folder's name, whose bytes need not be text."""
    name = os.fsencode(folder.resolve().name).decode("utf-8", "replace")
    return name.replace("-", " ").replace("_", " ").title()


_USUAL = "en-US"
_LOCALE = re.compile(r"(?P<language>[a-z]{2,3})(?:_(?P<country>[A-Z]{2}))?(?:[.@].*)?")


def machine_language(environment: Mapping[str, str]) -> str:
    """The language tag of a machine's messages: LC_ALL, LC_MESSAGES or LANG, the first that is set.

    American English where they name none, such as ``C``.
    """
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    chosen = next((environment[name] for name in names if environment.get(name)), "")
    found = _LOCALE.fullmatch(chosen)
    if found is None:
        return _USUAL
    return "-".join(part for part in (found["language"], found["country"]) if part)
