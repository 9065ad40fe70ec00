"""``podcast edition``: another edition of an article, such as one in brief."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from podcast.model import Profile
    from podcast.project import Project

_LEFT_OUT = {"simplified": "omit: [note, table]\n", "standard": "", "full": ""}
"""What an edition leaves out at first, beside what its profile does: its file is there to be
changed."""


@click.command(short_help="Make another edition of an article: in brief, or in full.")
@click.argument("article")
@click.option(
    "--profile",
    type=click.Choice(["simplified", "standard", "full"]),
    default="simplified",
    show_default=True,
    help="How much of notes, tables, citations and figures is read in it.",
)
@click.pass_obj
def command(project: Path, *, article: str, profile: Profile) -> None:
    """Put a file beside ARTICLE that makes it an episode once more, in another PROFILE.

    The file has no text: the article's words are read, with what was mended in its script. The
    two share every sentence that is the same, so the second costs little. Its page and the
    article's lead to each other; podcast.toml's `editions` says whether the feed has it too.
    """
    from podcast.project import load_project

    loaded = load_project(project)
    made = _written(loaded, article=article, profile=profile)
    click.echo(f"Made {made.relative_to(loaded.root)}: change it as you like, then podcast build.")


def _written(project: Project, *, article: str, profile: Profile) -> Path:
    """The file of the edition. Raises ProjectError where it cannot be one, or is there."""
    from podcast.errors import ProjectError
    from podcast.reading.metadata.editions import KEY, edition_path, origin_of
    from podcast.scripting.articles import find_articles
    from podcast.store import write_whole

    path = find_articles(project, names=[article])[0]
    path = origin_of(path) or path
    there = edition_path(path, profile=profile)
    if there.exists():
        raise ProjectError(
            "This edition is there already.",
            where=str(there.relative_to(project.root)),
            mend="Change that file, or name another --profile.",
        )
    text = f"---\n{KEY}: {_as_text(path.name)}\n{_LEFT_OUT[profile]}---\n"
    write_whole(there, text.encode())
    return there


def _as_text(name: str) -> str:
    """A file's name as YAML takes it for text, whatever it looks like."""
    inside = name.replace("'", "''")
    return f"'{inside}'"
