"""German weekdays: "1. So. i. M.", "Mi nachm", "am Mittwoch, dem fünften"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.counting import ordinal
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.shared.dates import year_of
from podcast.narration.spoken.languages.tongue import DASH, GAP
from podcast.narration.spoken.number_library import num2words
from podcast.narration.spoken.rule import Form, form, one_of
from podcast.narration.words import words_for

_CUT_DAYS = {"Di.": "Dienstag", "Do.": "Donnerstag", "Fr.": "Freitag", "So.": "Sonntag"}
_MONTHS = words_for("de").listed("months")
_WEEKDAY_BEFORE = (
    "(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?)"
)
_DAYS = {"Mo": "Montag", "Di": "Dienstag", "Mi": "Mittwoch", "Do": "Donnerstag"}
_DAYS |= {"Fr": "Freitag", "Sa": "Samstag", "So": "Sonntag"}
_SHORT_MONTHS = {"Jan.": "Januar", "Feb.": "Februar", "Febr.": "Februar", "Apr.": "April"}
_SHORT_MONTHS |= {"Aug.": "August", "Sep.": "September", "Sept.": "September", "Okt.": "Oktober"}
_SHORT_MONTHS |= {"Nov.": "November", "Dez.": "Dezember", "Mrz.": "März"}
# Jan is a man, too: "das Buch von Jan."
_MONTHS_BUT_JAN = one_of(tuple(month for month in _SHORT_MONTHS if month != "Jan."))
_NIGHT = re.compile(r"\b(?:Nacht|Nächten?|nachts|Nacht(?:bus|verkehr)\w*)\b[^!?\n]*$")
_GOES_BEFORE = re.compile(r"[\wäöüß)] $")


def wednesdays() -> Form:
    """Say "Mi nachm" as a weekday."""
    return form(
        r"(?<![\w.])(?P<said>Mi)(?= (?:nachm|vorm|abends?|ganzt|geschl|morgens?)\b)",
        "Mittwoch",
        needs=("Mi ",),
    )


def early_weekdays() -> Iterator[Form]:
    """Give the weekdays that other rules would take apart, and months behind a preposition."""
    yield wednesdays()
    # "Di." and "Do." end words elsewhere: "von Do. auf Fr.".
    yield form(
        r"\b(?:[Vv]on|v\.|[Aa]b) (?P<said>(?P<day>Mo|Di|Mi|Do|Fr|Sa|So)\.)(?= (?:auf|bis|zu) "
        r"(?:Mo|Di|Mi|Do|Fr|Sa|So)\b)",
        lambda match: _DAYS[match["day"]],
        needs=("auf ", "bis ", "zu "),
    )
    yield from_weekday_to_weekday()
    # The next night is said before this: "in der Nacht Fr/Sa".
    yield form(
        r"(?<![\w./-])(?P<first>Mo|Di|Mi|Do|Fr|Sa|So)\.?/(?P<last>Mo|Di|Mi|Do|Fr|Sa|So)(?![\w/-])\.?",
        lambda match: (
            f"{_DAYS[match['first']]} und {_DAYS[match['last']]}"
            f"{sentence_stop(match, at=match.end())}"
        ),
        needs="/",
    )
    # "Mo–Do 9–12 Uhr, Fr nur vorm.": alone "Fr" may be a woman.
    yield form(
        r"\b(?:Mo|Di|Mi|Do)\b[^\n]{0,50}[,;] (?P<said>Fr)(?= nur\b| geschl| bis | ab | von )",
        "Freitag",
        needs=("Fr ",),
    )
    yield form(
        rf"\b(?i:im|seit|ab|bis|anfang|mitte|ende|vom|zum|von|vor|nach) "
        rf"(?P<said>(?<!von )(?<!vor )(?<!nach )(?<!vom )(?<!zum )Jan\.|{_MONTHS_BUT_JAN})(?!\w)",
        lambda match: _SHORT_MONTHS[match["said"]] + sentence_stop(match, at=match.end("said")),
        needs=tuple(_SHORT_MONTHS),
    )


def second_weekday() -> Form:
    """Say the second of two weekdays of a month: "am 2. u. 4. Mi"."""
    place = r"[1-9][0-9]{0,2}\."
    first = rf"{place}(?:,| und| oder| u\.|/){GAP}(?:{place} (?:und|oder|u\.) )?"

    def weekday(match: re.Match[str]) -> str:
        return ordinal(int(match["number"]), "n")

    return form(
        rf"\b(?:am|jeden|jedem|vom|zum|den|dem) {first}(?P<said>(?P<number>[1-9])\.)"
        r"(?= (?:Mo|Di|Mi|Do|Fr|Sa|So)\b)",
        weekday,
        needs=".",
    )


def nights_between() -> Form:
    """Say which night: "in der Nacht Fr/Sa", "die Nächte Fr./Sa. und Sa./So."."""
    names = tuple(_DAYS)

    def said(match: re.Match[str]) -> str | None:
        first, last = match["first"], match["last"]
        is_next = names.index(last) == (names.index(first) + 1) % len(names)
        ahead = match.string[max(0, match.start() - 60) : match.start()]
        if not is_next or not _NIGHT.search(ahead):
            return None
        return f"{_DAYS[first]} auf {_DAYS[last]}"

    return form(
        rf"\b(?P<first>{one_of(names)})\.?/(?P<last>{one_of(names)})\b(?:\.(?=[ ,;)]))?",
        said,
        needs="/",
    )


def from_weekday_to_weekday() -> Form:
    """Say from which weekday to which before an hour: "Mo.–Fr. von 8", "Mo.–Fr. 5.30–23 Uhr"."""
    days = one_of(tuple(_DAYS))
    return form(
        rf"(?<![\w-])(?P<first>{days})\.?{GAP}{DASH}{GAP}(?P<last>{days})\.?"
        r"(?=,? (?:von|ab|bis|um|jeweils|nur|ganztägig|geöffnet|offen|geschlossen)\b|[,:]? [0-9])",
        lambda match: f"{_DAYS[match['first']]} bis {_DAYS[match['last']]}",
        needs="-\u2010\u2011\u2012\u2013\u2014",
    )


def weekdays_behind_places() -> Form:
    """Say a weekday behind its place in a month: "jeder 1. Di. im"."""
    return form(
        r"[0-9]\. (?P<said>(?:Di|Do|Fr|So)\.)(?= (?:im|jeden|des|eines|ab|um)\b|,? [0-9])",
        lambda match: _CUT_DAYS[match["said"]],
        needs=("Di.", "Do.", "Fr.", "So."),
    )


def sundays_and_holidays() -> Form:
    """Say Sundays beside holidays or weekdays: "So.- u. Feiertage"."""
    return form(
        r"(?<![\w.-])(?P<said>(?P<day>So|Sa|Mo|Fr)\.?)"
        r"(?=-,? ?(?:So\.?-|u\.|und|&|oder|/) ?(?:Feiert|feiert|Sonnt|sonnt))",
        lambda match: {"So": "Sonn", "Sa": "Sams", "Mo": "Mon", "Fr": "Frei"}[match["day"]],
        needs=("- u", "- &", "- o", "-u", "-,"),
    )


def fridays() -> Form:
    """Say "Fr. 9" as a weekday."""
    return form(
        r"(?<![\w.])(?P<said>Fr\.)(?=,? (?:(?:bis|ab|von|um|nur|nach) )?(?:[0-9]{1,2}"
        r"(?:[:.][0-9]{2}|[-\u2013 ]|$)|(?:[0-9] ?)?[½¼] ?(?:Tbl|Tabl|Kps)))",
        "Freitag",
        needs=("Fr.",),
    )


def in_a_month() -> Form:
    """Say "i. M." behind a weekday: "jd. 1. Sa. i. M."."""
    return form(
        r"\b(?:(?:Mo|Di|Mi|Do|Fr|Sa|So)\.?|\w{3,6}tag|Mittwoch) (?P<said>i\. ?M\.)(?!\w)",
        lambda match: f"im Monat{sentence_stop(match, at=match.end('said'))}",
        needs=("M.",),
    )


def days_of_a_week() -> Iterator[Form]:
    """Say the day behind a day of the week: "am Mittwoch, dem fünften Februar"."""
    before = (
        r"\b(?i:am|vom|zum|ab|bis zum|seit|seit dem|bis|bis spät\.|bis spätestens) "
        rf"{_WEEKDAY_BEFORE},? "
    )
    day = r"(?P<day>[12]?[0-9]|3[01])\."
    yield form(
        rf"{before}(?P<said>{day})(?={GAP}{one_of((*_MONTHS, 'Jänner', 'Feber'))})",
        lambda match: f"dem {ordinal(int(match['day']), 'n')}",
    )

    def in_figures(match: re.Match[str]) -> str | None:
        month = int(match["month"])
        if not 1 <= month <= 12:
            return None
        said = f"dem {ordinal(int(match['day']), 'n')} {_MONTHS[month - 1]}"
        if not match["year"]:
            return said
        year = year_of(match)
        return f"{said} {num2words(year, lang='de', to='year' if year < 2000 else 'cardinal')}"

    yield form(
        rf"{before}(?P<said>{day}{GAP}(?P<month>[0-9]{{1,2}})\."
        rf"(?:{GAP}(?P<year>[0-9]{{4}}|[0-9]{{2}}))?)(?![\w/]|[.,:][0-9])(?! ?Uhr)",
        in_figures,
    )


def weekdays_before_days() -> Form:
    """Say a weekday before its day: "Mo, d. 3."."""
    return form(
        r"\b(?P<day>Mo|Di|Mi|Do|Fr|Sa|So)\.?(?=, d\. [0-9]{1,2}\.)",
        lambda match: _DAYS[match["day"]],
        needs=("d.",),
    )


def weekdays_of_a_month() -> Form:
    """Say which weekday of a month: "1. So. i. M.", "jeden 3. Mi."."""

    def said(match: re.Match[str]) -> str | None:
        before = (match["before"] or "").lower()
        # "Platz 3. So schlecht war es nie", "Kapitel 2. Fr. Roth": a sentence begins.
        if not (before or match["month"]) and _GOES_BEFORE.search(
            match.string[max(0, match.start() - 9) : match.start()]
        ):
            return None
        ending = "r" if not before else "" if before == "der" else "n"
        month = " im Monat" if match["month"] else ""
        stop = sentence_stop(match, at=match.end("said"))
        return f"{ordinal(int(match['n']), ending)} {_DAYS[match['day']]}{month}{stop}"

    return form(
        r"(?:\b(?P<before>[Aa]m|[Jj]eden?|[Jj]edem|[Dd]er|[Dd]en|[Dd]em|[Vv]om"
        r"|[Zz]um) )?(?<![\w.,:/-])(?<!und )(?<!u\. )(?<!oder )(?<!, )(?<!bis )"
        r"(?P<said>(?P<n>[1-5])\. (?P<day>Mo|Di|Mi|Do|Fr|Sa|So)(?:\.|(?!\w))(?P<month> (?:i\."
        r"|im) (?:M\.|Mon\.))?)(?! [0-9]{1,2}\.)",
        said,
        needs=tuple(_DAYS),
    )
