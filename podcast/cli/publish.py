"""``podcast publish``: output/ to where listeners get it, the feed last."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from podcast.project import Project


@click.command(short_help="Copy output/ to where listeners get it, the feed last.")
@click.argument("target")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
@click.pass_obj
def command(project: Path, *, target: str, dry_run: bool) -> None:
    """Publish output/ to TARGET: a folder, or an address such as s3://bucket/show.

    Only what changed is sent, audio first and the feed last; it can be interrupted anywhere
    and run again.
    """
    from podcast.building.held import held_back
    from podcast.cli.words import counted
    from podcast.project import load_project
    from podcast.publishing.publish import plan_publication, publish
    from podcast.publishing.targets import FolderTarget, open_target
    from podcast.publishing.websub import ping_hub

    loaded = load_project(project)
    place = open_target(target)
    if isinstance(place, FolderTarget):
        _refuse_own(place.root, project=loaded)
    now = datetime.now(tz=UTC)
    plan = plan_publication(loaded.output, target=place, now=now, held=held_back(loaded))
    if dry_run:
        for step, paths in (("put", plan.put), ("delete", plan.delete)):
            for path in paths:
                _tell(step, path)
        click.echo("Nothing was sent: this was a dry run.")
        return
    publish(loaded.output, plan=plan, target=place, tell=_tell)
    if loaded.show.hub and plan.put:
        ping_hub(loaded.show.hub, feed_url=f"{loaded.show.url}/feed.xml")
    click.echo(f"Published: {counted(len(plan.put), 'file')} sent to {target}.")


def _tell(step: str, path: str) -> None:
    """Say a step before it is taken: a slow one is known by its name."""
    click.echo(f"{'Send' if step == 'put' else 'Delete'}: {path}")


def _refuse_own(folder: Path, *, project: Project) -> None:
    """Keep what is published apart from what it is made from."""
    from podcast.errors import PublishingError

    place, root = folder.resolve(), project.root.resolve()
    own = (project.output, project.content, project.scripts)
    if place == root or any(place.is_relative_to(one.resolve()) for one in own):
        raise PublishingError(
            "A show cannot be published into its own folders.",
            where=str(folder),
            mend="Name another folder, such as ../published, or an address.",
        )
    if folder.exists() and not folder.is_dir():
        raise PublishingError(
            "This is a file, not a folder.", where=str(folder), mend="Name a folder, or an address."
        )
