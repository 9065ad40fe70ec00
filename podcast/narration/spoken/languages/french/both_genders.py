"""A word for a man and a woman at once in French: "étudiant(e)s", "né(e)s", "acteur·rice·s"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.rule import Form, form

_DOTS = "·•⋅‧"
# What a woman's form ends in, and what of the man's it takes the place of.
_ENDS = {
    "trice": "teur",
    "rice": "eur",
    "ice": "eur",
    "euse": "eur",
    "ière": "ier",
    "ère": "er",
    "ive": "if",
    "ve": "f",
    "che": "c",
    "que": "c",
    "esse": "e",
    "ale": "aux",
    "elle": "eau",
}
_DOUBLE = "ne|le|te|se|fe|sse"
_ENDINGS = f"e|{_DOUBLE}|{'|'.join(_ENDS)}"
_CLEAR = "e|rice|trice|ice|euse|ère|ière"  # no word, and no pronoun behind a verb: "donne-le"
_WORD = "(?<![\\w-])(?P<word>[A-Za-zÀ-ÿ]{2,24}[a-zà-ÿ])"
_MANY_OF = {"le": "les", "ce": "ces", "un": "des", "une": "des"}
_MANY_TOO = {"tou": ("tous", "toutes"), "tous": ("tous", "toutes")}


def both_genders() -> Iterator[Form]:
    """Give all forms of this file in their order."""
    yield from feminine_in_brackets()
    yield from plural_in_brackets()
    yield from feminine_behind_a_point()


def feminine_in_brackets() -> Iterator[Form]:
    """Say "étudiant(e)s" as both, and "né(e)s" once, which sounds alike."""
    yield form(r"(?<=[A-Za-zà-ÿ][éiu])\(e\)(?=s?(?!\w))", "", needs=("(e)",))
    yield form(
        r"(?<![\w-])(?P<word>[A-Za-zÀ-ÿ]{2,24}[a-zà-ÿ])(?<![éiu])\(e\)(?P<many>s?)(?!\w)",
        lambda match: f"{match['word']}{match['many']} ou {match['word'].lower()}e{match['many']}",
        needs=("(e)",),
    )
    yield form(rf"{_WORD}\((?P<end>{_ENDINGS})(?P<inner>s?)\)(?P<many>s?)(?!\w)", _both, needs="(")


def plural_in_brackets() -> Iterator[Form]:
    """Say "le(s)" as both; behind a noun the s is not heard: "enfant(s)"."""
    yield form(
        r"(?<![\w-])(?P<word>[Ll]e|[Cc]e|[Uu]ne?)\(s\)(?!\w)",
        lambda match: f"{match['word']} ou {_MANY_OF[match['word'].lower()]}",
        needs=("(s)",),
    )
    yield form(r"(?<=[a-zà-ÿ]{2})\((?:s|x|es)\)(?!\w)", "", needs=("(s)", "(x)", "(es)"))


def feminine_behind_a_point() -> Iterator[Form]:
    """Say both behind a point, a stroke or a hyphen: "élu·e·s", "lecteur/trice"."""
    yield form(
        rf"(?<![\w-])(?P<word>[A-Za-zÀ-ÿ]{{1,24}}[a-zà-ÿ])[{_DOTS}](?P<end>{_ENDINGS})(?P<inner>s?)(?:[{_DOTS}]?(?P<many>s))?(?![\w{_DOTS}])",
        _both,
        needs=_DOTS,
    )
    yield form(
        rf"(?<![\w-])(?P<word>[A-Za-zÀ-ÿ]{{2,24}})[{_DOTS}](?P<other>[a-zà-ÿ]{{2,24}})(?![\w{_DOTS}])",
        lambda match: f"{match['word']} ou {match['other']}",
        needs=_DOTS,
    )
    yield form(
        rf"{_WORD}/-?(?P<end>{_CLEAR}|ne|ve|se)(?P<inner>s?)(?:/(?P<many>s))?(?![\w/])",
        _both,
        needs="/",
    )
    for sign in (r"\.", "-"):
        yield form(
            rf"{_WORD}(?<!e){sign}(?:(?P<end>{_CLEAR})(?:{sign}(?P<many>s))?|(?P<ends>{_DOUBLE}|ve){sign}(?P<all>s))"
            rf"(?![\w-]|{sign}\w)",
            _both,
            needs=".-",
        )


def _both(match: re.Match[str]) -> str:
    parts = match.groupdict()
    word, end = match["word"], parts["end"] or parts["ends"] or ""
    many = any(parts.get(name) for name in ("inner", "many", "all"))
    if many and word.lower() in _MANY_TOO:
        his, hers = _MANY_TOO[word.lower()]
        return f"{word[0]}{his[1:]} et {hers}"
    his = word if not many or word[-1] in "sx" else f"{word}s"
    single = word.removesuffix("s") if many and end not in {"se", "sse"} else word
    hers = _hers(single, end).lower() + ("s" if many else "")
    if end == "e" and single[-1] in "éiu":
        return his  # "née" sounds as "né"
    return f"{his} {'et' if many else 'ou'} {hers}"


def _hers(word: str, end: str) -> str:
    """The woman's word, from the man's and its ending."""
    if end == "e" and word.endswith("er"):
        return f"{word[:-2]}ère"
    if end == "se" and word[-1] in "xr":  # "heureux", "vendeur"
        return f"{word[:-1]}se"
    stem = word.removesuffix(_ENDS.get(end, ""))
    if end == "ice":
        return f"{stem}rice"
    if end in _ENDS and stem == word:
        return f"{word}{'' if end == 'ère' else 'e'}" if end == "ère" else f"{word}{end}"
    return f"{stem}{end}"
