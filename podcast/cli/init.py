"""``podcast init``: a new show, ready to be built."""

from __future__ import annotations

import shlex
from pathlib import Path
from uuid import uuid4

import click


@click.command(short_help="Start a new show in a folder.")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
@click.option("--title", default="", help="The show's title; the folder's name if not given.")
@click.option("--author", default="", help="Who publishes it.")
@click.option("--language", default="en-US", show_default=True, help="Its language tag.")
@click.option("--url", default="", help="Where output/ will be published.")
def command(*, directory: Path, title: str, author: str, language: str, url: str) -> None:
    """Make DIRECTORY a podcast project: podcast.toml, content/ with a first article, folders."""
    from podcast.new_show import NewShow, start_show

    show = NewShow(
        title=title or directory.resolve().name.replace("-", " ").replace("_", " ").title(),
        author=author or "The Editors",
        language=language,
        url=url,
        seed=uuid4(),
    )
    for path in start_show(directory, show=show):
        click.echo(f"Made: {path.relative_to(directory)}")
    click.echo(
        f"Next: write in {directory / 'content'}, "
        f"then run: podcast --project {shlex.quote(str(directory))} build"
    )
