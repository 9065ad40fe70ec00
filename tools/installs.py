"""Install what was built as people do, in homes where nothing is, and do what README says there.

    python -m tools.installs [pip] [pipx] [uv]

Needs the package index, and pipx and uv on the PATH for theirs. Each gets the wheel by its name
from a folder, as it would from the index; pip also gets the source archive, once, without its
dependencies.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
NAME = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["name"]
INSTALLERS = ("pip", "pipx", "uv")
BLOCK = re.compile(r"^```\w*\n(?P<lines>.*?)^```", re.MULTILINE | re.DOTALL)
ARTICLE = "# When bees fly\n\nBees fly from ten degrees on.\n"
PLAYER = "#!/bin/sh\nexit 0\n"
"""What ``podcast say`` finds on machines without a loudspeaker."""


def blocks(heading: str) -> str:
    """All commands of README under a heading, in order."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return "".join(found["lines"] for found in BLOCK.finditer(section))


def follow_readme(home: Path, *, environment: Mapping[str, str]) -> None:
    """Start a show and live a day with it, line for line, in an empty folder.

    Raises CalledProcessError at the first command that fails.
    """
    player = home / "sound" / "aplay"
    player.parent.mkdir()
    player.write_text(PLAYER, encoding="utf-8")
    player.chmod(0o755)
    (home / "an-article.md").write_text(ARTICLE, encoding="utf-8")
    lines = blocks("Start your own show") + blocks("Day by day")
    path = f"{environment['PATH']}{os.pathsep}{player.parent}"
    subprocess.run(
        ["bash", "-euo", "pipefail", "-x", "-c", lines],  # noqa: S607  wherever bash is
        cwd=home,
        env={**environment, "PATH": path},
        stdin=subprocess.DEVNULL,
        check=True,
    )
    episodes = list((home / "my-show" / "output" / "episodes").glob("*/*.epub"))
    if len(episodes) != 1:
        raise SystemExit(f"{len(episodes)} episodes were made: {episodes}")


def build_as_nobody(made: Path, *, installer: str) -> None:
    """Build the show again as a user without a name or a home, as in a container.

    Raises CalledProcessError.
    """
    somebody = 54321
    show = made / installer / "my-show"
    made.chmod(0o755)
    for path in [show, *show.rglob("*")]:
        os.chown(path, somebody, somebody)
    environment = {"HOME": "/nonexistent", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"}
    podcast = made / installer / ".local" / "bin" / "podcast"
    print("== a user without a name", flush=True)
    try:
        subprocess.run([podcast, "--version"], env=environment, user=somebody, check=True)
    except PermissionError:
        print(f"Not tried: only root may run {Path(sys.executable).resolve()}.", flush=True)
        return
    for last in (["lexicon", "add", "bees", "--say", "beez"], ["build"]):
        subprocess.run([podcast, *last], cwd=show, env=environment, user=somebody, check=True)


def main(wanted: Sequence[str]) -> None:
    """Build wheel and source archive, and try each installer that is asked for."""
    with tempfile.TemporaryDirectory() as made:
        built = Path(made, "dist")
        _run([sys.executable, "-m", "hatchling", "build", "-d", str(built)], cwd=ROOT)
        for installer in wanted or INSTALLERS:
            print(f"== {installer}", flush=True)
            home = Path(made, installer)
            home.mkdir()
            environment = _clean(home, built=built, kept=Path(made, "cache"))
            for command in _commands(installer, home=home, built=built):
                _run(command, cwd=home, environment=environment)
            follow_readme(home, environment=environment)
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            build_as_nobody(Path(made), installer=(wanted or INSTALLERS)[0])


def _commands(installer: str, *, home: Path, built: Path) -> Iterator[list[str]]:
    """What installs podcast; pip first tries that the source archive gives the same package."""
    if installer == "pipx":
        yield ["pipx", "install", NAME]
    elif installer == "uv":
        yield ["uv", "tool", "install", "--quiet", "--python", sys.executable, NAME]
    else:
        yield [sys.executable, "-m", "venv", str(home / ".local")]
        pip = [str(home / ".local" / "bin" / "python"), "-m", "pip"]
        (archive,) = built.glob("*.tar.gz")
        yield [*pip, "install", "--quiet", "--no-deps", str(archive)]
        yield [*pip, "uninstall", "--quiet", "--yes", NAME]
        yield [*pip, "install", "--quiet", NAME]


def _clean(home: Path, *, built: Path, kept: Path) -> dict[str, str]:
    """The environment of somebody new: no shell of ours, no packages, no settings.

    What a machine needs to reach its index stays, and what was fetched is fetched once.
    """
    ours = {str(Path(sys.executable).parent), str(Path(sys.executable).resolve().parent)}
    path = [folder for folder in os.environ["PATH"].split(os.pathsep) if folder not in ours]
    found = shutil.which("uv")
    if found:  # it stands beside our own podcast, which nobody may find
        (home / "uv").mkdir()
        (home / "uv" / "uv").symlink_to(found)
    stays = re.compile(r"(PIP|UV)_\w*(INDEX|CERT|HOST)\w*|\w+_PROXY|SSL_\w+", re.IGNORECASE)
    return {
        **{name: value for name, value in os.environ.items() if stays.fullmatch(name)},
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PATH": os.pathsep.join([str(home / ".local" / "bin"), str(home / "uv"), *path]),
        "PIP_CACHE_DIR": str(kept / "pip"),
        "PIP_FIND_LINKS": str(built),
        "UV_CACHE_DIR": str(kept / "uv"),
        "UV_FIND_LINKS": str(built),
    }


def _run(command: list[str], *, cwd: Path, environment: Mapping[str, str] | None = None) -> None:
    print("$", *command, flush=True)
    subprocess.run(command, cwd=cwd, env=environment, check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
