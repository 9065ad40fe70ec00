"""``podcast ledger``: where each word of an article went."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(short_help="Show where each word of an article went.")
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print every word with its state.")
@click.pass_obj
def command(project: Path, *, file: str, as_json: bool) -> None:
    """Show which words of FILE are spoken, respelled by a rule, or left out, and why.

    An article of content/ may be named by its slug, or without its folder and ending.
    """
    from collections import Counter

    from podcast.narration.ledger import account, ledger_json, summary
    from podcast.podcast_toml import load_project
    from podcast.reading import read
    from podcast.scripting.articles import find_article
    from podcast.scripting.prepare import write_narration

    loaded = load_project(project)
    path = find_article(loaded, name=file)
    article = read(path, root=loaded.root)
    ledger = account(article, write_narration(article, project=loaded))
    if as_json:
        click.echo("".join(ledger_json(ledger)).rstrip())
        return
    click.echo(summary(ledger))
    counts = Counter((fate.state, fate.by) for fate in ledger.fates)
    for (state, by), number in sorted(counts.items()):
        click.echo(f"{state}{f' ({by})' if by else ''}: {number:,}")
