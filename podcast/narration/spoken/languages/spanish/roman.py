"""Roman numerals in Spanish: of kings, chapters, centuries and congresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.spanish.counting import SPANISH, count, is_feminine
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.number_library import num2words
from podcast.narration.spoken.rule import Form, form

_QUEENS = frozenset({"Isabel", "Catalina", "Margarita"})


def numerals() -> Iterator[Form]:
    """Say numerals of kings, chapters, centuries and congresses."""
    words = SPANISH.word("roman_behind")
    # Of names that many bear one letter and its stop are an initial: "Pedro V.".
    kings = SPANISH.word("rulers")
    kings += rf"|(?:{SPANISH.word('rulers_too')})(?= (?:[IVX]{{2,6}}|[IVX](?!\.)))"

    def numbered(match: re.Match[str]) -> str | None:
        number = value(match["said"])
        if number is None:
            return None
        if match["king"] and number <= 10:
            said = num2words(number, lang="es", to="ordinal")
            return re.sub("o$", "a", said) if match["king"] in _QUEENS else said
        return count(number, "")

    yield form(rf"\b(?:(?P<king>{kings})|(?:{words})) (?P<said>[IVX]{{1,6}})(?!\w)", numbered)
    yield form(r"\b(?P<said>[Ss]\.) (?=[IVX]{1,6}\b)", "siglo", needs=("s.", "S."))
    yield form(
        r"\b[Ss]iglos [IVX]{1,6} (?:y|a|al) (?:el )?(?P<said>[IVX]{1,6})(?P<king>)(?!\w)", numbered
    )

    def first_of(match: re.Match[str]) -> str | None:
        number = value(match["said"])
        if number is None or number > 10:
            return None if number is None else count(number, match["noun"])
        said = num2words(number, lang="es", to="ordinal")
        if is_feminine(match["noun"]):
            return re.sub("o$", "a", said)
        return re.sub("(primer|tercer)o$", r"\1", said)

    yield form(
        r"(?<![\w.-])(?P<said>[IVX]{1,5})"
        r"(?= (?P<noun>Guerra|Congreso|Edición|Jornada|República|Premio|[Tt]rimestre"
        r"|[Ss]emestre|[Cc]uatrimestre|Feria|Cumbre|Juegos|JJ\. OO|Copa|[Aa]niversario"
        r"|Festival|Concurso"
        r"|Plan|Convenio|Certamen|Asamblea|Legislatura|Olimpiada|Maratón|Encuentro|Bienal|Concilio|Centenario|[Mm]ilenio|[Dd]inastía|[Dd]omingo|[Ss]emana)\b)",
        first_of,
    )


def second_century(tongue: Tongue) -> Form:
    """Say a second century behind the first: "en el s. XVI y, en el XX"."""

    def said(match: re.Match[str]) -> str | None:
        number = value(match["said"])
        return None if number is None else tongue.number(str(number))

    return form(
        r"\b(?:[Ss]iglos?|[Ss]\.) [IVX]{1,5}\b[^.\n]{0,60}?\b(?:en el|del|al"
        r"|el) (?P<said>[IVX]{1,5})(?=[,.;:)]|$| (?:y|se|fue|con)\b)",
        said,
        needs="IVX",
    )
