"""Descriptions of pictures that say nothing: where the picture lay on its writer's machine."""

from __future__ import annotations

import re

_PLACE = re.compile(
    r"(?:[a-z]:\\|\\\\\w|macintosh hd:|file:/|/(?:users|home|tmp|var)/).{0,500}|https?://\S{1,500}",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"\S{1,200}\.(?:png|jpe?g|gif|svg|webp|tiff?|bmp|wmf|emf|heic|avif)", re.IGNORECASE
)
_BY_MACHINE = re.compile(
    r"(?<=\S)[\s.]{1,9}((?:description automatically generated(?: with \w{1,9} confidence)?"
    r"|automatisch generierte beschreibung(?: mit \w{1,9} zuverlässigkeit)?"
    r"|description générée automatiquement(?: avec une fiabilité \w{1,9})?"
    r"|descripción generada automáticamente(?: con confianza \w{1,9})?"
    r"|ai-generated content may be incorrect|ki-generierte inhalte können fehlerhaft sein"
    r"|le contenu généré par l['’]ia peut être incorrect"
    r"|el contenido generado por ia puede ser incorrecto)\.?)\s*$",
    re.IGNORECASE,
)


def is_file_name(alt: str) -> bool:
    """Say whether a description is a path, an address or a file's name, and no words."""
    text = alt.strip()
    return bool(_PLACE.fullmatch(text) or _NAME.fullmatch(text))


def without_machines_note(alt: str) -> tuple[str, str]:
    """Give a description, and apart from it what a program says there of how it was made."""
    note = _BY_MACHINE.search(alt)
    return (alt[: note.start()].rstrip(), note[1]) if note else (alt, "")
