"""Rules for the files of output/: what the feed names is there and whole, and no more."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from podcast.checking.published import Node, Published
from podcast.checking.rule import BUILD_AGAIN, Complaint, Rule, rule
from podcast.json_values import json_values
from podcast.store.checksums import checksum, is_as_written


@rule("files-there", source="links between files", mend=BUILD_AGAIN)
def files_there(published: Published) -> Iterator[Complaint]:
    """Every file of the show that its feed names is there."""
    for item in published.items():
        for node in item.all(".//*"):
            for name in ("url", "href", "uri"):
                path = published.path(node.get(name))
                if path is not None and not path.is_file():
                    yield f"{node.get(name)} is not there.", item.where
        page = published.path(item.text("link") or "")
        if page is not None and not page.is_file():
            yield f"The page {item.text('link')} is not there.", item.where


@rule("length", source="RSS 2.0, Apple", mend=BUILD_AGAIN)
def length(published: Published) -> Iterator[Complaint]:
    """The length that is told is the file's own: apps show it and resume by it."""
    for item in published.items():
        for node, address in _sounds(item):
            path, told = published.path(address), node.get("length")
            if path is not None and path.is_file() and str(path.stat().st_size) != told:
                yield f"{path.name} has {path.stat().st_size} bytes, not {told}.", item.where


def _sounds(item: Node) -> Iterator[tuple[Node, str]]:
    """The enclosure and its alternates, each with its address here."""
    yield from ((node, node.get("url")) for node in item.all("enclosure"))
    for node in item.all("podcast:alternateEnclosure"):
        yield from ((node, source.get("uri")) for source in node.all("podcast:source"))


@rule("integrity", source="podcast namespace (alternateEnclosure)", mend=BUILD_AGAIN)
def integrity(published: Published) -> Iterator[Complaint]:
    """The hash that is told is the file's own."""
    for item in published.items():
        for node in item.all("podcast:alternateEnclosure"):
            sources, hashes = node.all("podcast:source"), node.all("podcast:integrity")
            path = published.path(sources[0].get("uri")) if sources else None
            if path is None or not path.is_file() or not hashes:
                continue
            if hashes[0].get("value") != f"sha384-{_base64(published.sound_sum(path))}":
                yield f"{path.name} is not the file whose hash the feed tells.", item.where


def _base64(digits: str) -> str:
    return base64.b64encode(bytes.fromhex(digits)).decode()


@rule(
    "orphans",
    source="tidiness",
    severity="warning",
    mend="Delete it, or keep it for a while for listeners who have not updated yet.",
)
def orphans(published: Published) -> Iterator[Complaint]:
    """Audio that no episode of the feed names, nor a draft that waits for its day."""
    named = {
        path
        for item in published.items()
        for node in item.all(".//*")
        for name in ("url", "uri")
        if (path := published.path(node.get(name))) is not None
    }
    folder = published.output / "audio"
    for path in sorted(folder.glob("*")) if folder.is_dir() else ():
        if path not in named and not _waits(path, output=published.output):
            yield f"No episode of the feed names {path.name}.", f"audio/{path.name}"


def _waits(audio: Path, *, output: Path) -> bool:
    """Whether an episode that is built and not out yet has this audio."""
    slug = audio.name.rpartition("-")[0]
    record = output / "episodes" / slug / "episode.json"
    return record.is_file() and f"audio/{audio.name}" in record.read_text(encoding="utf-8")


@rule(
    "damage",
    source="the records of the show and its episodes",
    mend="Run: podcast build. If it leaves the file as it is, delete the file and build again.",
)
def damage(published: Published) -> Iterator[Complaint]:
    """Every file of the show and its episodes is as it was built, by the sums told of it then."""
    for path, known in published.sums.items():
        file = published.output / path
        if ".." not in path and file.is_file() and checksum(file) != known:
            yield f"{path} is not as it was built.", path
    for record in sorted((published.output / "episodes").glob("*/episode.json")):
        try:
            sums, sounds, books = _known(record)
        except (OSError, ValueError, AttributeError, KeyError, TypeError, RecursionError):
            yield "The record of an episode cannot be read.", f"episodes/{record.parent.name}"
            continue
        for path in (*sums, *sounds, *books):
            file = published.output / path
            if ".." in path or not file.is_file():
                continue  # other rules tell of files that are missing
            told = partial(is_as_written, file, path=path, sums=sums, sounds=sounds)
            if not told(sound_sum=published.sound_sum):
                yield f"{file.name} is not as it was built.", path


def _known(record: Path) -> tuple[dict[str, str], dict[str, str], list[str]]:
    """What a record tells: SHA-256 by path, SHA-384 of the sound by path, and its books."""
    head, _, body = record.read_text(encoding="utf-8").partition("\n")
    told, episode = json_values(head), json_values(body)
    sums = {str(path): str(known) for path, known in told.get("sums", {}).items()}
    sounds = [*filter(None, [episode.get("audio")]), *episode.get("alternates", [])]
    books = [str(path) for path in told.get("files", {}) if path.endswith(".epub")]
    return sums, {str(one["path"]): str(one["sha384"]) for one in sounds}, books


RULES: tuple[Rule, ...] = (
    files_there,
    length,
    integrity,
)
