"""Where a German sentence ends before one that begins with a figure: "Er ging. 3 blieben"."""

from __future__ import annotations

from itertools import pairwise

from podcast.late_patterns import late_regex
from podcast.narration.spoken.tables import table

# What begins with a figure: "3 Kinder weinten", "„12 Leute“", "1½ kg Mehl".
_FIGURE = r"\s+(?=[„“\"»(]?[0-9½¼¾⅓⅔])"
_AFTER_A_WORD = late_regex(rf"(?<![\w.'’-])(?P<word>[^\W\d_]++)[”“\"»)]?\.[”“\"»]?{_FIGURE}")
_AFTER_A_SIGN = late_regex(
    rf"(?:[!?…][”“\"»)]?|[^\W\d_]\.[”“»]|(?<![.\w]\.)\)\.|[%€°$£‰²³]\.|[0-9],[0-9]{{1,3}}\.|\b(?:19|20)[0-9]{{2}}\.){_FIGURE}"
)
_UNITS = frozenset(("Uhr", "km", "kg", "cm", "mm", "ml", "mg", "CHF", "EUR", "kWh", "ha"))
"""Short units whose stop is the sentence's: of "5 Min." a rule has taken it already."""
_LETTER_OF_A_UNIT = late_regex(r"[0-9] ?(?:°[CF]|[mglt])$")
_SHORT_WORDS = frozenset(
    (
        *("an", "ab", "auf", "aus", "zu", "da", "so", "ja", "um", "vor", "bei", "mir", "dir"),
        *("uns", "ihm", "ihn", "ihr", "sie", "es", "er", "mit", "her", "hin", "weg", "los", "gut"),
        *("neu", "alt", "war", "bot", "sah", "kam", "lag", "gab", "tat", "tot", "rot", "fit"),
        *("ist", "hat", "will", "muss", "kann", "darf", "nie", "was", "das", "die", "den", "wer"),
        *("See", "Weg", "Tag", "Zug", "Bus", "Ort", "Tor", "Rad", "Amt", "Ei", "Öl", "Tee", "Mai"),
        *("Hof", "Bad", "Arzt", "Jahr", "Haus", "Geld", "Dorf", "Wald", "Bahn", "Post", "Chor"),
        *("Zeit", "Wien", "Bern", "Bonn", "Köln", "Graz", "Linz", "Ulm", "Juni", "Juli", "März"),
        *("Bild", "Saal", "Raum", "Text", "Herz", "Blut", "Kind", "Frau", "Mann", "Tal", "Berg"),
        *("Brot", "Salz", "Fest", "Spiel", "Team", "Liga", "Auto", "Café", "Kino", "Ende", "Euro"),
        *("gar", "Ruf", "Rat", "Tod", "Not", "Rom", "Ski", "Art", "Hut", "Eis", "Rest", "Film"),
    )
)
_SHORT = 3
_BRACKET = 200  # characters of one that a word may stand in
_SHORTEST = 5  # letters of a word that is cut short by nobody
# No word of German ends so: "Postf.", "Kniesp.", "Zugf.".
_CUT = late_regex(
    r"(?:[bdgklpt]f|[bdfgkptlsw][lrmnw](?<!ll)(?<!lm)(?<!ln)|rl|sp|[lnrsz]w|[aeiou]v|[lnr]v|[rfgkmbdp]z"
    r"|[bdfghkmpstw]g|erk|tst)$"
)
_ENDS_WHOLE = late_regex("[^\\W\\d_](?:[aeioyäöü]|en|er|el|es|em)$")
_VOWEL = late_regex("[aeiouyäöüAEIOUYÄÖÜ]")


def ends_before_figures(text: str) -> list[int]:
    """Give where such sentences begin; stops that end nothing are blanked in ``text``."""
    found = {match.end() for match in _AFTER_A_SIGN.finditer(text)}
    for match in _AFTER_A_WORD.finditer(text):
        # "(Geschwisterk. 150 €)": few brackets hold more than a sentence.
        near = text[max(0, match.start() - _BRACKET) : match.start()]
        if near.rfind("(") > near.rfind(")"):
            continue
        ahead = text[max(0, match.start() - 6) : match.end("word")]
        if _is_whole(match["word"]) or _LETTER_OF_A_UNIT.search(ahead):
            found.add(match.end())
    return sorted(found)


def cut_before_figures(parts: list[str]) -> list[str]:
    """Cut the parts of a German text where a sentence begins with a figure."""
    return [
        part[start:end]
        for part in parts
        for start, end in pairwise((0, *ends_before_figures(part), len(part)))
        if end > start
    ]


def _is_whole(word: str) -> bool:
    """Tell a word from one that is cut short, "Haltest. 5"."""
    # A unit that rules have said is blanked by z.
    if word in _UNITS or word in _SHORT_WORDS or not word.strip("z"):
        return True
    dotted = f"{word}."
    if any(dotted in table("german", part=part) for part in ("abbreviations", "before_numbers")):
        return False
    if len(word) > _SHORT and _ENDS_WHOLE.search(word):
        return True
    is_long = len(word) >= (_SHORTEST if word[0].isupper() else _SHORTEST - 1)
    return is_long and _VOWEL.search(word[1:]) is not None and not _CUT.search(word)
