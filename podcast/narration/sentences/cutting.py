"""Where a sentence ends: pieces of a paragraph -> what is said in one go."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate

from podcast.model import Piece
from podcast.narration.language import primary
from podcast.narration.pieces import cut, is_heard, shown, tidy
from podcast.narration.sentences.german_figures import cut_before_figures
from podcast.narration.sentences.initials_of_names import is_initial_of_a_name
from podcast.narration.sentences.long_sentences import clauses
from podcast.narration.spoken.dictionary import is_word

# The segmenter keeps a sentence in brackets and the one after it together.
_BRACKETED = re.compile(r"(?<=[.!?][)\]]\s)(?=[^\W\d_a-z])")
_WORD_GOES_ON = re.compile(r"\w\w")
# A full stop that ends an abbreviation which nothing ends a sentence with.
_ABBREVIATED = re.compile(
    r"(?:\b(?:et al|e\.g|i\.e|cf|viz|figs?|eqs?|pp|vs|ca|approx|max|min|resp|tsp|tbsp?|oz|ft"
    r"|yd|gal|qts?|lbs?"
    r"|hrs?|wks?|yrs?|mos?"
    r"|[Ss]t|[Mm]r?s?|[Dd]r|[Pp]rof)"
    r"|(?:^|[\s(])[A-Z])\.\s+$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\b(?:[Nn]os?|[Vv]ols?|[Cc]h|[Ss]ecs?|[Aa]rt|[Pp]|[Ff]igs?)\.\s+$")
# Of other languages, what the segmenter does not know and no sentence ends with.
_TITLES = {
    "fr": re.compile(r"\b(?:MM?|Mmes?|Mlles?|Mgr|Pr)\.\s+$"),
    "de": re.compile(r"\b(?:geb|Hr|Fr|[Vv]gl|[Bb]zw|Nr)\.\s+$"),
}
# No German word ends so: "im Gasth. Post", "Polizeiinsp. Nord".
_CUT_IN_GERMAN = re.compile(r"\b[^\W\d_]{1,20}(?:[bdfgkpt]r|[lnrsz]w|nsp|asth)\.\s+$")
# What stands before "No." and ends nothing: "U.S. Pat. No. 9", "Reg. No. 4".
_NUMBER_AHEAD = re.compile(
    r"\b(?:Pat|Reg|Ref|App|Appl|Inv|Acct?|Lic|Cat|Ser|Tel|Cert|Doc|Mod|Op|Ord|Pub|Stat|Proc|Ch"
    r"|Bk)\.\s+$"
)
_NO = re.compile(r"Nos?[.°] ?[0-9A-Z]|L[.°] No|§")
_SHORT = frozenset(
    {"ordinals", "abbreviations", "doses", "units", "measures", "places", "short-dates"}
)
"""Rules that keep a full stop only where it ends a sentence: “3. Mai”, “max. 4 g”, “S. 12”."""
_MEASURED = frozenset({"doses", "units", "measures"})
"""Rules whose unit ends a sentence with a stop of the sentence: “500 mg. Luego bebe”."""
_ENDS_BEHIND = re.compile(
    r"\.\s+(?:[A-ZÀ-Þ¿¡«“„]|[0-9]{1,4} (?!(?:mm|cm|km|in|ft|yd|mi|oz|lbs?|kg|mg|ml|min|sec"
    r"|hr)\b)[a-z]{2})"
)
_UNIT = re.compile(r"(?:[^\W\d_]{2,8}|.[^\W\d_])$")
_OF_TIME = frozenset({"times", "dates"})
"""Rules that drop the stop of a day or an hour, which ends nothing before a small letter or EST."""
_CUT_SHORT = re.compile(r"(?:^[a-z]|[ .-][A-Za-z]|[A-Za-z]{2,21}|[ap]\.m)\.$")
_GOES_ON = re.compile(
    r"\s(?:[a-z0-9ß-ÿ]|(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T)\b|(?:Eastern|Central|Mountain|Pacific)(?=[,;:.)]|$|\s(?:[a-z(]*[Tt]ime|and|on)\b)"
    # The day of an hour, "9 a.m. Saturday", but for one that the next sentence begins with.
    r"|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:days?|\.|(?=[ ,;)]))"
    r"(?=,(?! (?:he|she|they|we|I|it|the|an?|there)\b)|[;:.)–—-]|$"
    r"|\s(?:and|or|to|through|thru|until|till|at|in|on|for|with|when|while|because|but|by"
    r"|from|before|after|only|[0-9(–—]|mornings?|afternoons?|evenings?|nights?)))"
)
_MONTH = re.compile(r"\s(?:Jan|Jän|Feb|Mär|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)")
_WITH_DAYS = dict.fromkeys(("fr", "es"), _SHORT | {"dates", "chemistry"})
"""Languages whose rules for days keep the stop that ends a sentence: “jeu. 12 nov. à 14 h”."""
# No sentence of French or Spanish begins with a small letter, nor with a part of "J.-P." or "A.R.".
_BEGINS_NOTHING = re.compile(r"[a-zà-ÿœ](?!\))|-?[A-ZÀ-Þ]\.")
_LETTER = re.compile(r"\b[A-ZÀ-Þ]\.$")
_DOTTED = re.compile(r"(?:^|\.)-[A-ZÀ-Þ]\.\s+$")
_SMALL = re.compile(r"[a-z]{1,20}(?=[\s,;)-]|[.!?:](?:\s|$)|$)")
# Behind an article or a number it is a thing or a unit: "the pdf. 20 pages", "5 km. 3 runners".
_FIGURE_BEHIND = re.compile(
    r"(?<![\w'’])(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bmy )(?<!\bour )(?<!\bhis )(?<!\bher )"
    r"(?<!\bin )(?<!\bby )(?<![0-9] )([a-z]{2,5})\.\s+$"
)
_SHORT_WORD = re.compile(r"(?<![\w'’])([A-Za-z0-9]{1,5})\.\s+$")
_BEGINS = re.compile(r"[A-Z0-9;:]")
# What no sentence begins with: a dash and a small letter, or a small word that leads on.
_LED_ON = re.compile(
    r"[–—-]\s*(?:[a-z]|[0-9]{1,4}\b)|(?:by|of|from|with|for|at|in|on|to|and|or|until|till|via|per"
    r"|was|were|is|are|has|had)\s"
)
_CAPITAL = re.compile("[A-Z]")  # who writes small letters alone begins sentences with them
# Short words that are whole, before one that leads on: "It cost $5. by the way".
_ENDS_A_CLAUSE = re.compile("(?i:so|it|me|him|us|you|now|here|six|ten|[0-9]+)")
_IN_FORMULA = re.compile(r"[!:;]|[.?](?!$)")
_ENDS_NOTHING = {
    "equation": _IN_FORMULA,  # "n! is even", "0.5", "f: A → B"
    "terms": re.compile("!"),  # "n! > n"
    "powers": re.compile(r"\."),  # "PM₂.₅"
    "telephone": re.compile(r"[().]"),  # "(02) 9876 5432" begins no list
}
# A year in brackets belongs to what it dates: "111th Cong. (2010)".
_YEAR_BEHIND = re.compile(r"\((?:1[0-9]|20)[0-9]{2}[a-z]?\)")
# What English's rules have left is an answer or a fruit, "I said no. 4 of us left", or a mark.
_NO_NUMBER = re.compile(r"(?<![\w.])(?:[Nn]o|fig)(?=\.\s+$)")
_NO_NAME = re.compile(
    r"(?<![\w.])[Nn]o(?=\.\s+[“\"]?[A-Z][a-z’']|\.\s+I\s)"
    r"|(?:(?<=\ban )|(?<=\ba )|(?<=\b[Pp]lan )|(?<=\b[Gg]rade ))[A-Z]"
    r"(?=\.\s+(?:I|He|She|It|We|They|You|The|This|That|But|And|So|My|His|Her)\s)"
)
_SPACE = re.compile(r"[^\S\n]")
_INITIAL = re.compile(r"(?:^|[\s(])[A-Z]\.\s+$")
# "J. Smith came": one letter that begins a sentence is the initial of a name.
_NAME_BEGINS = re.compile(r"\s*[A-Z]\.\s+")


def sentences(pieces: Sequence[Piece], *, language: str) -> tuple[tuple[Piece, ...], ...]:
    """Cut a paragraph's pieces into what is said in one go, never inside a respelled piece."""
    text = shown(pieces)
    heard = _heard(pieces, language=primary(language))
    ends = _boundaries(heard, language=language)
    found = cut(pieces, at=[end for end in ends if not _WORD_GOES_ON.match(text, end - 1)])
    return tuple(part for sentence in _unheard_joined(found) for part in clauses(sentence))


