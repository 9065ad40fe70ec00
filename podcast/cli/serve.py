"""``podcast serve``: output/ on this machine, as a host would serve it."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(short_help="Serve output/ on this machine to listen to it.")
@click.option(
    "--port",
    type=click.IntRange(0, 65_535),
    metavar="N",
    default=8000,
    show_default=True,
    help="Where to listen; 0 takes one that is free.",
)
@click.option(
    "--host",
    metavar="ADDRESS",
    default="127.0.0.1",
    show_default=True,
    help="This machine's address to listen at; 0.0.0.0 lets other machines connect.",
)
@click.pass_obj
def command(project: Path, *, port: int, host: str) -> None:
    """Serve output/ until Ctrl-C; only this machine can connect unless --host says so."""
    from podcast.podcast_toml import load_project
    from podcast.publishing.hosting.server import serve
    from podcast.servers.own_network import is_loopback
    from podcast.shelf.unpublished import unpublished_files

    loaded = load_project(project)
    url = loaded.show.url

    def say_where(address: str) -> None:
        click.echo(f"Listen: {address} (feed: {address}feed.xml)")
        if not address.startswith(f"{url}/"):
            click.echo(f"Served here, the feed names this machine instead of {url}; files stay.")
        click.echo("Stop with Ctrl-C.")

    if not is_loopback(host):
        click.echo(
            f"Warning: everybody who can reach {host} can read output/, drafts too.\n"
            "To mend it: Leave --host out to serve this machine alone.",
            err=True,
        )
    serve(
        loaded.output,
        host=host,
        port=port,
        public=url,
        held=lambda: unpublished_files(loaded),
        ready=say_where,
    )
