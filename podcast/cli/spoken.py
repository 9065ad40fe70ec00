"""``podcast spoken``: how lines on standard input are said."""

from __future__ import annotations

import sys

import click


@click.command(short_help="Print how lines on standard input are spoken.")
@click.option(
    "--language", metavar="TAG", default="en", show_default=True, help="Of the text, such as en-GB."
)
@click.option("--explain", is_flag=True, help="Say which rules fired, and on what.")
def command(*, language: str, explain: bool) -> None:
    """Read lines on standard input and print each line's spoken form."""
    from podcast.narration.spoken import spoken_forms

    for line in sys.stdin:
        pieces = spoken_forms(line.rstrip("\n"), language=language)
        click.echo("".join(piece.spoken for piece in pieces))
        if explain:
            for piece in pieces:
                if piece.rule:
                    click.echo(f"  {piece.rule}: {piece.shown.strip()} -> {piece.spoken.strip()}")
