"""``podcast publish``: output/ to where listeners get it, the feed last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli.feed_words import feed_words
from podcast.cli.publish_refusals import (
    refuse_departures,
    refuse_faulty,
    refuse_own,
    refuse_unreviewed,
    warn_of_own_address,
)

if TYPE_CHECKING:
    from podcast.project import Project
    from podcast.publishing.hosting.publication import Plan
    from podcast.publishing.hosting.target import Target


@dataclass(frozen=True, slots=True)
class _Allowed:
    """What a person lets a publication do beside the usual."""

    unchecked: bool
    take_over: bool
    let_go: bool


@click.command(short_help="Copy output/ to where listeners get it, the feed last.")
@click.argument("targets", nargs=-1, metavar="[TARGET]...")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
@click.option("--unchecked", is_flag=True, help="Publish what podcast check finds fault with, too.")
@click.option("--take-over", is_flag=True, help="Write over files there that are not the show's.")
@click.option("--let-go", is_flag=True, help="Take from listeners what no article withdraws, too.")
@click.option("--create", is_flag=True, help="Make the folder that is named, whatever its name.")
@click.pass_obj
def command(
    project: Path,
    *,
    targets: tuple[str, ...],
    dry_run: bool,
    unchecked: bool,
    take_over: bool,
    let_go: bool,
    create: bool,
) -> None:
    """Publish output/ to each TARGET: a name from podcast.toml, a folder, or an address.

    Without one, to the target that podcast.toml names. An address is such as s3://bucket/show.
    Only what changed is sent, audio first and the feed last; it can be interrupted anywhere
    and run again. Files there that the show has not put there are not touched.
    """
    from podcast.planning.lock import only_build
    from podcast.project import load_project
    from podcast.publishing.hosting.choosing import chosen_targets
    from podcast.publishing.hosting.targets import FolderTarget, open_target

    loaded = load_project(project)
    allowed = _Allowed(unchecked, take_over, let_go)
    names = chosen_targets(targets, known=loaded.targets, usual=loaded.target, create=create)
    places = {name: open_target(name) for name in names}
    for place in places.values():
        if isinstance(place, FolderTarget):
            refuse_own(place.root, project=loaded)
    if dry_run:
        for place in places.values():
            _tell_plan(_planned(loaded, place=place, allowed=allowed))
        return
    with only_build(loaded):  # a build would change the files under way
        for name, place in places.items():
            plan = _planned(loaded, place=place, allowed=allowed)
            _publish(plan, project=loaded, place=place, target=name)


def _planned(project: Project, *, place: Target, allowed: _Allowed) -> Plan:
    from podcast.publishing.hosting.publication import plan_publication
    from podcast.shelf.departures import departures
    from podcast.shelf.unpublished import unpublished_files
    from podcast.shelf.withdrawn import withdrawn_slugs

    now = datetime.now(tz=UTC)
    plan = plan_publication(
        project.output,
        target=place,
        now=now,
        held=unpublished_files(project),
        withdrawn=withdrawn_slugs(project.output),
        show=project.show.guid,
        take_over=allowed.take_over,
    )
    lost = departures(project, target=place, there=plan.before.files)
    for line in feed_words(lost):
        click.echo(line)
    if not allowed.let_go:
        refuse_departures(lost)
    if not allowed.unchecked:
        refuse_faulty(project)
        refuse_unreviewed(project, now=now)
    warn_of_own_address(project.show.url)
    return plan


def _publish(plan: Plan, *, project: Project, place: Target, target: str) -> None:
    from podcast.cli.words import counted
    from podcast.publishing.hosting.publication import publish

    publish(project.output, plan=plan, target=place, tell=_tell)
    click.echo(f"Published: {counted(len(plan.put), 'file')} sent to {target}.")
    _tell_hub(plan, project=project, place=place)


def _tell(step: str, path: str) -> None:
    """Say a step before it is taken: a slow one is known by its name."""
    click.echo(f"{'Send' if step == 'put' else 'Delete'}: {path}")


def _tell_plan(plan: Plan) -> None:
    from podcast.cli.words import counted, size

    for step, paths in (("put", plan.put), ("delete", plan.delete)):
        for path in paths:
            _tell(step, path)
    sent, gone = counted(len(plan.put), "file"), counted(len(plan.delete), "file")
    click.echo(f"To send: {sent}, {size(plan.size)}. To delete: {gone}.")
    click.echo("Nothing was sent: this was a dry run.")


def _tell_hub(plan: Plan, *, project: Project, place: Target) -> None:
    """Tell the show's hub of a feed that it does not know of; a later run makes up for it."""
    from podcast.publishing.hosting.publication import note_told
    from podcast.publishing.hosting.websub import ping_hub
    from podcast.publishing.layout import FEED
    from podcast.publishing.links import public_url

    if project.show.hub and plan.has_news():
        ping_hub(project.show.hub, feed_url=public_url(project.show.url, FEED))
        note_told(plan, target=place)
        click.echo(f"Told: {project.show.hub} knows of the new feed.")
