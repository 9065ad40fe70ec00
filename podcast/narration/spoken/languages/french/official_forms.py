"""What French forms write: the star of "Cerfa n° 12100*02", both in "étudiant(e)s"."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form


def starred_forms(tongue: Tongue) -> Form:
    """Say the star of an official form's number: "Cerfa n° 12100*02"."""
    return form(
        r"\b(?i:cerfa)(?: n[°º])? ?(?P<said>(?P<n>[0-9]{5})\*(?P<of>[0-9]{2}))(?!\w)",
        lambda match: (
            f"{tongue.number(match['n'])} étoile "
            f"{'zéro ' if match['of'][0] == '0' else ''}{tongue.number(str(int(match['of'])))}"
        ),
        needs="*",
    )


def feminine_in_brackets() -> Iterator[Form]:
    """Say "étudiant(e)s" as both, and "né(e)s" once, which sounds alike."""
    yield form(r"(?<=[a-zà-ÿ][éiu])\(e\)(?=s?(?!\w))", "", needs=("(e)",))
    yield form(
        r"(?<![\w-])(?P<word>[A-Za-zÀ-ÿ]{2,24}[a-zà-ÿ])(?<![éiu])\(e\)(?P<many>s?)(?!\w)",
        lambda match: f"{match['word']}{match['many']} ou {match['word'].lower()}e{match['many']}",
        needs=("(e)",),
    )
