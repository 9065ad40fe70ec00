"""What the rules said of a text before: in this run, or in an earlier one of the same rules."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from hashlib import sha256

from podcast.json_values import json_values
from podcast.model import Piece

Asked = tuple[str, str, frozenset[str]]
"""A text, its language (BCP 47), and the names of the rules that are off."""

Remembered = Mapping[Asked, tuple[Piece, ...]]
"""What was said of texts."""

_Texts = dict[Asked, tuple[Piece, ...]]
_WITHIN: ContextVar[tuple[tuple[Remembered, _Texts], ...]] = ContextVar("within", default=())


@contextmanager
def remembering(known: Remembered) -> Iterator[Remembered]:
    """Say within this block what ``known`` holds as it stands there, without the rules.

    Gives what is asked for within, filled while it is asked; a block in a block adds to both.
    It is for whoever keeps what was said only as long as the rules are the same: nothing here
    looks at that.
    """
    asked: _Texts = {}
    before = _WITHIN.set((*_WITHIN.get(), (known, asked)))
    try:
        yield asked
    finally:
        _WITHIN.reset(before)


def said_before(asked: Asked) -> tuple[Piece, ...] | None:
    """What was said of a text before; None where nothing is known or nobody remembers."""
    found = (known[asked] for known, _ in _WITHIN.get() if asked in known)
    return next(found, None)


def note_said(asked: Asked, said: tuple[Piece, ...]) -> None:
    """Let the blocks that remember, if there are any, know what was said."""
    for _, texts in _WITHIN.get():
        texts[asked] = said


def remembered_to_bytes(remembered: Remembered) -> bytes:
    """Texts and what was said of them as JSON, after a line with its SHA-256 in hex."""
    rows = [
        [text, language, sorted(off), _told(said)]
        for (text, language, off), said in remembered.items()
    ]
    body = json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode()
    return sha256(body).hexdigest().encode() + b"\n" + body


def remembered_from_bytes(data: bytes) -> Remembered:
    """What ``remembered_to_bytes`` wrote; nothing where it is damaged."""
    digest, _, body = data.partition(b"\n")
    if sha256(body).hexdigest().encode() != digest:
        return {}
    try:
        return {
            (text, language, frozenset(off)): _pieces(said, text=text)
            for text, language, off, said in json_values(body)
        }
    except (ValueError, TypeError):
        return {}


def _told(said: tuple[Piece, ...]) -> list[tuple[str, str, str]]:
    """The pieces of a text; none where no rule had anything to say, as of most texts."""
    if not any(piece.rule for piece in said):
        return []
    return [(piece.shown, piece.spoken, piece.rule) for piece in said]


def _pieces(told: list[list[str]], *, text: str) -> tuple[Piece, ...]:
    """The pieces that ``_told`` wrote. Raises ValueError, TypeError where they are others."""
    said = tuple(Piece(*piece) for piece in told) or ((Piece(text, text),) if text else ())
    if "".join(piece.shown for piece in said) != text:
        raise ValueError("these are another text's pieces")
    "".join(part for piece in said for part in (piece.spoken, piece.rule))
    return said
