"""A word for a man and a woman at once in French: "étudiant(e)s", "né(e)s"."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.narration.spoken.rule import Form, form


def feminine_in_brackets() -> Iterator[Form]:
    """Say "étudiant(e)s" as both, and "né(e)s" once, which sounds alike."""
    yield form(r"(?<=[a-zà-ÿ][éiu])\(e\)(?=s?(?!\w))", "", needs=("(e)",))
    yield form(
        r"(?<![\w-])(?P<word>[A-Za-zÀ-ÿ]{2,24}[a-zà-ÿ])(?<![éiu])\(e\)(?P<many>s?)(?!\w)",
        lambda match: f"{match['word']}{match['many']} ou {match['word'].lower()}e{match['many']}",
        needs=("(e)",),
    )
