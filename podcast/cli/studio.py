"""``podcast studio``: the show in a browser, for whoever edits it."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command(short_help="Edit the show in a browser on this machine.")
@click.option(
    "--port",
    type=click.IntRange(0, 65_535),
    metavar="N",
    default=0,
    help="Where to listen; a free one if not given.",
)
@click.option("--no-open", is_flag=True, help="Tell the address, and open no browser.")
@click.pass_obj
def command(project: Path, *, port: int, no_open: bool) -> None:
    """Open the show in the browser: scripts, words, what to review. Stop with Ctrl-C.

    Only this machine can connect, and only the first browser that opens the address.
    """
    from podcast.podcast_toml import load_project
    from podcast.studio.commands import Commands
    from podcast.studio.server import run_studio
    from podcast.studio.visit import Studio

    loaded = load_project(project)

    def say_where(address: str) -> None:
        click.echo(f"Studio: {address}")
        click.echo("The address works once. Stop with Ctrl-C.")
        if not no_open:
            click.launch(address)

    commands = Commands(_command(loaded.root), loaded.root, _ahead(loaded.root))
    run_studio(Studio(loaded.root, commands), port=port, ready=say_where)


def _command(root: Path) -> tuple[str, ...]:
    """How the studio starts commands that take long."""
    return (sys.executable, "-m", "podcast", "--project", str(root.resolve()))


def _ahead(root: Path) -> tuple[str, ...]:
    """How the studio starts the next of them before anybody asked for it."""
    return (
        sys.executable,
        "-c",
        "from podcast.cli.studio_process import main; main()",
        str(root.resolve()),
    )
