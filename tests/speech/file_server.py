"""A server of files on this machine that resumes, and does wrong what a test asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class FileServer(ThreadingHTTPServer):
    """Gives `files`; `faults` holds what to do wrong next, `asked` each path with its range."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.files: dict[str, bytes] = {}
        self.faults: list[str] = []
        self.asked: list[tuple[str, str]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that leave."""


class Handler(BaseHTTPRequestHandler):
    server: FileServer

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Keep the tests' output clean."""

    def do_GET(self) -> None:
        span = self.headers.get("Range", "")
        self.server.asked.append((self.path, span))
        body = self.server.files.get(self.path.lstrip("/"))
        fault = self.server.faults.pop(0) if self.server.faults else ""
        if fault == "close":
            return
        if body is None or fault.isdigit():
            self.send_error(int(fault or 404))
            return
        whole = len(body)
        begin = int(match[1]) if (match := re.match(r"bytes=(\d+)-", span)) else 0
        resumes = bool(span) and fault != "ignore range"
        body = body[begin:] if resumes else body
        if fault == "html":
            body, resumes = b"<html>Sorry</html>", False
        if fault == "bent":
            body = bytes(body[:-1] + b"?")
        self.send_response(206 if resumes else 200)
        if resumes:
            self.send_header("Content-Range", f"bytes {begin}-{whole - 1}/{whole}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: len(body) // 2] if fault == "cut" else body)


@contextmanager
def file_server() -> Iterator[FileServer]:
    """Run the server while the block runs."""
    running = FileServer()
    thread = Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield running
    finally:
        running.shutdown()
        thread.join()
        running.server_close()
