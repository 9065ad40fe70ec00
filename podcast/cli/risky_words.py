"""``podcast words``: words that a voice may say wrongly, and which are right as they are."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli.screen import one_line
from podcast.cli.screen_words import counted, problem_lines

if TYPE_CHECKING:
    from podcast.errors import PodcastError
    from podcast.scripting.risky.risky_words import RiskyWord, Suggestion

_PLACES = 3  # named of each word; --json names all


@click.command(short_help="List words that a voice may say wrongly.")
@click.argument("articles", nargs=-1)
@click.option(
    "--right",
    multiple=True,
    metavar="WORD",
    help="Remember in lexicon.toml that WORD is right as it is; may be given again.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the words as JSON.")
@click.pass_obj
def command(
    project: Path, *, articles: tuple[str, ...], right: tuple[str, ...], as_json: bool
) -> None:
    """List words of the ARTICLES, or of all, that no lexicon knows or that are read in two ways.

    Each with how often it is heard, where, and two ways to say it. Nothing is spoken.
    """
    from podcast.planning.narrated.looking_over import words_kept
    from podcast.podcast_toml import load_project
    from podcast.scripting.risky.risky_words import call_words_right, risky_words
    from podcast.zones import today_in

    loaded = load_project(project)
    unread: list[tuple[str, PodcastError]] = []
    found = risky_words(
        loaded,
        articles=articles,
        today=today_in(loaded.show.zone, now=datetime.now(tz=UTC)),
        unread=lambda source, error: unread.append((source, error)),
        known=words_kept(loaded),
    )
    if right:
        call_words_right(loaded, words=right)
        click.echo(f"Remembered in {loaded.lexicon.name}: {counted(len(right), 'word')}.", err=True)
        found = _but_for(right, found=found)
    for source, error in unread:
        for line in problem_lines(error):
            click.echo(f"Not looked at: {one_line(source)}: {line}", err=True)
    if as_json:
        click.echo(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=2))
        return
    for one in found:
        for row in _rows(one):
            click.echo(row)
    click.echo(f"To listen to: {counted(len(found), 'word')}.")
    if found:
        click.echo(
            "Listen to one: podcast say WORD. Right as it is: podcast words --right WORD. "
            "To mend one, type its line that begins with podcast."
        )


def _but_for(right: Sequence[str], *, found: Sequence[RiskyWord]) -> tuple[RiskyWord, ...]:
    """The words that are left; one that was not among them may be a slip of the keys."""
    known = {one.word.casefold() for one in found}
    for word in right:
        if word.casefold() not in known:
            click.echo(f"Warning: no word to listen to is called {word}.", err=True)
    told = {word.casefold() for word in right}
    return tuple(one for one in found if one.word.casefold() not in told)


def _rows(one: RiskyWord) -> Iterator[str]:
    from podcast.scripting.risky.risky_words import WHY

    where = ", ".join(one.places[:_PLACES])
    more = len(one.places) - _PLACES
    rest = f" and {counted(more, 'more line')}" if more > 0 else ""
    yield f"{one.word}: {WHY[one.kind]}, heard {counted(one.heard, 'time')}, at {where}{rest}"
    for suggestion in one.suggestions:
        yield f"  {_typed(one.word, suggestion)}"


def _typed(word: str, suggestion: Suggestion) -> str:
    """The command that has the word said so."""
    said = [] if not suggestion.say else ["--say", suggestion.say]
    sounds = [] if not suggestion.ipa else ["--ipa", suggestion.ipa]
    return shlex.join(["podcast", "lexicon", "add", word, *said, *sounds])
