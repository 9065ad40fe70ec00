"""``podcast spoken``: how lines on standard input are said."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from podcast.errors import ArticleError


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
    from podcast.reading.metadata.languages import tag_of

    if language is not None and not tag_of(language):
        raise click.BadParameter(
            f"“{language}” is no language tag; write it like en-GB.", param_hint="--language"
        )
    tag = tag_of(language or "") or _language(project)
    for line in _lines():
        pieces = spoken_forms(line.rstrip("\n"), language=tag)
        click.echo("".join(piece.spoken for piece in pieces))
        if explain:
            for piece in pieces:
                if piece.rule:
                    click.echo(f"  {piece.rule}: {piece.shown.strip()} -> {piece.spoken.strip()}")


def _lines() -> Iterator[str]:
    """The lines of standard input, of which what is no text is never said.

    Raises ArticleError at the first line that is not UTF-8; those before it are said.
    """
    for number, line in enumerate(sys.stdin.buffer, 1):
        try:
            yield line.decode("utf-8-sig" if number == 1 else "utf-8").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            raise ArticleError(
                f"The text is not UTF-8: byte {error.start + 1} (0x{line[error.start]:02x}) of "
                "the line is wrong.",
                where=f"standard input:{number}",
                mend="Save the text as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 FILE",
            ) from error


def _language(folder: Path) -> str:
    from podcast.podcast_toml import load_project
    from podcast.project_folder import CONFIG

    return load_project(folder).show.language if (folder / CONFIG).exists() else "en"
