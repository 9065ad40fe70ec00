"""``podcast lexicon``: the show's pronunciations, added to, imported and exported."""

from __future__ import annotations

import json
import shlex
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from podcast.narration.lexicon.entries import Entry
    from podcast.project import Project


@click.group(short_help="List, add, remove, import or export pronunciations.")
def command() -> None:
    """Work with the show's lexicon.toml."""


@command.command("add", short_help="Say a word in another way from now on.")
@click.argument("word")
@click.option("--say", default="", metavar="RESPELLING", help="How it is said, in plain letters.")
@click.option("--ipa", default="", metavar="SOUNDS", help="How it is said, in IPA.")
@click.option("--case", is_flag=True, help="Only as written: IT, and not it.")
@click.option("--note", default="", help="Why, for those who come after.")
@click.option("--article", metavar="NAME", help="Only in this article, in its front matter.")
@click.option("--replace", is_flag=True, help="Say it so instead of as it is said already.")
@click.option("--dry-run", is_flag=True, help="Show what would change, and write nothing.")
@click.option("--listen", is_flag=True, help="Play the first sentence before and after.")
@click.pass_obj
def add(  # noqa: PLR0913 - one parameter an option
    project: Path,
    *,
    word: str,
    say: str,
    ipa: str,
    case: bool,
    note: str,
    article: str | None,
    replace: bool,
    dry_run: bool,
    listen: bool,
) -> None:
    """Say WORD as told, and show every sentence that holds it, before and after.

    In every article of the show, or in one. The next build speaks these, no others.
    """
    from podcast.cli.lexicon_add import Wish, add_word
    from podcast.narration.lexicon.entries import Entry

    if not word.strip() or not (say.strip() or ipa.strip()):
        raise click.UsageError("Give a WORD, and --say or --ipa with how it is said.")
    entry = Entry(
        word.strip(), say.strip(), ipa.strip(), match="case" if case else "word", note=note
    )
    wish = Wish(entry, article=article, replace=replace, dry_run=dry_run, listen=listen)
    add_word(project, wish)


@command.command("list", short_help="List the words that the show says in its own way.")
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON.")
@click.pass_obj
def list_(project: Path, *, as_json: bool) -> None:
    """List the words of lexicon.toml, in its order, with how each is said and why."""
    from podcast.cli.screen_words import counted
    from podcast.narration.lexicon.toml import read_lexicon
    from podcast.podcast_toml import load_project

    loaded = load_project(project)
    entries = read_lexicon(loaded.lexicon).entries
    if as_json:
        told = [{k: v for k, v in asdict(one).items() if k != "scope"} for one in entries]
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    for one in entries:
        click.echo(_entry_words(one))
    click.echo(f"{counted(len(entries), 'word')} in {loaded.lexicon.name}.")


def _entry_words(entry: Entry) -> str:
    """An entry in a line, words before signs."""
    said = [
        *(["right as it is"] if entry.right else []),
        *([f"said {entry.say}"] if entry.say else []),
        *([f"IPA {entry.ipa}"] if entry.ipa else []),
        *([f"phonemes {entry.phonemes}"] if entry.phonemes else []),
        *([f"only in {entry.language}"] if entry.language else []),
        *(["only as written"] if entry.match == "case" else []),
        *(["a pattern"] if entry.match == "pattern" else []),
        *([f"note: {entry.note}"] if entry.note else []),
    ]
    return f"{entry.word}: {', '.join(said)}"


@command.command("remove", short_help="Say a word as the voice says it again.")
@click.argument("word")
@click.option("--article", metavar="NAME", help="Out of this article's own words.")
@click.option("--dry-run", is_flag=True, help="Show what would go, and write nothing.")
@click.pass_obj
def remove(project: Path, *, word: str, article: str | None, dry_run: bool) -> None:
    """Take WORD out of lexicon.toml, or out of one article.

    The next build speaks the sentences that hold it again, and no others.
    """
    from podcast.podcast_toml import load_project

    loaded = load_project(project)
    if article is None:
        name, entry = _remove_of_show(loaded, word.strip(), dry_run=dry_run)
    else:
        name, entry = _remove_own(loaded, word.strip(), article=article, dry_run=dry_run)
    if dry_run:
        click.echo(f"{_entry_words(entry)}\nNothing was written. Without --dry-run it goes.")
        return
    click.echo(f"Removed from {name}: {_entry_words(entry)}")
    if entry.say or entry.ipa:
        click.echo(f"To have it back: {_back(entry, article=article)}")
    click.echo("Next: podcast build")


def _back(entry: Entry, *, article: str | None) -> str:
    """The command that adds an entry as it was."""
    back = ["podcast", "lexicon", "add", entry.word]
    given = {"--say": entry.say, "--ipa": entry.ipa, "--note": entry.note}
    for option, value in {**given, "--article": article}.items():
        back += [option, value] if value else []
    return shlex.join([*back, *(["--case"] if entry.match == "case" else [])])


def _remove_of_show(project: Project, word: str, *, dry_run: bool) -> tuple[str, Entry]:
    """The file that had the word, and what it said."""
    from podcast.narration.lexicon.toml import read_lexicon
    from podcast.scripting.lexicon_edits import known_word, remove_show_word

    name = project.lexicon.name
    entry = known_word(read_lexicon(project.lexicon), word, where=name)
    if not dry_run:
        remove_show_word(project, entry)
    return name, entry


def _remove_own(project: Project, word: str, *, article: str, dry_run: bool) -> tuple[str, Entry]:
    """The same of an article's own word."""
    from podcast.reading import read
    from podcast.scripting.articles import find_articles
    from podcast.scripting.lexicon_edits import known_word, own_words, remove_own_word

    path = find_articles(project, names=[article])[0]
    found = read(path, root=project.root)
    entry = known_word(own_words(found), word, where=found.source, is_own=True)
    if dry_run:
        return found.source, entry
    return remove_own_word(path, entry, source=found.source, project=project), entry


@command.command("import", short_help="Add the words of a PLS file.")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.pass_obj
def import_(project: Path, *, file: Path) -> None:
    """Add the words of FILE, a W3C Pronunciation Lexicon, to lexicon.toml."""
    from podcast.cli.screen_words import counted
    from podcast.narration.lexicon.pls import read_pls
    from podcast.narration.lexicon.toml import read_lexicon
    from podcast.podcast_toml import load_project
    from podcast.scripting.lexicon_edits import new_words, refuse_known, write_show_words

    loaded = load_project(project)
    read, known = read_pls(file.read_bytes(), where=file.name).entries, read_lexicon(loaded.lexicon)
    entries = new_words(read, known=known, language=loaded.show.language)
    refuse_known(known, entries, where=loaded.lexicon.name, mend="Edit its entry there.")
    write_show_words(loaded, entries, seen=known)
    there = len(read) - len(entries)
    said = f"; {there} said so already" if there else ""
    click.echo(f"Added to {loaded.lexicon.name}: {counted(len(entries), 'word')}{said}.")


@command.command("export", short_help="Print lexicon.toml as a PLS file.")
@click.pass_obj
def export(project: Path) -> None:
    """Print the show's words as a W3C Pronunciation Lexicon (PLS 1.0)."""
    from podcast.narration.lexicon.pls import write_pls
    from podcast.narration.lexicon.toml import read_lexicon
    from podcast.podcast_toml import load_project

    loaded = load_project(project)
    click.echo(write_pls(read_lexicon(loaded.lexicon), language=loaded.show.language), nl=False)
