"""Schools in German: homework, lessons, subjects, terms: "HA: S. 12", "3. Std.", "WS 23/24"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.counting import ordinal
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.rule import Form, form

_HALLS = {"c.t.": "cum tempore", "s.t.": "sine tempore"}
_SCHOOL = re.compile(
    r"(?<!\w)(?:HA|S\.|Nr\.|[MDEFL]:|Mathe\w*|Deutsch\w*|Engl\w*|Bio\w*|Physik|Chemie|Geschichte"
    r"|Erdkunde|\w*[Aa]ufg\w*|Buch|Heft|Klasse|Lehrer\w*|Schul\w*|Arbeitsbl\w*|lernen|bearbeiten"
    r"|ausfüllen|lösen)(?!\w)"
)
_NO_ROOM = re.compile(r"BMW|[Mm]otorr|Kälte|Kühlmittel|Klima|Renault")
_SUBJECTS_BY_LETTERS = {
    "M": "Mathe",
    "D": "Deutsch",
    "E": "Englisch",
    "F": "Französisch",
    "L": "Latein",
}
_SUBJECTS = {"Engl.": "Englisch", "Franz.": "Französisch", "Span.": "Spanisch"}
_SUBJECTS |= {"Lat.": "Latein", "Dt.": "Deutsch"}


def terms() -> Form:
    """Say the term that somebody studies in, or the month of a life: "im 5. FS", "im 6. LM"."""
    names = {"FS": "Fachsemester", "LM": "Lebensmonat"}
    return form(
        r"\b(?i:im|dem|zum|vom|beim|ab|bis|den) (?P<said>(?P<n>[1-9]|[1-3][0-9])\. (?P<name>FS|LM))"
        r"(?!\w)",
        lambda match: f"{ordinal(int(match['n']), 'n')} {names[match['name']]}",
        needs=(" FS", " LM"),
    )


def grammar_persons() -> Form:
    """Say a person of grammar: "3. Pers. Sg."."""
    return form(
        r"[1-3]\. (?P<said>Pers\. (?P<how>Sg|Pl)\.)(?!\w)",
        lambda match: (
            f"Person {'Singular' if match['how'] == 'Sg' else 'Plural'}"
            f"{sentence_stop(match, at=match.end())}"
        ),
        needs=("Pers.",),
    )


def levels() -> Form:
    """Say the levels of a language: "A1–C2"."""
    return form(r"\b[A-Z][0-9](?P<said>[-\u2013])(?=[A-Z][0-9]\b)", " bis ", needs="-\u2013")


def winter_and_summer_terms() -> Iterator[Form]:
    """Say the term of a university: "WS 23/24"."""
    yield form(r"\bWS(?= (?:20)?[0-9]{2}/[0-9]{2}(?!\w))", "Wintersemester", needs=("WS",))
    yield form(
        r"\b(?:im|seit dem|zum|das|im kommenden) (?P<said>SS)(?= 20[0-9]{2}\b)",
        "Sommersemester",
        needs=("SS",),
    )


def homework() -> Form:
    """Say what is done for school: "HA: S. 12"."""
    return form(
        r"(?<![\w-])(?P<said>HA)(?=:? (?:bis |zu |zum |für |in )?(?:[MDE]:|Mathe|Deutsch|Engl"
        r"|Bio|S\. ?[0-9]"
        r"|AB\b|Nr\. ?[0-9]|Seite|Aufg|Arbeitsbl|Buch|Heft|Vok|lernen"
        r"|[A-Z][a-zäöüß]+ S\. ?[0-9])|:)",
        "Hausaufgaben",
        needs=("HA",),
    )


def sheets_and_rooms() -> Iterator[Form]:
    """Say sheets of a lesson and rooms: "AB S. 3", "im R 204"."""
    yield form(
        r"(?<![\w-])(?P<said>AB)(?= ?(?:S\. ?)?[1-9][0-9]{0,2}(?![\w%]|[.,]?[0-9]| ?(?:€|Uhr"
        r"|Jahr|J\.)))"
        r"(?<!GRUPPE AB)",
        _worksheet,
        needs=("AB",),
    )
    yield form(
        r"(?:\b(?:in|im|Uhr,?|h,|Std\.,?|[Tt]reffpunkt:?|[Oo]rt:|HS/|,) |\()(?P<said>R)\.?"
        r"(?= [0-9]{2,3}[a-z]?(?![\w]|[.,]?[0-9]))",
        _room,
        needs=("R ", "R."),
    )


def _worksheet(match: re.Match[str]) -> str | None:
    """Say AB where a school is near; "FILM AB 18" and a blood group have none."""
    near = match.string[max(0, match.start() - 80) : match.end() + 60]
    return "Arbeitsblatt" if _SCHOOL.search(near) else None


def _room(match: re.Match[str]) -> str | None:
    """Say R as a room, unless it names a motorcycle or what cools."""
    before = match.string[max(0, match.start() - 60) : match.start("said")]
    return None if _NO_ROOM.search(before) else "Raum"


def subjects() -> Iterator[Form]:
    """Say a subject by its letter before its homework: "M: S. 12"."""
    yield form(
        r"(?<![\w.-])(?P<said>(?P<what>[MDEFL])):(?= (?:S\. ?[0-9]|AB\b|Buch|Heft|Nr\. ?[0-9]"
        r"|Vok|Seite|lernen|üben|Lektüre))",
        lambda match: (
            _SUBJECTS_BY_LETTERS[match["what"]] + ":"
            if match["said"].endswith(":")
            else _SUBJECTS_BY_LETTERS[match["what"]]
        ),
        needs=(":",),
    )


def lessons() -> Iterator[Form]:
    """Say which lesson of a day: "n. d. 4. Std.", "in der 3. Std."."""

    def said(match: re.Match[str]) -> str:
        stop = sentence_stop(match, at=match.end("said"))
        place = ordinal(int(match["n"]), "n")
        before = {"n. d. ": "nach der ", "v. d. ": "vor der ", "in d. ": "in der "}
        return f"{before.get(match['prep'] or '', '')}{place} Stunde{stop}"

    n = r"(?P<n>[1-9]|1[0-2])\. Std\."
    yield form(rf"(?<![\w.])(?P<said>(?P<prep>(?:n|v|in)\.? d\. ){n})(?!\w)", said, needs=("Std.",))
    yield form(rf"\b(?:der|zur|dieser) (?P<said>(?P<prep>){n})(?!\w)", said, needs=("Std.",))


def subjects_before_homework() -> Form:
    """Say a subject before its homework: "Engl. S. 12"."""
    return form(
        r"(?<![\w.-])(?P<said>(?:Engl|Franz|Span|Lat|Dt)\.)(?=:? (?:Vok|S\. ?[0-9]|AB\b|Unit"
        r"|Lektion|Test\b|Arbeitsblatt))",
        lambda match: _SUBJECTS[match["said"]],
        needs=("Engl.", "Franz.", "Span.", "Lat.", "Dt."),
    )


def university_hours() -> Form:
    """Say whether a lecture begins a quarter later: "10 c.t."."""
    return form(
        r"(?:[0-9]|\bUhr|\b[Bb]eginnt|\b[Bb]eginn:?) (?P<said>[cs]\. ?t\.)(?!\w)",
        lambda match: _HALLS[match["said"].replace(" ", "")],
        needs=("t.",),
    )


def lecture_halls() -> Form:
    """Say the hall of a lecture: "im HS 3"."""
    return form(
        r"(?:\b(?:im|in|Ort:|Raum:)|Uhr,?|[,(]) ?(?P<said>HS)"
        r"(?= (?:[0-9]{1,3}|[IVX]{1,4}|[A-H])(?![\w%]|[.,][0-9]))",
        "Hörsaal",
        needs=("HS",),
    )


def half_years() -> Form:
    """Say the half year of somebody's studies: "5.–7. Sem."."""
    return form(
        r"[0-9]\.? (?P<said>Sem\.)(?!\w)",
        lambda match: f"Semester{sentence_stop(match, at=match.end())}",
        needs=("Sem.",),
    )
