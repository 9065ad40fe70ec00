"""What a person saves in the studio, as one process does it: for disturbing each of its steps."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

from starlette.testclient import TestClient

from podcast.studio.application import application
from podcast.studio.commands import Commands
from podcast.studio.visit import Studio

PORT = 8123
HERE = f"http://127.0.0.1:{PORT}"
LINE = "The queen lays again."
NOW = "The queen lays once more."
DONE, REFUSED = 0, 5


def save(what: str, *, root: Path) -> int:
    """Save ``line`` or ``word`` in a studio of its own; who finds it saved is done."""
    studio = Studio(root, Commands(("false",), root))
    client = TestClient(application(studio, port=PORT), base_url=HERE, follow_redirects=False)
    client.get(f"/open?token={studio.keys.token}")
    client.headers["origin"] = HERE
    if what == "word":
        form = {"word": "queen", "say": "kween", "do": "save"}
        return _sent(client, studio, "/word", form)
    page = client.get("/scripts/bees").text
    if NOW in page:
        return DONE
    row = next(row for row in re.findall(r"<li.*?</li>", page, flags=re.DOTALL) if LINE in row)
    found = re.search(r'href="(/scripts/bees/\d+)"', row)
    was = re.search(r'name="was" value="([^"]*)"', client.get(found[1]).text) if found else None
    if not (found and was):
        return REFUSED
    form = {"was": unescape(was[1]), "now": NOW, "do": "save"}
    return _sent(client, studio, found[1], form)


def _sent(client: TestClient, studio: Studio, address: str, form: dict[str, str]) -> int:
    answer = client.post(address, data={"csrf": studio.keys.form, **form})
    return DONE if answer.status_code == 303 else REFUSED
