"""Language tags that people, files and pages write; what names no language says nothing."""

from __future__ import annotations

import re
from dataclasses import replace

from podcast.model import Warned
from podcast.reading.draft import Draft

# ISO 639: undetermined, several, no linguistic content, uncoded.
_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "mis"})
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


def tag_of(told: str) -> str:
    """Give the tag of a language, "" where none is told that anybody speaks."""
    tag = told.strip().replace("_", "-")
    known = bool(_TAG.fullmatch(tag)) and tag.partition("-")[0].lower() not in _NO_LANGUAGE
    return tag if known else ""


def in_a_language(draft: Draft) -> Draft:
    """Say it where a file names itself as being in no language: it is read in the show's."""
    tag = tag_of(draft.language)
    if tag == draft.language:
        return draft
    told = Warned(
        f"The file says that it is in “{draft.language}”, which is no language: it is read in the "
        "show's."
    )
    silent = bool(tag) or draft.language.strip().lower() in _NO_LANGUAGE
    return replace(draft, language=tag, warnings=(*draft.warnings, *(() if silent else (told,))))
