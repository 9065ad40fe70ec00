"""Spanish weekdays, working days and holidays: "L, X y V", "lab.", "cerrado fest."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form


def every_saturday() -> Form:
    """Say the days of every week by their plural: "los sáb. de 9 a 13 h"."""
    days = {"sáb.": "sábados", "sab.": "sábados", "dom.": "domingos"}
    return form(
        r"\b[Ll]os (?P<said>s[áa]b\.|dom\.)(?= |$|[,;)])",
        lambda match: days[match["said"]],
        needs=("áb.", "ab.", "dom."),
    )


def weekdays_by_letters(tongue: Tongue) -> Iterator[Form]:
    """Say weekdays by letters in a row: "L, X y V de 9 a 14 h"."""
    days = dict(one.split("=") for one in tongue.word("weekday_letters").split())
    letters = "".join(days)
    yield form(
        rf"(?<![\w.-])(?P<said>[{letters}]"
        rf"(?:, ?[{letters}]){{0,5}} {tongue.word('and')} [{letters}])"
        rf"(?=[:,]? (?:de |a las |à )?[0-9]{{1,2}}(?:[:.h]| ?h| a | à |-)|[:,]? (?:cerr|abi|ferm"
        rf"|tardes"
        rf"|mañanas|noches|soir|matin))",
        lambda match: re.sub(rf"\b[{letters}]\b", lambda one: days[one[0]], match["said"]),
        first=f"[{letters}]",
    )


def weekdays_behind_an_article(tongue: Tongue) -> Form:
    """Say weekdays by letters behind "los": "los L, X y V"; "los S, M y L" are sizes."""
    days = dict(one.split("=") for one in tongue.word("weekday_letters").split())
    letters = "".join(days)

    def said(match: re.Match[str]) -> str | None:
        found = [letters.index(one) for one in re.findall(rf"\b[{letters}]\b", match["said"])]
        if found != sorted(set(found)):
            return None
        return re.sub(rf"\b[{letters}]\b", lambda one: days[one[0]], match["said"])

    return form(
        rf"\b[Ll]os (?P<said>[{letters}](?:, ?[{letters}]){{0,5}} y [{letters}])(?![\w-]|\.\w)",
        said,
        needs=("os ",),
    )


def weekday_after_others(tongue: Tongue) -> Form:
    """Say a weekday by its letter behind others: "L-J, de 9 a 14 h; V, hasta las 13"."""
    days = dict(one.split("=") for one in tongue.word("weekday_letters").split())
    letters = "".join(days)
    return form(
        rf"(?<![\w.-])[{letters}] ?(?:[-\u2013]|a|y) ?[{letters}]\b"
        rf"[^.\n]{{4,60}}(?:[;,.]| y) (?P<said>[{letters}])"
        r"(?=[,:]? (?:hasta|de|desde|a partir de)(?: las)? [0-9]|[,:]? cerrado)",
        lambda match: days[match["said"]],
        needs=tuple(letters),
    )


def weekdays_with_hyphens(tongue: Tongue) -> Form:
    """Say three weekdays and more that hyphens join: "L-X-V"; "S-M-L" are sizes."""
    days = dict(one.split("=") for one in tongue.word("weekday_letters").split())
    return form(
        r"(?<![\w-])(?=[LMXS-]{0,10}[JVD])(?P<said>[LMXJVSD](?:-[LMXJVSD]){2,5})(?![\w-])",
        lambda match: ", ".join(days[one] for one in match["said"].split("-")),
        needs="-",
    )


def working_days_and_holidays() -> Iterator[Form]:
    """Say working days and holidays: "los lab.", "cerrado fest."."""
    yield form(
        r"\b(?:[Ll]os|[Ll]as|días|y) (?P<said>lab\.)(?!\w| de [a-z])",
        lambda m: f"laborables{stop(m)}",
        needs=("lab.",),
    )
    yield form(
        r"\b(?:[Cc]errado|[Aa]bierto|[Ss]alvo|[Ee]xcepto|[Dd]omingos?) (?P<said>fest\.)(?!\w)",
        lambda m: f"festivos{stop(m)}",
        needs=("fest.",),
    )


def except_for_days() -> Form:
    """Say on which days it is not so: "exc. fest.", "exc. domingos"."""
    return form(
        r"(?<![\w.])(?P<said>[Ee]xc\.)(?= (?:(?:los|el|las|la) )?"
        r"(?i:fest|dom|s[áa]b|lun|mar|mi[ée]|jue|vie"
        r"|vísp|vacaciones|agosto|días?\b))",
        lambda m: f"{m['said'][0]}xcepto",
        needs=("xc.",),
    )


def weekend_before_holidays() -> Form:
    """Say "S, D y fest." by its days."""
    return form(
        r"(?<![\w.-])(?P<said>S(?:,| y) D)(?=,? (?:y |e )?(?:fest|F\b))",
        "sábado, domingo",
        needs=(" D",),
    )


def holidays() -> Form:
    """Say holidays before their hours: "fest.: 10-14"."""
    return form(
        r"(?<![\w.])(?P<said>[Ff]est\.)(?=:? ?(?:c/|cada|cerr|de [0-9]|desde|hasta|[0-9]|y |no ))",
        lambda m: f"{m['said'][0]}estivos",
        needs=("est.",),
    )


def sundays_of_the_church() -> Form:
    """Say a Sunday of the Church's year: "Dgo. de Ramos"; else Dgo. is a state of Mexico."""
    return form(
        r"(?<![\w.])Dgos?\.(?= (?:de (?:Ramos|Pascua|Resurrección|Pentecostés|Adviento|Cuaresma)"
        r"|[IVX]{1,6} (?:de|del)\b))",
        "domingo",
        needs=("Dgo",),
    )


def working_days() -> Form:
    """Say working days before their hours: "lab. 8"."""
    return form(
        r"(?<![\w.])(?P<said>[Ll]ab\.)(?= ?(?:[0-9]|de [0-9]))",
        lambda m: f"{m['said'][0]}aborables",
        needs=("ab.",),
    )


def counted_working_days() -> Iterator[Form]:
    """Say how many working days: "5 d. háb."."""
    yield form(r"(?<=[0-9] )d\. (?:háb|hábiles)(?:\.|\b)", "días hábiles", needs=(" d. h",))
    yield form(r"(?<=[0-9] días )(?P<said>háb\.)", "hábiles", needs=("háb.",))


def sundays_and_holidays() -> Form:
    """Say holidays behind Sundays: "dom. y fest."."""
    return form(
        r"\b(?:y|dom\.|domingo|domingos|ni|días) (?:y )?(?P<said>fest\.)(?!\w)",
        lambda match: f"festivos{stop(match)}",
        needs=("fest.",),
    )


def closed_days(tongue: Tongue) -> Form:
    """Say the days when something is closed, by their letters: "cerrado L y festivos"."""
    days = dict(one.split("=") for one in tongue.word("weekday_letters").split())
    letters = "".join(days)
    return form(
        rf"\b(?:(?P<shut>[Cc]errado)|[Ee]xcepto|[Ss]alvo) (?:los )?"
        rf"(?P<said>[{letters}](?(shut)(?:(?:, | y )[{letters}])*|(?:(?:, | y )[{letters}])+))"
        r"(?= y (?:fest|los fest|domingos)|[,;)]|\.(?!\s+[A-ZÁÉÍÓÚ])|$)",
        lambda match: re.sub(rf"[{letters}]", lambda one: days[one[0]], match["said"]),
        needs=("errado", "xcepto", "alvo"),
    )
