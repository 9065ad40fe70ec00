"""``podcast ebook``: several episodes as one book to read along with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from podcast.project import Project
    from podcast.publishing.ebook.finished_book import Bound


@click.command(short_help="Bind episodes into one read-along e-book.")
@click.argument("articles", nargs=-1)
@click.option(
    "--to",
    type=click.Path(path_type=Path),
    required=True,
    metavar="FILE",
    help="The book to write, an .epub; with --daisy a new folder, or a file that ends in .zip.",
)
@click.option(
    "--title",
    metavar="TEXT",
    help="The title, if not that of the show or the only episode.",
)
@click.option("--daisy", is_flag=True, help="Write a DAISY 2.02 talking book instead of EPUB.")
@click.pass_obj
def command(
    project: Path, *, articles: tuple[str, ...], to: Path, title: str | None, daisy: bool
) -> None:
    """Bind the finished episodes of ARTICLES, or all, into one EPUB 3 with their audio.

    They stand in the order in which they are named; all that listeners may have, the oldest
    first. Drafts and episodes of a later day are bound where they are named.
    """
    from podcast.cli.screen_words import counted, length
    from podcast.podcast_toml import load_project
    from podcast.publishing.ebook.finished_book import open_book
    from podcast.publishing.output_paths import episode_paths
    from podcast.shelf.named_episodes import chosen_episodes

    if not daisy and to.suffix.lower() != ".epub":
        raise click.BadParameter("FILE ends in .epub.", param_hint="--to")
    loaded = load_project(project)
    episodes = chosen_episodes(loaded, names=articles, now=datetime.now(tz=UTC))
    books = [open_book(loaded.output / episode_paths(one.slug).ebook) for one in episodes]
    name = title or (episodes[0].title if len(episodes) == 1 else loaded.show.title)
    (_write_daisy if daisy else _write_epub)(books, title=name, project=loaded, to=to)
    spoken = length(sum(book.facts.duration for book in books))
    click.echo(f"Written: {to} ({counted(len(books), 'episode')}, {spoken})")


def _write_epub(books: Sequence[Bound], *, title: str, project: Project, to: Path) -> None:
    from podcast.publishing.cover.picture import smaller
    from podcast.publishing.ebook.collection import write_collection
    from podcast.shelf.show_cover import show_cover
    from podcast.store import whole_file
    from podcast.store.links import named_file

    cover = smaller(show_cover(project))
    with whole_file(named_file(to)) as stream:
        write_collection(books, title=title, show=project.show, cover=cover, to=stream)


def _write_daisy(books: Sequence[Bound], *, title: str, project: Project, to: Path) -> None:
    from podcast.publishing.ebook.daisy import write_daisy, write_daisy_zip
    from podcast.store import whole_file
    from podcast.store.links import named_file
    from podcast.store.whole_folder import new_folder

    if to.suffix.lower() == ".zip":
        with whole_file(named_file(to)) as stream:
            write_daisy_zip(books, title=title, show=project.show, to=stream)
    else:
        with new_folder(to) as folder:
            write_daisy(books, title=title, show=project.show, to=folder)