def _heard(pieces: Sequence[Piece], *, language: str) -> str:
    """The shown text, with blanks for what is left out: a note mark ends no sentence."""
    text, ends = shown(pieces), accumulate(len(piece.shown) for piece in pieces)
    return "".join(
        (_seen if piece.rule else _left)(piece, after=text[end : end + 16], language=language)
        for piece, end in zip(pieces, ends, strict=True)
    )


def _seen(piece: Piece, *, after: str, language: str) -> str:
    if (blanked := _blanked(piece, after=after, language=language)) is not None:
        return blanked
    of_time = piece.rule in _OF_TIME and (_GOES_ON.match(after) or piece.spoken.endswith("."))
    if piece.rule not in _WITH_DAYS.get(language, _SHORT) and not of_time:
        return piece.shown
    if not piece.spoken.endswith("."):
        return piece.shown.replace(".", "°")
    # The rule has decided that a sentence ends here, whatever the segmenter thinks of "min."
    return _CUT_SHORT.sub(lambda cut_short: f"{'z' * (len(cut_short[0]) - 1)}.", piece.shown)


def _blanked(piece: Piece, *, after: str, language: str) -> str | None:
    """Blank what ends no sentence, or a unit that the segmenter takes for a short word."""
    if not piece.spoken:
        return " " * len(piece.shown)
    if inside := _ENDS_NOTHING.get(piece.rule):
        return inside.sub("°", piece.shown)
    if piece.rule in _MEASURED and _ENDS_BEHIND.match(after):
        return _UNIT.sub(lambda unit: "z" * len(unit[0]), piece.shown)
    return _of_german(piece, after=after) if language == "de" else None


