"""``podcast publish``: output/ to where listeners get it, the feed last."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli.publish_refusals import (
    refuse_departures,
    refuse_faulty,
    refuse_own,
    refuse_unreviewed,
    warn_of_own_address,
)
from podcast.cli.publish_words import PublishWords

if TYPE_CHECKING:
    from podcast.events import FeedChange
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
@click.option("--all", "telling", flag_value="all", help="Name every file that is sent.")
@click.option("--json", "telling", flag_value="json", help="Print what was done as JSON.")
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
    telling: str | None,
) -> None:
    """Publish output/ to each TARGET: a name from podcast.toml, a folder, or an address.

    Without one, to the target that podcast.toml names. An address is such as s3://bucket/show.
    Only what changed is sent, audio first and the feed last; it can be interrupted anywhere
    and run again. Files there that the show has not put there are not touched.
    """
    from podcast.planning.lock import only_build
    from podcast.podcast_toml import load_project
    from podcast.publishing.hosting.named_target import chosen_targets
    from podcast.publishing.hosting.target_kinds import FolderTarget, open_target

    loaded = load_project(project)
    allowed = _Allowed(unchecked, take_over, let_go)
    names = chosen_targets(targets, known=loaded.targets, usual=loaded.target, create=create)
    places = {name: open_target(name) for name in names}
    for place in places.values():
        if isinstance(place, FolderTarget):
            refuse_own(place.root, project=loaded)
    words = PublishWords(loaded.output, as_json=telling == "json", names_all=telling == "all")
    try:
        # A build would change the files under way.
        with nullcontext() if dry_run else only_build(loaded):
            for name, place in places.items():
                _publish(loaded, place, target=name, allowed=allowed, words=words, is_dry=dry_run)
    finally:
        words.end()


def _publish(
    project: Project,
    place: Target,
    *,
    target: str,
    allowed: _Allowed,
    words: PublishWords,
    is_dry: bool,
) -> None:
    """Publish to one target, or say what that would do."""
    from podcast.publishing.hosting.publication import publish

    plan, changes = _planned(project, place=place, allowed=allowed, words=words)
    if is_dry:
        words.planned(plan)
    else:
        words.begin()
        publish(project.output, plan=plan, target=place, tell=partial(words.step, plan=plan))
    words.done(plan, target=target, changes=changes, is_dry=is_dry)
    if project.show.hub and plan.has_news() and not is_dry:
        _tell_hub(plan, project=project, place=place)
        words.hub_told(project.show.hub)


def _planned(
    project: Project, *, place: Target, allowed: _Allowed, words: PublishWords
) -> tuple[Plan, Sequence[FeedChange]]:
    from podcast.publishing.hosting.publication import plan_publication
    from podcast.shelf.feed_changes_at_target import feed_changes_at
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
    changes = feed_changes_at(place, project=project, there=plan.before.files)
    words.feed(changes)
    if not allowed.let_go:
        refuse_departures(changes)
    if not allowed.unchecked:
        refuse_faulty(project)
        refuse_unreviewed(project, now=now)
    warn_of_own_address(project.show.url)
    return plan, changes


def _tell_hub(plan: Plan, *, project: Project, place: Target) -> None:
    """Tell the show's hub of a feed that it does not know of; a later run makes up for it."""
    from podcast.publishing.hosting.publication import note_told
    from podcast.publishing.hosting.websub import ping_hub
    from podcast.publishing.links import public_url
    from podcast.publishing.output_paths import FEED

    ping_hub(project.show.hub, feed_url=public_url(project.show.url, FEED))
    note_told(plan, target=place)
