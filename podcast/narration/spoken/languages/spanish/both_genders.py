"""A word for a man and a woman at once in Spanish: "niños/as", "médico/a", "alumn@s", "hijo(s)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.rule import Form, form

_WORD = r"(?<![\w/@.-])(?P<word>[A-Za-zÁÉÍÓÚÑáéíóúñü]{1,24}[a-záéíóúñ])"
_PLAIN = str.maketrans("áéíóú", "aeiou")
_TITLES = {
    "Sr": "señor o señora",
    "Sres": "señores y señoras",
    "Dr": "doctor o doctora",
    "Dres": "doctores y doctoras",
    "D": "don o doña",
    "Prof": "profesor o profesora",
}


def both_genders() -> Iterator[Form]:
    """Give all forms of this file in their order."""
    yield from both_titles()
    yield from feminine_endings()
    yield from plural_endings()
    yield plural_behind_a_stroke()


def both_titles() -> Iterator[Form]:
    """Say both titles: "Sr./Sra.", "Dr(a).", "D./D.ª"."""
    yield form(
        r"(?<![\w.])(?P<said>(?P<title>Sr|Sres|Dr|Dres|D|Prof)\.?/(?:Sra|Sras|Dra|Dras|D\.?ª|Profa)\.?"
        r"|(?P<short>Sr|Dr|Prof)(?:\(a\)\.?|\.\(a\)|\.?/a\.?))(?!\w)",
        lambda match: _TITLES[match["title"] or match["short"]],
        needs=("/", "(a)"),
    )


def feminine_endings() -> Iterator[Form]:
    """Say both behind a stroke, in brackets and by an @."""
    yield form(rf"{_WORD}/-?(?P<end>as?|os?)(?![\w/@ªº-]|\.\w)", _both, needs="/")
    yield form(rf"{_WORD}\((?P<end>as?|os?)\)(?P<many>s?)(?!\w)", _both, needs="(")
    yield form(r"(?<![\w/@.-])(?P<said>l@s)(?![\w@]|\.\w)", "los y las", needs="@")
    yield form(
        r"(?<![\w/@.-])(?P<stem>(?!arrob)[A-Za-zÁÉÍÓÚÑáéíóúñü]{1,24}[a-záéíóúñ])"
        r"@(?P<many>s?)(?![\w@]|\.\w)",
        lambda match: _joined(
            f"{match['stem']}o{match['many']}",
            f"{match['stem'].lower()}a{match['many']}",
            many=bool(match["many"]),
        ),
        needs="@",
    )


def plural_endings() -> Iterator[Form]:
    """Say one or more: "documento(s)", "autor(es)"."""
    yield form(
        rf"{_WORD}\((?P<end>s)\)(?!\w)",
        lambda match: _joined(match["word"], f"{match['word'].lower()}s", many=False),
        needs=("(s)",),
    )
    yield form(
        rf"{_WORD}\((?P<end>es)\)(?!\w)",
        lambda match: _joined(
            match["word"], f"{match['word'].lower().translate(_PLAIN)}es", many=False
        ),
        needs=("(es)",),
    )


def plural_behind_a_stroke() -> Form:
    """Say one or more behind a stroke: "su/s documento/s"."""
    return form(
        r"(?<![\w/@.-])(?P<word>[Ss]us?|[Tt]u|[A-Za-zÁÉÍÓÚÑáéíóúñü]{3,24}[a-záéíóúñ])/(?P<end>e?s)(?![\w/@-]|\.\w)",
        lambda match: _joined(match["word"], f"{match['word'].lower()}{match['end']}", many=False),
        needs="/",
    )


def _both(match: re.Match[str]) -> str | None:
    word, end = match["word"], match["end"]
    outer = match.groupdict().get("many") or ""
    many = end.endswith("s") or bool(outer)
    vowel = end[0]
    if word == word.upper() or (len(word) == 2 and word.lower() not in {"un", "lo", "la"}):
        return None  # "km/a", "ml/a"
    base = word.lower()
    if many and base.endswith("s"):
        stem = base.removesuffix("s")
        stem = stem[:-1] if stem[-1] in "oea" else stem
        stem = re.sub("c$", "z", stem) if base.endswith("ces") else stem  # "jueces/as"
    else:
        stem = (
            base[:-1] if base[-1] in "oea" else base.translate(_PLAIN) if base[-1] in "ns" else base
        )
    other = f"{stem}{vowel}{'s' if many else ''}"
    if other == base:
        return None
    his = word if not outer or word.endswith("s") else f"{word}s"
    return _joined(his, other, many=many)


def _joined(his: str, hers: str, *, many: bool) -> str:
    """Both words; "y" is "e" before an i, "o" is "u" before an o."""
    if many:
        joint = "e" if re.match("h?i(?![aeou])", hers) else "y"
    else:
        joint = "u" if re.match("h?o", hers) else "o"
    return f"{his} {joint} {hers}"
