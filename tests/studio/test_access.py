"""Nobody but the one browser on this machine uses the studio, whatever an article says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from podcast.studio import access
from podcast.studio.visit import Studio
from tests.studio.conftest import HERE, Post, text_of

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>'
SCREENS = ("/", "/review", "/scripts/bees", "/scripts/bees/24", "/word?word=bees&say=beez")


def test_the_token_opens_the_studio_once(studio: Studio, stranger: TestClient) -> None:
    address = f"/open?token={studio.keys.token}"
    assert stranger.get("/").status_code == 403
    assert stranger.get("/open?token=guessed").status_code == 403
    answer = stranger.get(address)
    assert answer.headers["location"] == "/"
    assert "HttpOnly" in answer.headers["set-cookie"]
    assert "samesite=strict" in answer.headers["set-cookie"].lower()
    assert stranger.get("/").status_code == 200
    assert stranger.get(address).status_code == 303  # the same browser again
    stranger.cookies.clear()
    assert stranger.get(address).status_code == 403
    assert stranger.get("/open?token=").status_code == 403


@pytest.mark.parametrize("path", [*SCREENS, "/assets/style.css", "/sound/x"])
@pytest.mark.parametrize("host", ["evil.example:8123", "127.0.0.1:8124", "127.0.0.1", ""])
def test_a_foreign_host_gets_nothing(client: TestClient, path: str, host: str) -> None:
    answer = client.get(path, headers={"host": host})
    assert answer.status_code == 421
    assert "bees" not in answer.text


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_another_page_embeds_nothing_of_the_studio(client: TestClient, site: str) -> None:
    assert client.get("/", headers={"sec-fetch-site": site}).status_code == 403


@pytest.mark.parametrize("origin", ["http://evil.example", "http://127.0.0.1:8000", "null", ""])
def test_a_form_of_a_foreign_page_changes_nothing(
    client: TestClient, studio: Studio, folder: Path, origin: str
) -> None:
    data = {"csrf": studio.keys.form, "text": "bees"}
    assert client.post("/review", data=data, headers={"origin": origin}).status_code == 403
    assert not (folder / "reviewed.txt").exists()


@pytest.mark.parametrize("token", [None, "", "guessed"])
def test_a_form_without_the_studios_token_changes_nothing(
    client: TestClient, folder: Path, token: str | None
) -> None:
    data = {"text": "bees"} | ({} if token is None else {"csrf": token})
    assert client.post("/review", data=data).status_code == 403
    assert not (folder / "reviewed.txt").exists()


def test_more_than_is_taken_is_refused_before_it_is_read(
    client: TestClient, studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(access, "LARGEST", 1_000)
    form = {"csrf": studio.keys.form, "text": "x" * 2_000}
    assert client.post("/review", data=form).status_code == 413
    sent = (b"x" * 100 for _ in range(20))  # in chunks, without a length
    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert client.post("/review", content=sent, headers=kind).status_code == 413


@pytest.mark.parametrize(
    "path",
    [
        "/scripts/..%2f..%2fetc%2fpasswd",
        "/scripts/%2fetc%2fpasswd",
        "/scripts/podcast.toml",
        "/scripts/bees/../../podcast.toml",
        "/scripts/bees/99999999999999",
        "/scripts/bees/-1",
        "/scripts/bees/²",
        "/assets/..%2f..%2f__init__.py",
        "/sound/..%2f..%2fpodcast.toml",
    ],
)
def test_no_address_leads_out_of_the_show(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code in {404, 409}
    assert "root:" not in answer.text
    assert "engine" not in answer.text


def test_every_answer_has_a_strict_policy(client: TestClient) -> None:
    for path in (*SCREENS, "/nowhere"):
        headers = client.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert "access-control-allow-origin" not in headers


def test_hostile_text_of_an_article_stays_text_on_every_screen(
    client: TestClient, folder: Path, post: Post
) -> None:
    (folder / "content" / "bees.md").write_text(
        f"---\ntitle: '{HOSTILE}'\n---\n\n`{HOSTILE}` bees \\<b onclick=x>hum.\n"
        f"\n## `{HOSTILE}`\n\nBees.\n",
        encoding="utf-8",
    )
    script = client.get("/scripts/bees").text
    lines = re.findall(r"/scripts/bees/\d+", script)
    assert "onerror" in text_of(script)
    for path in (*SCREENS[:3], *lines, f"/word?word={HOSTILE}&say=x", "/word?word=bees&say=<i>"):
        page = client.get(path).text
        assert "<script>" not in page
        assert "<img" not in page
        assert "<b " not in page
        assert "<i>" not in page


def test_a_page_has_no_script_or_style_in_it(client: TestClient) -> None:
    for path in SCREENS:
        page = client.get(path)
        assert page.status_code == 200, text_of(page.text)
        assert re.findall(r"<script(?![^>]* src=)", page.text) == []
        assert re.findall(r"<style|\sstyle=|\son\w+=", page.text) == []
        assert HERE not in page.text
