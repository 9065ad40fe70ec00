"""Citations in running text: which parentheses, brackets and digits are not narrated.

Decided from the form of a whole parenthesis, never from single digits: "(Smith et al.,
2022)" names somebody and a year; "(2022)", "(n = 96)" and "(95% CI 60–74%)" do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.late_patterns import late_regex
from podcast.narration.profiles import Style
from podcast.narration.rule_claims import Claim
from podcast.narration.words import Words

_YEAR = r"(?:(?:1[5-9]|20)\d\d[a-z]?|n\.\s?d\.|in press|forthcoming)"
_YEARS = rf"{_YEAR}(?:(?:,\s|/|[–-]){_YEAR}|,\s[a-z])*"
_PARTICLE = r"(?:(?:[Vv]an|[Vv]on|de[nr]?|d[aiu]|la|le|del|al|of|for|the)\s){0,3}"
_NAME = rf"{_PARTICLE}(?:[dl]’|al-)?[^\W\d_a-zß-öø-ÿ][\w’'.-]{{0,60}}"
_AND = r"(?:and|&|und|et|y)"
_MORE = rf"(?:,?\s{_AND}\s(?:{_NAME}|colleagues|others)|,?\set\sal\.?|,?\s{_NAME})"
_SIGNAL = late_regex(
    r"^(?:see also|see|cf\.|e\.g\.|i\.e\.|but see|for (?:a )?reviews?|reviewed (?:in|by)|"
    r"adapted from|as cited in|vgl\.|siehe|voir|véase)(?:,\s|\s)",
    re.IGNORECASE,
)
_WORK = late_regex(
    rf"^(?P<name>{_NAME})(?P<more>{_MORE}{{0,12}})(?P<comma>,?)\s\(?{_YEARS}\)?"
    r"(?:[,:]\s?(?:pp?\.|S\.|chap\.|ch\.|para\.|Table|Fig\.)?\s?[\d–,\s-]{1,20})?$"
)
_BARE_YEARS = late_regex(rf"^{_YEARS}$")
_MONTH = late_regex(
    r"^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)",
)
_PARENTHESIS = late_regex(r"\s?\((?P<inside>[^()]{4,400}(?:\([^()]{1,40}\)[^()]{0,100})?)\)")
_SUBJECT = late_regex(rf"(?<!\w)(?P<name>{_NAME})\set\sal\.?(?!\w)(?P<year>\s\({_YEARS}\))?")
_NAMED_YEAR = late_regex(rf"(?<!\w){_NAME}\s{_AND}\s{_NAME}(?P<year>\s\({_YEAR}\))")
_WHERE = r"(?:,\s?(?:pp?\.|S\.|págs?\.|chap\.|ch\.|§)\s?\d{1,5}(?:\s?[,–-]\s?\d{1,5}){0,5})?"
_MARKED = rf"\[\d{{1,3}}(?:\s?[,;–-]\s?\d{{1,3}}){{0,30}}{_WHERE}\](?!\()"
# "vitamin C[3]" and "word[3]" are marked; a[1] is the first of a row in a program.
_BRACKET = late_regex(
    rf"(?:\s|(?<!\b[a-z]))(?P<open>\()?(?P<numbers>{_MARKED}(?:(?:\s?[,;–-]\s?|\s?){_MARKED}){{0,30}})"
    # Wikipedia's page of a work that is cited often: "[2]:34–5".
    r"(?(open)\))(?:(?<=\]):[\u00a0\u2009\u200a]?\d{1,4}(?:[–-]\d{1,4})?"
    r"(?:,\s?\d{1,4}(?:[–-]\d{1,4})?){0,5}(?![\w:])(?!\s[a-z]))?"
)
# Pandoc's keys, and LaTeX's: [@doe1999, p. 3; @roe2001], [Knu84], [ABC+19].
# Somebody's name on a network, "[on Twitter @doe1999]", is none.
_KEY = late_regex(
    r"\s*(?:(?:see|also|cf\.?|e\.g\.,?|and|but|vgl\.|siehe|voir|véase|p\. ex\.)\s){0,3}"
    r"(?:-?@[\w:.-]{0,60}[0-9]|-@[a-z])",  # a minus stands before no name on a network
    re.IGNORECASE,
)
_ALPHABETIC = late_regex(
    r"\s?\[(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\d)"
    r"(?:[A-Z][a-z]{2}|[A-Z][A-Za-z]{1,3}\+)\d\d[a-z]?"
    r"(?:,\s?(?:[A-Z][a-z]{2}|[A-Z][A-Za-z]{1,3}\+)\d\d[a-z]?){0,12}\](?!\()"
)
_SQUARE = late_regex(r"\s?\[(?P<inside>[^\[\]()]{4,300})\](?!\()")
_DIGITS = r"[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?:[,⁻–-]\s?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})*"
_RAISED = late_regex(
    r"(?:(?<=[^\W\d_]{3})(?<!\b(?:mol|kPa|MPa|GPa|sec|MeV|GeV|sin|cos|tan|cot|csc|log|exp))(?<!mmol)(?<!\b(?:sinh|cosh|tanh))|(?<=[.,;:!?)”’\"])"
    # Nobody squares a year, an ordinal, a share or a weight.
    r"|(?<=\b1[5-9]\d\d)|(?<=\b20\d\d)|(?<=\d(?:st|nd|rd|th))|(?<=\d%)|(?<=\d\s(?:mg|kg|mL|ml)))"
    rf"(?P<numbers>{_DIGITS})(?!\s?[=·×⋅]|[⁺⁻])"
)
_PATTERN = late_regex(r"[*/_]\w{1,30}$")
_SIGNED = late_regex(
    r"(?:(?<=[^\W\d_]{3})|(?<=[\d%)]))[†‡]{1,2}(?![\w†‡])"
    r"|(?:(?<=[a-zß-öø-ÿ]{4})|(?<=\.\d)|(?<=\.\d\d)|(?<=%))\*{1,3}(?![\w*/.])"
)
# From where to where a result may lie: "95% CI [3, 5]", "range [2, 9]".
_INTERVAL = late_regex(r"(?:\b(?:CIs?|CrI|IQR|[Ii]ntervals?|[Rr]ange)[:,=]?|[∈∉⊂⊆=]|\b[a-z] in)$")
# A middle with its bounds, "3 [2–5]": whoever cites behind a figure seldom cites around it.
_MIDDLE = late_regex(
    r"(?<!\b[Ff]igure )(?<!\b[Tt]able )(?<!\b[Ss]ection )(?<!\b[Cc]hapter )(?<!\b[Ss]tep )"
    r"(?<!\b[Tt]ype )"
    r"(?<!\b[Pp]hase )(?<!\b[Ee]q\. )(?<!\b[Ss]tage )(?<!\b[Ee]quation )(?<!\b[Aa]lgorithm )"
    r"(?<!\bTheorem )(?<!\bLemma )(?<!\bCOVID )(?<!\bPython )(?<!\bGPT )"
    r"(?<![\w.,])([0-9]{1,4})$"
)
_BOUNDS = late_regex(r"\s\[([0-9]{1,4})\s?[–-]\s?([0-9]{1,4})\]")
# A judgment, whose paragraphs stand in brackets: "[2019] UKSC 5, [23]–[25]".
_JUDGMENT = late_regex(
    r"\b(?:UKSC|UKHL|UKPC|UKUT|EWCA|EWHC|EWFC|CSIH|CSOH|NICA|IESC|HCA|SCC|NZSC)\b[^.;\n]{0,30}$"
    # "[1994] 1 AC 212 was considered at [23]".
    r"|\[(?:1[89]|20)[0-9]{2}\] (?:[0-9] )?[A-Z][A-Za-z]{1,5}\b[^;\n]{0,60}\bat$"
)
_FIGURE = late_regex(
    r"\s?\((?:see\s)?(?:also\s)?(?:Figs?\.|Figures?|Tables?)\s?\d+[a-z]?"
    r"(?:\s?(?:and|,|–|-)\s?\d+[a-z]?){0,9}\)",
    re.IGNORECASE,
)
_HAS_ANY = late_regex(r"[(\[⁰¹²³⁴⁵⁶⁷⁸⁹†‡*]|\set\sal")
"""Without one of these there is no citation, no mark and no figure: one look instead of nine."""

_PLAIN_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-") | {ord("["): "", ord("]"): ""}


def find_citations(
    text: str, *, style: Style, words: Words, authors: frozenset[str] = frozenset()
) -> list[Claim]:
    """Claims on citations, citation marks and mentions of figures, in the text's order.

    ``authors`` holds the capitalised words of the reference list: a name without a comma
    before its year ("Smith 2022") is a citation only where a listed work is by that name.
    """
    if not _HAS_ANY.search(text):
        return []  # as nearly all sentences
    found = [*_marks(text, style=style, words=words)]
    if style.omits("citation"):
        found += _parenthetical(text, authors=authors)
        found += [Claim(*m.span("year"), "", "citation") for m in _NAMED_YEAR.finditer(text)]
    if style.omits("figure mention"):
        found += [Claim(*match.span(), "", "figure mention") for match in _FIGURE.finditer(text)]
    found += _subjects(text, taken=found, style=style, words=words)
    return sorted(found, key=lambda claim: claim.start)


def is_citation(inside: str, *, authors: frozenset[str] = frozenset()) -> bool:
    """Tell whether what stands between two round brackets only names works."""
    first, *rest = (part.strip() for part in inside.split(";"))
    if not _is_work(first, authors=authors):
        return False
    # Beside a work that is one for certain, "Jones 2020" is another, and no town with its games.
    return all(
        _BARE_YEARS.match(part) or _is_work(part, authors=authors, is_certain=True) for part in rest
    )


def _is_work(part: str, *, authors: frozenset[str], is_certain: bool = False) -> bool:
    signal = _SIGNAL.match(part)
    bare = part[signal.end() :] if signal else part
    while signal := _SIGNAL.match(bare):
        bare = bare[signal.end() :]
    work = _WORK.match(bare)
    if not work or _MONTH.match(work["name"]):
        return False
    several = re.search(rf"\s(?:{_AND}|al\.?)(?:\s|$)", work["more"])
    return bool(work["comma"] or several) or is_certain or work["name"].split()[-1] in authors


def _parenthetical(text: str, *, authors: frozenset[str]) -> Iterator[Claim]:
    for match in _PARENTHESIS.finditer(text):
        if is_citation(match["inside"], authors=authors):
            yield Claim(*match.span(), "", "citation")
    for match in _SQUARE.finditer(text):
        inside = match["inside"]
        if _KEY.match(inside) or is_citation(inside, authors=authors):
            yield Claim(*match.span(), "", "citation")


def _subjects(text: str, *, taken: list[Claim], style: Style, words: Words) -> Iterator[Claim]:
    """“Smith et al. (2022) found”: the names are the sentence's subject and stay."""
    gone = {position for claim in taken for position in range(claim.start, claim.end)}
    for match in _SUBJECT.finditer(text):
        phrase = "and_others" if style.full else "and_colleagues"
        said = words.say(phrase, name=match["name"])
        if match.start() in gone or not said:
            continue
        end = match.start("year") if match["year"] else match.end()
        yield Claim(match.start(), end, said + _stop(match, text=text), "et al.")
        if match["year"] and style.omits("citation"):
            yield Claim(*match.span("year"), "", "citation")


