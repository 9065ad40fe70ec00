"""``podcast move-in``: an existing podcast comes along, so that no app lists an episode twice."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from podcast.following.moving_in import Arrival, OldShow
    from podcast.project import Project

_WORDS = {
    "moved": "Moved in",
    "there": "There already",
    "article": "There already, as an article's episode",
    "failed": "Failed",
    "soundless": "Passed over, since it has no sound (podcast follow takes articles)",
    "twice": "Passed over, since the feed has its guid twice",
}


@click.command(short_help="Bring an existing podcast along: its episodes, guids and audio.")
@click.argument("feed")
@click.option("--dry-run", is_flag=True, help="Say what would come, and fetch only the feed.")
@click.option("--allow-private", is_flag=True, help="Ask in a private network too.")
@click.option("--json", "as_json", is_flag=True, help="Print what became of each as JSON.")
@click.pass_obj
def command(project: Path, *, feed: str, dry_run: bool, allow_private: bool, as_json: bool) -> None:
    """Bring every episode of FEED, an address or a file of an old show's feed, into moved/.

    Guids, dates, titles, notes, pictures and audio stay as they are: apps that know an episode
    download nothing again. What does not come along is told. Run it again after an interruption.
    """
    from podcast.errors import FetchError
    from podcast.following.moving_in import move_in, read_old_show
    from podcast.following.polite_visits import Visits
    from podcast.planning.lock import only_build
    from podcast.podcast_toml import load_project

    loaded = load_project(project)
    visits = Visits(allow_private=allow_private)
    show = read_old_show(feed, visits=visits)
    if dry_run:
        _tell_coming(show, as_json=as_json)
        return
    told: list[Arrival] = []

    def report(arrival: Arrival) -> None:
        told.append(arrival)
        if not as_json:
            _tell(arrival)

    with only_build(loaded):
        move_in(show, project=loaded, visits=visits, report=report)
    if as_json:
        click.echo(json.dumps([asdict(one) for one in told], ensure_ascii=False, indent=2))
    else:
        _tell_end(told, show=show, project=loaded)
    if any(one.state == "failed" for one in told):
        raise SystemExit(FetchError.exit_code)


def _tell(arrival: Arrival) -> None:
    place = f" ({arrival.folder})" if arrival.folder else ""
    click.echo(f"{_WORDS[arrival.state]}: {arrival.title}{place}")
    if arrival.why:
        click.echo(f"Why: {arrival.why}")
        click.echo(f"To mend it: {arrival.mend}")


def _tell_coming(show: OldShow, *, as_json: bool) -> None:
    from podcast.cli.screen_words import counted

    coming = [one for page in show.pages for one in page.episodes]
    if as_json:
        listed = [{"guid": one.guid, "title": one.title, "audio": one.audio} for one in coming]
        click.echo(json.dumps(listed, ensure_ascii=False, indent=2))
        return
    for one in coming:
        click.echo(f"Would move in: {one.title}")
    click.echo(f"{counted(len(coming), 'episode')}. Nothing was written: this was a dry run.")


def _tell_end(told: list[Arrival], *, show: OldShow, project: Project) -> None:
    """What was lost, what podcast.toml needs, and what comes next."""
    from podcast.cli.screen_words import counted

    lost = Counter(what for one in told for what in one.lost)
    for what, count in lost.items():
        click.echo(f"Lost: {what} of {counted(count, 'episode')}.")
    known = project.show
    mine = {
        "title": known.title,
        "author": known.author,
        "language": known.language,
        "guid": known.guid,
        "email": known.email,
        "copyright": known.copyright,
        "kind": known.kind,
    }
    differ = {name: value for name, value in show.settings.items() if value != mine[name]}
    if differ:
        click.echo("The old feed has other settings. In podcast.toml:")
        for name, value in differ.items():
            click.echo(f"  {name} = {json.dumps(value, ensure_ascii=False)}")
    if show.image and not known.cover:
        click.echo(f"Its cover: save {show.image} here and name it as cover in podcast.toml.")
    click.echo("Next: podcast build, podcast publish, and then the redirect: docs/hosting.md.")
