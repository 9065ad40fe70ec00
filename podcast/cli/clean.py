"""``podcast clean``: what no episode uses any more goes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli.screen_words import counted, size

if TYPE_CHECKING:
    from podcast.planning.cleaning import Unused

_NAMES = {
    "clip": "spoken sentence",
    "part": "sentence part",
    "track": "section",
    "heard": "section proof",
    "cover": "cover",
    "take": "recording",
    "listened": "recogniser's answer",
    "passage": "heard passage",
    "forms": "spoken-forms list",
    "narrated": "narrated article",
}


@click.command(short_help="Remove what no episode uses any more.")
@click.option("--dry-run", is_flag=True, help="Say what would go, and remove nothing.")
@click.pass_obj
def command(project: Path, *, dry_run: bool) -> None:
    """Remove from the store what no article uses, and from output/ episodes without an article.

    What goes costs only time: a build makes it again where it is needed. While an article
    cannot be read or its script is in conflict, the store keeps everything.
    """
    from podcast.planning.cleaning import find_unused, remove
    from podcast.planning.lock import only_build
    from podcast.podcast_toml import load_project

    loaded, now = load_project(project), datetime.now(tz=UTC)
    if dry_run:
        unused = find_unused(loaded, now=now)
        _tell(unused, end="Nothing was removed. To do it: podcast clean")
        return
    with only_build(loaded):
        unused = find_unused(loaded, now=now)
        remove(unused, project=loaded)
    _tell(unused, end=f"Removed: {size(unused.size)}.")


def _tell(unused: Unused, *, end: str) -> None:
    for line in _words(unused):
        click.echo(line)
    click.echo(end if unused.size else "There is nothing to remove.")


def _words(unused: Unused) -> Iterator[str]:
    for source, error in unused.unjudged:
        yield f"Kept: the store, since nobody knows what {source} needs. {error.what}"
    for slug in unused.still_named:
        yield f"Kept: {slug}, whose article is gone, as the feed names it. First: podcast build"
    for slug in unused.episodes:
        yield f"Not used: the episode {slug}, whose article is gone."
    counts = [counted(number, _NAMES[kind]) for kind, number in unused.counts.items()]
    if unused.parts:
        counts.append(counted(len(unused.parts), "half-written file"))
    if counts:
        yield f"Not used: {', '.join(counts)}."
    if unused.size:
        yield f"Together: {size(unused.size)}."
