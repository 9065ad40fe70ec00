"""Spanish ages: "paciente de 68 a.", "hace 5 a.", "2 a. y medio"."""

from __future__ import annotations

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.rule import Form, form


def years_of_age() -> Form:
    """Say the a. of a patient's age: "paciente de 68 a."."""
    return form(
        r"\b(?i:paciente|mujer|varón|hombre|niñ[oa]|señora?) (?:de )?[0-9]{1,3} (?P<said>a\.)"
        r"(?!\w)",
        lambda match: f"años{stop(match)}",
        needs=("a.",),
    )


def years_of_people() -> Form:
    """Say the a. of an age behind who is meant: "niños de 6 a."."""
    return form(
        r"\b(?i:niñ[oa]s?|edad|adult[oa]s?|mayores|menores|jóvenes|bebés?|alumn[oa]s)\b[^.!?\n]{0,24}?"
        r"[0-9] (?P<said>a\.)(?!\w)(?! ?C\.)",
        lambda match: f"años{stop(match)}",
        needs=("a.",),
    )


def years_of_a_term() -> Form:
    """Say the a. of how long something lasts: "30 a. de plazo"."""
    return form(
        r"(?<=[0-9] )(?P<said>a\.)(?= de (?:plazo|edad|garantía|experiencia|antigüedad|duración"
        r"|cárcel|prisión|condena|vida|seguimiento|evolución)\b)",
        "años",
        needs=(" a.",),
    )


def years_and_a_half() -> Form:
    """Say the a. of a child's age: "con 2 a. y medio"."""
    return form(
        r"\b(?:[Cc]on|[Hh]ij[oa]s?,|[Nn]iñ[oa]s?,|[Tt]iene|[Cc]umple"
        r"|[Dd]e) [1-9][0-9]?(?: años)? ?(?P<said>a\.)(?= (?:y medio|se |puede|de edad|cumplid"
        r"|pesa|mide|toma|vive)"
        r"|,)",
        "años",
        needs=(" a.",),
    )


def years_of_a_cut_patient() -> Form:
    """Say the years of who is cut short too: "Pcte. de 68 a."."""
    return form(
        r"\b(?:Pcte\.|Pte\.|Pac\.|[Pp]aciente|[Vv]arón|[Mm]ujer|[Hh]ombre"
        r"|[Nn]iñ[oa]) (?:(?:varón|mujer) )?(?:de )?[1-9][0-9]{0,2} (?P<said>a\.?)(?! ?C\.|\w"
        r"| (?:l[ao]s?|el|su)\b)(?=[,;.)]| (?:c/|con|sin|y|que)|$)",
        lambda match: f"años{stop(match)}",
        needs=(" a",),
    )


def months_to_years() -> Form:
    """Say the years behind months: "6 m. a 2 a."."""
    return form(
        r"\bm\. a [1-9][0-9]? (?P<said>a\.)(?! ?C\.|\w)", lambda m: f"años{stop(m)}", needs=(" a.",)
    )


def years_ago() -> Form:
    """Say years since something was: "hace 5 a."."""
    return form(
        r"\b(?:hace|desde hace|durante|tras) [0-9]{1,2} (?P<said>a\.)(?! ?C\.|\w)",
        lambda m: f"años{stop(m)}",
        needs=(" a.",),
    )


def years_of_a_patient() -> Form:
    """Say the a. of a patient's age: "Pac. 68 a."."""
    return form(
        r"\b(?:Pac\.(?: de)?|a los|de los|con) [1-9][0-9]{0,2} (?P<said>a\.)(?! ?C\.|\w)",
        lambda match: f"años{stop(match)}",
        needs=("a.",),
    )
