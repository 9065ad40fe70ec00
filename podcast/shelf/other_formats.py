"""The other forms of a finished MP3 that a show asks for, made side by side."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

from podcast.audio.m4b_and_opus import FORMS, Form, convert
from podcast.audio.tags import Tags
from podcast.model import Enclosure
from podcast.project import Project
from podcast.publishing.output_paths import audio_path, episode_paths
from podcast.shelf.records import read_record
from podcast.shelf.whole_episodes import is_whole
from podcast.store import not_written, remove_whole
from podcast.store.checksums import checksum


def other_forms(
    audio: Enclosure,
    *,
    tags: Tags,
    project: Project,
    slug: str,
) -> tuple[Enclosure, ...]:
    """The episode once more in each form that the show wants, named by its content.

    Forms that are there and were made of this very MP3 are kept. Raises AudioError where one
    cannot be made, StoreError where the disk is full.
    """
    output, wanted = project.output, dict.fromkeys(project.audio.formats)
    forms = [FORMS[name] for name in wanted if name in FORMS]
    kept = _kept(audio, slug=slug, output=output)
    missing = [form for form in forms if form not in kept]
    parts = {form: output / "audio" / f".{slug}{form.suffix}.part" for form in missing}
    try:
        _convert(output / audio.path, parts=parts, tags=tags)
        for form, part in parts.items():
            kept[form] = _named(part, form=form, slug=slug, output=output)
    finally:
        for part in parts.values():
            remove_whole(part)
    return tuple(kept[form] for form in forms)


def _convert(mp3: Path, *, parts: Mapping[Form, Path], tags: Tags) -> None:
    """Make the forms side by side, here: a build's workers may be on other machines."""
    stop = Event()
    with ThreadPoolExecutor(max(1, len(parts))) as pool:
        try:
            under_way = [
                pool.submit(convert, mp3, form=form.name, tags=tags, to=part, stopped=stop.is_set)
                for form, part in parts.items()
            ]
            for one in under_way:
                one.result()
        finally:
            stop.set()  # after Ctrl-C nobody waits for an hour of sound to be encoded


def _kept(audio: Enclosure, *, slug: str, output: Path) -> dict[Form, Enclosure]:
    before = read_record((output / episode_paths(slug).page).parent)
    if not (before and before.episode.audio == audio and is_whole(before, output=output)):
        return {}
    known = {(form.suffix, form.type, form.bitrate): form for form in FORMS.values()}
    return {
        known[key]: other
        for other in before.episode.alternates
        if (key := (Path(other.path).suffix, other.type, other.bitrate)) in known
    }


def _named(part: Path, *, form: Form, slug: str, output: Path) -> Enclosure:
    try:
        sha384 = checksum(part, algorithm="sha384")
        length, path = part.stat().st_size, audio_path(slug, sha384, suffix=form.suffix)
        part.replace(output / path)
    except OSError as error:
        raise not_written(f"The {form.name} file", error, where=part.parent) from error
    return Enclosure(path, length=length, type=form.type, sha384=sha384, bitrate=form.bitrate)
