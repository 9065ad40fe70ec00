"""Places to publish to, on this machine: folders, an S3 server, an SSH server."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncssh
import pytest

MOTO = Path(sys.prefix) / "judges" / "bin" / "moto_server"
BUCKET = "bucket"


@contextmanager
def s3_server() -> Iterator[str]:
    """The address of an S3 server by moto, with one bucket; skip where it is missing."""
    if not MOTO.exists():
        missing = "moto_server is not installed: run make judges"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [str(MOTO), "--host", "127.0.0.1", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as server:
        try:
            assert server.stderr is not None
            # Said once it listens; what it logs later would fill a pipe that nobody reads.
            assert any(b"Running on" in line for line in server.stderr)
            threading.Thread(target=server.stderr.read, daemon=True).start()
            address = f"http://127.0.0.1:{port}"
            asked = urllib.request.Request(f"{address}/{BUCKET}", method="PUT")
            urllib.request.urlopen(asked, timeout=10).close()
            yield address
        finally:
            server.terminate()


def s3_access(address: str) -> dict[str, str]:
    """The environment in which programs find the S3 server and its keys."""
    return {
        "AWS_ENDPOINT_URL": address,
        "AWS_ALLOW_HTTP": "true",
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
    }


def served_as(address: str, path: str) -> tuple[str, str]:
    """The type with which the S3 server serves an object, and how long it says that it holds."""
    signed = {"Authorization": "AWS key:signature"}  # moto looks whether there is one
    asked = urllib.request.Request(f"{address}/{BUCKET}/{path}", headers=signed)
    with urllib.request.urlopen(asked, timeout=10) as response:
        told = response.headers
        return str(told["content-type"]), str(told["cache-control"])


@contextmanager
def ssh_server(folder: Path, *, known_hosts: Path) -> Iterator[str]:
    """The address of an SFTP server that shows ``folder`` as its root."""
    key = asyncssh.generate_private_key("ssh-ed25519")
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()  # first: a browser's test before this one leaves a loop in the main thread
    opened: list[asyncssh.SSHServerConnection] = []
    try:
        listening = asyncio.run_coroutine_threadsafe(_listen(folder, key, opened), loop).result(10)
        port = listening.get_port()
        known_hosts.parent.mkdir(parents=True, exist_ok=True)
        public = key.export_public_key().decode().strip()
        known_hosts.write_text(f"[127.0.0.1]:{port} {public}\n", encoding="utf-8")
        try:
            yield f"sftp://ana:secret@127.0.0.1:{port}"
        finally:
            asyncio.run_coroutine_threadsafe(_close(listening, opened), loop).result(10)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
        shutil.rmtree(folder, ignore_errors=True)


class _Ana(asyncssh.SSHServer):
    """Lets Ana in, and notes connections in ``opened``: the client's library leaves them open."""

    def __init__(self, opened: list[asyncssh.SSHServerConnection]) -> None:
        self._opened = opened

    def connection_made(self, conn: asyncssh.SSHServerConnection) -> None:
        self._opened.append(conn)

    def password_auth_supported(self) -> bool:
        return True

    def validate_password(self, username: str, password: str) -> bool:
        return (username, password) == ("ana", "secret")


async def _listen(
    folder: Path, key: asyncssh.SSHKey, opened: list[asyncssh.SSHServerConnection]
) -> asyncssh.SSHAcceptor:
    return await asyncssh.listen(
        "127.0.0.1",
        0,
        server_factory=lambda: _Ana(opened),
        server_host_keys=[key],
        sftp_factory=lambda chan: asyncssh.SFTPServer(chan, chroot=os.fsencode(folder)),
    )


async def _close(
    listening: asyncssh.SSHAcceptor, opened: list[asyncssh.SSHServerConnection]
) -> None:
    listening.close()
    for connection in opened:
        connection.abort()
        await connection.wait_closed()
    await listening.wait_closed()
