"""``podcast check``, the feed's part: every rule over output/ as a client reads it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from podcast.checking.published import open_published
from podcast.checking.rule import Finding, Rule
from podcast.checking.rules import (
    accessibility_statement,
    chapters,
    cover,
    disclosure,
    files,
    items,
    new_show,
    pages,
    same_words_in_all_forms,
    tags,
    transcripts,
)
from podcast.checking.rules import show as show_rules
from podcast.errors import CheckFailed
from podcast.model import Show

RULES: tuple[Rule, ...] = (
    *show_rules.RULES,
    *cover.RULES,
    *items.RULES,
    *files.RULES,
    *transcripts.RULES,
    *chapters.RULES,
    files.orphans,
    *tags.RULES,
    *pages.RULES,
    *same_words_in_all_forms.RULES,
    *accessibility_statement.RULES,
    *disclosure.RULES,
    files.damage,
    *new_show.RULES,
)


def check_output(
    output: Path, *, show: Show, sums: Mapping[str, str] = MappingProxyType({})
) -> tuple[Finding, ...]:
    """What is wrong with what was published, errors first; nothing is raised for it.

    ``sums`` are the SHA-256 in hex of the show's own files, by path, as its last build wrote them.
    """
    try:
        published = open_published(output, show=show, sums=sums)
    except CheckFailed as error:
        return (Finding("readable", "XML, RSS 2.0", "error", error.what, error.where, error.mend),)
    found = [finding for rule in RULES for finding in rule.findings(published)]
    return tuple(sorted(found, key=lambda finding: finding.severity != "error"))
