"""Other words cut short in German: "Knie re.", "i. Allg.", "rd. 300", "Abt.", "ev. Kirche"."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.endings import ending_before
from podcast.narration.spoken.languages.german.grammar.nouns import gender
from podcast.narration.spoken.languages.sentence_ends import SENTENCES, sentence_stop
from podcast.narration.spoken.rule import Form, form


def in_general() -> Form:
    """Say what is so in general: "i. Allg."."""
    return form(
        r"(?<!\w)(?P<i>[iI])(?:m|\.) ?Allg\.(?!\w)",
        lambda match: f"{match['i']}m Allgemeinen{sentence_stop(match, at=match.end())}",
        needs=("Allg.",),
    )


def smallest() -> Form:
    """Say "Min. Haltbarkeit" in its ending."""
    return form(
        r"(?:^|[(„\"»])(?P<said>Min\.)(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,}))",
        lambda match: f"Minimale{ending_before('', kind=gender(match['noun']))}",
        needs=("Min.",),
    )


def departments_and_churches() -> Iterator[Form]:
    """Say "Abt. Einkauf" and "ev. Kirche"."""
    yield form(
        rf"(?<![\w.])Abt\.(?= (?:(?!{SENTENCES}\b)[A-ZÄÖÜ]|(?:für|f\.|zur|[0-9])))",
        "Abteilung",
        needs=("Abt.",),
    )
    yield form(
        r"(?<![\w.])[Ee]v\.(?=(?:-luth\.)? (?:Kirch|Gemeind|Pfarr|Jugend|Akadem|Relig|Theolog"
        r"|Kinderg))",
        "evangelische",
        needs=("v.",),
    )


def about() -> Iterator[Form]:
    """Say about how many: "rd. 300"."""
    yield form(r"(?<![\w.])Rd\.(?= [0-9])", "Rund", needs=("Rd.",))
    yield form(r"(?<![\w.])rd\.(?= [0-9])", "rund", needs=("rd.",))


def left_and_right() -> Form:
    """Say on which side: "dann li."."""
    return form(
        r"(?:\b(?:dann|nach|Sie|und|hier|dort)|\b(?:Tr|Trpf|Tropf)\.|\bTropfen) "
        r"(?P<said>(?:li|re)\.)(?= [a-zäöü]|[,;)]|$)",
        lambda match: "links" if match["said"] == "li." else "rechts",
        needs=("li.", "re."),
    )


def left_and_right_at_an_end() -> Form:
    """Say on which side: "Knie re."."""
    return form(
        r"(?:(?<=\w )|(?<=[0-9][,;] ))(?P<said>(?:re|li)\.)(?=[,;)]| [0-9]| (?:bei|mit|nach"
        r"|ohne)\b|$)",
        lambda match: "rechts" if match["said"] == "re." else "links",
        needs=("re.", "li."),
    )
