"""What ``podcast publish`` says: a line an event that people need, every file by --all, or JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli.feed_words import feed_words
from podcast.cli.screen_words import counted, size

if TYPE_CHECKING:
    from podcast.events import FeedChange
    from podcast.publishing.hosting.publication import Plan

_LONG = 50_000_000  # bytes; less has soon arrived


@dataclass(slots=True)
class PublishWords:
    """Tells a person, or keeps what a machine is told at the end."""

    output: Path
    as_json: bool = False
    names_all: bool = False
    _told: list[dict[str, object]] = field(default_factory=list)
    _sent: int = 0  # bytes of the files before the one that is on its way
    _quarter: int = 0

    def feed(self, changes: Sequence[FeedChange]) -> None:
        """Who comes to listeners, and who leaves them."""
        if not self.as_json:
            for line in feed_words(changes):
                click.echo(line)

    def begin(self) -> None:
        """Count what is sent to a target from the first file."""
        self._sent = self._quarter = 0

    def planned(self, plan: Plan) -> None:
        """Name every file of a dry run, where that is wanted."""
        if self.names_all:
            for step, paths in (("put", plan.put), ("delete", plan.delete)):
                for path in paths:
                    self._name(step, path)

    def step(self, step: str, path: str, *, plan: Plan) -> None:
        """Say a step before it is taken, where every file is named; else each quarter of much."""
        if self.names_all:
            self._name(step, path)
        elif step == "put" and plan.size > _LONG and not self.as_json:
            quarter = self._sent * 4 // plan.size
            if quarter > self._quarter:
                click.echo(f"Sent so far: {size(self._sent)} of {size(plan.size)}.")
            self._quarter = quarter
            self._sent += (self.output / path).stat().st_size

    def _name(self, step: str, path: str) -> None:
        if not self.as_json:
            click.echo(f"{'Send' if step == 'put' else 'Delete'}: {path}")

    def done(self, plan: Plan, *, target: str, changes: Sequence[FeedChange], is_dry: bool) -> None:
        """Say what was done at a target, or would be."""
        if self.as_json:
            self._told.append(_plain(plan, target=target, changes=changes, is_dry=is_dry))
            return
        gone = counted(len(plan.delete), "file")
        if is_dry:
            sent = f"{counted(len(plan.put), 'file')}, {size(plan.size)}"
            click.echo(f"To send: {sent}. To delete: {gone}.")
            click.echo("Nothing was sent: this was a dry run.")
            return
        deleted = f" Deleted there: {gone}." if plan.delete else ""
        click.echo(f"Published: {counted(len(plan.put), 'file')} sent to {target}.{deleted}")

    def hub_told(self, hub: str) -> None:
        """Say that a hub knows of the feed that was published last."""
        if self.as_json:
            self._told[-1]["told"] = hub
        else:
            click.echo(f"Told: {hub} knows of the new feed.")

    def end(self) -> None:
        """Print what a machine is told, also of a run that went wrong later."""
        if self.as_json:
            click.echo(json.dumps(self._told, ensure_ascii=False, indent=2))


def _plain(
    plan: Plan, *, target: str, changes: Sequence[FeedChange], is_dry: bool
) -> dict[str, object]:
    return {
        "target": target,
        "dry_run": is_dry,
        "sent": list(plan.put),
        "bytes": plan.size,
        "deleted": list(plan.delete),
        "arrives": [one.slug for one in changes if one.kind == "arrives"],
        "leaves": [{"slug": one.slug, "why": one.why} for one in changes if one.kind == "leaves"],
        "told": "",
    }
