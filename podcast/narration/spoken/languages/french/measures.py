"""French measures: sizes, scales, kilometres, fat, "d'un kilo"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form


def one_kilometre() -> Form:
    """Say where on a road: "au km 12"."""
    return form(
        r"\b(?:[Aa]u|[Ll]e|[Dd]u|[Ee]ntre le) (?P<said>km)(?= [0-9])", "kilomètre", needs=("km",)
    )


def elided_de(tongue: Tongue) -> Iterator[Form]:
    """Say "de" before one of a unit or a coin, or half of it: "de 1 kg" is "d'un kilo"."""
    coins, units = tongue.keys("currencies"), tongue.keys("units")
    yield form(
        r"\b(?P<said>[Dd]e )(?=(?:1/2|½) ?[a-z])",
        lambda m: f"{m['said'][0]}'",
        needs=("e 1/2", "e ½"),
    )
    yield form(
        rf"\b(?P<said>[Dd]e )(?=1(?:(?:,[0-9]{{2}})? ?(?:{coins})| ?(?:{units}))(?![\w/²³]"
        rf"|[.,][0-9]))",
        lambda m: f"{m['said'][0]}'",
        needs=("e 1",),
    )


def diameters() -> Form:
    """Say a diameter behind its length: "un moule de 21 cm Ø"."""
    return form(r"(?<=[0-9] [cm]m) ?(?P<said>Ø)(?!\w| ?[0-9])", "de diamètre", needs="Ø")


def speeds(tongue: Tongue) -> Form:
    """Say how many speeds a bicycle or a mixer has: "21 vit."."""
    return form(
        r"(?<![\w.,/-])(?P<said>(?P<n>[1-9][0-9]?) vit\.)(?!\w| [A-E](?:[0-9]|\b))",
        lambda m: (
            f"{tongue.number(m['n'], noun='vitesse |f')} "
            f"vitesse{'' if m['n'] == '1' else 's'}{stop(m)}"
        ),
        needs=("vit.",),
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


_LONGER = 4  # times: of a room no side is so much longer; "10 x 400 m" is run


def between_two_sides() -> Form:
    """Say the sign between two sides of a thing: "140 x 190 cm"; a relay is "4 x 100 m"."""
    side = r"[0-9]{1,4}(?:,[0-9]{1,2})?"
    sign = r" ?[x×] ?"
    unit = r" ?(?P<unit>mm|cm|m|px|pixels|pouces)(?![\w²³])"

    def said(match: re.Match[str]) -> str | None:
        low, high = (float(match[part].replace(",", ".")) for part in ("low", "high"))
        is_run = match["unit"] == "m" and not match["more"] and low.is_integer()
        return None if is_run and high > _LONGER * low else " sur "

    return form(
        rf"(?<![\w.,/])(?P<low>{side})(?: ?(?:mm|cm|m))?(?P<said>{sign})"
        rf"(?=(?P<high>{side})(?P<more>(?: ?(?:mm|cm|m))?{sign}{side})?{unit})",
        said,
        needs="x×",
    )


def for_a_hundred_kilometres() -> Form:
    """Say how much a car burns: "5,1 l/100 km" is "aux cent kilomètres"."""
    return form(
        r"(?:[0-9] ?(?:[lL]|kWh|kg)|litres?)(?P<said> ?/ ?100 ?km)(?!\w|/)",
        " aux cent kilomètres",
        needs=("100",),
    )


def climbs() -> Form:
    """Say how far a path climbs or falls: "850 m D+"."""
    names = {"+": "de dénivelé positif", "-": "de dénivelé négatif"}
    return form(
        r"(?:[0-9] ?m|mètres) (?P<said>(?:de )?D ?(?P<sign>[-+\u2212\u2013]))(?!\w)",
        lambda match: names["+" if match["sign"] == "+" else "-"],
        needs=("D+", "D-", "D\u2212", "D\u2013", "D "),
    )


def cups(tongue: Tongue) -> Iterator[Form]:
    """Say the cups of Canada's recipes: "1/2 t. de farine", which are no tonnes."""
    pair = tongue.word("recipe_cup")
    food = (
        "farine|sucre|lait|eau|riz|crème|beurre|huile|noix|flocons|avoine|cassonade|bouillon"
        "|fromage|chocolat|bleuets|fraises|yogourt|sirop|jus|pacanes"
    )
    spoons = r"tasses?|c\. à (?:soupe|table|thé|café|[stc]\.)"
    yield form(
        rf"(?<![\w.,/])(?P<said>(?P<n>[1-9]) ?(?P<part>[1-3]/[2-4]|[½¼¾⅓⅔])"
        rf" (?P<unit>t\.?|{spoons}))"
        rf" (?=(?:de |d['’])(?:[a-zà-ÿ]))",
        lambda match: _cups_and_parts(match, tongue=tongue),
        needs="/½¼¾⅓⅔",
    )
    # Spoons by their letters before food; "1 cc de sérum" is a cubic centimetre.
    yield form(
        r"(?<![\w.,/])(?P<said>(?P<n>[1-9][0-9]?|½|1/2) ?(?P<kind>CS|cs|cc|CC))"
        rf"(?= (?:de |d['’])(?:{food}|sel|levure|miel|vinaigre|moutarde|cannelle|maïzena|cacao"
        r"|curry|cumin|paprika|vanille|bicarbonate|poivre|persil|graines|sauce|thym|gingembre|confiture))",
        lambda match: _spoons(match, tongue=tongue),
        needs=("CS", "cs", "cc", "CC"),
    )
    yield form(
        rf"(?<![\w.,/])(?P<said>(?:1/2|½) t\.?) (?=(?:de |d['’])(?:{food}))",
        f"une demi-{tongue.named(pair, one=True)}",
        needs=(" t",),
    )
    yield form(
        rf"(?:(?<=[0-9¼¾⅓⅔] ))(?P<said>t\.?) (?=(?:de |d['’])(?:{food}))",
        lambda match: tongue.named(
            pair,
            one=not re.search(
                "(?<![/0-9])[2-9] $", match.string[max(0, match.start() - 4) : match.start()]
            ),
        ),
        needs=(" t",),
    )


