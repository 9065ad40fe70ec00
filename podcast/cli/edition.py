"""``podcast edition``: another edition of an article, such as one in brief."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.model import PROFILES

if TYPE_CHECKING:
    from podcast.model import Profile
    from podcast.project import Project

_LONGEST = 255  # bytes of a file's name
_LEFT_OUT = {"simplified": "omit: [note, table]\n", "standard": "", "full": ""}
"""What an edition leaves out at first, beside what its profile does: people change it."""


@click.command(short_help="Make another edition of an article: in brief, or in full.")
@click.argument("article")
@click.option(
    "--profile",
    type=click.Choice(PROFILES),
    default="simplified",
    show_default=True,
    help="How much of notes, tables, citations and figures is read in it.",
)
@click.pass_obj
def command(project: Path, *, article: str, profile: Profile) -> None:
    """Put a file beside ARTICLE that makes it an episode once more, in another PROFILE.

    The file has no text: the article's words are read, with what was mended in its script. The
    two share every sentence that is the same, so the second costs little. Its page and the
    article's lead to each other; podcast.toml's `editions` says whether the feed has it too.
    """
    from podcast.podcast_toml import load_project

    loaded = load_project(project)
    made = _written(loaded, article=article, profile=profile)
    click.echo(f"Made {made.relative_to(loaded.root)}: change it as you like, then podcast build.")
    if profile == _own_profile(made, project=loaded):
        click.echo(f"The article is read in {profile}: only what you write there makes it another.")


def _own_profile(edition: Path, *, project: Project) -> Profile | None:
    """The profile of an edition's article itself; None where that cannot be read."""
    from podcast.errors import PodcastError
    from podcast.reading import read
    from podcast.reading.metadata.editions import origin_of
    from podcast.scripting.article_profile import style_of

    origin = origin_of(edition)
    with suppress(PodcastError):
        if origin is not None:
            return style_of(read(origin, root=project.root), project=project).profile
    return None


def _written(project: Project, *, article: str, profile: Profile) -> Path:
    """The file of the edition. Raises ProjectError where it cannot be one, or is there."""
    from podcast.errors import ProjectError
    from podcast.reading.metadata.editions import KEY, as_text, edition_path, origin_of
    from podcast.scripting.articles import find_articles
    from podcast.store import write_whole

    found = find_articles(project, names=[article])
    origins = tuple(dict.fromkeys(origin_of(path) or path for path in found))
    if len(origins) > 1:
        raise ProjectError(
            f"{len(origins)} articles are called {article}.",
            where=", ".join(str(path.relative_to(project.root)) for path in origins),
            mend="Name one of them with its ending.",
        )
    there = edition_path(origins[0], profile=profile)
    if len(there.name.encode()) > _LONGEST:
        raise ProjectError(
            "The article's name is too long for an edition beside it.",
            where=str(origins[0].relative_to(project.root)),
            mend="Give it a shorter name.",
        )
    if there.exists():
        other = origin_of(there)
        is_another = other is not None and other != origins[0]
        raise ProjectError(
            f"There is an edition of {other.name} of this name."
            if other is not None and is_another
            else "This edition is there already.",
            where=str(there.relative_to(project.root)),
            mend="Two articles of one name, but for the ending, cannot both have it: rename one."
            if is_another
            else "Change that file, or name another --profile.",
        )
    text = f"---\n{KEY}: {as_text(origins[0].name)}\n{_LEFT_OUT[profile]}---\n"
    write_whole(there, text.encode())
    return there
