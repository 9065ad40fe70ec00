"""Schools in French: exercises, copybooks, pupils: "maths ex. 3"."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.rule import Form, form

_SCHOOL = (
    "[Mm]aths?|[Ff]rançais|[Aa]nglais|[Hh]ist\\w*\\.?|[Gg]éo\\w*|[Pp]hysique|SVT|[Dd]ev\\w*\\.?|[Ll]eçon"
    "|[Mm]anuel|[Ll]ivre|[Cc]ahier|[Gg]rammaire|[Cc]onjugaison|[Oo]rthographe"
)


def exercises_on_a_page() -> Form:
    """Say an exercise behind its page: "p. 12 ex. 3"."""
    return form(
        r"(?:\bpp?\.|\bpages?|[Dd]ev\w*\.? ?:) (?:[0-9][0-9 -]{0,8}[,;]? ?)?"
        r"(?<!\bp\. )(?P<said>ex\.)(?= ?[0-9])",
        "exercice",
        needs=("ex.",),
    )


def pupils() -> Form:
    """Say pupils behind their article: "les él."."""
    return form(
        r"\b(?:[Ll]es|[Dd]es|[Aa]ux) (?P<said>él\.)(?!\w)",
        lambda m: f"élèves{stop(m)}",
        needs=("él.",),
    )


def exercises_and_copybooks() -> Iterator[Form]:
    """Say exercises behind a subject, which are no examples, and pages of a copybook."""
    yield form(
        rf"\b(?:{_SCHOOL})(?: :|,)? (?:p\. [0-9]{{1,3}},? )?(?P<said>ex\.)"
        r"(?= ?[0-9]{1,3}(?P<many>(?:,| et| à|-|\u2013) ?[0-9])?)",
        lambda match: "exercices" if match["many"] else "exercice",
        needs=("ex.",),
    )
    yield form(
        r"\b[Cc]ahiers?[^.;\n]{0,30}[0-9] (?P<said>p\.)(?=,|$| [a-z])", "pages", needs=(" p.",)
    )
