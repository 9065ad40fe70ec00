"""output/ -> a target: audio first, the feed last, only what changed, checked on arrival.

At every moment the feed at the target names whole files only: audio is named by its content,
goes up before the feed that names it, and stays for a time after the last feed that named it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path, PurePosixPath

from podcast.errors import PublishingError
from podcast.media_types import media_type
from podcast.publishing.hosting.manifest import (
    MANIFEST,
    TAKE_OVER,
    Manifest,
    may_delete,
    read_manifest,
    write_manifest,
)
from podcast.publishing.hosting.target import Target
from podcast.publishing.hosting.unused_files import expired_files
from podcast.publishing.output_paths import FEED
from podcast.store.checksums import checksum

_READ_BACK = 2_000_000  # bytes: a larger file is checked by its size alone


@dataclass(frozen=True, slots=True)
class Plan:
    """What a publication would do: files to ``put`` in this order, files to ``delete``."""

    put: tuple[str, ...]
    delete: tuple[str, ...]
    size: int
    before: Manifest
    after: Manifest

    def is_empty(self) -> bool:
        """Whether the target has everything already."""
        return not self.put and not self.delete and self.before == self.after

    def has_news(self) -> bool:
        """Whether this is a feed that no hub was told of yet, by this run or one before."""
        return self.after.files[FEED] != self.after.told


def plan_publication(
    output: Path,
    *,
    target: Target,
    now: datetime,
    held: Collection[str] = (),
    withdrawn: Collection[str] = (),
    show: str = "",
    take_over: bool = False,
) -> Plan:
    """Compare output/ with the target; nothing is written.

    ``held`` are paths that are not for the public yet, ``withdrawn`` the slugs of which only
    pages stay, ``show`` is the show's guid; with ``take_over`` the target's files may be
    anybody's. Raises PublishingError without a feed to publish, where the target cannot be
    read, or where a file there would be written over that this show has not put there.
    """
    local = {path: checksum(output / path) for path in _files(output) if path not in held}
    before = _known(target, show=show, take_over=take_over)
    put = _missing(local, output=output, before=before, target=target)
    if not take_over:
        new = {path: local[path] for path in put if not before.wrote(path)}
        _refuse_foreign(new, output=output, target=target)
    unused = {
        path: before.unused.get(path, now.isoformat())
        for path in [*before.files, *before.unused, *before.sending]
        if path not in local
    }
    expired = expired_files(unused, now=now, withdrawn=withdrawn)
    delete = [path for path in expired if may_delete(path)]
    kept = {path: since for path, since in unused.items() if path not in expired}
    return Plan(
        put=tuple(sorted(put, key=_turn)),
        delete=tuple(sorted(delete)),
        size=sum((output / path).stat().st_size for path in put),
        before=before,
        after=Manifest(local, kept, before.told, show=show or before.show),
    )


def publish(
    output: Path,
    *,
    plan: Plan,
    target: Target,
    tell: Callable[[str, str], None] = lambda _verb, _path: None,
) -> None:
    """Carry a plan out; ``tell`` gets "put" or "delete" and the path, before each step.

    It may be interrupted anywhere and run again with a new plan. Raises PublishingError
    where the target fails or has another file than was sent.
    """
    if plan.is_empty():
        return
    known = {path: sha for path, sha in plan.before.files.items() if path not in plan.put}
    # A run that is killed below must not be remembered as having sent what it did not.
    begun = replace(plan.before, files=known, sending=plan.put, show=plan.after.show)
    write_manifest(begun, target=target)
    for path in plan.put:
        tell("put", path)
        _put(output / path, path=path, target=target, sha256=plan.after.files[path])
    for path in plan.delete:
        tell("delete", path)
        target.delete(path)
    write_manifest(plan.after, target=target)


def note_told(plan: Plan, *, target: Target) -> None:
    """Remember at the target that the hub knows of the feed that is there now."""
    write_manifest(replace(plan.after, told=plan.after.files[FEED]), target=target)


def _known(target: Target, *, show: str, take_over: bool) -> Manifest:
    try:
        return read_manifest(target, show=show)
    except PublishingError:
        if not take_over:
            raise
        return Manifest()  # knows no file of the target, so that none is deleted


def _files(output: Path) -> list[str]:
    """Paths under output/, without files that are being written.

    Raises PublishingError for a link, which could publish any file of this machine, and where
    there is no feed.
    """
    if not (output / FEED).is_file():
        raise PublishingError(
            "There is no feed to publish.", where=str(output), mend="Run: podcast build"
        )
    found = [(file, file.relative_to(output)) for file in sorted(output.rglob("*"))]
    seen = [(f, path) for f, path in found if not any(p.startswith(".") for p in path.parts)]
    for file, path in seen:
        if file.is_symlink():
            raise PublishingError(
                f"output/ has a link where the show has its own files: {path.as_posix()}.",
                where=str(file),
                mend="Remove the link; nothing in output/ is made by hand.",
            )
    return [path.as_posix() for file, path in seen if file.is_file()]


def _refuse_foreign(new: Mapping[str, str], *, output: Path, target: Target) -> None:
    """Leave alone what the show has never put there, unless it is the same to the byte."""
    foreign = [
        path
        for path, sha256 in new.items()
        if (size := target.size(path)) is not None
        and not _is_same(path, size=size, output=output, sha256=sha256, target=target)
    ]
    if not foreign:
        return
    more = f" and {len(foreign) - 5:,} more" if len(foreign) > 5 else ""
    raise PublishingError(
        "The target has files that this show has not put there: "
        f"{', '.join(foreign[:5])}{more}. Nothing was sent.",
        where=MANIFEST,
        mend="Name a folder of the show's own. If those files may be written over: "
        f"podcast publish TARGET {TAKE_OVER}",
    )


def _is_same(path: str, *, size: int, output: Path, sha256: str, target: Target) -> bool:
    if size != (output / path).stat().st_size:
        return False
    return size > _READ_BACK or hashlib.sha256(target.read(path)).hexdigest() == sha256


def _turn(path: str) -> tuple[int, str]:
    """A file's turn as a sort key: audio, what pages and feeds name, pages, and last the feed."""
    if path == FEED:
        return 4, path
    if "/" not in path and path.endswith(".xml"):
        return 3, path
    if path.endswith(".html"):
        return 2, path
    return (0 if path.startswith("audio/") else 1), path


