"""``podcast add``: new versions, pages that are fetched again, metadata beside a file."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from podcast.cli.commands import podcast
from podcast.errors import ArticleError
from podcast.model import Article
from podcast.reading import read
from tests.reading.word_file import par, run, word_file

PAGE = (
    "<html><head><title>Bees</title></head><body><article><h1>Bees</h1>{}</article></body></html>"
)
DANCE = "<p>They dance in the hive, and each dance tells the others where the flowers are.</p>"
SLEEP = "<p>They sleep in winter, close together, and the queen is in the middle of them all.</p>"


def podcast_run(show: Path, *words: str, given: str | None = None) -> Result:
    runner = CliRunner(mix_stderr=False)
    return runner.invoke(podcast, ["--project", str(show), *words], input=given)


@pytest.fixture
def show(tmp_path: Path) -> Path:
    folder = tmp_path / "show"
    assert CliRunner().invoke(podcast, ["init", str(folder)]).exit_code == 0
    return folder


@pytest.fixture
def site() -> Iterator[tuple[str, dict[str, str]]]:
    """A site on this machine, and the pages that it has now by their paths."""
    pages: dict[str, str] = {}

    class Site(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = pages.get(self.path, "").encode()
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}", pages
        server.shutdown()


def article(show: Path, name: str) -> Article:
    return read(show / "content" / name, root=show)


def written(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def test_a_new_version_is_shown_and_taken_only_when_that_is_said(
    show: Path, tmp_path: Path
) -> None:
    podcast_run(show, "add", written(tmp_path, "bees.md", "# Bees\n\nThey dance.\n\nThey hum.\n"))
    new = written(tmp_path, "bees.md", "# Bees\n\nThey sleep.\n\nThey hum.\n")
    refused = podcast_run(show, "add", new)
    assert refused.exit_code == ArticleError.exit_code
    assert "--replace" in refused.stderr
    assert "Goes:  They dance." in refused.output
    assert "Comes: They sleep." in refused.output
    assert "hum" not in refused.output
    assert "dance" in (show / "content" / "bees.md").read_text(encoding="utf-8")
    taken = podcast_run(show, "add", new, "--replace")
    assert "Replaced: content/bees.md (Bees)" in taken.output
    assert "sleep" in (show / "content" / "bees.md").read_text(encoding="utf-8")


def test_a_new_version_keeps_the_slug_and_the_date_of_its_episode(
    show: Path, tmp_path: Path
) -> None:
    old = written(tmp_path, "bees.md", "---\nslug: hive\ndate: 2024-03-05\n---\n\n# Bees\n\nHum.\n")
    podcast_run(show, "add", old)
    new = written(tmp_path, "bees.md", "# Bees\n\nThey sleep.\n")
    assert "Stays: slug hive" in podcast_run(show, "add", new, "--replace").output
    now = article(show, "bees.md")
    assert (now.slug, str(now.published)) == ("hive", "2024-03-05")


def test_a_new_version_in_another_format_takes_the_place_of_the_old(
    show: Path, tmp_path: Path
) -> None:
    podcast_run(show, "add", written(tmp_path, "bees.md", "# Bees\n\nThey dance.\n"))
    (tmp_path / "bees.docx").write_bytes(
        word_file(par(run("Bees"), style="Title"), par(run("Hum.")))
    )
    result = podcast_run(show, "add", str(tmp_path / "bees.docx"), "--replace")
    assert "Replaced: content/bees.docx" in result.output
    assert [path.name for path in (show / "content").iterdir()] == ["bees.docx"]


def test_a_new_version_brings_its_new_pictures(show: Path, tmp_path: Path) -> None:
    text = "# Bees\n\nThey dance.\n\n![A hive](hive.png)\n"
    (tmp_path / "hive.png").write_bytes(b"old")
    podcast_run(show, "add", written(tmp_path, "bees.md", text))
    (tmp_path / "hive.png").write_bytes(b"new")
    podcast_run(show, "add", written(tmp_path, "bees.md", f"{text}\nMore.\n"), "--replace")
    assert (show / "content" / "hive.png").read_bytes() == b"new"


def test_a_page_is_fetched_again_from_where_it_came(
    show: Path, site: tuple[str, dict[str, str]]
) -> None:
    address, pages = site
    pages["/bees"] = PAGE.format(DANCE * 3)
    podcast_run(show, "add", f"{address}/bees", "--allow-private")
    assert article(show, "bees.html").meta["address"] == f"{address}/bees"
    same = podcast_run(show, "add", "--refresh", "--allow-private")
    assert "Unchanged: content/bees.html" in same.output
    pages["/bees"] = PAGE.format(DANCE * 3 + SLEEP)
    new = podcast_run(show, "add", "--refresh", "bees", "--allow-private")
    assert new.exit_code == 0, new.stderr
    assert "Refreshed: content/bees.html" in new.output
    assert "Comes: They sleep in winter" in new.output
    assert "sleep" in (show / "content" / "bees.html").read_text(encoding="utf-8")


def test_a_page_that_is_gone_stays_as_it_was_and_is_told(
    show: Path, site: tuple[str, dict[str, str]]
) -> None:
    address, pages = site
    pages["/bees"] = PAGE.format(DANCE * 3)
    podcast_run(show, "add", f"{address}/bees", "--allow-private")
    pages.clear()
    gone = podcast_run(show, "add", "--refresh", "--allow-private")
    assert gone.exit_code != 0
    assert "dance" in (show / "content" / "bees.html").read_text(encoding="utf-8")


def test_refreshing_where_nothing_came_from_the_web_says_what_to_do(show: Path) -> None:
    result = podcast_run(show, "add", "--refresh")
    assert result.exit_code == 2
    assert "address" in result.stderr


def test_metadata_are_written_beside_a_file_when_asked(show: Path, tmp_path: Path) -> None:
    text = (par(run("Bees"), style="Title"), par(run("By Ana Ruiz")), par(run("They hum.")))
    (tmp_path / "bees.docx").write_bytes(word_file(*text))
    result = podcast_run(show, "add", str(tmp_path / "bees.docx"), "--metadata")
    assert "Written: content/bees.toml" in result.output
    told = (show / "content" / "bees.toml").read_text(encoding="utf-8")
    assert 'title = "Bees"' in told
    assert 'author = "Ana Ruiz"' in told
    assert article(show, "bees.docx").title == "Bees"
    assert [one.reason for one in article(show, "bees.docx").left_out] == ["byline"]


def test_metadata_beside_a_file_come_with_it(show: Path, tmp_path: Path) -> None:
    (tmp_path / "bees.docx").write_bytes(
        word_file(par(run("Bees"), style="Title"), par(run("Hum.")))
    )
    written(tmp_path, "bees.toml", "season = 2\n")
    podcast_run(show, "add", str(tmp_path / "bees.docx"))
    assert article(show, "bees.docx").meta["season"] == 2


def test_what_a_build_would_refuse_is_told_before_the_file_is_taken(
    show: Path, tmp_path: Path
) -> None:
    path = tmp_path / "bees.md"
    path.write_text("---\ntitle: Bees\ndraft: maybe\n---\n\nThey hum.\n", encoding="utf-8")
    told = CliRunner(mix_stderr=False).invoke(podcast, ["--project", str(show), "add", str(path)])
    assert told.exit_code == 4
    assert "draft" in told.stderr
    assert not (show / "content" / "bees.md").exists()
