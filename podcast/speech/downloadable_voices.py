"""Which voices can be fetched, from where, and what their files must be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any
from urllib.parse import quote

from podcast.errors import FetchError
from podcast.json_values import json_values

PIPER = "https://huggingface.co/rhasspy/piper-voices/resolve/main"
"""Where Piper's makers keep their voices, with a catalogue of them."""

LIST = "voices.json"
"""The catalogue's name at any base address: Piper's own format, with an engine, a licence,
languages and SHA-256 hashes where a keeper adds them."""

# Names of engines and voices: no path, and nothing hidden.
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_PATH = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*")


@dataclass(frozen=True, slots=True)
class OfferedFile:
    """One file to fetch; ``sha256`` and ``md5`` are "" where the catalogue does not say."""

    name: str
    url: str
    size: int
    sha256: str = ""
    md5: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """One voice, or one model with many, that can be installed."""

    engine: str
    name: str
    source: str
    files: tuple[OfferedFile, ...]
    languages: tuple[str, ...] = ()
    licence: str = ""
    quality: str = ""

    @property
    def size(self) -> int:
        """Bytes to fetch."""
        return sum(file.size for file in self.files)


def own_offers() -> tuple[Offer, ...]:
    """List what the program itself knows hashes for, wherever it is fetched from."""
    text = (files("podcast.speech") / LIST).read_text(encoding="utf-8")
    return read_offers(text, base="")


def read_offers(text: str, *, base: str) -> tuple[Offer, ...]:
    """Read a catalogue that lies at a base address; raises FetchError where it is none."""
    try:
        return tuple(_offers(json_values(text), base=base.rstrip("/")))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise FetchError(
            f"This is no catalogue of voices: {type(error).__name__} {error}.",
            where=f"{base}/{LIST}",
            mend="Give the address of a folder that holds Piper's voices.json, or one like it.",
        ) from error


def _offers(told: Mapping[str, Any], *, base: str) -> Iterator[Offer]:
    for name, entry in told.items():
        engine = str(entry.get("engine", "piper"))
        for word in (engine, name):  # folders are named after both
            if not _NAME.fullmatch(word):
                raise ValueError(f"{word!r} is no name of an engine or a voice")
        source = str(entry.get("base", base))
        code = str(entry.get("language", {}).get("code", "")).replace("_", "-")
        yield Offer(
            engine=engine,
            name=name,
            source=source,
            files=tuple(_file(path, entry["files"][path], base=source) for path in entry["files"]),
            languages=tuple(entry.get("languages", [code] if code else [])),
            licence=str(entry.get("licence", "")),
            quality=str(entry.get("quality", "")),
        )


def _file(path: str, told: Mapping[str, Any], *, base: str) -> OfferedFile:
    if not _PATH.fullmatch(path):
        raise ValueError(f"{path!r} is no path of a file")
    return OfferedFile(
        name=path.rpartition("/")[2],
        url=f"{base}/{quote(path)}",
        size=int(told["size_bytes"]),
        sha256=str(told.get("sha256_digest", "")).lower(),
        md5=str(told.get("md5_digest", "")).lower(),
    )
