"""A show whose output breaks no rule, written by hand so that tests can break it."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from podcast.audio.tags import Tags, tag_bytes
from podcast.model import Article, Chapter, Cue, Enclosure, Episode, Script, Show
from podcast.publishing.captions import srt, vtt
from podcast.publishing.chapters import chapters_json
from podcast.publishing.output_paths import audio_path, episode_paths
from podcast.publishing.transcripts import transcript_html, transcript_json

NOW = datetime(2026, 4, 1, tzinfo=UTC)
SHOW = Show(
    title="The Clinic Aloud",
    author="Ana Ruiz",
    description="Articles about care, read aloud.",
    language="en-GB",
    url="https://example.org/podcast",
    email="ana@example.org",
    category="Health & Fitness",
    subcategory="Mental Health",
    guid="9b024349-ccf0-5f69-a609-6b82873eab3c",
    disclaimer="This is general information and no medical advice.",
    voice_notice="A synthetic voice reads this.",
)


def written(output: Path, path: str, content: str | bytes) -> None:
    place = output / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content.encode() if isinstance(content, str) else content)


CHAPTERS = (Chapter(0, 3_250, "Bees"), Chapter(3_250, 9_400, "Notes"))


def _audio(slug: str) -> bytes:
    """A tag as builds write it, and no sound."""
    tags = Tags(
        slug,
        SHOW.author,
        SHOW.title,
        NOW.date(),
        comment=SHOW.disclaimer,
        cover=b"JPEG",
        chapters=CHAPTERS,
    )
    return tag_bytes(tags) + slug.encode() * 1_000


def publish(output: Path, slug: str, *, day: int) -> Episode:
    """Write all files of an episode but its place in the feed."""
    audio = _audio(slug)
    sha384 = hashlib.sha384(audio).hexdigest()
    spoken = ("Bees <b> & 3 wasps: sleep.", SHOW.voice_notice, SHOW.disclaimer)
    cues = tuple(
        Cue(start=at * 3_000, end=at * 3_000 + 2_000, shown=text, spoken=text)
        for at, text in enumerate(spoken)
    )
    episode = Episode(
        slug=slug,
        title=slug.title(),
        guid=f"guid-of-{slug}",
        published=datetime(2026, 3, day, tzinfo=UTC),
        duration=9_400,
        audio=Enclosure(audio_path(slug, sha384), len(audio), "audio/mpeg", sha384),
        chapters=CHAPTERS,
        cues=cues,
        article=Article(slug, slug.title(), ()),
        script=Script(slug, slug.title(), "en-GB", ()),
        teaser="What bees do.",
        disclaimer=SHOW.disclaimer,
        season=1,
        number=day,
    )
    paths = episode_paths(slug)
    written(output, episode.audio.path, audio)
    named = '<link href="../../feed.xml"><a href="https://example.org/x">x</a><a href="#text">'
    written(output, paths.page, f"<!doctype html><p>{SHOW.disclaimer}</p>{named}")
    written(output, paths.vtt, vtt(cues, language="en"))
    written(output, paths.srt, srt(cues))
    written(output, paths.json, "".join(transcript_json(cues)))
    written(output, paths.html, transcript_html(cues, title="Bees", language="en"))
    written(output, paths.chapters, chapters_json(episode.chapters, title="Bees"))
    return episode
