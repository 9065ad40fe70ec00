"""A voice fetched whole: resumed where it broke off, compared with its hash, then put in place."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from podcast.errors import EngineBusy, EngineUnavailable, FetchError, StoreError
from podcast.servers.own_network import AT_HOME
from podcast.servers.web import Refused, opened
from podcast.speech.downloadable_voices import Offer, OfferedFile
from podcast.speech.voice_files import ABOUT, voices_folder
from podcast.store.checksums import checksum
from podcast.wait_after_429 import wait_before

_ATTEMPTS = 5  # in a row that bring no new byte; those that bring some are not counted
_LONGEST = 16_000_000  # bytes of a catalogue: fifty times Piper's own
_UNSATISFIABLE = 416  # status for a Range that starts at the file's end or after it

Progress = Callable[[str, int, int], None]
"""Told of a file's name, its bytes here and its bytes in all."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait and how: ``timeout`` and ``sleep`` in seconds, ``random`` gives [0, 1)."""

    sleep: Callable[[float], None]
    random: Callable[[], float]
    timeout: float = 60.0


def install(offer: Offer, *, told: Progress, patience: Patience) -> Path:
    """Fetch a voice's files and put its folder in place in one step; gives the folder.

    What a broken try has fetched is kept beside it, and the next one goes on from there.
    Raises FetchError where a file cannot be had or is not what it must be, StoreError where
    it cannot be written.
    """
    folder = voices_folder() / offer.engine / offer.name
    part = folder.with_name(f".{offer.name}.part")
    with _writing(part):
        part.mkdir(parents=True, exist_ok=True)
        for file in offer.files:
            _fetch(file, to=part / file.name, told=told, patience=patience)
        _write_down(offer, folder=part)
        if folder.exists():
            shutil.rmtree(folder)
        part.replace(folder)
    return folder


def catalogue_text(url: str, *, patience: Patience) -> str:
    """Fetch a catalogue; raises FetchError."""
    _require_safe(url)
    text = bytearray()
    try:
        with opened(url, start=0, timeout=patience.timeout) as (_, chunks):
            for chunk in chunks:
                text += chunk
                if len(text) > _LONGEST:
                    raise _no_way(url, why="it is too long for a catalogue")
        return text.decode("utf-8")
    except (EngineBusy, EngineUnavailable, Refused, UnicodeDecodeError) as error:
        raise _no_way(url, why=str(error).partition("\n")[0]) from error


def _fetch(file: OfferedFile, *, to: Path, told: Progress, patience: Patience) -> None:
    """Fetch one file; a damaged one is dropped and fetched once more from its start."""
    _require_safe(file.url)
    for last in (False, True):
        _fill(file, to=to, told=told, patience=patience)
        if not (wrong := _wrong(to, file=file)):
            return
        to.unlink()
        if last:
            raise FetchError(
                f"{file.name} is not what the catalogue says: {wrong}. It was deleted.",
                where=file.url,
                mend="Try again later, or fetch it from another address with --from.",
            )


def _fill(file: OfferedFile, *, to: Path, told: Progress, patience: Patience) -> None:
    """Fetch what is still missing, however often the connection breaks."""
    most, tries = _size(to), 0
    while _size(to) < file.size:
        told(file.name, _size(to), file.size)
        busy = _append(file, to=to, told=told, patience=patience)
        tries = 1 if _size(to) > most else tries + 1
        most = max(most, _size(to))
        if _size(to) < file.size and tries >= _ATTEMPTS:
            raise _no_way(file.url, why=busy.what if busy else "the file ends before its size")
        if busy:
            asked = busy.retry_after
            patience.sleep(wait_before(tries, asked=asked, random=patience.random))
    told(file.name, file.size, file.size)


def _append(
    file: OfferedFile, *, to: Path, told: Progress, patience: Patience
) -> EngineBusy | None:
    """Ask once for the rest of a file; returns the error of a server that is busy, else None."""
    have = _size(to)
    try:
        with (
            opened(file.url, start=have, timeout=patience.timeout) as (resumes, chunks),
            to.open("ab" if resumes else "wb") as out,
        ):
            for chunk in chunks:
                out.write(chunk)
                if out.tell() > file.size:
                    break  # too long: its hash will tell
                told(file.name, out.tell(), file.size)
    except EngineBusy as busy:
        return busy
    except EngineUnavailable as error:
        raise _no_way(file.url, why=error.what) from error
    except Refused as refused:
        if refused.status != _UNSATISFIABLE:
            raise _no_way(file.url, why=f"the server says {refused}") from refused
        to.unlink(missing_ok=True)
    return None


def _wrong(path: Path, *, file: OfferedFile) -> str:
    if _size(path) != file.size:
        return f"it has {_size(path):,} bytes instead of {file.size:,}"
    if file.sha256 and checksum(path) != file.sha256:
        return "its SHA-256 differs"
    if file.md5 and checksum(path, algorithm="md5") != file.md5:
        return "its MD5 differs"
    return ""


def _write_down(offer: Offer, *, folder: Path) -> None:
    digests = {
        file.name: {
            "bytes": file.size,
            "changed": (folder / file.name).stat().st_mtime_ns,
            "sha256": file.sha256 or checksum(folder / file.name),
        }
        for file in offer.files
    }
    about = {
        "engine": offer.engine,
        "licence": offer.licence,
        "languages": list(offer.languages),
        "source": offer.source,
        "checked": _checked(offer),
        "files": digests,
    }
    (folder / ABOUT).write_text(json.dumps(about, indent=2) + "\n", encoding="utf-8")


def _checked(offer: Offer) -> str:
    """What every file was compared with: its SHA-256, else an MD5, else only its size."""
    if all(file.sha256 for file in offer.files):
        return "sha256"
    return "md5" if all(file.sha256 or file.md5 for file in offer.files) else "size"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _require_safe(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in AT_HOME):
        raise FetchError(
            "Voices are fetched over https only, or from this machine.",
            where=url,
            mend="Give an address that begins with https://.",
        )


def _no_way(url: str, *, why: str) -> FetchError:
    return FetchError(
        f"This could not be fetched: {why.rstrip('.')}.",
        where=url,
        mend="Run it again: it goes on where it stopped. Another address is given with --from.",
    )


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(
            f"The voice cannot be written: {error.strerror or error}.",
            where=os.fspath(folder),
            mend="Free some space, or name another folder in PODCAST_VOICES.",
        ) from error
