"""Every door by which data of somebody else comes in, with what may leave it.

``docs/security.md`` has the same doors in its table; the fuzzer walks them.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from podcast.audio.track_bytes import track_from_bytes
from podcast.checking.published import open_published
from podcast.checking.report_card import report_from_json
from podcast.errors import PodcastError
from podcast.following.articles_into_content import incoming
from podcast.following.old_feed import read_old_feed
from podcast.following.robots import rules_of
from podcast.following.seen_articles import read_seen
from podcast.following.source_forms import read_source
from podcast.following.wordpress_export import entries_of_export
from podcast.json_values import from_json
from podcast.listening.evidence import evidence_from_bytes
from podcast.listening.recognisers.openai import transcript_of
from podcast.model import Show
from podcast.narration.lexicon.pls import read_pls
from podcast.narration.lexicon.toml import load_lexicon
from podcast.narration.scripts.reading import read_script
from podcast.narration.spoken.remembered import remembered_from_bytes
from podcast.podcast_toml import parse_project
from podcast.project import Project
from podcast.publishing.cover.picture import read_cover
from podcast.publishing.hosting.manifest import read_manifest
from podcast.publishing.links import web_link
from podcast.publishing.output_paths import safe_slug
from podcast.reading import read
from podcast.reading.fetch import fetch_page
from podcast.reading.slugs import slug_of
from podcast.scripting.recording_states import recordings_of
from podcast.shelf.moved_in import moved_episodes
from podcast.shelf.pictures.camera_notes import without_notes
from podcast.shelf.pictures.safe_svg import safe_svg
from podcast.shelf.records import NAME, read_record
from podcast.speech.clip_bytes import clip_from_bytes
from podcast.speech.decoded_answers import decode
from podcast.speech.downloadable_voices import read_offers
from podcast.speech.recordings.cut_to_words import said_part
from podcast.speech.recordings.sound_files import read_recording

PROJECT = """
title = "A"
author = "B"
description = "C"
language = "en"
url = "https://example.org"
engine = "tone"
"""
Door = Callable[[bytes], object]
Raised = tuple[type[Exception], ...]

SHOW = Show(title="A", author="B", description="C", language="en", url="https://example.org")
OURS: Raised = (PodcastError,)
NO_VALUE: Raised = (ValueError, PodcastError)


@dataclass(frozen=True, slots=True)
class Guarded:
    """A door: ``go`` takes what comes in, ``raised`` are the errors that may leave."""

    go: Door
    raised: Raised = OURS


def _file(suffix: str, look: Callable[[Path], object]) -> Door:
    """A door that takes a file of this name's ending."""

    def go(data: bytes) -> object:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"a{suffix}"
            path.write_bytes(data)
            return look(path)

    return go


def _article(suffix: str) -> Guarded:
    return Guarded(_file(suffix, lambda path: read(path, root=path.parent)))


def _text(look: Callable[[str], object]) -> Door:
    return lambda data: look(data.decode("utf-8", "replace"))


class _Listed:
    """A target whose list is what comes in."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def size(self, _path: str) -> int:
        return len(self._data)

    def read(self, _path: str) -> bytes:
        return self._data


def _record(data: bytes) -> object:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / NAME).write_bytes(data)
        return read_record(Path(folder))


def _feed(data: bytes) -> object:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "feed.xml").write_bytes(data)
        return [item.text("guid") for item in open_published(Path(folder), show=SHOW).items()]


def _name(text: str) -> object:
    with suppress(PodcastError):
        assert "/" not in safe_slug(slug_of(text))
    return slug_of(text)


def _link(text: str) -> object:
    assert web_link(text).partition(":")[0] in {"http", "https", ""}
    return fetch_page(f"ftp:{text}")


def _source(data: bytes) -> object:
    found = read_source(data, url="https://example.org/feed")
    names = [incoming(entry, draft=True, language="en").name for entry in found.entries]
    assert not any("/" in name or name.startswith(".") for name in names)
    return names


def _in_project(name: str, look: Callable[[Project], object]) -> Door:
    """A door that takes a file at a place of a project's."""

    def go(data: bytes) -> object:
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder) / name
            place.parent.mkdir(parents=True)
            place.write_bytes(data)
            (place.parent / "audio.mp3").write_bytes(b"ID3")
            return look(parse_project(PROJECT, root=Path(folder)))

    return go


def _beside(data: bytes) -> object:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "a.html").write_text("<h1>A</h1><p>Bees.</p>", encoding="utf-8")
        (Path(folder) / "a.toml").write_bytes(data)
        return read(Path(folder) / "a.html", root=Path(folder))


