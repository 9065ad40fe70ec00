"""What speaking and listening share of OpenAI's protocol: the server's address and the key."""

from __future__ import annotations

import os
import re
from urllib.parse import urlsplit

from podcast.servers.own_network import AT_HOME
from podcast.servers.web import Answer, Request, post

ADDRESS = "https://api.openai.com/v1"
"""OpenAI's own server, which is asked where no address is set."""

KEY = "OPENAI_API_KEY"
"""The variable that usually holds a key."""

REFUSES_ALL = frozenset({401, 402, 403, 404, 405})
"""Statuses with which a server refuses every request, and not only this one."""

# What a header can hold; else `requests` would show the key in its error.
_KEY_TEXT = re.compile(r"[!-~]*")


class Unfit(Exception):
    """A setting that cannot be used: its name, and why."""

    def __init__(self, setting: str, *, why: str) -> None:
        """Name the setting; ``why`` fits behind a colon."""
        super().__init__(f"{setting}: {why}")
        self.setting = setting
        self.why = why


def endpoint(address: str, *, path: str) -> str:
    """Complete an address as people write it, with or without ``/v1``. Raises Unfit."""
    address = address.rstrip("/")
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Unfit("address", why=f"“{address}” is no http or https address")
    if "@" in parts.netloc:
        raise Unfit(
            "address", why="it holds a password; a key comes from the environment, see key_from"
        )
    return f"{address}/{path}" if parts.path else f"{address}/v1/{path}"


def _read_key(variable: str, *, url: str) -> str:
    """Read the key from the environment, where it may travel safely; "" without one.

    Raises Unfit.
    """
    key = os.environ.get(variable, "").strip()
    if not _KEY_TEXT.fullmatch(key):
        raise Unfit("key_from", why=f"the variable {variable} holds characters that no key has")
    parts = urlsplit(url)
    if key and parts.scheme != "https" and parts.hostname not in AT_HOME:
        raise Unfit("address", why=f"{variable} would travel unencrypted over http")
    return key


def seconds_of(timeout: str) -> float:
    """The seconds that an answer may take. Raises Unfit."""
    try:
        return float(timeout)
    except ValueError as error:
        raise Unfit("timeout", why="it is not a number") from error


def send(body: bytes, *, kind: str, engine: str, url: str, key_from: str, timeout: float) -> Answer:
    """Send a request of this Content-Type with the key that the variable ``key_from`` holds.

    Raises Unfit, and as `post` does.
    """
    key = _read_key(key_from, url=url)
    headers = {"Content-Type": kind, **({"Authorization": f"Bearer {key}"} if key else {})}
    return post(Request(engine, url, body, headers, timeout=timeout, secret=key))
