"""``podcast check``, the feed's part: every rule over output/ as a client reads it."""

from __future__ import annotations

from pathlib import Path

from podcast.checking import (
    rules_disclosure,
    rules_files,
    rules_items,
    rules_pages,
    rules_show,
    rules_tags,
    rules_words,
)
from podcast.checking.published import open_published
from podcast.checking.rule import Finding, Rule
from podcast.errors import CheckFailed
from podcast.model import Show

RULES: tuple[Rule, ...] = (
    *rules_show.RULES,
    *rules_items.RULES,
    *rules_files.RULES,
    *rules_tags.RULES,
    *rules_pages.RULES,
    *rules_words.RULES,
    *rules_disclosure.RULES,
)


def check_output(output: Path, *, show: Show) -> tuple[Finding, ...]:
    """What is wrong with what was published, errors first; nothing is raised for it."""
    try:
        published = open_published(output, show=show)
    except CheckFailed as error:
        return (Finding("readable", "XML, RSS 2.0", "error", error.what, error.where, error.mend),)
    found = [finding for rule in RULES for finding in rule.findings(published)]
    return tuple(sorted(found, key=lambda finding: finding.severity != "error"))