def _of_german(piece: Piece, *, after: str) -> str | None:
    """Blank the stop of a half, "½ Pfd. Butter", and of a day or an hour before what goes on."""
    if piece.rule == "fractions" and not piece.spoken.endswith("."):
        return piece.shown.replace(".", "°")
    if piece.rule in _OF_TIME:
        if piece.shown.endswith(".") and _MONTH.match(after):  # "am 6./7. Juli"
            return piece.shown.replace(".", "°")
        if piece.shown.endswith("h") and after.startswith("."):  # "um 4.23 h. Das Ticket"
            return f"{piece.shown[:-2].replace('.', '°')}zz"
    return None


def _left(piece: Piece, *, after: str, language: str) -> str:
    """What no rule took: an answer, a fruit or a mark of English is no short word."""
    text = piece.shown
    if language not in {"en", ""}:
        return text
    seen = _NO_NAME.sub(lambda word: "9" * len(word[0]), text + after)[: len(text)]
    return _NO_NUMBER.sub(lambda word: "9" * len(word[0]), seen) if after[:1].isdigit() else seen


def _boundaries(text: str, *, language: str) -> list[int]:
    from sentencex import segment  # a compiled library: not loaded before it is needed

    # sentencex panics where a space of more than a byte stands between an initial and its stop.
    text = _SPACE.sub(" ", text)
    found = segment(primary(language) or "en", text)
    parts = [part for one in found for part in _BRACKETED.split(one) if part]
    if primary(language) == "de":
        parts = cut_before_figures(parts)
    if "".join(parts) != text:  # it must only cut; if it did more, one long sentence is safe
        return []
    ends = list(accumulate(map(len, parts)))
    pairs = zip(parts, parts[1:], ends, strict=False)
    return [end for before, after, end in pairs if _ends(before, after, language=primary(language))]


def _ends(before: str, after: str, *, language: str) -> bool:
    """Tell whether a sentence ends between two parts that the segmenter sees."""
    if not any(character.isalnum() for character in after) or _is_numbered(before, after):
        return False
    # n.º and 2.ª, "24 hrs.;", "Tel.: 9", "Gesch.-Stelle".
    is_joined = after[0] == "-" and not before[-1].isspace()
    if is_joined or after[0] in "ºª;,:)]" or _YEAR_BEHIND.match(after):
        return False
    if _goes_on(before, after, language=language):
        return False
    tail = before[-16:]
    if language in _TITLES and _TITLES[language].search(tail):
        return False
    if _INITIAL.search(tail):
        return not _NAME_BEGINS.fullmatch(before) or not after[:2].istitle()
    return not (_ABBREVIATED.search(tail) and (after[:1].islower() or after[:1] in "(0123456789"))


def _is_one_sentence(before: str, after: str) -> bool:
    """Tell a short word, "the 2nd edn. of it", from the end before a small letter.

    Who writes sentences with a capital begins the next one with another.
    """
    led = _SHORT_WORD.search(before[-9:]) if _LED_ON.match(after) else None
    if led and _CAPITAL.search(before) and not _ENDS_A_CLAUSE.fullmatch(led[1]):
        return True
    if after[0].isdigit() and (short := _FIGURE_BEHIND.search(before[-14:])):
        return not is_word(short[1]) and short[1].strip("z") != ""
    small, short = _SMALL.match(after), _SHORT_WORD.search(before[-9:])
    if not small or not short or not _BEGINS.search(before):
        return False
    if short[1].isdigit():  # of a list; "She ate at 5. he ate at 6." has two ends
        return before.strip() == f"{short[1]}."
    return is_word(small[0]) and not is_word(short[1].strip("0123456789"))


def _goes_on(before: str, after: str, *, language: str) -> bool:
    if language in {"en", ""}:
        return _is_one_sentence(before, after)
    if language == "de":
        return _CUT_IN_GERMAN.search(before[-24:]) is not None
    tail = before[-16:]
    if language not in _WITH_DAYS:
        return False
    if is_initial_of_a_name(before, after):
        return True
    if begins := _BEGINS_NOTHING.match(after):
        is_part = _LETTER.search(tail) is not None  # of "J.-P." or of "A.R."
        return tail.rstrip().endswith(".") if begins[0][0].islower() else is_part
    return _DOTTED.search(tail) is not None


def _is_numbered(before: str, after: str) -> bool:
    if _NUMBERED.search(before) and after[:1].isdigit():
        return True
    return bool(_NO.match(after) and _NUMBER_AHEAD.search(before[-12:]))


def _unheard_joined(found: Iterable[tuple[Piece, ...]]) -> list[tuple[Piece, ...]]:
    """Give what is not heard to the sentence before it, or else to the one after it."""
    joined: list[tuple[Piece, ...]] = []
    for sentence in found:
        if joined and not (is_heard(sentence) and is_heard(joined[-1])):
            joined[-1] = tidy((*joined[-1], *sentence))
        else:
            joined.append(sentence)
    return joined
