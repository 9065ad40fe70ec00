"""``podcast narrate``: the narration script of an article, on standard output."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(short_help="Print the narration script of an article.")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def command(project: Path, file: Path) -> None:
    """Print how FILE would be narrated in this project; nothing is written."""
    from podcast.narration.scripts import write_script
    from podcast.project import load_project
    from podcast.reading import read
    from podcast.scripting.articles import find_articles
    from podcast.scripting.prepare import write_narration

    loaded = load_project(project)
    path = file if file.exists() else find_articles(loaded, names=[str(file)])[0]
    article = read(path, root=loaded.root)
    click.echo(write_script(write_narration(article, project=loaded)), nl=False)
