"""``podcast read``: what was understood of an article."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(short_help="Show what was understood of an article.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the Article as JSON.")
def command(*, file: Path, as_json: bool) -> None:
    """Show title, sections, references and what was left out of FILE."""
    from podcast.cli.outline import outline
    from podcast.reading import read
    from podcast.record import to_json

    article = read(file, root=file.parent)
    click.echo(to_json(article, indent=2).rstrip() if as_json else outline(article))
