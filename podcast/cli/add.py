"""``podcast add``: a copy of an article into content/."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from podcast.project import Project


@click.command(short_help="Copy an article into content/.")
@click.argument("file")
@click.option("--allow-private", is_flag=True, help="Fetch from a private network too.")
@click.pass_obj
def command(project: Path, *, file: str, allow_private: bool) -> None:
    """Copy FILE, or the page at an http or https address, into content/.

    The pictures that FILE shows and that lie beside it come with it. Nothing is copied before it
    is known that it can be read.
    """
    from podcast.cli.fetched import article_file
    from podcast.errors import ArticleError
    from podcast.new_show import STARTER, drop_starter
    from podcast.project import load_project
    from podcast.reading import read
    from podcast.store import write_whole

    loaded = load_project(project)
    with article_file(file, allow_private=allow_private) as path:
        article = read(path, root=path.parent)
        place = loaded.content / path.name
        data, origin = path.read_bytes(), path.parent
    if place.exists() and place.read_bytes() != data:
        raise ArticleError(
            f"content/ already has another article called {place.name}.",
            where=str(place),
            mend="Rename the new file, or edit the one that is there.",
        )
    write_whole(place, data)
    click.echo(f"Added: {place.relative_to(loaded.root)} ({article.title})")
    # A fetched page's folder is gone by now; a DOCX or EPUB has its pictures inside.
    if origin.is_dir() and place.suffix.lower() not in {".docx", ".epub"}:
        _bring_pictures(place, origin=origin, project=loaded)
    if place.name != STARTER and (starter := drop_starter(loaded.root)):
        click.echo(f"Removed: {starter.relative_to(loaded.root)}, which was only an example")
    click.echo("Next: podcast build")


def _bring_pictures(article: Path, *, origin: Path, project: Project) -> None:
    from podcast.reading import read
    from podcast.shelf.pictures import bring_pictures

    found = bring_pictures(read(article, root=project.root), origin=origin, project=project)
    for place, is_there in found:
        name = place.relative_to(project.root.resolve())
        if is_there:
            click.echo(f"With its picture: {name}")
        else:
            click.echo(f"Missing: {name}, a picture that the article shows. Put it there.")
