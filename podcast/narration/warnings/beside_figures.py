"""The last look at figures: what stands beside one and no rule took.

A slash, a lone letter, a raised sign, a run of capitals or a bracket beside a figure or a medicine
is spoken as an engine pleases; a person is told its place and what will be heard.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from podcast.late_patterns import late_regex
from podcast.model import MEDICAL, Line, Piece, ScriptSection, Warned
from podcast.narration.language import primary
from podcast.narration.spoken import rules_for
from podcast.narration.spoken.medicines import MEDICINE
from podcast.narration.spoken.tables import wordlist
from podcast.narration.warnings.ambiguous_dates import DATES, told_of_two_days
from podcast.narration.warnings.ambiguous_money import told_of_dollars
from podcast.narration.warnings.beside_german_figures import ODD_IN_GERMAN
from podcast.narration.warnings.doubtful_readings import told_of_doubts
from podcast.narration.warnings.other_letters import told_of_other_letters

_BESIDE = 12  # characters within which a figure or a medicine is beside a sign
_QUOTED = 300  # characters before a mark in which its quotation may begin
_SHOWN = 100  # characters of a line in a warning
_FIGURE = "0"  # stands for what a rule has said of a figure
_UNTAKEN = "9"  # stands for a nought that no rule has said
_KNOWN = wordlist("acronyms", part="by_letters") | wordlist("acronyms", part="as_words")
# The endings of the International Nonproprietary Names (WHO's stem book), and old names.
_DOSE = re.compile(
    r"[0-9]\s?(?:mg|mcg|µg|\u03bcg|micrograms?|milligrams?|mL|ml|IU|UI|mmol|mmHg)\b"
    r"|\b(?:b\.?d|t\.?d\.?s|q\.?d\.?s|p\.?r\.?n)\b\.?"
    r"|\b(?:[BTQ]ID|[TQ]DS|PRN|NKDA|NBM|SpO2|SOB|DOB|O/E|s/p|[HRDS]x|DTaP|MMR|HbA1c|BP [0-9]"
    r"|[Pp]t (?:denies|reports))\b",
)
_ODD = late_regex(
    r"(?P<slash>[\w-]{1,30} ?/ ?[\w-]{1,30})"
    r"|(?<=0)(?P<letter> ?[B-HJ-NP-Zb-hj-np-z])"
    r"(?![\w'’/]|\.\w|-| ?(?:[<>=+\u2264\u2265]|less|greater|equals|plus|minus|times|is about)\b)"
    r"|(?P<before>(?<![\w'’.,-])[b-df-hj-np-xz] (?=0))"
    r"|(?P<sign>(?<=[0·])%|(?<=0)(?: ?[-\u2013\u2212] ?(?=[0·])"
    r"|(?<!['\"‘“]0)['’\u2032\"\u2033](?!\w| [a-z])|[#°*~^])"
    r"|(?<![\w·.,;:)-])[-+\u2212*](?=0))"
    r"|(?P<raised>[\u2070-\u207f\u00b2\u00b3\u00b9\u1d2c-\u1d6a†‡^])"
    r"|(?P<bracket>[\[\]{}])"
    r"|(?P<capitals>(?<=0) ?[A-Z]{2,6}\b|\b[A-Z]{2,6}(?= ?0))"
)
# In French and Spanish every figure has a rule, and what is cut short beside one.
_ODD_ELSEWHERE = late_regex(
    r"(?P<figure>[^\W\d_]{0,12}(?<![0-9])[1-9][0-9]*+(?:[-.,:/]++[0-9]++)*+[^\W_]{0,12})"
    r"|(?P<slash>[^\W_][\w-]{0,30} ?/ ?\(?[\w-]{1,30})"
    r"|(?<=0)(?! u (?:0|h?o))(?P<letter> ?[ACDEFGHJKLMNPRTUVWdfghjklmpqtuvw])(?![\w'’/.-])"
    r"|(?<![\w.'’-])(?P<short>(?:[^\W\d_]{1,6}\. ?){0,2}[^\W\d_]{1,6}\.)(?= [a-zà-ÿ0(])"
    r"|(?<=0)(?P<unit> ?(?![A-Z]{2})[bcdfghj-np-tv-zµ\u03bcBCDFGHJ-NP-TV-Z]{2,6}(?![\w'’./-]))"
    r"|(?P<roman>(?<![\w.'’-])(?:[XVI]{2,6}|I)(?![\w'’-]|\.\w))"
    r"|(?P<prime>(?<=0)['’′#*](?!\w)|(?<!\w)[#*](?= ?0))"
    r"|(?P<raised>[\u2070-\u207f\u00b2\u00b3\u00b9†‡^])"
    r"|(?P<bracket>[\[\]{}])"
)
# A word cut short or letters on one side of a stroke: "u/wk", "w/e", "HepB/Hib".
_SHORT_SIDE = re.compile(r"(?<!\w)[A-Za-z]{1,3} ?/|/ ?[A-Za-z]{1,3}$|[a-z][A-Z]")
_LETTERS_APART = re.compile("[a-z]/[a-z]")
_CELL = re.compile(r"\. (?=[^:\n]{1,40}: )")
_NOTHING = re.compile("(?!)")
# Figures that no unit follows.
_NO_QUANTITY = DATES | {"times", "telephone", "emergency-numbers", "identifiers", "web", "decades"}


@dataclass(frozen=True, slots=True)
class _Marked:
    """A line as it is looked at: what a rule said of a figure is one sign, the rest its words."""

    text: str
    pieces: tuple[tuple[int, int, Piece], ...]

    def shown(self, start: int, end: int) -> str:
        """Give what is written at a stretch, with the whole of each figure that it touches."""
        said = ""
        first = bisect_right(self.pieces, start, key=itemgetter(1))
        last = bisect_left(self.pieces, end, key=itemgetter(0))
        for begin, stop, piece in self.pieces[first:last]:
            whole = piece.rule or len(piece.shown) != stop - begin
            at, to = max(start - begin, 0), min(end, stop) - begin
            said += piece.shown if whole else piece.shown[at:to]
        return said.strip()


def find_misheard(sections: Sequence[ScriptSection], *, language: str) -> Iterator[Warned]:
    """Warn of each thing that may be misheard, once; in a text on medicines by ``MEDICAL``.

    ``language`` is the text's. Where nobody wrote rules for it, only its letters are looked at.
    In a text on medicines more is told, so that a line of which nothing is told there has nothing.
    """
    odd = _odd_in(language)
    lines = [line for section in sections for line in section.lines]
    told = [
        line for line in lines if not line.language and any(_misheard(line, odd=odd, medical=True))
    ]
    dollars = list(told_of_dollars(lines, language=language))
    if not told and not dollars:
        return  # of most texts; to look through all of one for medicines takes a while
    medical = looks_medical("\n".join(line.shown for line in lines))
    kind = MEDICAL if medical else "May be misheard"
    first: dict[str, Line] = {}
    for line in told:
        for what in _misheard(line, odd=odd, medical=medical):
            first.setdefault(what, line)
    for what, line in (*first.items(), *dollars):
        yield Warned(f"{kind}: {what}", line.place)


def _odd_in(language: str) -> re.Pattern[str]:
    if primary(language) in {"en", ""}:
        return _ODD
    if primary(language) == "de":
        return ODD_IN_GERMAN
    return _ODD_ELSEWHERE if "units" in rules_for(language) else _NOTHING


def looks_medical(text: str) -> bool:
    """Tell whether a text speaks of doses or of medicines."""
    return (
        bool(_DOSE.search(text)) or len({found.casefold() for found in MEDICINE.findall(text)}) > 1
    )


def _misheard(line: Line, *, odd: re.Pattern[str], medical: bool) -> Iterator[str]:
    marked, heard_as = _marked(line.pieces, role=line.role), _begun(line.spoken)
    for found in odd.finditer(marked.text):
        if _is_beside(found, medical=medical) and found[0].strip() not in _KNOWN:
            start = found.start() - (marked.text[found.start() - 1 : found.start()] == _FIGURE)
            end = found.end() + (marked.text[found.end() : found.end() + 1] == _FIGURE)
            shown = marked.shown(start, end)
            yield f"“{shown}” is left to the voice; the line is heard as: {heard_as}"
    if odd is _ODD:
        yield from told_of_two_days(line)
        yield from told_of_doubts(line, medical=medical)
    yield from told_of_other_letters(line)


def _begun(spoken: str) -> str:
    """Give how a line begins, and tell where that is not all: half a word says nothing."""
    if len(spoken) <= _SHOWN:
        return spoken
    return f"{spoken[:_SHOWN].rpartition(' ')[0] or spoken[:_SHOWN]}…"


def _is_beside(odd: re.Match[str], *, medical: bool) -> bool:
    if odd[0] == '"' and odd.string.count('"', max(0, odd.start() - _QUOTED), odd.start()) % 2:
        return False  # it closes a quotation
    if odd.lastgroup not in {"slash", "raised", "bracket"}:
        return True
    text = odd.string
    if odd.lastgroup == "slash" and not _LETTERS_APART.fullmatch(odd[0]):
        short = _FIGURE in text and _SHORT_SIDE.search(odd[0])
        if medical or short:
            return True
    reach = 2 if odd.lastgroup == "slash" else _BESIDE
    near = text[max(0, odd.start() - reach) : odd.end() + reach]
    return _FIGURE in near or (odd.lastgroup == "slash" and bool(MEDICINE.search(odd[0])))


def _marked(pieces: Sequence[Piece], *, role: str) -> _Marked:
    at, text, places = 0, [], []
    for piece in pieces:
        said = _mark(piece)
        places.append((at, at + len(said), piece))
        text.append(said)
        at += len(said)
    said = "".join(text)
    # A cell ends no word that is cut short: "Fett. pro 100 g: 7 g".
    return _Marked(_CELL.sub(".\n", said) if role == "table" else said, tuple(places))


def _mark(piece: Piece) -> str:
    if not piece.shown or piece.rule == "code" or piece.rule.startswith("lang:"):
        return " "
    if piece.rule in _NO_QUANTITY:
        return "·"
    if piece.rule and any(char.isdigit() for char in piece.shown):
        return _FIGURE
    if piece.rule not in {"", "acronyms", "lexicon"}:
        return piece.spoken
    return piece.shown.replace(_FIGURE, _UNTAKEN)
