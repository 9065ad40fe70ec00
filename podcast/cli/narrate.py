"""``podcast narrate``: the narration script of an article, on standard output."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(short_help="Print the narration script of an article.")
@click.argument("file")
@click.pass_obj
def command(project: Path, file: str) -> None:
    """Print how FILE would be narrated in this project; nothing is written.

    An article of content/ may be named by its slug, or without its folder and ending.
    """
    from podcast.narration.scripts import write_script
    from podcast.podcast_toml import load_project
    from podcast.reading import read
    from podcast.scripting.articles import find_article
    from podcast.scripting.prepare import write_narration

    loaded = load_project(project)
    path = find_article(loaded, name=file)
    article = read(path, root=loaded.root)
    click.echo(write_script(write_narration(article, project=loaded)), nl=False)
