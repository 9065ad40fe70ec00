"""``podcast scripts``: which scripts people edited, and which wait for a person."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli.screen_words import counted, error_fields, error_text

if TYPE_CHECKING:
    from podcast.narration.scripts.conflict_marks import Conflict
    from podcast.scripting.script_states import ScriptState


@click.command(short_help="List the scripts: made, edited, in conflict, left over.")
@click.argument("articles", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON.")
@click.pass_obj
def command(project: Path, *, articles: tuple[str, ...], as_json: bool) -> None:
    """List the scripts of the ARTICLES, or all, with their state; nothing is written.

    A conflict is shown with both versions, its place, and the way out of it.
    """
    from podcast.podcast_toml import load_project
    from podcast.scripting.script_states import script_states

    states = script_states(load_project(project), names=articles)
    if as_json:
        click.echo(json.dumps([_plain(one) for one in states], ensure_ascii=False, indent=2))
        return
    for one in states:
        click.echo("\n".join(_words(one)))
    counts = Counter(one.state for one in states)
    sums = ", ".join(f"{number:,} {state}" for state, number in counts.items())
    click.echo(f"{counted(len(states), 'script')}{f': {sums}' if sums else ''}.")


def _plain(one: ScriptState) -> dict[str, object]:
    """The state for machines; an error as it is told elsewhere."""
    bare = {name: getattr(one, name) for name in ("slug", "path", "source", "state", "edited")}
    return {
        **bare,
        "conflicts": [asdict(met) for met in one.conflicts],
        "problem": error_fields(one.problem),
    }


def _words(one: ScriptState) -> Iterator[str]:
    match one.state:
        case "edited":
            yield f"{one.path}: edited by hand, {counted(one.edited, 'line')}."
        case "conflict":
            places = counted(len(one.conflicts), "place")
            yield f"{one.path}: in conflict, {places}. It is not spoken until you have chosen."
            for met in one.conflicts:
                yield from _versions(met, path=one.path)
            yield from _way_out(one)
        case "broken":
            yield f"{one.path}: cannot be read."
            if one.problem:
                yield from (f"  {line}" for line in error_text(one.problem).splitlines())
        case "orphaned":
            yield f"{one.path}: orphaned, no article in content/ is called {one.slug}."
            yield f"  Name the article so again (or say slug {one.slug} in its metadata),"
            yield "  or delete the script and its copy in scripts/.generated/."
        case _:
            yield f"{one.path}: {one.state}."


def _versions(met: Conflict, *, path: str) -> Iterator[str]:
    yield f"  {path}:{met.line}"
    if not met.edited and not met.regenerated:
        yield "    Only this marker is left of it."
        return
    yield from _version("In the script, as a person edited it:", met.edited)
    yield from _version("From the article, as it is now:", met.regenerated)


def _version(title: str, lines: Sequence[str]) -> Iterator[str]:
    yield f"    {title}"
    yield from (f"      {line}" for line in lines or ["(nothing: the lines were taken out)"])


def _way_out(one: ScriptState) -> Iterator[str]:
    yield f"  To resolve it: open {one.path}:{one.conflicts[0].line}, keep the right version"
    yield "  or write a third, delete the lines that begin with <<<<<<<, ======= and >>>>>>>,"
    yield f"  and run: podcast build {one.slug}"
