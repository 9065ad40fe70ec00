"""Titles of persons in French: "min. de la Santé"."""

from __future__ import annotations

from podcast.narration.spoken.rule import Form, form


def ministers() -> Form:
    """Say a minister before what he rules: "min. de la Santé"."""
    return form(
        r"(?<![\w.-])(?P<said>ex-min\.|min\.(?= (?:de (?:la |l['’])|des |du )[A-ZÉ]))",
        lambda match: "ex-ministre" if match["said"][0] == "e" else "ministre",
        needs=("min.",),
    )