_PARTS_OF_A_CUP = {
    **dict.fromkeys(("1/2", "½"), "et demie"),
    **dict.fromkeys(("1/4", "¼"), "et quart"),
    **dict.fromkeys(("3/4", "¾"), "et trois quarts"),
    **dict.fromkeys(("1/3", "⅓"), "et un tiers"),
    **dict.fromkeys(("2/3", "⅔"), "et deux tiers"),
}
_SPOONS = {"s.": "soupe", "t.": "thé", "c.": "café"}


def _spoons(match: re.Match[str], *, tongue: Tongue) -> str:
    of = "soupe" if match["kind"] in {"CS", "cs"} else "café"
    if not match["n"].isdecimal():
        return f"une demi-cuillère à {of}"
    plural = "" if match["n"] == "1" else "s"
    return f"{tongue.number(match['n'], noun='cuillère')} cuillère{plural} à {of}"


def _cups_and_parts(match: re.Match[str], *, tongue: Tongue) -> str | None:
    """Say "1 1/2 t. de farine": the part stands behind its cup."""
    part = _PARTS_OF_A_CUP.get(match["part"])
    if part is None:
        return None
    of = match["unit"].partition(" à ")[2]
    plural = "" if match["n"] == "1" else "s"
    thing = f"cuillère{plural} à {_SPOONS.get(of, of)}" if of else f"tasse{plural}"
    return f"{tongue.number(match['n'], noun='tasse')} {thing} {part}"


def heights() -> Form:
    """Say "d'alt." behind a height."""
    return form(
        r"(?<=[0-9] m )(?:d['’])(?P<said>alt\.)(?!\w)",
        lambda match: f"altitude{stop(match)}",
        needs=("alt.",),
    )


def parts_of_a_litre() -> Form:
    """Say a part of a litre behind "de": "1/4 de l."."""
    return form(
        r"(?:[0-9]/[0-9]|[½¼¾]|(?:demi|quart|quarts|tiers)) de (?P<said>l\.?)(?= d['’e])",
        "litre",
        needs=(" l. ", " l "),
    )
