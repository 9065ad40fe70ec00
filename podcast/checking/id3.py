"""What an MP3's tag says, as a player reads it (ID3v2.3 and its chapter addendum)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from podcast.mpeg import tag_length

_HEAD = 10  # bytes of the tag's head, and of each frame's


@dataclass(frozen=True, slots=True)
class Tag:
    """The frames of a tag in their order, each a name and its body."""

    frames: tuple[tuple[str, bytes], ...] = ()

    def text(self, name: str) -> str:
        """The text of the first frame of a name; "" where there is none."""
        return next((_text(body) for named, body in self.frames if named == name), "")

    @property
    def comment(self) -> str:
        """The first comment; "" where there is none."""
        return next((_described(body) for name, body in self.frames if name == "COMM"), "")

    @property
    def has_picture(self) -> bool:
        """Whether a JPEG or a PNG is in the tag."""
        kinds = (b"image/jpeg\0", b"image/png\0")
        return any(name == "APIC" and body[1:].startswith(kinds) for name, body in self.frames)

    @property
    def chapters(self) -> tuple[tuple[float, str], ...]:
        """The chapters in the order of the table of contents: start in seconds, title.

        Empty where there is no table: some players then pass over all chapters.
        """
        marks = dict(_mark(body) for name, body in self.frames if name == "CHAP")
        tables = (body for name, body in self.frames if name == "CTOC")
        children = [child for child in _children(next(tables, b"")) if child in marks]
        return tuple(marks[child] for child in children) if len(children) == len(marks) else ()


def read_tag(path: Path) -> Tag:
    """The ID3v2.3 tag that a file begins with; an empty one where there is none."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
        if len(head) < _HEAD or head[:4] != b"ID3\x03":
            return Tag()
        return Tag(tuple(_frames(file.read(tag_length(head) - _HEAD))))


def _frames(body: bytes) -> Iterator[tuple[str, bytes]]:
    at = 0
    while body[at : at + 4].strip(b"\0"):
        size = int.from_bytes(body[at + 4 : at + 8], "big")
        name = body[at : at + 4].decode("latin-1")
        yield name, body[at + _HEAD : at + _HEAD + size]
        at += _HEAD + size


def _mark(body: bytes) -> tuple[bytes, tuple[float, str]]:
    """A chapter's name inside the tag, its start and its title."""
    name, _, rest = body.partition(b"\0")
    inside = Tag(tuple(_frames(rest[16:])))  # after start, end and two offsets
    return name, (int.from_bytes(rest[:4], "big") / 1000, inside.text("TIT2"))


def _children(body: bytes) -> list[bytes]:
    _, _, rest = body.partition(b"\0")
    return rest[2:].split(b"\0")[: rest[1]] if len(rest) > 1 else []  # after flags and a count


def _text(body: bytes) -> str:
    encoding = _encoding(body)
    return body[1:].decode(encoding, errors="replace").rstrip("\0")


def _described(body: bytes) -> str:
    """What stands after the encoding, the language and the description (ID3v2.3, 4.11)."""
    encoding = _encoding(body)
    wide = 2 if encoding == "utf-16" else 1
    rest = body[4:]
    cuts = (at for at in range(0, len(rest), wide) if rest[at : at + wide] == b"\0" * wide)
    end = next(cuts, -wide)
    return rest[end + wide :].decode(encoding, errors="replace")


def _encoding(body: bytes) -> str:
    return "utf-16" if body[:1] == b"\1" else "latin-1"
