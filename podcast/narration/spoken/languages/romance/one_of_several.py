"""One of several that were named before, by their gender: "31 personnes, dont 1 en réanimation"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.tongue import Tongue
from podcast.narration.spoken.rule import Form, form

_AHEAD = 120  # characters in which what is counted was named
_SENTENCE = re.compile(r"[.!?\n](?=\s)")
_STATES = {
    "french": (
        r"(?:grave|gravement|critique|légère?|mineure?|majeure?|est|a|avait|était|reste|sera|doit|souffre"
        r"|présente|se|ne|qui|en|dans|avec|sans|chez|au|aux|sur|par)\b|(?:d['’]|s['’]|n['’])[a-zéê]"
        r"|à (?![0-9])"
    ),
    "spanish": (
        r"(?:grave|leve|muy|menos|crític[oa]|sigue|está|estaba|es|era|fue|ha|había|tiene|tenía|permanece"
        r"|continúa|presenta|requiere|necesita|al|a l[ao]|no|ya|se|en|con|sin|por|quedó|que"
        r"|(?!años?\b)[a-záéíóú]{3,}ó)\b"
    ),
}
_NUMBERS = (
    "[0-9]|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs"
    "|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|varios|varias"
)
_NAMED = re.compile(
    rf"(?i:{_NUMBERS}) (?P<noun>(?!(?:millones|milliards|millions)\b)[a-zà-ÿñ]{{3,}}[sx])\b"
)
_OPENS = r"(?:[,;:(\u2014\u2013] ?|\b(?:dont|et|y|o|ou|seulement|solo|sólo|incluid[oa]|hay) )"


def one_of_several(tongue: Tongue) -> Iterator[Form]:
    """Say one, or twenty-one, of what the sentence named, and of "ellas" or "elles"."""

    def named(match: re.Match[str]) -> str | None:
        ahead = match.string[max(0, match.start("said") - _AHEAD) : match.start("said")]
        nouns = _NAMED.findall(_SENTENCE.split(ahead)[-1])
        return _counted(match["said"], noun=nouns[-1], tongue=tongue) if nouns else None

    yield form(
        rf"{_OPENS}(?P<said>[0-9]{{0,2}}(?<!1)1)(?= (?:{_STATES[tongue.name]}))",
        named,
        needs="1",
    )
    if tongue.name == "spanish":
        yield form(
            r"(?<![\w.,/-])(?P<said>(?:[0-9]{1,3}\.)?[0-9]{0,2}(?<!1)1)"
            r"(?= de (?:(?P<she>ellas)|ellos)\b)",
            lambda match: _counted(
                match["said"], noun=" |f" if match["she"] else " |m", tongue=tongue
            ),
            needs=("de ell",),
        )
    else:
        yield form(r"(?<![\w.,/-])(?P<said>1)(?= seule\b)", "une", needs=("1 seule",))
        yield form(
            r"(?<![\w.,/-])(?P<said>[0-9]{0,2}(?<!1)1)(?= d['’](?:entre )?elles\b)",
            lambda match: _counted(match["said"], noun=" |f", tongue=tongue),
            needs=("elles",),
        )


def first_of_a_span(tongue: Tongue) -> Iterator[Form]:
    """Say the first of a span by what is counted behind it: "1 à 3 fois" is "une à trois fois".

    Behind a name the figures are its own: "les pages 1 à 3".
    """
    named = re.compile(
        rf"\b(?i:{tongue.word('names_of_numbers')})(?: de| du)? $|(?<!\w)(?i:el|del|al|le|du|au"
        r"|n[°º]|n\.º|a las?|à) $"
    )
    behind = r"[0-9]{1,3} (?P<noun>[a-zà-ÿñ]{3,})"

    def said(match: re.Match[str]) -> str | None:
        text, noun = match.string, match["noun"]
        if named.search(text[max(0, match.start() - 20) : match.start()]):
            return None
        feminine = tongue.count(1, f"{noun} |f")
        if noun not in {"fois", "veces"} and tongue.count(1, noun) != feminine:
            return None
        number = tongue.number(match["n"], noun=f"{noun} |f")
        return f"{number} {tongue.word('to')} " if match["dash"] else number

    yield form(
        rf"(?<![\w.,:/+-])(?P<said>(?P<n>[0-9]{{0,2}}(?<!1)1)(?P<dash>))(?= (?:à|ou|a|o) {behind})",
        said,
        needs="1",
    )
    yield form(
        rf"(?<![\w.,:/+-])(?P<said>(?P<n>[0-9]{{0,2}}(?<!1)1)(?P<dash> ?[-\u2013] ?))(?={behind})",
        said,
        needs="1",
    )


def _counted(number: str, *, noun: str, tongue: Tongue) -> str:
    """Say how many of a noun that does not follow: a man is "uno" where no noun is behind."""
    number = number.replace(".", "")
    said = tongue.number(number, noun=noun)
    return said if said.endswith(("una", "une")) else tongue.number(number)
