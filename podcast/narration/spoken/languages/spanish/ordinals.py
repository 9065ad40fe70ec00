"""Spanish places in a row, and what is short behind them: "39.ª sem."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import stop
from podcast.narration.spoken.languages.spanish.counting import SPANISH
from podcast.narration.spoken.number_library import num2words
from podcast.narration.spoken.rule import Form, figure, form, one_of
from podcast.narration.words import words_for

_BEHIND = {
    "sem.": "semana",
    "trim.": "trimestre",
    "ed.": "edición",
    "sec.": "sección",
    "jorn.": "jornada",
}
_OLD = {"11": "undécimo", "12": "duodécimo"}


def ordinals() -> Iterator[Form]:
    """Say a place in a row: "2.º", "1.ª", "3er"."""
    ahead = re.compile(rf" (?:{SPANISH.word('before_man')})\b")

    def said(match: re.Match[str]) -> str | None:
        number, end = int(match["number"]), match["end"]
        words = _OLD.get(match["number"]) or num2words(number, lang="es", to="ordinal")
        if end in {"er", "ᵉʳ"} or (end == "º" and ahead.match(match.string, match.end())):
            return re.sub(r"(primer|tercer)o$", r"\1", words)
        return re.sub(r"o\b", "a", words) if end in {"ª", "a"} else words

    yield figure(
        r"(?<![\w.,/-])(?P<said>(?P<number>[1-9][0-9]{0,2})(?P<end>er)\.)(?= [a-záéíóúñ])", said
    )
    yield figure(r"(?<![\w.,/-])(?P<number>[1-9][0-9]{0,2})\.?(?P<end>[ºª]|er|ᵉʳ)(?!\w)", said)
    yield figure(r"(?<![\w.,/-])(?P<number>[1-9][0-9]{0,1})\.(?P<end>[oa])(?!\w)", said)


# The letter before the ending, by the last figure: "2do", "7ma", "10mo".
_LETTERS = {"1": "r", "2": "d", "3": "r", "4": "t", "5": "t", "6": "t", "7": "m", "8": "v"}
_LETTERS |= {"9": "n", "0": "m", "11": "vm", "12": "dvm"}
_NEW_SENTENCE = re.compile(
    r"\s+(?:[¿¡]|(?:El|La|Los|Las|Un|Una|En|Se|Es|No|Con|Por|Para|Luego|Y|Pero|Su|Sus|Fue|Hay|Ya)\b)"
)
_PARTS = {"8": "octavos", "16": "dieciseisavos", "32": "treintaidosavos"}


def ordinals_by_letters() -> Iterator[Form]:
    """Say a place in a row as America writes it: "2da. planta", "5to", "4tos. de final"."""

    def said(match: re.Match[str]) -> str | None:
        known = _LETTERS.get(match["n"], _LETTERS[match["n"][-1]])
        if match["letter"] not in known:
            return None
        words = _OLD.get(match["n"]) or str(num2words(int(match["n"]), lang="es", to="ordinal"))
        words = re.sub(r"o\b", "a", words) if match["end"] == "a" else words
        after = match.string[match.end() : match.end() + 12]
        # "1ra. División" goes on behind its capital.
        ends = match[0].endswith(".") and (not after.strip() or _NEW_SENTENCE.match(after))
        return f"{words}{match['many']}{'.' if ends else ''}"

    yield figure(
        r"(?<![\w.,/-])(?P<said>(?P<n>[1-9][0-9]?)(?P<letter>[rdtmvn])(?P<end>[oa])(?P<many>s?)"
        r"(?:\.(?!\w))?)(?!\w)",
        said,
        needs="oa",
    )
    yield figure(
        r"(?<![\w.,/-])(?P<n>8|16|32)(?:avos|vos)(?= de final)",
        lambda match: _PARTS[match["n"]],
        needs=("vos",),
    )


def behind_places() -> Iterator[Form]:
    """Say what is short behind a place in a row: "39.ª sem."."""
    yield form(
        rf"[0-9]\.?[ªº] (?P<said>{one_of(tuple(_BEHIND))})(?!\w)",
        lambda match: _BEHIND[match["said"]] + stop(match),
        needs=tuple(_BEHIND),
    )


def categories() -> Form:
    """Say a category behind its place: "1.ª cat."."""
    return form(r"(?<=\.ª )(?P<said>cat\.)(?!\w)", lambda match: f"categoría{stop(match)}")


def editions() -> Form:
    """Say an edition behind its place: "2.ª ed."."""
    return form(
        r"[0-9](?:\.?[ªa]|[rdtmvn]a\.?) (?P<said>ed\.)(?!\w)",
        lambda match: f"edición{stop(match)}",
        needs=("ed.",),
    )


def degrees_by_a_raised_letter() -> Form:
    """Say degrees that are written with the sign of a place in a row: "máx. 31º"."""
    return form(
        r"\b(?i:máx(?:ima?s?)?\.?|mín(?:ima?s?)?\.?|termómetros?|temperaturas?|temp\.|frío|calor|grados)"
        r"[^.;\n0-9]{0,24} ?[-\u2212]?(?P<said>(?P<n>[1-9][0-9]?) ?º)(?!\w| (?:piso|puesto|lugar"
        r"|día|planta))",
        lambda match: f"{match['n']}°",
        needs="º",
    )


def places_by_a_degree_sign() -> Iterator[Form]:
    """Say the degree sign of America as a place in a row: "art. 1°", "1° de mayo", "3° grado"."""
    months = one_of(words_for("es").listed("months"))
    places = f"{SPANISH.word('before_man')}|semestre|básico|medio|bimestre|de {months}"
    yield form(
        r"\b(?:[Aa]rts?\.|[Aa]rtículos?|[Ii]nc\.|inciso|[Pp]árr\.|párrafo|[Cc]láusula|[Aa]partado"
        r"|[Pp]unto|numeral|fracción|[Cc]ap\.|[Cc]apítulo) (?P<said>(?P<n>[1-9][0-9]?)\.?°)"
        r"(?! ?[CFK]\b|\w)",
        lambda match: f"{match['n']}.º",
        needs="°",
    )
    yield figure(
        rf"(?<![\w.,/-])(?P<said>(?P<n>[1-9][0-9]?)\.?°)(?= (?:{places})\b)",
        lambda match: f"{match['n']}.º",
        needs="°",
    )
