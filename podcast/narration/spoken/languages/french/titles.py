"""Titles of persons in French: "min. de la Santé"."""

from __future__ import annotations

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.rule import Form, form


def ministers() -> Form:
    """Say a minister before what he rules: "min. de la Santé"."""
    return form(
        r"(?<![\w.-])(?P<said>ex-min\.|min\.(?= (?:de (?:la |l['’])|des |du )[A-ZÉ]))",
        lambda match: "ex-ministre" if match["said"][0] == "e" else "ministre",
        needs=("min.",),
    )


def prime_ministers() -> Form:
    """Say "1er min.": a minute is feminine."""
    return form(
        r"(?<![\w.])(?P<said>1er min\.)(?!\w)",
        lambda match: f"premier ministre{stop(match)}",
        needs=("1er min.",),
    )


def women_professors() -> Form:
    """Say a professor and a doctor who are women, before a name: "la Pre Nguyen"."""
    titles = {"Pre": "professeure", "Dre": "docteure", "Drs": "docteurs"}
    return form(
        r"(?<![\w.-])(?P<said>Pre|Dre|Drs)(?= [A-ZÀ-Þ][a-zà-ÿ'’-])",
        lambda match: titles[match["said"]].capitalize(),
        needs=("Pre", "Dre", "Drs"),
    )
