"""``podcast lexicon``: the show's pronunciations, added to, imported and exported."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from podcast.narration.lexicon import Entry, Lexicon


@click.group(short_help="Add, import or export pronunciations.")
def command() -> None:
    """Work with the show's lexicon.toml."""


@command.command("add", short_help="Say a word in another way from now on.")
@click.argument("word")
@click.option("--say", required=True, help="How it is said, in plain letters: New-win.")
@click.option("--note", default="", help="Why, for those who come after.")
@click.pass_obj
def add(project: Path, *, word: str, say: str, note: str) -> None:
    """Say WORD as told, in every article of the show."""
    from podcast.narration.lexicon import Entry

    _extend(project, [Entry(word, say, note=note)])
    click.echo("Next: podcast build speaks the sentences that hold the word again, and no others.")


@command.command("import", short_help="Add the words of a PLS file.")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.pass_obj
def import_(project: Path, *, file: Path) -> None:
    """Add the words of FILE, a W3C Pronunciation Lexicon, to lexicon.toml."""
    from podcast.narration.pls import read_pls

    _extend(project, read_pls(file.read_bytes(), where=file.name).entries)


@command.command("export", short_help="Print lexicon.toml as a PLS file.")
@click.pass_obj
def export(project: Path) -> None:
    """Print the show's words as a W3C Pronunciation Lexicon (PLS 1.0)."""
    from podcast.narration.pls import write_pls
    from podcast.project import load_project

    loaded = load_project(project)
    click.echo(write_pls(_kept(loaded.lexicon), language=loaded.show.language), nl=False)


def _kept(path: Path) -> Lexicon:
    from podcast.narration.lexicon import load_lexicon

    text = path.read_text(encoding="utf-8") if path.exists() else ""
    return load_lexicon(text, where=path.name)


def _extend(project: Path, entries: list[Entry] | tuple[Entry, ...]) -> None:
    """Put entries behind those that are there; a word that is there keeps its first meaning."""
    from podcast.cli.words import counted
    from podcast.errors import ProjectError
    from podcast.narration.lexicon_writing import entries_toml
    from podcast.project import load_project
    from podcast.store import write_whole

    path = load_project(project).lexicon
    known = {entry.word for entry in _kept(path).entries}
    clashing = sorted(entry.word for entry in entries if entry.word in known)
    if clashing:
        raise ProjectError(
            f"The lexicon says already how to say {', '.join(clashing[:5])}.",
            where=path.name,
            mend="Edit its entry there.",
        )
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    gap = "\n" if before else ""
    write_whole(path, f"{before}{gap}{entries_toml(entries)}".encode())
    click.echo(f"Added to {path.name}: {counted(len(entries), 'word')}.")
