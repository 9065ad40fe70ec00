"""Numbers that French dials: help lines in pairs, Canada's figure by figure."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form

# Numbers that all of Canada says figure by figure.
_BY_FIGURES = "911|811|988|211|311|511"
# A house's number, and no line that one dials: "au 3919, rue Sherbrooke".
_STREET_AHEAD = r",? (?:rue|avenue|av\.|boulevard|bd|chemin|route|rte|place|allée|quai|rang|côte)\b"


def help_lines(tongue: Tongue) -> Iterator[Form]:
    """Say numbers of help lines, in pairs, and Canada's, figure by figure."""
    yield form(
        rf"(?:(?:: ?|\(|\bau |\ble |\bou |\bet |, ))(?P<said>{tongue.word('lines_of_four')})"
        rf"(?= ?(?:[(.,;)]|$|ou\b|et\b|est\b|pour\b|par\b|gratuit|joignable|24))(?![.,][0-9])"
        rf"(?!{_STREET_AHEAD})",
        lambda match: " ".join(
            tongue.number(pair) for pair in (match["said"][:2], match["said"][2:])
        ),
        needs="3",
    )
    yield form(
        r"\b(?i:formez|former|appelez|appeler|composez|composer|contactez|joindre|répond|répondent"
        r"|joignables?|via|par) (?:le |au )?"
        r"(?P<said>1733|1722|1710|1307)(?![\w%€/-]|[.,][0-9]| [a-zà-ÿ]{3,}s\b)",
        lambda match: " ".join(
            tongue.number(pair) for pair in (match["said"][:2], match["said"][2:])
        ),
        needs="1",
    )
    yield form(
        rf"(?:\b(?i:faites|composez|composer|appelez|appeler|appelle|contactez|le|au|ou"
        rf"|info-[a-zà-ÿ]{{4,12}})|(?<![0-9]) ?:|\() ?(?P<said>{_BY_FIGURES})"
        rf"(?![\w%€/-]|[.,][0-9]| [0-9a-zà-ÿ]*(?:s|x|mg|ml|km|euros?|ans|mille)\b|{_STREET_AHEAD}"
        r"| (?:turbo|Turbo|Carrera|GT|est une Porsche))",
        lambda match: tongue.digits(match["said"]),
        needs=tuple(_BY_FIGURES.split("|")),
    )


def short_lines(tongue: Tongue) -> Form:
    """Say any number of four figures that one is told to dial, in pairs: "composez le 3646"."""
    return form(
        r"\b(?i:formez|former|appelez|appeler|composez|composer|contactez|faites|joindre|numéro"
        r"|tél\.?) (?:le |au )?"
        r"(?:: ?)?(?P<said>(?:1[0-9]|3[0-9])(?:[1-9][0-9]|0[1-9]))(?![\w%€/-]|[.,][0-9]| (?!puis"
        r"|pour|dans|depuis|vers|sans|tous|plus|mais)[a-zà-ÿ]{3,}s\b| ?€)",
        lambda match: " ".join(
            tongue.number(pair)
            if pair[0] != "0"
            else f"{tongue.digits('0')} {tongue.number(pair[1])}"
            for pair in (match["said"][:2], match["said"][2:])
        ),
        needs="13",
    )


def by_telephone() -> Form:
    """Say what is done by telephone: "accueil tél."."""
    return form(
        r"\b(?:[Aa]ccueil|[Pp]ermanence|[Ss]tandard|[Cc]ontact|[Ee]ntretien|[Cc]onseil|[Aa]ppel"
        r"|[Dd]émarchage) (?P<said>tél\.)(?! ?[0-9:])",
        "téléphonique",
        needs=("tél.",),
    )
