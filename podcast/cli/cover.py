"""``podcast cover``: the show's picture as directories take it."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(short_help="Draw the show's cover, or convert its own picture.")
@click.option(
    "--to",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Where to write the JPEG, a .jpg or .jpeg; output/cover.jpg if not given.",
)
@click.pass_obj
def command(project: Path, *, to: Path | None) -> None:
    """Draw a cover with the show's title and author, or check and convert the show's picture.

    A build does the same by itself; this shows it before, or gives a copy to work on.
    """
    from podcast.directory_limits import LARGEST_COVER, SMALLEST_COVER
    from podcast.errors import ProjectError
    from podcast.podcast_toml import load_project
    from podcast.publishing.cover.picture import width_of
    from podcast.publishing.output_paths import COVER
    from podcast.shelf.show_cover import cover_warnings, find_cover, refuse_useless_cover
    from podcast.store import resolved, write_whole
    from podcast.store.links import named_file

    loaded = load_project(project)
    own = loaded.show.cover
    place = named_file(to) if to else loaded.output / COVER
    if own and resolved(place) == resolved(loaded.root / own):
        raise ProjectError(
            "That file is the show's own picture, which is never written over.",
            where=str(place),
            mend="Name another file after --to.",
        )
    if place.suffix.lower() not in {".jpg", ".jpeg"}:
        raise click.BadParameter("FILE ends in .jpg or .jpeg.", param_hint="--to")
    refuse_useless_cover(loaded)
    cover = find_cover(loaded)
    is_new = write_whole(place, cover)
    source = f"Converted from {own}" if own else "Drawn from title, author and colour"
    click.echo(f"{source}: {width_of(cover):,} pixels square, {len(cover) / 1000:,.0f} kB, JPEG.")
    click.echo(f"{'Written' if is_new else 'Unchanged'}: {place}")
    for warning in cover_warnings(loaded):
        click.echo(f"Warning: {warning}", err=True)
    if not own:
        click.echo(
            f"For a picture of your own, a square of {SMALLEST_COVER:,} to {LARGEST_COVER:,} "
            'pixels: cover = "cover.png" in podcast.toml.'
        )
