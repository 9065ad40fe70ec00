"""French measures: sizes, scales, kilometres, fat, "d'un kilo"."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form


def one_kilometre() -> Form:
    """Say where on a road: "au km 12"."""
    return form(
        r"\b(?:[Aa]u|[Ll]e|[Dd]u|[Ee]ntre le) (?P<said>km)(?= [0-9])", "kilomètre", needs=("km",)
    )


def elided_de(tongue: Tongue) -> Form:
    """Say "de" before one of a unit or a coin: "de 1 kg" is "d'un kilo"."""
    coins, units = tongue.keys("currencies"), tongue.keys("units")
    return form(
        rf"\b(?P<said>[Dd]e )(?=1(?:(?:,[0-9]{{2}})? ?(?:{coins})| ?(?:{units}))(?![\w/²³]"
        rf"|[.,][0-9]))",
        lambda m: f"{m['said'][0]}'",
        needs=("e 1",),
    )


def sizes() -> Iterator[Form]:
    """Say what is measured before its figure, and what is between two measures."""
    names = {"H": "hauteur", "L": "longueur", "l": "largeur", "P": "profondeur", "Ø": "diamètre"}
    yield form(
        r"(?<![\w.'’-])(?<![0-9] )(?<!\blettre )(?P<said>(?P<what>[HLlPØ])\.?)"
        r"(?=[ :=]{1,3}[0-9][0-9.,]{0,6} ?(?:mm|cm"
        r"|m)(?![\w²³]))",
        lambda match: names[match["what"]],
        needs=tuple(names),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Éé]ch\.)(?= (?:au )?1[/:])",
        lambda m: f"{m['said'][0]}chelle",
        needs=("ch.",),
    )
    yield form(
        r"\b[Éé]ch(?:elle|\.) (?:au |de |: ?)?(?P<said>1[/:])(?=[0-9])",
        "un sur ",
        needs=("1/", "1:"),
    )


def kilometres() -> Form:
    """Say kilometres before their figure: "les km 3 à 5"."""
    return form(r"\b(?i:les|des|entre les|aux) (?P<said>km)(?= [0-9])", "kilomètres", needs=("km",))


def fat() -> Form:
    """Say how much fat: "12 g de MG"."""
    return form(r"\b[0-9]{1,3} g de (?P<said>MG)(?!\w)", "matières grasses", needs=("MG",))


def thickness() -> Form:
    """Say how thick: "2 cm d'ép."."""
    return form(
        r"\b(?:d['’]|de |en )(?P<said>ép\.)(?=$|[,;)]| [a-z])",
        lambda m: f"épaisseur{stop(m)}",
        needs=("ép.",),
    )
