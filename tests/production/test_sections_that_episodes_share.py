"""An episode that is refused takes its sections along, and no other episode with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from podcast.checking.bounds import gate
from podcast.checking.report_card import SoundReport
from podcast.errors import CheckFailed
from podcast.events import EpisodeDone
from podcast.model import AudioSpec
from podcast.production import run_checks
from tests.small_show import Run

LINES = 11  # of the bees' episode, each counted once


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Has the gate refuse every episode in which one of these lines is heard."""
    lines: list[str] = []

    def strict(report: SoundReport, *, spec: AudioSpec) -> None:
        if any(line.where.startswith(tuple(lines)) for line in report.lines if lines):
            raise CheckFailed("The pause is 577 ms and not 600 ms.", where="ants", mend="Build.")
        gate(report, spec=spec)

    monkeypatch.setattr(run_checks, "gate", strict)
    return lines


@pytest.mark.parametrize("before", ["nothing", "both"])
def test_an_episode_that_is_refused_spoils_no_other_that_shares_a_section(
    before: str, run: Run, folder: Path, refused: list[str]
) -> None:
    """A disclaimer and a notice are of all episodes, and were forgotten with the first."""
    if before == "both":
        run()
        for name in ("ants", "bees"):
            article = folder / "content" / f"{name}.md"
            article.write_text(article.read_text("utf-8") + "\nSo they live.\n", "utf-8")
    refused.append("content/ants.md")
    summary, events = run()
    assert [one.source for one in summary.failed] == ["content/ants.md"]
    (bees,) = [one for one in events if isinstance(one, EpisodeDone) and one.slug == "bees"]
    assert bees.state == ("changed" if before == "both" else "new")
    assert bees.reused + bees.spoken == LINES + (before == "both")
