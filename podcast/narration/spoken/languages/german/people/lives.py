"""Lives in German: "* 12. Mai 1845", "geb. 1.5.1970", "get. 4.2.1799", "⚭ 1871", "† 1901"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.counting import ordinal, spoken_year
from podcast.narration.spoken.languages.shared.dates import full_year
from podcast.narration.spoken.rule import Form, form, one_of
from podcast.narration.words import words_for

_EVENTS = {
    "*": "geboren",
    "geb.": "geboren",
    "Geb.": "Geboren",
    "geboren": "geboren",
    "†": "gestorben",
    "gest.": "gestorben",
    "Gest.": "Gestorben",
    "gestorben": "gestorben",
    "verst.": "verstorben",
    "~": "getauft",
    "get.": "getauft",
    "⚭": "verheiratet",
    "oo": "verheiratet",
    "verh.": "verheiratet",
    "begr.": "begraben",
    "gef.": "gefallen",
    "konf.": "konfirmiert",
}
_WORDS = one_of(tuple(one for one in _EVENTS if one[0].isalpha()))
_SIGNS = one_of(tuple(one for one in _EVENTS if not one[0].isalpha()))
# A sign is one of a life behind a bracket, a name or a comma; elsewhere it is a note's.
_EVENT = rf"(?P<event>(?<![\w.-]){_WORDS}|(?:^|(?<=[(\[\n])|(?<=[\w,;.)] )){_SIGNS})"
_YEAR = r"(?P<year>1[0-9]{3}|20[0-9]{2})"
_MONTHS = words_for("de").listed("months")
# Behind these it is no life: "um ~ 1900", "Länge ~ 1200".
_LIVES = re.compile(
    r"[*†⚭]|\b(?:geb|gest|get|verh|begr|konf|gef)\.|\boo\b|\b(?:geboren|gestorben|getauft)\b"
)


def lives() -> Iterator[Form]:
    """Say on which day or in which year somebody was born, christened, married or buried."""
    day = r"(?P<day>[12][0-9]|3[01]|0?[1-9])\."

    def dated(match: re.Match[str]) -> str | None:
        if not _is_of_a_life(match):
            return None
        month, year = match["month"], match["year"]
        said = f"{_EVENTS[match['event']]} am {ordinal(int(match['day']), 'n')}"
        if month:
            said += f" {_MONTHS[int(month) - 1]}"
        return f"{said} {spoken_year(full_year(year, before='geb. '))}" if year else said

    yield form(
        rf"{_EVENT} ?{day} ?(?P<month>1[0-2]|0?[1-9])\. ?"
        r"(?P<year>1[0-9]{3}|20[0-9]{2}|[0-9]{2})(?![\w/-]|[.,][0-9])",
        dated,
        needs=tuple(_EVENTS),
    )
    # Whose year everybody knows: "Karl Huber († 3.5., 87 J.)".
    yield form(
        r"(?:(?<=\()|(?<=[\w.)] ))(?P<event>†) ?(?P<day>[12][0-9]|3[01]|0?[1-9])\. ?"
        r"(?P<month>1[0-2]|0?[1-9])\.(?P<year>(?!))?(?=[,;)]|$| )(?! ?[0-9])",
        dated,
        needs="†",
    )
    # The name of the month, short or not, is said by its own rules.
    yield form(
        rf"{_EVENT} ?{day}(?P<month>(?!))?(?P<year>(?!))?"
        rf"(?= ?(?:{one_of(_MONTHS)}|Jänner|Feber|Jan|Jän|Febr?|Mär|Mrz|Apr|Ju[nl]|Aug|Sept?|Okt"
        r"|Nov|Dez)\b)",
        dated,
        needs=tuple(_EVENTS),
    )
    yield form(
        rf"(?P<said>{_EVENT} ?)(?=(?:um |ca\. |vor |nach |etwa )?{_YEAR}(?![\w-]|[.,/][0-9]))",
        lambda match: f"{_EVENTS[match['event']]} " if _is_of_a_life(match) else None,
        needs=tuple(_EVENTS),
    )


def _is_of_a_life(match: re.Match[str]) -> bool:
    """Tell a wedding or a christening by its sign from a rough number: "~ 1900 Menschen"."""
    if match["event"] not in {"~", "oo"}:
        return True
    before = match.string[max(0, match.start() - 80) : match.start()]
    return bool(_LIVES.search(f"{before} {match.string[match.end() : match.end() + 60]}"))
