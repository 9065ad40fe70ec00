"""``podcast build``: content/ into output/."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from podcast.cli.workers import Workers
    from podcast.cluster import Cluster
    from podcast.events import Summary
    from podcast.project import Project


@click.command(short_help="Build content/ into output/.")
@click.argument("articles", nargs=-1)
@click.option("--engine", metavar="NAME", help="Speak with this engine instead of the show's.")
@click.option(
    "--jobs",
    type=click.IntRange(1, 256),
    metavar="N",
    help="Sections made at once; all cores if not given.",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Give the sections to this Dask cluster, such as tcp://HOST:8786.",
)
@click.option(
    "--let-go", is_flag=True, help="Let published episodes leave the feed until a later date."
)
@click.option("--dry-run", is_flag=True, help="Show what it would do, as podcast plan does.")
@click.option("--json", "telling", flag_value="json", help="Print events as JSON, one a line.")
@click.option("--plain", "telling", flag_value="plain", help="Show no progress bar.")
@click.option("--quiet", "telling", flag_value="quiet", help="Print errors only.")
@click.pass_obj
def command(
    project: Path,
    *,
    articles: tuple[str, ...],
    engine: str | None,
    jobs: int | None,
    scheduler: str | None,
    let_go: bool,
    dry_run: bool,
    telling: str | None,
) -> None:
    """Build the ARTICLES, or all of content/, into output/.

    An article is named by its file, with or without its ending.
    """
    from podcast.podcast_toml import load_project
    from podcast.production.freed_memory import give_back_freed_memory

    loaded = load_project(project).spoken_by(engine)
    if dry_run:
        from podcast.cli.plan import tell_plan

        as_json = telling == "json"
        options = [*(["--engine", engine] if engine else []), *(["--let-go"] if let_go else [])]
        raise SystemExit(
            tell_plan(loaded, articles=articles, jobs=jobs, as_json=as_json, options=options)
        )
    give_back_freed_memory()
    with _crew(loaded, jobs=jobs, scheduler=scheduler) as workers:
        summary = _built(loaded, articles, workers=workers, let_go=let_go, telling=telling)
    _tell_end(summary, project=loaded, telling=telling)
    _hear(loaded, articles=articles, is_quiet=telling in {"json", "quiet"})
    from podcast.cli.progress import exit_code

    raise SystemExit(exit_code(summary))


def _built(
    project: Project,
    articles: tuple[str, ...],
    *,
    workers: Workers | Cluster,
    let_go: bool,
    telling: str | None,
) -> Summary:
    from podcast.build import Tools, build  # while workers of a first build load what they need
    from podcast.cli.progress import reporter

    tools = Tools(
        now=lambda: datetime.now(tz=UTC),
        workers=workers.pool,
        report=reporter(telling),
        ahead=workers.ahead,
        let_go=let_go,
    )
    return build(project, articles=articles, tools=tools)


def _tell_end(summary: Summary, *, project: Project, telling: str | None) -> None:
    from podcast.cli.progress import print_summary_as_json, tell_summary

    if telling == "json":
        print_summary_as_json(summary)
    elif telling != "quiet":
        tell_summary(summary, project=project)


def _hear(project: Project, *, articles: tuple[str, ...], is_quiet: bool) -> None:
    """Listen to what was built where the show wants it; that never fails a build."""
    if not project.asks_for_review:
        return
    from podcast.cli.listen import sent_words, tell_listened
    from podcast.cli.screen_words import error_text, to_review
    from podcast.errors import PodcastError
    from podcast.planning.by_ear.cost_of_sending import sound_to_send
    from podcast.planning.by_ear.every_line import listen_to_show
    from podcast.planning.review import review_count

    now = datetime.now(tz=UTC)
    try:
        if project.listening.always:
            for line in sent_words(sound_to_send(project, articles=articles, now=now)):
                click.echo(line, err=True)
            found = listen_to_show(project, articles=articles, now=now, tell=lambda _: None)
            if not is_quiet:
                tell_listened(found)
        waiting = review_count(project, now=now)
        if waiting is not None and not is_quiet:
            click.echo(to_review(waiting))
    except PodcastError as error:
        click.echo(f"Nothing was listened to. {error_text(error)}", err=True)


def _crew(project: Project, *, jobs: int | None, scheduler: str | None) -> Workers | Cluster:
    """Who makes the sections: processes of this machine, or a cluster."""
    from podcast.cli.screen_words import counted
    from podcast.cli.workers import Workers, cores
    from podcast.speech import info_of

    info = info_of(project.voice)
    # Who waits for a server needs no core of his own.
    count = jobs or (max(cores(), info.at_once) if info.network else None)
    here = Workers(count, engine=info.name)
    if scheduler is None:
        if not (project.output / "episodes").exists():
            here.pool()  # a first build: workers load what they need while this process does
        return here
    if info.at_once:
        click.echo(
            f"{info.name} takes {counted(info.at_once, 'line')} at once from everybody together: "
            "a cluster would make it no faster, so this machine builds alone.",
            err=True,
        )
        return here
    if jobs is not None:
        raise click.UsageError("--jobs counts this machine's workers: leave it, or --scheduler.")
    from podcast.cluster import Cluster

    return Cluster(scheduler, needs=info.needs)
