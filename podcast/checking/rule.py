"""Rules that a published show is checked by, and the findings that they yield."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from podcast.checking.published import Published

Severity = Literal["error", "warning"]

Complaint = tuple[str, str]
"""What is wrong, and where."""

BUILD_AGAIN = "Build again; files of output/ are never edited by hand."
"""How what a build wrote, and is wrong, is mended."""

Look = Callable[["Published"], Iterable[Complaint]]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: what, where, by whose rule, and how to mend it."""

    rule: str
    source: str
    severity: Severity
    what: str
    where: str
    mend: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A named rule and who asks for it; ``look`` tells what breaks it."""

    name: str
    source: str
    severity: Severity
    mend: str
    look: Look

    def findings(self, published: Published) -> Iterable[Finding]:
        """What breaks this rule in what was published."""
        for what, where in self.look(published):
            yield Finding(self.name, self.source, self.severity, what, where, self.mend)


def rule(
    name: str, *, source: str, mend: str, severity: Severity = "error"
) -> Callable[[Look], Rule]:
    """Make a rule of a function that yields complaints."""
    return lambda look: Rule(name, source, severity, mend, look)
