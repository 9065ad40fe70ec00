"""What a person saves in the studio, as one process does it: for disturbing each of its steps."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import unescape
from pathlib import Path

from starlette.testclient import TestClient

from podcast.studio.application import application
from podcast.studio.commands import Commands
from podcast.studio.visit import Studio
from tests.recorded_speech import in_a_room, wav

PORT = 8123
HERE = f"http://127.0.0.1:{PORT}"
LINE = "The queen lays again."
NOW = "The queen lays once more."
HONEY = "It costs honey."
DONE, REFUSED = 0, 5


def save(what: str, *, root: Path) -> int:
    """Save one of ``SAVES`` in a studio of its own; who finds it saved is done."""
    studio = Studio(root, Commands(("false",), root))
    client = TestClient(application(studio, port=PORT), base_url=HERE, follow_redirects=False)
    client.get(f"/open?token={studio.keys.token}")
    client.headers["origin"] = HERE

    def send(address: str, form: Mapping[str, str], *, sound: bytes = b"") -> int:
        files = {"sound": ("recording", sound)} if sound else None
        data = {"csrf": studio.keys.form, **form}
        answer = client.post(address, data=data, files=files)
        return DONE if answer.status_code == 303 else REFUSED

    return SAVES[what](client, send)


Send = Callable[..., int]


def _word(client: TestClient, send: Send) -> int:
    return send("/word", {"word": "queen", "say": "kween", "do": "save"})


def _right(client: TestClient, send: Send) -> int:
    return send("/review", {"text": "35 °C", "at": "0"})


def _line(client: TestClient, send: Send) -> int:
    page = client.get("/scripts/bees").text
    if NOW in page:
        return DONE
    address, was = _row(client, page, LINE)
    return send(address, {"was": was, "now": NOW, "do": "save"}) if was else REFUSED


def _recording(client: TestClient, send: Send) -> int:
    address, was = _row(client, client.get("/scripts/bees").text, HONEY)
    number = address.rpartition("/")[2]
    form = {"number": number, "last": number, "was": was, "by": "Ana Ruiz"}
    return send("/recordings/bees", form, sound=wav(in_a_room(HONEY)))


def _conflict(client: TestClient, send: Send) -> int:
    page = client.get("/conflicts/bees").text
    form = {
        name: unescape(found[1])
        for name in ("edited", "regenerated")
        if (found := re.search(rf'name="{name}" value="([^"]*)"', page))
    }
    return send("/conflicts/bees", {**form, "do": "edited"}) if form else DONE


SAVES: Mapping[str, Callable[[TestClient, Send], int]] = {
    "word": _word,
    "right": _right,
    "line": _line,
    "recording": _recording,
    "conflict": _conflict,
}


def _row(client: TestClient, page: str, line: str) -> tuple[str, str]:
    """The address of a line's screen, and the words that its form holds; "" for none."""
    row = next(
        (row for row in re.findall(r"<li.*?</li>", page, flags=re.DOTALL) if line in row), ""
    )
    found = re.search(r'href="(/scripts/bees/\d+)"', row)
    was = re.search(r'name="was" value="([^"]*)"', client.get(found[1]).text) if found else None
    return (found[1], unescape(was[1])) if found and was else ("", "")
