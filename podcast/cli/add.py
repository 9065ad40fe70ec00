"""``podcast add``: a copy of an article into content/."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(short_help="Copy an article into content/.")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def command(project: Path, file: Path) -> None:
    """Copy FILE into content/, once it is known that it can be read."""
    from podcast.errors import ArticleError
    from podcast.project import load_project
    from podcast.reading import read
    from podcast.store import write_whole

    loaded = load_project(project)
    article = read(file, root=file.parent)
    place = loaded.content / file.name
    data = file.read_bytes()
    if place.exists() and place.read_bytes() != data:
        raise ArticleError(
            f"content/ already has another article called {file.name}.",
            where=str(place),
            mend="Rename the new file, or edit the one that is there.",
        )
    write_whole(place, data)
    click.echo(f"Added: {place.relative_to(loaded.root)} ({article.title})")
    click.echo("Next: podcast build")
