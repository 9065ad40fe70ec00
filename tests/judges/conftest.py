"""The sample show, built and served as a listener's app would meet it."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PODCAST = Path(sys.executable).with_name("podcast")


@dataclass(frozen=True, slots=True)
class Served:
    """A built show: its folder, and the address of its output."""

    project: Path
    url: str

    @property
    def feed(self) -> str:
        """What a client subscribes to."""
        return f"{self.url}/feed.xml"

    @property
    def audio(self) -> list[Path]:
        """The finished files, in the order of their names."""
        return sorted((self.project / "output" / "audio").glob("*.mp3"))

    def build(self) -> None:
        """Run ``podcast build`` as a person would."""
        subprocess.run([PODCAST, "--project", self.project, "build", "--quiet"], check=True)


@pytest.fixture(scope="session")
def show(tmp_path_factory: pytest.TempPathFactory) -> Served:
    """The sample show of this repository, built in a folder of its own."""
    project = tmp_path_factory.mktemp("show")
    with socket.create_server(("127.0.0.1", 0)) as free:
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    shutil.copytree(ROOT / "content", project / "content")
    config = (ROOT / "podcast.toml").read_text(encoding="utf-8")
    config = re.sub(r"^url .*$", f'url = "{url}"', config, count=1, flags=re.MULTILINE)
    (project / "podcast.toml").write_text(config, encoding="utf-8")
    made = Served(project, url)
    made.build()
    return made


@pytest.fixture(scope="session")
def served(show: Served) -> Iterator[Served]:
    """The built show while ``podcast serve`` serves it."""
    port = show.url.rpartition(":")[2]
    server = subprocess.Popen([PODCAST, "--project", show.project, "serve", "--port", port])
    try:
        _wait_until_it_answers(int(port), server=server)
        yield show
    finally:
        server.terminate()
        server.wait(timeout=10)


def _wait_until_it_answers(port: int, *, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        assert server.poll() is None, "podcast serve stopped at once"
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except ConnectionRefusedError:
            time.sleep(0.05)
        else:
            return
    pytest.fail("podcast serve does not answer")
