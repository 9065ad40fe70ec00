"""``podcast status``: how the show stands, one line an episode."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli.screen import one_line
from podcast.cli.screen_words import (
    changed,
    counted,
    error_fields,
    length,
    misheard,
    problem_lines,
    size,
    to_review,
)
from podcast.cli.show_voice import voice_told

if TYPE_CHECKING:
    from podcast.planning.status import EpisodeStatus, ShowStatus

_WORDS = {
    "new": "not built yet",
    "back": "withdrawn before, not built again yet",
    "changed": "changed since it was built",
    "unchanged": "up to date",
    "broken": "cannot be built",
    "withdrawn": "withdrawn, not in the feed",
    "gone": "without an article",
    "unseen": "not looked at yet",
}


@click.command(short_help="Tell how each episode stands, and the store's size.")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@click.pass_obj
def command(project: Path, *, as_json: bool) -> None:
    """Tell how each episode stands: state, length, words, dates, warnings; nothing is written.

    Drafts, episodes of a later day, articles that cannot be built and scripts in conflict are
    named as such.
    """
    from podcast.planning.status import show_status, store_sizes
    from podcast.podcast_toml import load_project

    loaded = load_project(project)
    told = show_status(loaded, now=datetime.now(tz=UTC))
    stored = store_sizes(loaded)
    if as_json:
        click.echo(json.dumps(_plain(told, stored=stored), ensure_ascii=False, indent=2))
        return
    for one in told.episodes:
        for line in _words(one):
            click.echo(line)
    click.echo(_sum(told))
    if told.misheard:
        click.echo(misheard(told.misheard))
    for warning in told.plan.warnings:
        click.echo(f"Warning: {one_line(warning)}")
    for line in voice_told(loaded):
        click.echo(line)
    if told.review is not None:
        click.echo(to_review(told.review))
    kinds = ", ".join(f"{kind} {size(number)}" for kind, number in stored.items())
    click.echo(f"Store: {size(sum(stored.values()))}{f' ({kinds})' if kinds else ''}.")


def _plain(told: ShowStatus, *, stored: Mapping[str, int]) -> dict[str, object]:
    return {
        "episodes": [_plain_episode(one) for one in told.episodes],
        "misheard": told.misheard,
        "store": dict(stored),
        "review": told.review,
        "warnings": told.plan.warnings,
    }


def _plain_episode(one: EpisodeStatus) -> dict[str, object]:
    names = ("slug", "source", "outcome", "since", "seen", "duration", "words", "warnings")
    return {
        **{name: getattr(one, name) for name in names},
        "published": one.published and one.published.isoformat(),
        "built": one.built and one.built.isoformat(timespec="seconds"),
        "problem": error_fields(one.problem),
    }


def _words(one: EpisodeStatus) -> Iterator[str]:
    parts = [_WORDS[one.outcome] + _since(one)]
    if one.seen == "draft":
        parts.append("draft, not in the feed")
    if one.seen == "scheduled":
        parts.append(f"not in the feed before {one.published}")
    if one.seen == "edition":
        parts.append("another edition, found by the page of its article")
    if one.seen == "stays":
        parts.append("stays in the feed")
    if one.built:
        parts += [length(one.duration), counted(one.words, "word")]
        parts += [f"dated {one.published}"] if one.seen != "scheduled" else []
        parts.append(f"built {one.built:%Y-%m-%d %H:%M} UTC")
    yield f"{one_line(one.slug or one.source)}: {', '.join(parts)}."
    if one.problem:
        yield from (f"  {line}" for line in problem_lines(one.problem))
    yield from (f"  Warning: {warning}" for warning in one.warnings)


def _since(one: EpisodeStatus) -> str:
    """What changed since the build, in brackets; nothing where that is not known."""
    return f" ({changed(one.since)})" if one.since else ""


def _sum(told: ShowStatus) -> str:
    counts = Counter(_WORDS[one.outcome] for one in told.episodes)
    states = ", ".join(f"{number:,} {words}" for words, number in counts.items())
    audio = sum(one.duration for one in told.episodes)
    words = sum(one.words for one in told.episodes)
    return (
        f"{counted(len(told.episodes), 'episode')}: {states}; "
        f"{length(audio)} of audio, {counted(words, 'word')}."
    )
