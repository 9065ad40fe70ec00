"""``podcast listen``: every line listened to, and the words that were not heard."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli.screen_words import counted, length

if TYPE_CHECKING:
    from podcast.planning.by_ear.cost_of_sending import SentSound
    from podcast.planning.by_ear.every_line import LineListened


@click.command(short_help="Have every line listened to, and name the words that were not heard.")
@click.argument("articles", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print every line with its answer as JSON.")
@click.option(
    "--calibrate", is_flag=True, help="Learn anew what is usual for the show's voices, then judge."
)
@click.pass_obj
def command(project: Path, *, articles: tuple[str, ...], as_json: bool, calibrate: bool) -> None:
    """Listen to the ARTICLES, or to all that was built, as listeners get it.

    A line that was listened to is not listened to again until its sound changes. It never
    stops a build: what cannot be told is named so.
    """
    from podcast.planning.by_ear import every_line
    from podcast.planning.by_ear.cost_of_sending import sound_to_send
    from podcast.podcast_toml import load_project

    loaded, now = load_project(project), datetime.now(tz=UTC)
    for line in sent_words(sound_to_send(loaded, articles=articles, now=now)):
        click.echo(line, err=True)
    found = every_line.listen_to_show(loaded, articles=articles, now=now, tell=_tell)
    if calibrate:
        for name, limit in every_line.calibrate(loaded, now=now).items():
            click.echo(f"Usual: {name}: a doubt above {limit:g}", err=True)
        found = every_line.listen_to_show(loaded, articles=articles, now=now, tell=_nothing)
    if as_json:
        click.echo(json.dumps([_plain(one) for one in found], ensure_ascii=False, indent=2))
        return
    tell_listened(found)


def tell_listened(found: Sequence[LineListened]) -> None:
    """Name the lines that were not heard, those that nobody can tell, and count them all."""
    for one in found:
        if one.answer.state == "not-heard":
            instead = f"“{one.answer.heard}”" if one.answer.heard else "nothing"
            click.echo(f"Not heard: {one.place}: “{one.answer.word}”, but {instead}")
            click.echo(f"  {one.line}")
    reasons = {one.answer.why for one in found if one.answer.state == "unsure"}
    for why in sorted(reasons):
        number = sum(one.answer.why == why for one in found)
        click.echo(f"Cannot tell: {counted(number, 'line')}: {why}.")
    missed = sum(one.answer.state == "not-heard" for one in found)
    heard = sum(one.answer.state == "heard" for one in found)
    click.echo(
        f"{counted(len(found), 'line')}: {heard:,} heard, {missed:,} with a word that was not "
        f"heard, {len(found) - heard - missed:,} nobody can tell."
    )


def sent_words(sent: SentSound | None) -> Iterator[str]:
    """How much sound leaves this machine, and what that costs, for before it does."""
    if sent is None or not sent.seconds:
        return
    sound = length(max(1000, round(sent.seconds * 1000)))
    lines = f"{counted(sent.lines, 'line')}, " if sent.lines else "about "
    yield f"Online: {lines}{sound} of sound are sent to {sent.to}, which listens."
    if sent.cost is not None:
        yield f"Cost: {sent.cost:,.2f}, at {sent.price:g} for a minute of sound."


def _plain(one: LineListened) -> dict[str, object]:
    return {
        "slug": one.slug,
        "line": one.line,
        "place": one.place,
        "state": one.answer.state,
        "word": one.answer.word,
        "heard": one.answer.heard,
        "score": one.answer.score,
        "why": one.answer.why,
    }


def _tell(slug: str) -> None:
    click.echo(f"Listening: {slug}", err=True)


def _nothing(_slug: str) -> None:
    """Say nothing the second time."""
