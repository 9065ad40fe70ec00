"""Roman numerals in Spanish: of kings, chapters, centuries and congresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.english.roman import value
from podcast.narration.spoken.languages.sentence_ends import before
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
    yield form(r"(?<![\w.])(?P<said>ss\.) (?=[IVX]{1,6}\b)", "siglos", needs=("ss.",))
    yield form(
        r"\b[Ss]iglos [IVX]{1,6} (?:y|a|al) (?:el )?(?P<said>[IVX]{1,6})(?P<king>)(?!\w)", numbered
    )


def events() -> Form:
    """Say which of its kind an event is, before its name: "la XXI edición"."""
    return form(
        r"(?<![\w.-])(?P<said>[IVX]{1,5})"
        r"(?= (?P<noun>Guerra|Congreso|Edición|Jornada|República|Premio|[Tt]rimestre"
        r"|[Ss]emestre|[Cc]uatrimestre|Feria|Cumbre|Juegos|JJ\. OO|Copa|[Aa]niversario"
        r"|Festival|Concurso"
        r"|Plan|Convenio|Certamen|Asamblea|Legislatura|Olimpiada|Maratón|Encuentro|Bienal|Concilio|[Cc]entenario|[Cc]ertamen|[Cc]ongreso|[Ee]dición|[Jj]ornadas?|[Ff]estival|[Cc]oncurso|[Pp]remio|[Tt]orneo|[Cc]ampeonato|[Cc]umbre|[Ff]eria|[Dd]inastía|Trofeo|Gala|Semana|Cross|Carrera|[Mm]ilenio|[Dd]inastía|[Dd]omingo|[Ss]emana|[Gg]rado)\b)",
        _place,
    )


def _place(match: re.Match[str]) -> str | None:
    number = value(match["said"])
    if number is None:
        return None
    if is_feminine(match["noun"]):
        return _feminine_place(number)
    if number > 10:
        return count(number, match["noun"])
    said = num2words(number, lang="es", to="ordinal")
    return re.sub("(primer|tercer)o$", r"\1", said)


def _feminine_place(number: int) -> str:
    """Say a place in a row before a feminine noun: "undécima", "vigésima primera"."""
    if number in {11, 12}:
        return "undécima" if number == 11 else "duodécima"
    said = num2words(number, lang="es", to="ordinal")
    return re.sub(r"o(?= |$)", "a", re.sub(r"^décimo(?=\w)", "decimo", said))


def degrees_in_a_row() -> Form:
    """Say the first of two numerals before what they count: "de II y III grado"."""

    def said(match: re.Match[str]) -> str | None:
        number = value(match["said"])
        if number is None or number > 10:
            return None
        place = num2words(number, lang="es", to="ordinal")
        return re.sub("(primer|tercer)o$", r"\1", place)

    return form(
        r"(?<![\w.-])(?P<said>[IVX]{1,4})(?=,? (?:y|o|a|e) [IVX]{1,4} grado\b)", said, needs="IVX"
    )


def centuries_behind(tongue: Tongue) -> Form:
    """Say a century behind others of its sentence: "los siglos XII y XIII y del XV al XVIII"."""

    def said(match: re.Match[str]) -> str | None:
        number = value(match["said"])
        told = re.search(r"\b[Ss]iglos?\b", before(match))
        return tongue.number(str(number)) if number and told else None

    return form(
        r"\b(?:del?|al?|el|y|hasta el|desde el) (?P<said>[IVX]{1,5})(?![\w.'’-]|\.\w)",
        said,
        needs="IVX",
    )


def rugby() -> Form:
    """Say a team of fifteen or of thirteen: "el XV de la Rosa", "XV del León"."""
    return form(
        r"(?<![\w.])(?P<said>XV|XIII)(?= (?:del? (?:la |los )?[A-ZÁ]))",
        lambda match: count(value(match["said"]) or 0, ""),
        needs=("XV", "XIII"),
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
