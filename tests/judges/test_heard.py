"""The voice that comes with podcast, listened to on finished MP3s by programs of others."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import pytest
from num2words import num2words

pytestmark = [pytest.mark.judge, pytest.mark.long]

PODCAST = Path(sys.executable).with_name("podcast")
LISTENER = Path(sys.prefix) / "judges" / "bin" / "python"
SENTENCES = Path(__file__).with_name("sentences_to_hear.txt")
ARTICLE = 50  # sentences
SCORED_EVERY = 4  # sentences: naturalness is the dear part
WINDOW = 28.0  # seconds that Whisper hears at once
CONFIG = """\
title = "Heard"
author = "Ana Ruiz"
description = "Sentences for a recogniser."
language = "en-US"
url = "https://example.org/heard"
guid = "9b024349-ccf0-5f69-a609-6b82873eab3d"
engine = "hibari"
"""


@dataclass(frozen=True, slots=True)
class Listened:
    """What was heard of the finished files, words in small letters, and each score from 1 to 5."""

    written: tuple[str, ...]
    heard: tuple[str, ...]
    natural: tuple[float, ...]


@pytest.fixture(scope="module")
def listened(tmp_path_factory: pytest.TempPathFactory) -> Listened:
    missing = "whisper and DNSMOS are not installed: run make judges"
    if not LISTENER.exists():
        if "CI" in os.environ:
            pytest.fail(missing)
        pytest.skip(missing)
    project = tmp_path_factory.mktemp("heard")
    sentences = SENTENCES.read_text(encoding="utf-8").splitlines()
    built(project, sentences=sentences)
    episodes = [spoken(project / "output", slug=f"part-{n}") for n in range(len(sentences) // 50)]
    answers = answered(project, jobs=[job for job, _ in episodes])
    return Listened(
        written=tuple(word for _, texts in episodes for text in texts for word in words(text)),
        heard=tuple(word for one in answers for text in one["heard"] for word in words(text)),
        natural=tuple(score for one in answers for score in one["natural"]),
    )


def built(project: Path, *, sentences: list[str]) -> None:
    """A show of these sentences, an article for each fifty, spoken by the bundled voice."""
    (project / "content").mkdir()
    (project / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    for number, at in enumerate(range(0, len(sentences), ARTICLE)):
        part = sentences[at : at + ARTICLE]
        body = "\n\n".join(" ".join(part[here : here + 5]) for here in range(0, len(part), 5))
        path = project / "content" / f"part-{number}.md"
        path.write_text(f"# Sentences, part {number}\n\n{body}\n", encoding="utf-8")
    subprocess.run([PODCAST, "--project", project, "build", "--quiet"], check=True)


def spoken(output: Path, *, slug: str) -> tuple[dict[str, Any], list[str]]:
    """Where the article's own sentences are in an episode's file, and their texts."""
    told = json.loads((output / "episodes" / slug / "transcript.json").read_text("utf-8"))
    wanted = set(SENTENCES.read_text(encoding="utf-8").splitlines())
    cues = [cue for cue in told["segments"] if cue["body"].strip() in wanted]
    assert len(cues) == ARTICLE
    (audio,) = (output / "audio").glob(f"{slug}*.mp3")
    spans = [(cue["startTime"], cue["endTime"]) for cue in cues]
    job = {"file": str(audio), "windows": windows(spans), "natural": spans[::SCORED_EVERY]}
    return job, [cue["body"] for cue in cues]


def windows(spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Sentences that follow each other, as many as Whisper hears at once."""
    found: list[tuple[float, float]] = []
    for start, end in spans:
        if found and end - found[-1][0] <= WINDOW:
            found[-1] = (found[-1][0], end + 0.1)
        else:
            found.append((max(0.0, start - 0.1), end + 0.1))
    return found


def answered(project: Path, *, jobs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    asked, answers = project / "asked.json", project / "answers.json"
    asked.write_text(json.dumps(jobs), encoding="utf-8")
    listener = Path(__file__).with_name("hear.py")
    subprocess.run([LISTENER, listener, asked, answers], check=True)
    told: list[dict[str, Any]] = json.loads(answers.read_text(encoding="utf-8"))
    return told


def words(text: str) -> list[str]:
    """The words in small letters; a figure counts as the words that say it."""
    said = re.sub(r"[0-9]+", lambda found: num2words(int(found[0])), text)
    return re.findall(r"[a-z']+", said.lower().replace("’", "'"))


def wrong(written: tuple[str, ...], heard: tuple[str, ...]) -> list[tuple[str, str]]:
    """Each place where another thing was heard than was written."""
    steps = SequenceMatcher(None, written, heard, autojunk=False).get_opcodes()
    return [
        (" ".join(written[a:b]), " ".join(heard[c:d]))
        for kind, a, b, c, d in steps
        if kind != "equal"
    ]


def test_a_recogniser_mishears_at_most_four_words_in_a_hundred(listened: Listened) -> None:
    misheard = wrong(listened.written, listened.heard)
    count = sum(max(len(was.split()), len(became.split())) for was, became in misheard)
    assert len(listened.written) > 2000
    assert count / len(listened.written) <= 0.04, misheard


def test_a_predictor_finds_it_as_natural_as_people(listened: Listened) -> None:
    mean = sum(listened.natural) / len(listened.natural)
    assert len(listened.natural) >= 50
    assert mean >= 3.9


def test_a_word_that_was_not_said_would_be_noticed(listened: Listened) -> None:
    taken = listened.heard[:100] + listened.heard[110:]
    before, after = wrong(listened.written, listened.heard), wrong(listened.written, taken)
    assert sum(len(was.split()) for was, _ in after) >= 8 + sum(
        len(was.split()) for was, _ in before
    )
