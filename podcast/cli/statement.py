"""``podcast statement``: an accessibility statement for the show, to be filled in."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(short_help="Write an accessibility statement to fill in.")
@click.pass_obj
def command(project: Path) -> None:
    """Write a statement of how accessible the show is, as the European Accessibility Act asks.

    It says what is so of every show that is made here. What only you know stands in [brackets];
    podcast check names those that are left, and podcast publish refuses them.
    """
    from podcast.podcast_toml import load_project
    from podcast.shelf.accessibility_statement import write_statement

    loaded = load_project(project)
    name = write_statement(loaded).relative_to(loaded.root).as_posix()
    click.echo(f"Written: {name}. Fill in what stands in [brackets].")
    if not loaded.show.accessibility:
        click.echo(f'To show it, write in podcast.toml: accessibility = "{name}"')
