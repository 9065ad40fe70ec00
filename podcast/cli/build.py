"""``podcast build``: content/ into output/."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click


@click.command(short_help="Build content/ into output/.")
@click.argument("articles", nargs=-1)
@click.option("--engine", metavar="NAME", help="Speak with this engine instead of the show's.")
@click.option(
    "--jobs",
    type=click.IntRange(1, 256),
    metavar="N",
    help="Sections made at once; all cores if not given.",
)
@click.option("--json", "as_json", is_flag=True, help="Print events as JSON, one a line.")
@click.option("--quiet", is_flag=True, help="Print errors only.")
@click.pass_obj
def command(
    project: Path,
    *,
    articles: tuple[str, ...],
    engine: str | None,
    jobs: int | None,
    as_json: bool,
    quiet: bool,
) -> None:
    """Build the ARTICLES, or all of content/, into output/.

    An article is named by its file, with or without its ending.
    """
    from podcast.build import Tools, build
    from podcast.cli.progress import exit_code, printer, tell_summary
    from podcast.cli.workers import Workers
    from podcast.project import load_project

    loaded = load_project(project)
    if engine:
        loaded = replace(loaded, voice=replace(loaded.voice, engine=engine, name=""), voices={})
    with Workers(jobs) as workers:
        tools = Tools(
            now=lambda: datetime.now(tz=UTC),
            workers=workers.pool,
            report=printer(as_json=as_json, quiet=quiet),
        )
        summary = build(loaded, articles=articles, tools=tools)
    tell_summary(summary, project=loaded, as_json=as_json, quiet=quiet)
    raise SystemExit(exit_code(summary))
