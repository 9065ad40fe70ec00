"""What ``podcast publish`` refuses, so that no listener meets it, and what it warns of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from podcast.cli.feed_words import change_words
from podcast.cli.screen_words import counted

if TYPE_CHECKING:
    from podcast.events import FeedChange
    from podcast.project import Project


def refuse_departures(lost: Sequence[FeedChange]) -> None:
    """Keep for listeners the episodes that nobody meant to take from them."""
    from podcast.errors import PublishingError
    from podcast.shelf.feed_changes_at_target import is_meant

    unmeant = [one for one in lost if one.kind != "arrives" and not is_meant(one)]
    if unmeant:
        raise PublishingError(
            f"Listeners would lose {counted(len(unmeant), 'episode')} that no article withdraws. "
            f"{change_words(unmeant[0])} Nothing was sent.",
            where=unmeant[0].slug,
            mend="Bring the article, its date or its guid back and build; or write withdrawn: or "
            "draft: true in it. If they shall go as it is: podcast publish --let-go",
        )


def refuse_faulty(project: Project) -> None:
    """Keep from listeners what podcast check calls an error."""
    from podcast.checking.run_rules import check_output
    from podcast.errors import CheckFailed
    from podcast.shelf.show_record import show_sums

    found = check_output(project.output, show=project.show, sums=show_sums(project))
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


def refuse_unreviewed(project: Project, *, now: datetime) -> None:
    """Keep from listeners what nobody has looked at, where the show wants that."""
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


def warn_of_own_address(url: str) -> None:
    """Say that a feed with this address leads listeners to their own machines."""
    if urlsplit(url).hostname in {"127.0.0.1", "localhost", "::1"}:
        click.echo(
            f"Warning: the feed names {url}, which is this machine, wherever it is read.\n"
            "To mend it: Set url in podcast.toml to where output/ is published, and build again.",
            err=True,
        )


def refuse_own(folder: Path, *, project: Project) -> None:
    """Keep what is published apart from what it is made from."""
    from podcast.errors import PublishingError
    from podcast.store import resolved

    place, root = resolved(folder), resolved(project.root)
    own = (project.output, project.content, project.scripts, project.store.here)
    if place == root or any(place.is_relative_to(resolved(one)) for one in own):
        raise PublishingError(
            "A show cannot be published into its own folders.",
            where=str(folder),
            mend="Name another folder, such as ../published, or an address.",
        )
    if root.is_relative_to(place):
        raise PublishingError(
            "The show's own folder lies in this one: its files would stand among what listeners "
            "get, and publishing would fill a folder that holds more than the show.",
            where=str(folder),
            mend="Name a folder that is the publication's alone, such as ../published.",
        )
    if folder.exists() and not folder.is_dir():
        raise PublishingError(
            "This is a file, not a folder.", where=str(folder), mend="Name a folder, or an address."
        )
