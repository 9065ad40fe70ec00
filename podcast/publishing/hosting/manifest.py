"""The list of what a show has put at a target, which anybody there may have written over."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from podcast.errors import PublishingError
from podcast.json_values import json_values
from podcast.publishing.hosting.target import Target
from podcast.publishing.output_paths import is_place

MANIFEST = "published.json"
TAKE_OVER = "--take-over"
_LARGEST = 64_000_000  # bytes: half a million files
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is known to be at the target: hashes by path, and since when files are unused.

    ``told`` is the hash of the feed that the show's hub was last told of; ``sending`` are
    files that a run set out to send; ``show`` is the guid of the show that wrote it all.
    """

    files: Mapping[str, str] = field(default_factory=dict)
    unused: Mapping[str, str] = field(default_factory=dict)
    told: str = ""
    sending: tuple[str, ...] = ()
    show: str = ""

    def wrote(self, path: str) -> bool:
        """Whether the file at this path is the show's own."""
        return path in self.files or path in self.unused or path in self.sending


def read_manifest(target: Target, *, show: str) -> Manifest:
    """What the target's list says; an empty one where there is none.

    Its names decide what is deleted, so that each must be a place of a show's files. Raises
    PublishingError for a list that is damaged, names anything else, or is another show's.
    """
    size = target.size(MANIFEST)
    if size is None:
        return Manifest()
    if size > _LARGEST:
        raise _refused(f"has {size:,} bytes, more than any show's list")
    manifest = _parsed(target.read(MANIFEST))
    for path, since in manifest.unused.items():
        _refuse_date(path, since=since)
    for path in (*manifest.files, *manifest.unused, *manifest.sending):
        _refuse_name(path)
    if show and manifest.show not in {"", show}:
        raise _refused(f"is that of another show ({manifest.show[:80]!r})")
    return manifest


def _parsed(content: bytes) -> Manifest:
    try:
        told = json_values(content)
        manifest = Manifest(
            files=dict(told["files"]),
            unused=dict(told["unused"]),
            told=str(told.get("told", "")),
            sending=tuple(told.get("sending", ())),
            show=str(told.get("show", "")),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _refused("is damaged, or not of this program") from error
    for path, sha256 in manifest.files.items():
        if not _HASH.fullmatch(str(sha256)):
            raise _refused(f"has no hash of {path[:120]!r}")
    return manifest


def write_manifest(manifest: Manifest, *, target: Target) -> None:
    """Put the list at the target. Raises PublishingError."""
    told = {
        "files": dict(manifest.files),
        "unused": dict(manifest.unused),
        "told": manifest.told,
        "sending": list(manifest.sending),
        "show": manifest.show,
    }
    content = json.dumps(told, indent=1, sort_keys=True, ensure_ascii=False).encode()
    target.put(MANIFEST, content, media_type="application/json")


def may_delete(path: str) -> bool:
    """Whether a path is a place where only this program puts files; others are left there."""
    return is_place(path)


def _refuse_name(path: object) -> None:
    """Refuse what is no plain relative path, as every file of output/ has one."""
    parts = path.split("/") if isinstance(path, str) and path.isprintable() else [""]
    is_plain = all(part and not part.startswith((".", "~")) for part in parts)
    if not is_plain or {"\\", ":"} & set("".join(parts)):
        raise _refused(f"names a file that no show has there: {str(path)[:120]!r}")


def _refuse_date(path: str, *, since: object) -> None:
    try:
        moment = datetime.fromisoformat(since) if isinstance(since, str) else None
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise _refused(f"has no date for {path[:120]!r}: {str(since)[:40]!r}")


def _refused(what: str) -> PublishingError:
    return PublishingError(
        f"The target's list of what was published {what}; nothing was sent or deleted.",
        where=MANIFEST,
        mend="Look who else writes there, or name another target. If all of it may be written "
        f"over: podcast publish TARGET {TAKE_OVER}",
    )
