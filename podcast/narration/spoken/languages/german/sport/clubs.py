"""German clubs that are called by a year: "TSV 1860", "Schalke 04", "Hannover 96"."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.counting import spoken_year
from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form

_CLUBS = (
    "TSV|SV|FC|SC|TV|TSG|TuS|VfL|VfB|VfR|FSV|SSV|MTV|ATSV|ESV|ASV|BSC|SpVgg|SG|DJK|KSV|BSV|PSV|RSV"
    "|Turnverein|Sportverein|Turngemeinde|Turngesellschaft|Schützenverein|Gesangverein|Männerchor"
    "|Liederkranz|Musikverein|Schützengesellschaft"
)


def clubs(tongue: Tongue) -> Iterator[Form]:
    """Say the year in a club's name: four figures as a year, "04" figure by figure."""
    yield form(
        rf"\b(?:{_CLUBS})(?: [A-ZÄÖÜ][\w-]{{2,20}}){{0,2}} (?P<said>1[89][0-9]{{2}})(?![\w/-]"
        rf"|[.,][0-9])",
        lambda match: spoken_year(int(match["said"])),
        needs=("18", "19"),
    )
    yield form(
        rf"\b(?:Schalke|Mainz|Bayer|Leverkusen|Paderborn|Homburg|Hertha|Meiderich|(?:{_CLUBS})"
        r"(?: [A-ZÄÖÜ][\w-]{2,20})?) (?P<said>0[1-9])(?![\w:/-]|[.,][0-9])",
        lambda match: tongue.digits(match["said"]),
        needs="0",
    )
