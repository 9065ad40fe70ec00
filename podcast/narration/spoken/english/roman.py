"""Roman numerals, only where a word beside them says that they are numerals."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Rule, capital, form, one_of
from podcast.narration.spoken.shapes import SPACE
from podcast.narration.spoken.tables import wordlist
from podcast.narration.spoken.triggers import DIGITS

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_CANONICAL = re.compile(r"(?:XC|XL|L?X{0,3}|C{1,3}L?X{0,3})(?:IX|IV|V?I{0,3})")
_END = r"(?!\w|['’](?!s\b)|\.[A-Z])"

# "Hepatitis C", "Part D" and "Class M" are letters: C, L, D and M are never numerals alone.
_NUMERAL = rf"(?P<said>[IVX]|(?=[LC]*[IVX])[IVXLC]{{2,12}}){_END}"

# Two letters or more that are neither a word nor a common acronym, whatever stands before.
_SURE = "II|III|VII|VIII|XII|XIII|XIV|XVI|XVII|XVIII|XIX|XXI{1,3}|XXIV|[IVXLC]{4,12}"


def _list(part: str) -> str:
    words = wordlist("roman", part=part)
    capitals = part in {"before", "monarchs", "titles", "places"}
    shouted = {word.upper() for word in words if len(word) > 2} if capitals else set()
    return one_of(sorted(words | shouted))


# After these a lone "I" is the pronoun: "the part I played", "when Henry I met". What begins,
# ends or is ("World War I began", "Part I was short") is no person's doing.
_BEGINS = (
    r"(?:began|begins|started|starts|ended|ends|was|is|were|has|had|broke|killed|caused|lasted)\b"
)
_NO_PRONOUN = rf"(?!I(?= [a-z]+(?:ed|n't)\b| {_list('verbs')}\b)(?! {_BEGINS}))"
_MONARCH = _list("monarchs")
_CROWNED = rf"\b{_list('titles')}{SPACE}(?:[A-Z]\w{{1,20}}{SPACE}){{0,2}}(?!I ){_MONARCH}"
_ONE_AFTER_MONARCH = rf"(?!I\b(?!{SPACE}?(?:of|and|\(|,|;|:|\.|$|'s|’s)))"
# What joins the numerals of a list: "I, II and IV", "I–III".
_JOIN = r"(?:,? (?:and|or|to|through|versus|vs\.?) |, | ?[/&\u2013-] ?)"
_LIST = r"(?:,? (?:and|or|to|through) |, | ?[/&\u2013-] ?)"
_AFTER = rf"\b(?:{_list('before')}|{_list('lower')}){SPACE}"
_LOWER = rf"\b{_list('lower')}{SPACE}"


def value(numeral: str) -> int | None:
    """Read a Roman numeral below 400; None where the letters are none, such as "IIX"."""
    if not numeral or not _CANONICAL.fullmatch(numeral):
        return None
    total = 0
    for here, after in zip(numeral, [*numeral[1:], "I"], strict=True):
        step = _VALUES[here]
        total += -step if step < _VALUES[after] else step
    return total


def _count(match: re.Match[str]) -> str | None:
    number = value(match["said"].upper())
    return None if number is None else number_words.cardinal(number)


def _stage(match: re.Match[str]) -> str:
    """Say a stage with a letter: "IIIb" is three B."""
    return f"{number_words.cardinal(value(match['numeral']) or 0)} {match['letter'].upper()}"


def _edition(match: re.Match[str]) -> str | None:
    number = value(match["numeral"])
    return f" {number_words.cardinal(number)}" if number else None


def _zero(match: re.Match[str]) -> str:
    """Say "Chapter 01" as chapter one."""
    return number_words.integer(match["said"].lstrip("0"))


def _listed(match: re.Match[str]) -> str | None:
    """Say a list of numerals that rise, "III, IV and VI"; other letters are left."""
    numbers = [value(one) for one in re.findall("[IVX]+", match["said"])]
    known = [one for one in numbers if one]
    if len(known) < len(numbers) or known != sorted(set(known)):
        return None
    said = re.sub("[IVX]+", lambda one: number_words.cardinal(value(one[0]) or 0), match["said"])
    return re.sub(" ?/ ?", " ", re.sub(" ?[\u2013-] ?", " to ", said))


def _place(match: re.Match[str]) -> str | None:
    number = value(match["said"])
    return None if number is None or number > 40 else f"the {number_words.ordinal(number)}"


def _ordinal(match: re.Match[str]) -> str | None:
    number = value(match["said"])
    return None if number is None else number_words.ordinal(number)


def _range(match: re.Match[str]) -> str | None:
    first, last = value(match["from"].upper()), value(match["to"].upper())
    if first is None or last is None or first >= last:
        return None
    return f"{number_words.cardinal(first)} to {number_words.cardinal(last)}"


def _roman_year(match: re.Match[str]) -> str | None:
    """Say a year of a title page, "MCMXCIX"; other letters after an M are none."""
    thousands = re.match("M+", match["said"])
    rest = match["said"][thousands.end() if thousands else 0 :]
    number = _hundreds(rest)
    if thousands is None or number is None or len(thousands[0]) > 2:
        return None
    return number_words.year(1000 * len(thousands[0]) + number)


def _hundreds(numeral: str) -> int | None:
    found = _BELOW_THOUSAND.fullmatch(numeral)
    if found is None:
        return None
    hundreds = ("", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM").index(found[1])
    tens = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC").index(found[2])
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX").index(found[3])
    return 100 * hundreds + 10 * tens + ones


_BELOW_THOUSAND = re.compile("(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")


def _first_of(match: re.Match[str]) -> str | None:
    """Say "(i)" as a number where the text goes on to "(ii)"."""
    return "one" if "(ii)" in match.string else None


def _point_of_list(match: re.Match[str]) -> str | None:
    """Say "i)" as a number where the text has "ii)" too, and no bracket is open."""
    before = match.string[: match.start()]
    is_open = before.count("(") > before.count(")") - len(_POINT.findall(before))
    return None if is_open or "i) " not in match.string else _count(match)


_POINT = re.compile(r"(?<![^\s])(?:[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)\)")


ROMAN = Rule(
    "roman",
    (
        capital(
            r"\bWW (?P<numeral>II?|[12])(?![\w'’])",
            lambda match: f"World War {'one' if match['numeral'] in {'I', '1'} else 'two'}",
            needs=("WW ",),
        ),
        # Teams of cricket and rugby: "the 2nd XI", "a World XV".
        form(
            r"\b(?:1st|2nd|3rd|4th|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ss]tarting|[Pp]laying|World"
            r"|[Cc]lub|[Pp]resident’s|[Pp]resident's|[Cc]olts) (?P<said>XI|XV)(?![\w'’-])",
            lambda match: "eleven" if match["said"] == "XI" else "fifteen",
            needs=("XI", "XV"),
        ),
        capital(r"(?<![\w.'’-])(?P<said>M[MCDXLIV]{3,14})(?![\w'’-])", _roman_year),
        capital(
            r"(?<![\w.'’-])(?P<numeral>[IVXL]{1,7})(?:th|(?<=I)st|(?<=II)nd|(?<=III)rd)(?!\w)",
            lambda match: (
                number_words.ordinal(value(match["numeral"]) or 0)
                if value(match["numeral"])
                else None
            ),
        ),
        form(r"(?<![\w)])\((?P<said>i)\)", _first_of, needs=("(i)",)),
        # The points of a list with one bracket: "i) wash; ii) dry".
        form(
            r"(?:^|(?<=[ \n]))(?P<said>i|ii|iii|iv|v|vi|vii|viii|ix|x)(?=\) )",
            _point_of_list,
            needs=("ii) ",),
        ),
        form(
            r"\b[Ff]actors? (?P<said>(?P<numeral>[IVX]{1,4})(?P<letter>a))(?!\w)",
            _stage,
            needs=("actor",),
        ),
        capital(
            rf"\b{_MONARCH} (?P<king>[IVX]{{1,5}}) and (?P<said>I|[IVX]{{2,5}})(?!\w|['’]m)",
            _place,
            needs=(" and ",),
        ),
        capital(
            rf"(?<![\w.])(?P<said>[IVXL]{{2,7}}|[VX](?=[^\n](?:centur|CENTUR)))(?={SPACE}{_list('places')})",
            _ordinal,
        ),
        form(
            rf"{_AFTER}(?P<said>v?iii?|i[vx]|vi|xi{{1,3}}|xiv)(?![\w'’-]|\.\w)",
            _count,
            needs=("ii", "iv", "ix", "vi", "xi"),
        ),
        form(r"(?<![\w)])\((?P<said>ii|iii|iv|vi|vii|viii|ix)\)", _count, needs=("i)", "v)", "x)")),
        capital(
            r"(?<![\w.'’-])(?P<from>[IVX]{1,4})[-\u2013](?P<to>II|III|IV|VI|VII|VIII|IX|XI|XII)(?![\w'’-])",
            _range,
            needs="-\u2013",
        ),
        form(
            rf"{_AFTER}(?P<said>[IVX]{{1,5}}(?:{_LIST}[IVX]{{1,5}}(?![\w'’])){{1,9}}){_END}",
            _listed,
            needs="IVX",
        ),
        form(
            rf"{_AFTER}(?P<said>(?P<numeral>I{{1,3}}|IV)(?P<letter>[A-Da-d][0-9]?))(?![\w'’])",
            _stage,
            needs=[numeral + letter for numeral in "IV" for letter in "ABCDabcd"],
        ),
        # A letter and a number, as school districts have: "R-XIII".
        capital(r"(?<![\w.'’-])[A-HJ-UWYZ]-(?P<said>[IVX]{2,5})(?![\w'’-])", _count),
        capital(rf"(?<![\w.'’])(?P<said>I)(?={_JOIN}(?:II|III|IV)\b)", _count, needs=("II", "IV")),
        capital(
            rf"(?<![\w.'’])(?:II|III){_JOIN}(?P<said>I?V|VI{{0,3}}){_END}", _count, needs=("II",)
        ),
        capital(rf"{_CROWNED}{SPACE}{_NO_PRONOUN}{_NUMERAL}", _place),
        capital(
            rf"\b{_list('titles')}{SPACE}[A-Z]\w{{1,20}}{SPACE}(?P<said>[IVX]{{2,6}}){_END}", _place
        ),
        capital(rf"\b{_MONARCH}{SPACE}{_ONE_AFTER_MONARCH}{_NO_PRONOUN}{_NUMERAL}", _place),
        form(
            rf"\b{_list('before')}(?P<said>-(?P<numeral>[IVX]{{1,5}}))(?![\w'’]|-[A-Z])",
            _edition,
            needs=("-I", "-V", "-X"),
        ),
        form(
            r"\b(?:DSM|NYHA|GOLD|ASA|CKD|WHO|FIGO|APACHE)(?P<said>-(?P<numeral>I{1,3}|IV|V))(?![\w'’])",
            _edition,
            needs=("-I", "-V"),
        ),
        form(
            r"\b[A-Z]{3,5}(?P<said>-(?P<numeral>III?|VI{1,3}|I?X|XI{1,3}))(?![\w'’-])",
            _edition,
            needs=("-I", "-V", "-X"),
        ),
        form(
            rf"\b{_list('before')}\.?{SPACE}(?P<said>0[1-9][0-9]?)(?![\w.,:/-])",
            _zero,
            needs=DIGITS,
        ),
        form(
            r"\b(?<!\b(?i:capital) )(?<!\b(?i:small) )(?<!\bLATIN )"
            rf"{_list('before')}\.?{SPACE}{_NO_PRONOUN}{_NUMERAL}",
            _count,
        ),
        form(
            rf"{_LOWER}(?P<said>I)(?= ?(?:[,/)\u2013-]|{SPACE}{_list('after_one')}\b))",
            _count,
        ),
        form(rf"{_LOWER}(?P<said>[VX]|[IVX]{{2,5}}){_END}", _count),
        form(
            rf"(?<![A-Za-z])(?:[Pp]p?\.|[Pp]ages?){SPACE}(?P<said>(?P<from>[ivxl]{{1,8}})"
            r"[-\u2013](?P<to>[ivxl]{1,8}))(?![\w'’-])",
            _range,
            needs=("p.", "P.", "age"),
        ),
        form(
            rf"(?<![A-Za-z])(?:[Pp]\.|[Pp]p\.|[Pp]ages?){SPACE}(?P<said>[ivxl]{{1,8}})(?![\w'’-]|\.\w)",
            _count,
            needs=("p.", "P.", "age"),
        ),
        capital(
            rf"\b[A-Z][a-z]{{1,30}}{SPACE}(?P<said>III|II)(?=,?{SPACE}(?:of|Jr)\b)",
            _place,
            needs=("II",),
        ),
        capital(
            rf"(?<![.!?] )(?<!^)\b(?!The |An |In |At |My |Our |His |Her )[A-Z][a-z]{{2,30}}{SPACE}"
            r"(?P<said>VI|IX|XI|XV)(?![\w'’/-]|\.[A-Z])",
            _count,
        ),
        capital(rf"(?<![\w.'’/&-])(?P<said>{_SURE})(?![\w'’&/-]|\.[A-Z])", _count),
    ),
)
