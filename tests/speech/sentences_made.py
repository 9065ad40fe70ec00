"""Sentences in three languages for tests that need many of them: each its own, always the same."""

from __future__ import annotations

from itertools import islice, product

_ENGLISH = (
    ("The nurse", "Our oldest neighbour", "A careful editor", "Every second student", "My brother"),
    ("reads", "has written down", "quietly explains", "did not remember", "will publish"),
    (
        "the long letter about sleep",
        "three short answers",
        "what the trial had found",
        "a table of doses and dates",
        "seven questions from the garden club",
    ),
    (
        "before breakfast.",
        "in a warm kitchen, as always.",
        "although it was raining.",
        "for the people who could not come.",
    ),
)
_GERMAN = (
    ("Die Ärztin", "Unser alter Nachbar", "Eine junge Lehrerin", "Der Gärtner", "Meine Schwester"),
    ("erklärt", "liest", "beschreibt", "schickt uns"),
    ("einen langen Brief", "die neue Studie", "drei kurze Antworten", "das Rezept für den Kuchen"),
    ("vor dem Frühstück.", "in der warmen Küche.", "obwohl es schon spät ist."),
)
_FRENCH = (
    ("La voisine", "Un jeune médecin", "Notre professeur", "Le jardinier", "Ma grande sœur"),
    ("explique", "lit", "raconte", "nous envoie"),
    ("une longue lettre", "trois réponses courtes", "la nouvelle étude", "une recette de gâteau"),
    ("avant le petit déjeuner.", "dans la cuisine, comme toujours.", "malgré la pluie."),
)
_MADE = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH}
_STRIDE = 7  # coprime to every count of combinations: neighbours differ in more than the last part


def sentences(language: str, *, count: int) -> list[str]:
    """The first sentences of a language, no two alike."""
    every = [" ".join(parts) for parts in product(*_MADE[language])]
    mixed = [every[at * _STRIDE % len(every)] for at in range(len(every))]
    return list(islice(mixed, count))
