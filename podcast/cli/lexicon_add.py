"""What ``podcast lexicon add`` says and does: the lines that hold a word, before and after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli.screen import one_line
from podcast.cli.screen_words import counted, error_text

if TYPE_CHECKING:
    from podcast.narration.lexicon.entries import Entry, Lexicon
    from podcast.production.jobs import LineJob
    from podcast.project import Project
    from podcast.scripting.pronunciation_preview import Consequences, Held

_EPISODES = 10  # named in the sum; every line has been shown with its own before


@dataclass(frozen=True, slots=True)
class Wish:
    """A word's new pronunciation, and what is to be done about it."""

    entry: Entry
    article: str | None = None
    replace: bool = False
    dry_run: bool = False
    listen: bool = False


def add_word(project: Path, wish: Wish) -> None:
    """Show what the word changes, write it unless it is a dry run, and play a line if asked."""
    from podcast.narration.lexicon.toml import read_lexicon
    from podcast.planning.narrated.holding import where_to_look
    from podcast.podcast_toml import load_project
    from podcast.scripting.articles import find_articles
    from podcast.scripting.lexicon_edits import editions_with
    from podcast.scripting.pronunciation_preview import consequences
    from podcast.scripting.unsayable_pronunciations import refuse_unsayable
    from podcast.zones import today_in

    loaded = load_project(project)
    named = find_articles(loaded, names=[wish.article])[:1] if wish.article else ()
    editions = editions_with(wish.entry, path=named[0]) if named else ()
    seen = read_lexicon(loaded.lexicon)
    _refuse_known(seen, loaded, wish, path=named[0] if named else None)
    now = datetime.now(tz=UTC)
    found = consequences(
        wish.entry,
        project=loaded,
        paths=(*named, *editions) or where_to_look(wish.entry, project=loaded, now=now),
        own=bool(named),
        today=today_in(loaded.show.zone, now=now),
    )
    tell(found, wish.entry)
    refuse_unsayable(wish.entry, voices=[held.after.voice for held in found.changed])
    _write(loaded, wish, seen=seen, path=named[0] if named else None)
    if wish.listen:
        _play(loaded, found.changed)


def _refuse_known(seen: Lexicon, project: Project, wish: Wish, *, path: Path | None) -> None:
    from podcast.reading import read
    from podcast.scripting.lexicon_edits import own_words, refuse_known

    if wish.replace:
        return
    mend = "To say it in the new way instead, add --replace."
    if path is None:
        refuse_known(seen, [wish.entry], where=project.lexicon.name, mend=mend)
    else:
        article = read(path, root=project.root)
        refuse_known(own_words(article), [wish.entry], where=article.source, mend=mend)


def tell(found: Consequences, entry: Entry) -> None:
    """Say in words what the entry changes: every line, then the sum of it."""
    for held in found.held:
        click.echo(f"{held.where}, {held.slug}")
        if held.before.key == held.after.key:
            click.echo(f"  Stays:  {_sounds(held.after)}")
        else:
            click.echo(f"  Before: {_sounds(held.before)}\n  After:  {_sounds(held.after)}")
    if not found.held:
        click.echo(f"No sentence of the show holds “{entry.word}”.")
    else:
        click.echo(_sum(found))
    if len(found.changed) < len(found.held):
        said = entry.say or entry.word
        click.echo(
            "Those that stay are said by an article's own word, by a rule, or as a person typed "
            f'them in scripts/. There, write ({entry.word})[sub:"{said}"].'
        )
    for where in found.conflicts:
        click.echo(
            f"Warning: {where}: a person edited this line, so the next build will show both "
            "versions there and ask. See podcast scripts."
        )
    for source, error in found.unread:
        click.echo(f"Not looked at: {one_line(source)}\n{error_text(error)}", err=True)


def _sounds(job: LineJob) -> str:
    """What is spoken, and which of its words by their sound."""
    sounds = ", ".join(f"{word} as {ipa}" for word, ipa in job.phonemes)
    return f"{job.spoken} ({sounds})" if sounds else job.spoken


def _sum(found: Consequences) -> str:
    again = found.again
    episodes = Counter(held.slug for held in found.changed)
    first = [f"{slug} ({number})" for slug, number in episodes.most_common(_EPISODES)]
    more = len(episodes) - len(first)
    where = ", ".join([*first, *([f"{more:,} more"] if more else [])])
    verb = "holds" if len(found.held) == 1 else "hold"
    said = [f"{counted(len(found.held), 'sentence')} {verb} the word."]
    if where:
        said.append(f"What listeners hear changes in {where}.")
    said.append(f"To be spoken again: {counted(len(again), 'sentence')}.")
    if found.network:
        characters = sum(len(held.after.spoken) for held in again)
        said.append(f"{counted(characters, 'character')} will be sent to {found.network}.")
    return " ".join(said)


def _write(project: Project, wish: Wish, *, seen: Lexicon, path: Path | None) -> None:
    from podcast.reading.metadata.beside import has_front_matter, metadata_home
    from podcast.scripting.lexicon_edits import write_own_word, write_show_words

    name = project.lexicon.name if path is None else path.relative_to(project.root).as_posix()
    if wish.dry_run:
        place = name if path is None or has_front_matter(name) else metadata_home(name)
        click.echo(f"Nothing was written. Without --dry-run it goes into {place}.")
        return
    if path is None:
        write_show_words(project, [wish.entry], seen=seen)
    else:
        name = write_own_word(path, wish.entry, source=name, project=project)
    click.echo(f"Written: {name}.\nNext: podcast build")


def _play(project: Project, changed: Sequence[Held]) -> None:
    from podcast.cli.say import deliver
    from podcast.scripting.say_text import say

    if not changed:
        click.echo("There is nothing to listen to: no sentence changes.")
        return
    for name, job in (("Before", changed[0].before), ("After", changed[0].after)):
        said = say([job], spec=project.audio, store=project.store)
        click.echo(f"{name}: {deliver(said, to=None)}")
