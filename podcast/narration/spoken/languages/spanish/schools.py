"""Schools in Spanish: exercises, copybooks, pupils: "pág. 12, ej. 3"."""

from __future__ import annotations

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.rule import Form, form


def exercises() -> Form:
    """Say an exercise behind its page: "pág. 12, ej. 3"."""
    return form(
        r"(?:\b[Pp]ágs?\.|\b[Pp]áginas?|\b[Dd]eberes:"
        r"|\b[Tt]area:) [0-9 -]{0,9}[,;]? ?(?P<said>ejs?\.)(?= ?[0-9])",
        lambda match: "ejercicios" if match["said"] == "ejs." else "ejercicio",
        needs=("ej",),
    )


def pupils() -> Form:
    """Say pupils behind their article: "los al."."""
    return form(r"\b(?:[Ll]os|[Dd]e los) (?P<said>al\.)(?= de )", "alumnos", needs=("al.",))


def exercises_of_a_page() -> Form:
    """Say exercises behind the page of a book: "p. 12, ejs. 3 y 4"."""
    return form(
        r"\bp\. [0-9]{1,3},? (?P<said>ejs?\.)(?= ?[0-9]{1,3}(?P<many>(?:,| y| a|-) ?[0-9])?)",
        lambda m: "ejercicios" if m["many"] else "ejercicio",
        needs=("ej",),
    )


def copybooks() -> Form:
    """Say sheets of a copybook: "cuaderno de 80 h."."""
    return form(
        r"\b[Cc]uadernos?[^.;\n]{0,30}[0-9] (?P<said>h\.)(?=,|$| [a-z])", "hojas", needs=(" h.",)
    )


def years_of_school() -> Form:
    """Say which school a year is of: "2.º de Bach."; elsewhere Bach is a composer."""
    return form(
        r"[0-9]\.?[º°] (?:de )?(?P<said>Bach(?:ill)?\.)(?!\w)",
        lambda match: f"Bachillerato{stop(match)}",
        needs=("Bach",),
    )
