"""``podcast publish``: output/ to where listeners get it, the feed last."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

if TYPE_CHECKING:
    from podcast.project import Project
    from podcast.publishing.hosting.publication import Plan
    from podcast.publishing.hosting.target import Target


@click.command(short_help="Copy output/ to where listeners get it, the feed last.")
@click.argument("target")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
@click.option("--unchecked", is_flag=True, help="Publish what podcast check finds fault with, too.")
@click.option("--take-over", is_flag=True, help="Write over files there that are not the show's.")
@click.pass_obj
def command(project: Path, *, target: str, dry_run: bool, unchecked: bool, take_over: bool) -> None:
    """Publish output/ to TARGET: a folder, or an address such as s3://bucket/show.

    Only what changed is sent, audio first and the feed last; it can be interrupted anywhere
    and run again. Files there that the show has not put there are not touched.
    """
    from podcast.planning.lock import only_build
    from podcast.project import load_project
    from podcast.publishing.hosting.targets import FolderTarget, open_target

    loaded = load_project(project)
    place = open_target(target)
    if isinstance(place, FolderTarget):
        _refuse_own(place.root, project=loaded)
    if dry_run:
        _tell_plan(_planned(loaded, place=place, unchecked=unchecked, take_over=take_over))
        return
    with only_build(loaded):  # a build would change the files under way
        plan = _planned(loaded, place=place, unchecked=unchecked, take_over=take_over)
        _publish(plan, project=loaded, place=place, target=target)


def _planned(project: Project, *, place: Target, unchecked: bool, take_over: bool) -> Plan:
    from podcast.publishing.hosting.publication import plan_publication
    from podcast.shelf.unpublished import unpublished_files

    now = datetime.now(tz=UTC)
    plan = plan_publication(
        project.output,
        target=place,
        now=now,
        held=unpublished_files(project),
        show=project.show.guid,
        take_over=take_over,
    )
    if not unchecked:
        _refuse_faulty(project)
        _refuse_unreviewed(project, now=now)
    _warn_of_own_address(project.show.url)
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


def _refuse_faulty(project: Project) -> None:
    """Keep from listeners what podcast check calls an error."""
    from podcast.checking.feed import check_output
    from podcast.cli.words import counted
    from podcast.errors import CheckFailed

    found = check_output(project.output, show=project.show)
    errors = [one for one in found if one.severity == "error"]
    if not errors:
        return
    first, more = errors[0], len(errors) - 1
    rest = f" podcast check tells {counted(more, 'other error')}." if more else ""
    raise CheckFailed(
        f"output/ has an error that apps or listeners would meet: {first.what}{rest}",
        where=first.where,
        mend=f"{first.mend} Or publish it as it is: --unchecked",
    )


def _refuse_unreviewed(project: Project, *, now: datetime) -> None:
    """Keep from listeners what nobody has looked at, where the show wants that."""
    from podcast.cli.words import counted
    from podcast.errors import CheckFailed
    from podcast.planning.review import review_queue

    if not project.review_required:
        return
    queue = review_queue(project, now=now)
    if queue:
        raise CheckFailed(
            f'This show says review = "required", and {counted(len(queue), "line")} '
            f"should be looked at first: {queue[0].what}.",
            where=queue[0].place,
            mend="See all with `podcast review`; mend them, or call them right with --right.",
        )


def _warn_of_own_address(url: str) -> None:
    if urlsplit(url).hostname in {"127.0.0.1", "localhost", "::1"}:
        click.echo(
            f"Warning: the feed names {url}, which is this machine, wherever it is read.\n"
            "To mend it: Set url in podcast.toml to where output/ is published, and build again.",
            err=True,
        )


def _refuse_own(folder: Path, *, project: Project) -> None:
    """Keep what is published apart from what it is made from."""
    from podcast.errors import PublishingError

    place, root = folder.resolve(), project.root.resolve()
    own = (project.output, project.content, project.scripts, project.store.here)
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
