"""``podcast captions``: the words of episodes that moved in, timed by listening to them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli.screen_words import counted, length

if TYPE_CHECKING:
    from podcast.planning.by_ear.moved_in_refusals import Captioned
    from podcast.project import Project
    from podcast.shelf.moved_in import Moved

_SHOWN = 10  # sentences of a kind; --json has them all


@click.command(short_help="Give episodes that moved in captions, from the words of their articles.")
@click.argument("episodes", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print what became of each as JSON.")
@click.pass_obj
def command(project: Path, *, episodes: tuple[str, ...], as_json: bool) -> None:
    """Listen to the EPISODES in moved/, or to all that name an article, and time its words.

    `article = "content/bees.md"` in an episode's episode.toml, above [audio], says whose words
    are heard in it. The times are kept in words.jsonl beside it; the next build makes captions,
    transcripts and a page that is read along of them. The sound stays as it is. Where sound and
    words are not the same, nothing is written.
    """
    from podcast.errors import CheckFailed
    from podcast.planning.by_ear.moved_in_timing import caption, to_caption
    from podcast.planning.lock import only_build
    from podcast.podcast_toml import load_project

    loaded = load_project(project)
    wanted = to_caption(loaded, names=episodes)
    told: list[Captioned] = []

    def report(one: Captioned) -> None:
        told.append(one)
        if not as_json:
            _tell(one)

    with only_build(loaded):
        _tell_sent(wanted, project=loaded)
        caption(wanted, project=loaded, begin=_tell_begin, report=report)
    if as_json:
        click.echo(json.dumps([asdict(one) for one in told], ensure_ascii=False, indent=2))
    else:
        _tell_end(told)
    if any(one.state in {"refused", "failed"} for one in told):
        raise SystemExit(CheckFailed.exit_code)


def _tell_begin(moved: Moved) -> None:
    click.echo(f"Listening: {moved.episode.slug}, {length(moved.episode.duration)}", err=True)


def _tell_sent(wanted: Sequence[Moved], *, project: Project) -> None:
    """Say how much sound leaves this machine, before it does."""
    from podcast.cli.listen import sent_words
    from podcast.planning.by_ear.cost_of_sending import sent_sound

    waiting = [one.episode.duration for one in wanted if not one.episode.captioned]
    if waiting:
        for line in sent_words(sent_sound(project, seconds=sum(waiting) / 1000)):
            click.echo(line, err=True)


def _tell(one: Captioned) -> None:
    if one.state == "there":
        click.echo(f"There already: {one.slug}")
        return
    if one.state != "timed":
        word = "Refused" if one.state == "refused" else "Failed"
        click.echo(f"{word}: {one.slug}\nWhy: {one.why}\nTo mend it: {one.mend}")
        return
    click.echo(
        f"Captions: {one.slug}, {counted(one.sentences, 'sentence')}. "
        f"{one.heard:.0%} of the words of {one.article} were heard."
    )
    _tell_some(
        "Number to listen to",
        [f"{_clock(at.at)}: the article: {at.line} Heard: {at.heard}" for at in one.otherwise],
    )
    _tell_some("Not heard, so without captions", one.left_out)
    _tell_some(
        "Not in the article, so without captions",
        [f"{_clock(at.start)} to {_clock(at.end)}: {at.text}" for at in one.foreign],
    )


def _tell_some(what: str, lines: Sequence[str]) -> None:
    for line in lines[:_SHOWN]:
        click.echo(f"{what}: {line}")
    if len(lines) > _SHOWN:
        click.echo(f"{what}: {len(lines) - _SHOWN:,} more (--json has them all)")


def _clock(milliseconds: int) -> str:
    from podcast.publishing.clock_times import clock

    return clock(milliseconds)


def _tell_end(told: Sequence[Captioned]) -> None:
    if not told:
        click.echo(
            'No episode in moved/ names its article. To bind one, write article = "content/FILE" '
            "into its episode.toml, above [audio]."
        )
    if any(one.state == "timed" for one in told):
        click.echo("Next: podcast build")
