"""What the Nu Html Checker of the W3C says of every page that is made."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from podcast.model import Episode, Equation, Paragraph, Section, Show, Span
from podcast.publishing.pages.archive import A_PAGE, archive_pages
from podcast.publishing.pages.embed import embed_page
from podcast.publishing.pages.episode import episode_page
from podcast.publishing.pages.show import show_page
from podcast.publishing.pages.withdrawn import withdrawn_page
from podcast.publishing.transcripts import transcript_html
from podcast.reading.maths.formula import from_tex

pytestmark = pytest.mark.long

JAR = Path(__file__).parents[2] / "tests/judges/node_modules/vnu-jar/build/dist/vnu.jar"
MISSING = "vnu.jar is not here: make judges"
LINKED = Paragraph((Span("As one has seen [1]: call +44 20 7946 0958 or write to a@example.org"),))
LANGUAGES = ("en", "de", "fr", "es", "ar", "tr")


def pages(episode: Episode, show: Show) -> dict[str, str]:
    """Every kind of page, in every language of the catalogues and in one without."""
    many = [episode] * (2 * A_PAGE)
    made = {"empty.html": show_page(show, episodes=[]), "many.html": show_page(show, episodes=many)}
    made["older.html"] = dict(archive_pages(show, episodes=many))["archive/1.html"]
    section = Section(None, (LINKED, Equation(r"\frac{n}{2}", mathml=from_tex(r"\frac{n}{2}"))))
    article = replace(episode.article, sections=(section,))
    made["formulas.html"] = episode_page(replace(episode, article=article, cues=()), show=show)
    for language in LANGUAGES:
        told, shown = replace(episode, language=language), replace(show, language=language)
        # The show stays English where the episode is not, and the other way round.
        made |= {
            f"episode-{language}.html": episode_page(told, show=show),
            f"embed-{language}.html": embed_page(told, show=shown),
            f"withdrawn-{language}.html": withdrawn_page(
                told.title, why="It was wrong.", show=show, language=language
            ),
            f"show-{language}.html": show_page(shown, episodes=[told, episode]),
            f"transcript-{language}.html": transcript_html(
                told.cues, title=told.title, language=language
            ),
        }
    return made


def test_vnu_finds_no_error_on_any_page(
    episode: Episode, show: Show, judge: Callable[..., str], tmp_path: Path
) -> None:
    if not JAR.is_file():
        pytest.fail(MISSING) if os.environ.get("CI") else pytest.skip(MISSING)
    made = pages(episode, show)
    for name, page in made.items():
        (tmp_path / name).write_text(page, "utf-8")
    files = [tmp_path / name for name in made]
    told = json.loads(judge("java", "-jar", JAR, "--stdout", "--format", "json", *files))
    # It also warns of scripts and styles "blocked by the policy": to it a file has no self.
    assert [
        f"{Path(message['url']).name}: {message['message']} {message.get('extract', '')}"
        for message in told["messages"]
        if message["type"] == "error"
    ] == []
    assert told["messages"], "no warning at all: were the pages read?"
