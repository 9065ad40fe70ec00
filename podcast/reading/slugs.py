"""Slugs: the short names of articles in paths and addresses."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from pathlib import PurePath

_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_LONGEST = 80
_DEVICE = re.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]")
"""https://learn.microsoft.com/windows/win32/fileio/naming-a-file"""


_FOLDERS_PAGE = frozenset({"index", "readme"})
"""Files that are the page of their folder, as site generators and code hosts take them."""
_CONTENT = "content"


def usual_slug(path: PurePath) -> str:
    """The slug of an article that names none: of its file's name, or of its folder's page.

    ``posts/bees/index.md`` is about bees; what lies in ``content/`` itself keeps its own name.
    """
    name, stop, edition = path.stem.partition(".")
    folder = path.parent.name
    if name.casefold() in _FOLDERS_PAGE and folder not in {"", _CONTENT}:
        return slug_of(f"{folder}{stop}{edition}")
    return slug_of(path.stem)


def slug_of(name: str) -> str:
    """Give a name as letters a to z, figures and single hyphens, at most 80 long.

    Accents go; a name without one such letter gets a short digest instead, so that
    every name has a slug and none can lead out of its folder. What Windows keeps for devices,
    whatever the ending, gets a word behind it: a show can be taken to any machine.
    """
    letters = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    slug = re.sub(r"[^a-z0-9]+", "-", re.sub("['‘’ʼ]", "", bare)).strip("-")
    slug = slug[:_LONGEST].strip("-")
    if slug:
        return f"{slug}-article" if _DEVICE.fullmatch(slug) else slug
    return "article-" + hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:8]
