"""What podcast is called among packages, and how more of it is installed beside what runs.

The command and the package are ``podcast``; on the package index that name is somebody else's.
"""

from __future__ import annotations

import shlex
import sys
from importlib.metadata import PackageNotFoundError, metadata
from importlib.util import find_spec
from pathlib import Path

NAME = "articlecast"
"""The distribution's name, as pyproject.toml has it."""


def install_command(extra: str = "") -> str:
    """The command that adds an extra to the installation that runs, whoever made it.

    Without an extra, or with one that is none of ours, the one that brings back what is missing.
    """
    wanted = f'"{NAME}[{extra}]"' if extra in _extras() else NAME
    home = Path(sys.prefix)
    if (home / "pipx_metadata.json").is_file():
        return f"pipx inject --force {NAME} {wanted}"
    if (home / "uv-receipt.toml").is_file():
        return f"uv tool install --force {wanted}"
    if find_spec("pip") is None:
        return f"uv pip install --python {shlex.quote(str(home))} {wanted}"
    return f"{shlex.quote(sys.executable)} -m pip install {wanted}"


def _extras() -> frozenset[str]:
    try:
        return frozenset(metadata(NAME).get_all("Provides-Extra") or ())
    except PackageNotFoundError:  # the program runs from its source folder
        return frozenset()
