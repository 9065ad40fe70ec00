"""``podcast spoken``: how lines on standard input are said."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command(short_help="Print how lines on standard input are spoken.")
@click.option(
    "--language",
    metavar="TAG",
    help="Of the text, such as en-GB; the show's if not given, and en outside a show.",
)
@click.option("--explain", is_flag=True, help="Say which rules fired, and on what.")
@click.pass_obj
def command(project: Path, *, language: str | None, explain: bool) -> None:
    """Read lines on standard input and print each line's spoken form."""
    from podcast.narration.spoken import spoken_forms

    tag = language or _language(project)
    for line in sys.stdin:
        pieces = spoken_forms(line.rstrip("\n"), language=tag)
        click.echo("".join(piece.spoken for piece in pieces))
        if explain:
            for piece in pieces:
                if piece.rule:
                    click.echo(f"  {piece.rule}: {piece.shown.strip()} -> {piece.spoken.strip()}")


def _language(folder: Path) -> str:
    from podcast.project import load_project
    from podcast.project_folder import CONFIG

    return load_project(folder).show.language if (folder / CONFIG).exists() else "en"
