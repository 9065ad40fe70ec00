"""Words cut short in French and Spanish alike: "incl." with its ending."""

from __future__ import annotations

import re

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form, one_of


def before_letters(tongue: Tongue) -> Form:
    """Say what is cut short before one letter as before a figure: "apdo. A", "fig. B"."""
    short = tongue.part("before_numbers")
    return form(
        rf"(?<![\w.])(?P<said>{tongue.word('short_before_letters')}) (?=[A-Z](?![\w'’-]|\.(?!$)))",
        lambda match: short[match["said"]],
        needs=(".", "appt"),
    )


def directions(tongue: Tongue) -> Form:
    """Say where a bus or a train goes to: "ligne 3, dir. Gare"; who makes a film is another."""
    word = "direction" if tongue.name == "french" else "dirección"
    return form(
        r"\b(?i:bus|tram\w*|trains?|métros?|metro|lignes?|línea|autobús|autobuses|tren|tranvía|RER|TER|cercanías"
        r"|autoroute|autopista|autovía|A-?[0-9]{1,2}|sortie|salida|rocade|quai|vía|voie"
        r"|andén)\b[^.;\n]{0,24}?[ ,(]"
        r"(?P<said>dir\.)(?= [A-ZÀ-Þ])",
        word,
        needs=("dir.",),
    )


def included(tongue: Tongue) -> Form:
    """Say incl. with the ending that the noun before it wants."""
    stem, feminine, many = tongue.word("included").split("|")

    def said(match: re.Match[str]) -> str:
        noun = match["noun"]
        if noun is None:
            return stem
        if noun.isdigit():
            return f"{tongue.word('inclusive')}{stop(match)}"
        said = feminine if re.search(f"(?:{tongue.word('feminine_ends')})$", noun) else stem
        plural = many if noun.endswith("s") and not said.endswith("s") else ""
        return f"{said}{plural}{stop(match)}"

    short = (
        r"incl\.|(?<=[a-zA-Z] )inc\.(?= ?(?:[,;)]|$))" if tongue.name == "spanish" else r"incl\."
    )
    return form(
        rf"(?:\b(?P<noun>\w{{1,30}}) )?(?<!\w)(?P<said>{short})(?!\w)",
        said,
        needs=("incl.", "inc."),
    )


def cells(tongue: Tongue) -> Form:
    """Say what stands alone in a cell of a table: "N°" over figures, "N/A" for nothing."""
    names = _CELLS[tongue.name]
    return form(
        rf"^(?P<said>{one_of(tuple(names))})$",
        lambda match: names[match["said"]],
        needs=("N", "Ouv.", "Ferm."),
    )


_CELLS = {
    "french": {
        **dict.fromkeys(("N°", "Nº"), "Numéro"),
        "N/A": "sans objet",
        "Ouv.": "Ouverture",
        "Ferm.": "Fermeture",
    },
    "spanish": {**dict.fromkeys(("N°", "Nº", "N.º"), "Número"), "N/A": "no aplica"},
}
