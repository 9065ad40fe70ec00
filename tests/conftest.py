"""What every test may use: golden files, other people's programs as judges.

Sockets beyond loopback are blocked and warnings are errors: see pyproject.toml.
"""

from __future__ import annotations

import gc
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

gc.set_threshold(50_000)  # as the command does: thousands of tests keep much that is never garbage
os.environ["LC_ALL"] = "C.UTF-8"  # a new show takes the machine's language
# What a shell starts in the background is deaf to Ctrl-C, and so would be all that tests start.
signal.signal(signal.SIGINT, signal.default_int_handler)

_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--autoplay-policy=no-user-gesture-required",
]

settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("here", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write what is made now into the golden files instead of comparing",
    )


@pytest.fixture
def golden(pytestconfig: pytest.Config) -> Callable[[str, Path], None]:
    """Compare text with a golden file, or renew the file under ``--update-golden``."""
    update = bool(pytestconfig.getoption("update_golden"))

    def compare(made: str, path: Path) -> None:
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(made, encoding="utf-8", newline="\n")
        assert path.is_file(), f"{path} is missing: run pytest --update-golden and read it"
        assert made == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture(scope="session")
def judge() -> Callable[..., str]:
    """Ask a program of somebody else's; skip where it is missing, but fail under CI.

    Gives what it prints on both streams; its exit code is its own business.
    """

    def ask(*command: str | Path, env: Mapping[str, str] | None = None) -> str:
        if shutil.which(command[0]) is None:
            missing = f"{command[0]} is not installed: .ci/run says which package brings it"
            pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
        told = subprocess.run(
            command,
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        return told.stdout + told.stderr

    return ask


@pytest.fixture(scope="session")
def browser(judge: Callable[..., str]) -> Iterator[Browser]:
    """Chromium, one for all rooms: playwright runs once in a process; skips as ``judge``."""
    judge("chromium", "--version")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=shutil.which("chromium"), args=_FLAGS)
        yield running
        running.close()