def _stop(match: re.Match[str], *, text: str) -> str:
    """The full stop of “et al.” where it ends the sentence as well."""
    ends = match.group().endswith(".") and not text[match.end() :].strip("”’\"') ")
    return "." if ends else ""


def _marks(text: str, *, style: Style, words: Words) -> Iterator[Claim]:
    for match in _SIGNED.finditer(text):
        if _PATTERN.search(text[max(0, match.start() - 30) : match.start()]):
            continue  # "*dances*", and all files whose names begin with "ebook/daisy"
        yield Claim(*match.span(), "", "citation mark")
    for pattern in (_BRACKET, _RAISED, _ALPHABETIC):
        for match in pattern.finditer(text):
            before = text[max(0, match.start() - 90) : match.start()]
            if _JUDGMENT.search(before) or _INTERVAL.search(before):
                continue  # a paragraph, or a result
            if _is_between(match, before):
                yield from _as_round_brackets(match)
            else:
                yield from _marked(match, text=text, style=style, words=words)


def _marked(match: re.Match[str], *, text: str, style: Style, words: Words) -> Iterator[Claim]:
    numbers = match.groupdict().get("numbers") or ""
    if style.omits("citation mark") or not numbers:
        yield Claim(*match.span(), "", "citation mark")
    elif said := words.say("reference_number", n=_spaced(numbers)):
        comma = "," if text[match.end() : match.end() + 1] == " " else ""
        yield Claim(*match.span(), f", {said}{comma}", "citation mark")


def _as_round_brackets(match: re.Match[str]) -> Iterator[Claim]:
    opens = match.end() - len(match[0].lstrip())
    yield Claim(opens, opens + 1, "(", "symbols")
    yield Claim(match.end() - 1, match.end(), ")", "symbols")


def _is_between(match: re.Match[str], before: str) -> bool:
    middle, bounds = _MIDDLE.search(before), _BOUNDS.fullmatch(match[0])
    if not middle or not bounds:
        return False
    return int(bounds[1]) <= int(middle[1]) <= int(bounds[2])


def _spaced(numbers: str) -> str:
    plain = numbers.replace("][", ", ").translate(_PLAIN_DIGITS)
    return re.sub(r"\s*,\s*", ", ", plain)
