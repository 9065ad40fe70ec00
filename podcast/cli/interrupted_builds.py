"""Ctrl-C in a build: what is under way comes to its end, and a second one ends it at once.

It is no part of ``interrupts``, which looks whether the program is in that file.
"""

from __future__ import annotations

import multiprocessing

import click

_A_STEP = 0.2  # seconds that a Ctrl-C may go unnoticed


def tell_of_stopping() -> None:
    """Say at the first Ctrl-C that what is under way comes to its end."""
    click.echo("Stopping after what is under way; Ctrl-C again stops at once.", err=True)


def wait_for_workers() -> None:
    """Wait in short steps: a Ctrl-C that comes just before an endless wait does not end it."""
    for child in multiprocessing.active_children():
        while child.is_alive():
            child.join(_A_STEP)