DOORS: Mapping[str, Guarded] = {
    "article.md": _article(".md"),
    "article.txt": _article(".txt"),
    "article.html": _article(".html"),
    "article.docx": _article(".docx"),
    "article.odt": _article(".odt"),
    "article.fodt": _article(".fodt"),
    "article.epub": _article(".epub"),
    "article.pdf": _article(".pdf"),
    "metadata.toml": Guarded(_beside),
    "podcast.toml": Guarded(_text(lambda text: parse_project(text, root=Path()))),
    "lexicon.toml": Guarded(_text(lambda text: load_lexicon(text, where="lexicon.toml"))),
    "lexicon.pls": Guarded(lambda data: read_pls(data, where="lexicon.pls")),
    "script.md": Guarded(_text(lambda text: read_script(text, path=Path("a.md")))),
    "record.json": Guarded(_record),
    "values.json": Guarded(_text(from_json), NO_VALUE),
    "forms.json": Guarded(remembered_from_bytes, NO_VALUE),
    "clip.bin": Guarded(clip_from_bytes, NO_VALUE),
    "track.bin": Guarded(track_from_bytes, NO_VALUE),
    "voices.json": Guarded(_text(lambda text: read_offers(text, base="https://example.org"))),
    "answer.wav": Guarded(decode, NO_VALUE),
    "take.wav": Guarded(lambda data: said_part(read_recording(data)), NO_VALUE),
    "takes.toml": Guarded(_text(recordings_of), NO_VALUE),
    "transcript.json": Guarded(lambda data: transcript_of(data, url="https://example.org")),
    "listened.json": Guarded(evidence_from_bytes, NO_VALUE),
    "report.json": Guarded(_text(report_from_json), NO_VALUE),
    "feed.xml": Guarded(_feed),
    "source.xml": Guarded(_source),
    "source.json": Guarded(_source),
    "robots.txt": Guarded(_text(lambda text: rules_of(text).can_fetch("podcast", "https://a.b/c"))),
    "seen.json": Guarded(_in_project("content/.followed/seen.json", read_seen)),
    "moved.toml": Guarded(_in_project("moved/a/episode.toml", moved_episodes)),
    "moved.xml": Guarded(lambda data: read_old_feed(data, url="https://example.org/feed")),
    "export.xml": Guarded(_file(".xml", lambda path: [*entries_of_export(path)])),
    "published.json": Guarded(lambda data: read_manifest(_Listed(data), show="")),  # type: ignore[arg-type]
    "picture.png": Guarded(lambda data: without_notes(data, suffix=".png")),
    "picture.jpg": Guarded(lambda data: without_notes(data, suffix=".jpg")),
    "picture.gif": Guarded(lambda data: without_notes(data, suffix=".gif")),
    "picture.webp": Guarded(lambda data: without_notes(data, suffix=".webp")),
    "drawing.svg": Guarded(safe_svg),
    "cover.jpg": Guarded(_file(".jpg", read_cover)),
    "name.txt": Guarded(_text(_name)),
    "address.txt": Guarded(_text(_link)),
}


def tokens(door: str) -> tuple[bytes, ...]:
    """What is put into the inputs of a door because its readers look for it."""
    signs = (
        b"\x00 \n \x1b[2J \xff \xe2\x80\xae \xf0\x9f\x98\x80 ' \" \\ < > & ; : - _ * # ( ) [ ] { }"
    )
    words = {
        "toml": b"[[ ]] = \"\"\" ''' 1e999 nan 2001-01-01 a.a.a.a 99999999999999999999",
        "json": json.dumps({"is": "Episode", "a": [None, -1, 1e308]}).encode() + b" NaN ] } ../",
        "xml": b"<!DOCTYPE <!ENTITY &a; <![CDATA[ ]]> <?x ?> xmlns=",
        "md": b"--- +++ ``` | --- [^1]: [a](b) <!-- --> $$ ^ ~ (a)[sub: [break:",
        "html": b"<table><tr> </p> <svg> <math> <t> <head> <body> &#1; lang=x colspan=9999",
        "pdf": b"<< >> obj endobj stream endstream /K /Kids /Length BDC EMC Tj TJ Tm q Q Do 1 0 R",
        "svg": b"<script> onload= url( href= @import <use <!ATTLIST",
    }
    more = words.get(door.rpartition(".")[2], b"")
    return tuple(part for part in (signs + b" " + more).split(b" ") if part)
