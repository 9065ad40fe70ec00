"""``podcast completion``: what a shell needs to complete commands with the Tab key."""

from __future__ import annotations

import click
from click.shell_completion import BashComplete, FishComplete, ZshComplete

SHELLS = {"bash": BashComplete, "fish": FishComplete, "zsh": ZshComplete}


@click.command(short_help="Print what a shell needs to complete commands.")
@click.argument("shell", type=click.Choice(list(SHELLS)))
@click.pass_context
def command(ctx: click.Context, *, shell: str) -> None:
    """Print the completion script of SHELL; add it to what your shell reads at its start."""
    made = SHELLS[shell](ctx.find_root().command, {}, "podcast", "_PODCAST_COMPLETE")
    click.echo(made.source())
