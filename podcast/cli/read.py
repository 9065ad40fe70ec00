"""``podcast read``: what was understood of an article."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(short_help="Show what was understood of an article.")
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print the Article as JSON.")
@click.option("--allow-private", is_flag=True, help="Fetch from a private network too.")
@click.pass_obj
def command(project: Path, *, file: str, as_json: bool, allow_private: bool) -> None:
    """Show title, sections, references and what was left out of FILE, or of a page by URL.

    An article of the show may be named by its slug, or without its folder and ending.
    """
    from podcast.cli.named_article import article_file
    from podcast.cli.outline import outline
    from podcast.json_values import to_json
    from podcast.reading import read

    named = _named(file, project=project)
    if named is not None:
        article = read(named, root=project)
        click.echo(to_json(article, indent=2).rstrip() if as_json else outline(article))
        return
    with article_file(file, allow_private=allow_private) as found:
        article = read(found.path, root=found.path.parent)
    click.echo(to_json(article, indent=2).rstrip() if as_json else outline(article))


def _named(name: str, *, project: Path) -> Path | None:
    """The article of the show that a name means; None for a file, an address or outside a show."""
    from podcast.cli.named_article import is_web_address
    from podcast.podcast_toml import load_project
    from podcast.project_folder import CONFIG
    from podcast.scripting.articles import find_article

    is_elsewhere = Path(name).exists() or is_web_address(name)
    if is_elsewhere or not (project / CONFIG).is_file():
        return None
    return find_article(load_project(project), name=name)
