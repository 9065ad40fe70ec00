"""``podcast read``: what was understood of an article."""

from __future__ import annotations

import click


@click.command(short_help="Show what was understood of an article.")
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print the Article as JSON.")
@click.option("--allow-private", is_flag=True, help="Fetch from a private network too.")
def command(*, file: str, as_json: bool, allow_private: bool) -> None:
    """Show title, sections, references and what was left out of FILE, or of a page by URL."""
    from podcast.cli.fetched import article_file
    from podcast.cli.outline import outline
    from podcast.json_values import to_json
    from podcast.reading import read

    with article_file(file, allow_private=allow_private) as path:
        article = read(path, root=path.parent)
    click.echo(to_json(article, indent=2).rstrip() if as_json else outline(article))
