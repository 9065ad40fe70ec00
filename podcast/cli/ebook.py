"""``podcast ebook``: several episodes as one book to read along with."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(short_help="Bind episodes into one read-along e-book.")
@click.argument("articles", nargs=-1)
@click.option(
    "--to",
    type=click.Path(path_type=Path),
    required=True,
    metavar="FILE.epub",
    help="The book to write.",
)
@click.option("--title", metavar="TEXT", help="The book's title; the show's if not given.")
@click.pass_obj
def command(project: Path, *, articles: tuple[str, ...], to: Path, title: str | None) -> None:
    """Bind the finished episodes of ARTICLES, or all, into one EPUB 3 with their audio.

    They stand in the order in which they are named; all of them, the oldest first.
    """
    from podcast.building.chosen import chosen_episodes
    from podcast.building.front import show_cover
    from podcast.cli.words import counted, length
    from podcast.project import load_project
    from podcast.publishing.cover import smaller
    from podcast.publishing.ebook import open_book, write_collection
    from podcast.publishing.layout import episode_paths
    from podcast.store import whole_file

    loaded = load_project(project)
    episodes = chosen_episodes(loaded, names=articles)
    books = [open_book(loaded.output / episode_paths(one.slug).ebook) for one in episodes]
    name, cover = title or loaded.show.title, smaller(show_cover(loaded))
    with whole_file(to) as stream:
        write_collection(books, title=name, show=loaded.show, cover=cover, to=stream)
    spoken = length(sum(book.facts.duration for book in books))
    click.echo(f"Written: {to} ({counted(len(books), 'episode')}, {spoken})")
