"""How much a narrator says: a profile, and a switch for every class of omission."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from podcast.errors import ProjectError
from podcast.model import PROFILES, Profile

# What may be left out -> the profiles that leave it out unless told otherwise.
OMISSIONS: dict[str, frozenset[str]] = {
    "citation": frozenset({"simplified", "standard"}),
    "citation mark": frozenset({"simplified", "standard"}),
    "code": frozenset(PROFILES),
    "equation": frozenset(PROFILES),
    "figure": frozenset(),
    "figure mention": frozenset({"simplified"}),
    "heading number": frozenset({"simplified"}),
    "large table": frozenset({"simplified", "standard"}),
    "note": frozenset(),
    "pull quote": frozenset(PROFILES),
    "reference list": frozenset({"simplified", "standard"}),
    "struck text": frozenset(PROFILES),
    "table": frozenset(),
}


@dataclass(frozen=True, slots=True)
class Style:
    """A profile with its exceptions.

    ``omit`` and ``keep`` name classes of ``OMISSIONS``; ``rules_off`` names rules of the
    spoken forms that must not fire. Raises ProjectError for a profile, class or rule that is not.
    """

    profile: Profile = "standard"
    omit: frozenset[str] = frozenset()
    keep: frozenset[str] = frozenset()
    rules_off: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Refuse what has no meaning, so that a typing error is not a silent no."""
        _known((self.profile,), known=PROFILES, what="profile")
        _known(self.omit | self.keep, known=OMISSIONS, what="kind of omission")
        if self.rules_off:
            from podcast.narration.spoken import RULE_NAMES  # hundreds of patterns, for few shows

            _known(self.rules_off, known=RULE_NAMES, what="rule for spoken forms")

    def omits(self, name: str) -> bool:
        """Tell whether a class of ``OMISSIONS`` is left out."""
        if name in self.omit:
            return True
        return name not in self.keep and self.profile in OMISSIONS[name]

    @property
    def full(self) -> bool:
        """Whether the narrator says what a sighted reader would see as well."""
        return self.profile == "full"

    @property
    def simplified(self) -> bool:
        """Whether the narrator keeps to the essential."""
        return self.profile == "simplified"


def _known(names: Iterable[str], *, known: Iterable[str], what: str) -> None:
    choices = list(known)
    for name in sorted(names):
        if name not in choices:
            near = get_close_matches(name, choices, n=1)
            raise ProjectError(
                f"There is no {what} “{name}”.",
                where="podcast.toml",
                mend=f"Did you mean “{near[0]}”?" if near else f"Choose of: {', '.join(choices)}.",
            )
