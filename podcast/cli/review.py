"""``podcast review``: what a person should look at, the most harmful first."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click

from podcast.cli.screen_words import counted


@click.command(short_help="List what a person should look at before it is published.")
@click.option("--json", "as_json", is_flag=True, help="Print the queue as JSON.")
@click.option(
    "--right",
    "right",
    multiple=True,
    metavar="TEXT",
    help="Remember that the line with this text is right as it is; may be given again.",
)
@click.pass_obj
def command(project: Path, *, as_json: bool, right: tuple[str, ...]) -> None:
    """List lines that were not heard, conflicts and warnings over all episodes.

    What can hurt stands first, then what most listeners meet. Nothing is listened to.
    """
    from podcast.planning.review import as_called, call_right, review_queue
    from podcast.podcast_toml import load_project

    loaded = load_project(project)
    queue = review_queue(loaded, now=datetime.now(tz=UTC))
    if right:
        files = call_right(loaded, texts=right)
        called = dict.fromkeys(map(as_called, right))
        names = " and ".join(path.name for path in files)
        click.echo(f"Remembered in {names}: {counted(len(called), 'text')}.", err=True)
        waiting = {one.text for one in queue}
        for text in called:
            if text not in waiting:
                click.echo(f"Warning: nothing to review has this text: {text}", err=True)
        queue = tuple(one for one in queue if one.text not in called)
    if as_json:
        click.echo(json.dumps([asdict(one) for one in queue], ensure_ascii=False, indent=2))
        return
    for one in queue:
        click.echo(f"{one.sign}: {one.place}: {one.what}")
        if one.text != one.what:
            click.echo(f"  {one.text}")
    click.echo(f"To review: {counted(len(queue), 'line')}.")
