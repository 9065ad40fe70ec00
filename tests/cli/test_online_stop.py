"""A server that asks for a rest: the build stops, says what is kept and when to go on."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from podcast.cli import podcast
from podcast.errors import EngineBusy
from tests.speech.conftest import speech_server


def run(*arguments: str) -> Result:
    return CliRunner().invoke(podcast, [*arguments])


def test_a_stop_says_what_is_kept_and_the_next_build_waits_for_its_time(tmp_path: Path) -> None:
    show = tmp_path / "show"
    run("init", str(show))
    config = (show / "podcast.toml").read_text("utf-8").replace("hibari", "gtts")
    with speech_server() as server:
        settings = f'[engine_settings]\naddress = "{server.address}"\npace = 0\n'
        (show / "podcast.toml").write_text(f"{config}\n{settings}", "utf-8")
        server.faults = ["", "", "", "429 rest 600"]
        first, second = (run("--project", str(show), "build") for _ in range(2))
        assert len(server.asked) == 4
    assert first.exit_code == second.exit_code == EngineBusy.exit_code
    for told in (first.output, second.output):
        assert "3 of this article's 15 sentences are spoken. What is spoken is kept." in told
    assert "Build again after 600 seconds." in first.output
    assert "asked for a rest of" in second.output
    assert not (show / "output" / "feed.xml").exists()
