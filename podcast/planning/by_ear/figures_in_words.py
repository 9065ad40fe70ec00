"""Figures in a recogniser's transcript written as the words that the show would say."""

from __future__ import annotations

import re
from dataclasses import replace

from podcast.errors import PodcastError
from podcast.listening.evidence import Evidence
from podcast.project import Project
from podcast.scripting.say_text import told

_FIGURES = re.compile(r"[\d%$€£°]")


def in_words(evidence: Evidence, *, project: Project) -> Evidence:
    """The evidence with its figures in words: "5 mg" becomes "five milligrams".

    The text is narrated by the rules of articles; one that cannot be stays as it was written.
    """
    if not _FIGURES.search(evidence.heard):
        return evidence
    try:
        script = told(evidence.heard, project=project)
    except PodcastError:
        return evidence
    lines = [line.spoken for section in script.sections for line in section.lines]
    return replace(evidence, heard=" ".join(lines))
