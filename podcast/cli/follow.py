"""``podcast follow``: what is new and changed at a feed or site, into content/."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

if TYPE_CHECKING:
    from podcast.errors import PodcastError
    from podcast.following import Outcome, Wish
    from podcast.following.pictures import Missing
    from podcast.project import Project

_WORDS = {
    "new": "New",
    "changed": "Changed",
    "merged": "Changed there, merged with your edits",
    "conflict": "Conflict, left as it is",
    "unchanged": "Unchanged",
    "removed": "Left out, since its file was removed here",
    "gone": "Gone there",
    "failed": "Failed",
    "resting": "Not asked",
}


class Day(click.DateTime):
    """A day as YYYY-MM-DD, refused in words rather than in the letters that parse it."""

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """The day's beginning."""
        try:
            return cast("datetime", super().convert(value, param, ctx))
        except click.BadParameter:
            self.fail(f"“{value}” is no day; write it like 2026-03-09.", param, ctx)


@click.command(short_help="Bring new and changed articles of a feed or site into content/.")
@click.argument("addresses", nargs=-1, metavar="[ADDRESS]...")
@click.option(
    "--since",
    type=Day(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="Leave out what is older.",
)
@click.option("--limit", type=click.IntRange(0), metavar="N", help="So many new ones at most.")
@click.option("--draft/--no-draft", default=None, help="New ones wait as drafts, or do not.")
@click.option("--dry-run", "way", flag_value="dry", help="Say what would come, and write nothing.")
@click.option("--mine", "way", flag_value="mine", help="Settle conflicts of articles: my lines.")
@click.option("--theirs", "way", flag_value="theirs", help="Settle them with the source's lines.")
@click.option("--allow-private", is_flag=True, help="Ask in a private network too.")
@click.option("--json", "as_json", is_flag=True, help="Print what became of each as JSON.")
@click.pass_obj
def command(
    project: Path,
    *,
    addresses: tuple[str, ...],
    since: datetime | None,
    limit: int | None,
    draft: bool | None,
    way: str | None,
    allow_private: bool,
    as_json: bool,
) -> None:
    """Ask each ADDRESS, or all sources of [follow] in podcast.toml, for articles.

    An address is that of a feed (RSS, Atom, JSON Feed), a sitemap, WordPress's REST interface
    (https://example.org/wp-json/), Ghost's content API, or of a page that names its feed; a
    folder in which somebody else writes is followed too. New
    articles become files in content/, as drafts unless the show says otherwise; what changed
    there is merged and never put over what you wrote. Where both changed the same lines it is
    told, until `podcast follow --mine ARTICLE` or `--theirs ARTICLE` settles it.
    """
    from podcast.following import Wish
    from podcast.podcast_toml import load_project

    loaded = load_project(project)
    if way in {"mine", "theirs"}:
        settle_all(loaded, names=addresses, mine=way == "mine")
        return
    sources = tuple(dict.fromkeys(addresses or loaded.followed))
    if not sources:
        raise click.UsageError("Name an address, or write sources under [follow] in podcast.toml.")
    as_draft = loaded.followed_as_draft if draft is None else draft
    day = since.date() if since else None
    pictures = loaded.pictures_wanted
    wish = Wish(day, limit, draft=as_draft, dry_run=way == "dry", pictures=pictures)
    told, problems = _ask(
        sources, project=loaded, wish=wish, allow_private=allow_private, is_quiet=as_json
    )
    if as_json:
        click.echo(json.dumps([asdict(one) for one in told], ensure_ascii=False, indent=2))
    end(told, problems=problems, wish=wish, is_quiet=as_json or wish.dry_run)


def settle_all(project: Project, *, names: tuple[str, ...], mine: bool) -> None:
    """Settle the conflicts of the articles that are named. Raises ArticleError, ProjectError."""
    from podcast.following import settle
    from podcast.scripting.articles import find_articles

    if not names:
        raise click.UsageError("Name the articles whose conflicts are to be settled.")
    whose = "your lines stay" if mine else "the source's lines are taken"
    for path in find_articles(project, names=names):
        settle(path, project=project, mine=mine)
        click.echo(f"Settled, {whose}: {path.relative_to(project.root).as_posix()}")


def _ask(
    sources: tuple[str, ...], *, project: Project, wish: Wish, allow_private: bool, is_quiet: bool
) -> tuple[list[Outcome], list[PodcastError]]:
    """Ask one source after the other; what is wrong with one does not stop the others."""
    from podcast.errors import PodcastError
    from podcast.following import Visits, follow

    visits = Visits(allow_private=allow_private)
    told: list[Outcome] = []
    problems: list[PodcastError] = []
    for source in sources:
        outcomes: list[Outcome] = []
        before = len(problems)
        try:
            follow(source, project=project, wish=wish, visits=visits, report=outcomes.append)
        except PodcastError as error:
            problems.append(error)
        told += outcomes
        if not is_quiet:
            tell(source, outcomes, failed=len(problems) - before, dry_run=wish.dry_run)
    return told, problems


def tell(source: str, outcomes: list[Outcome], *, failed: int, dry_run: bool) -> None:
    """Say what became of each entry of a source."""
    if not outcomes and not failed:
        click.echo(f"Nothing new: {source}")
    for one in outcomes:
        would = "Would be: " if dry_run and one.state in {"new", "changed"} else ""
        click.echo(
            f"{would}{_WORDS[one.state]}: {one.title}" + (f" ({one.file})" if one.file else "")
        )
        if one.why:
            click.echo(f"Why: {one.why}")
        if one.mend:
            click.echo(f"To mend it: {one.mend}")
        tell_pictures(one.pictures, one.missing)


def tell_pictures(files: Sequence[str], missing: Sequence[Missing]) -> None:
    """Say which pictures of an article from the web came with it, and which did not."""
    for file in files:
        click.echo(f"With its picture: {file}")
    for one in missing:
        click.echo(f"Missing: the picture {one.address}. {one.why} Its description stays.")
        click.echo(f"To show it, put it there as {one.place}.jpg, or as what it is.")


def end(told: list[Outcome], *, problems: list[PodcastError], wish: Wish, is_quiet: bool) -> None:
    """Say what comes next; leave with the exit code of what went wrong, if anything did."""
    from podcast.errors import FetchError, Problems

    states = {one.state for one in told}
    if not is_quiet and states & {"new", "changed", "merged"}:
        if "new" in states and wish.draft:
            click.echo("New ones are drafts until you take draft out of the file beside each.")
        click.echo("Next: podcast build")
    if problems:
        raise problems[0] if len(problems) == 1 else Problems(problems)
    if states & {"failed", "conflict"}:
        raise SystemExit(FetchError.exit_code)