def _missing(
    local: Mapping[str, str], *, output: Path, before: Manifest, target: Target
) -> list[str]:
    """What the target has not, or has otherwise.

    Audio is named by its content, so that what a run that was killed has sent is found again.
    """
    sizes = {path: (output / path).stat().st_size for path in local}
    sent = {path for path, sha256 in before.files.items() if local.get(path) == sha256}
    there = sent - target.lost({path: sizes[path] for path in sent})
    return [
        path
        for path in local
        if path not in there
        and not (path.startswith("audio/") and target.size(path) == sizes[path])
    ]


def _put(source: Path, *, path: str, target: Target, sha256: str) -> None:
    _refuse_changed(source, path=path, sha256=sha256)
    size = source.stat().st_size
    target.put(path, source, media_type=media_type(PurePosixPath(path)))
    arrived = target.size(path)
    whole = arrived == size
    if whole and size <= _READ_BACK:
        whole = hashlib.sha256(target.read(path)).hexdigest() == sha256
    if not whole:
        target.delete(path)
        raise PublishingError(
            f"The target has another file than was sent ({arrived} bytes of {size}).",
            where=path,
            mend="Run podcast publish again; if it stays, the target changes files on their way.",
        )


def _refuse_changed(source: Path, *, path: str, sha256: str) -> None:
    """Send what was planned or nothing: a newer file may name others that are not there yet."""
    try:
        is_same = checksum(source) == sha256
    except OSError:
        is_same = False
    if not is_same:
        raise PublishingError(
            "The file was changed while the show was being published.",
            where=path,
            mend="Let the build come to its end, then run podcast publish again.",
        )
