"""Finding the target that a person means, so that a typing slip makes no new folder."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from urllib.parse import urlsplit

from podcast.errors import PublishingError

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")  # two letters at least: C: is a disk
_ADDRESS = re.compile(r"\A([A-Za-z][A-Za-z0-9+.-]{0,30})://")
_NO_COLON = re.compile(r"(s3|gs|az|sftp|ssh|ftp)//", re.IGNORECASE)
_AT_HOST = re.compile(r"([\w.-]+@[\w.-]+):/*(.*)")  # as scp and rsync write it
_ALIKE = 0.8


def chosen_targets(
    told: Sequence[str], *, known: Mapping[str, str], usual: str, create: bool = False
) -> tuple[str, ...]:
    """The folders and addresses that are meant; ``usual`` where nothing is told.

    ``known`` are the show's targets by name. Raises
    PublishingError for a name that is none, and, but for ``create``, for a new folder whose
    name looks like a slip.
    """
    wanted = told or _usual(usual, known=known)
    places = [_scheme_in_small_letters(known.get(name, name)) for name in wanted]
    for name, place in zip(wanted, places, strict=True):
        if wrong := _slip(name, place=place, known=known, create=create):
            what, mend = wrong
            raise PublishingError(what, where=name, mend=mend)
    return tuple(dict.fromkeys(places))


def _scheme_in_small_letters(place: str) -> str:
    return _ADDRESS.sub(lambda found: found[0].lower(), place, count=1)


def _usual(usual: str, *, known: Mapping[str, str]) -> tuple[str, ...]:
    if not usual:
        names = ", ".join(known)
        raise PublishingError(
            "No target is named.",
            where="podcast publish",
            mend=f"Name one of podcast.toml: {names}."
            if names
            else "Name a folder or an address, or write it in podcast.toml under [publish]: "
            'target = "s3://bucket/show"',
        )
    return (usual,)


def _slip(
    name: str, *, place: str, known: Mapping[str, str], create: bool
) -> tuple[str, str] | None:
    """What looks wrong about a place, and how to mend it; None where nothing does."""
    if found := _ADDRESS.match(place):
        return _not_to_write_to(place, scheme=found[1])
    if mend := _address_meant(place):
        return "This is neither a folder nor an address.", mend
    folder = Path(place).expanduser()
    return None if create or folder.exists() else _new(name, folder=folder, known=known)


def _not_to_write_to(place: str, *, scheme: str) -> tuple[str, str] | None:
    """What is wrong about an address that nothing can be written to."""
    if scheme in {"http", "https"}:
        mend = "Name the folder, bucket or server behind it: s3://bucket/show, sftp://host/folder."
        return "Pages of the web are read at this kind of address, and none can be put there.", mend
    if scheme not in {"file", "local", "memory"} and not _names_a_host(place):
        mend = "Write it behind two slashes: s3://bucket/show, sftp://host/folder."
        return "The address names no bucket and no host.", mend
    return None


def _names_a_host(place: str) -> bool:
    try:
        return bool(urlsplit(place).netloc)
    except ValueError:  # brackets that hold no address
        return False


def _address_meant(place: str) -> str:
    """How to write what is nearly an address; "" where it is none."""
    if found := _AT_HOST.fullmatch(place):
        return f"Write it as an address: sftp://{found[1]}/{found[2]}"
    if found := _NO_COLON.match(place):
        return f"Write a colon before the slashes: {found[1].lower()}://{place[found.end() :]}"
    if _SCHEME.match(place):
        return "Write two slashes behind the colon: s3://bucket/show, sftp://host/folder."
    return ""


def _new(name: str, *, folder: Path, known: Mapping[str, str]) -> tuple[str, str] | None:
    """What looks wrong about a folder that is not there yet; None where nothing does."""
    if near := next(_near(name, folder=folder, known=known), ""):
        return "There is no such target.", f"Did you mean {near}? If the folder is new: --create"
    if name not in known and folder.name == name:
        mend = f"Name one of podcast.toml, or make the folder: --create, or ./{name}"
        return "There is no target and no folder of this name.", mend
    if not folder.parent.exists():
        return f"There is no folder {folder.parent}.", "Look at its name, or make it: --create"
    return None


def _near(name: str, *, folder: Path, known: Mapping[str, str]) -> Iterator[str]:
    """Names of targets, and of folders beside it, that this name may be a slip for."""
    if name not in known:
        yield from get_close_matches(name, known, n=1, cutoff=_ALIKE)
    beside = [one.name for one in folder.parent.glob("*/")]
    for found in get_close_matches(folder.name, beside, n=1, cutoff=_ALIKE):
        yield str(folder.parent / found)
