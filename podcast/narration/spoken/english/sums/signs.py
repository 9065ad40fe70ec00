"""Signs of sums that look like others: "−2x" is no "two times", "y = -x", "f(x)"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.enclosed_figures import enclosed_figures
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.units import unit_name
from podcast.narration.spoken.rule import Form, form

_MINUS = "[-\u2212]"


def _term(match: re.Match[str]) -> str:
    letter = "A" if match["letter"] == "a" else match["letter"]
    return f"minus {number_words.number(match['count'])} {letter}"


def _below_nought(match: re.Match[str]) -> str | None:
    """Say a minus in a sum; in "the flags -R, -x" and "--regex (-r)" it begins an option."""
    text, (start, end) = match.string, match.span()
    near = text[max(0, start - 60) : end + 30]
    before = text[max(0, start - 40) : start]
    listed = before.endswith(", ") and not _SUM.search(before)
    return None if listed or _OPTIONS.search(near) else "minus "


_SUM = late_regex(r"[=√²³^+*×(\[]")
_OPTIONS = late_regex(
    r"--[a-z]{2}|\b(?:[Oo]ptions?|[Ff]lags?|[Ss]witch(?:es)?|commands?|man page)\b"
)


def _of(match: re.Match[str]) -> str:
    return f"{match['name']} of {match['letter']}"


_SIGNS = {
    "∈": " is in ", "∉": " is not in ", "∪": " union ", "∩": " intersection ",
    "⊂": " is a subset of ", "⊆": " is a subset of ", "∝": " is proportional to ",
    "⇔": " if and only if ", "≡": " is equivalent to ", "≅": " is congruent to ",
    "∀": "for all ", "∃": "there exists ", "¬": "not ", "∑": "the sum of ", "∏": "the product of ",
    "∫": "the integral of ", "∂": "partial ", "∇": "nabla ", "∅": "the empty set",
    "∴": "therefore ", "∵": "because ", "∠": "angle ",
}  # fmt: skip

_EITHER = {
    "±": "plus or minus",
    "∓": "minus or plus",
    "+/-": "plus or minus",
    "+/\u2013": "plus or minus",
    "+/\u2212": "plus or minus",
}
_ROOTS = {"√": "the square root of ", "∛": "the cube root of ", "∜": "the fourth root of "}


def _times_root(match: re.Match[str]) -> str | None:
    """Say "2√3" as two times a root; behind a word a root begins anew."""
    before = _WORD.search(match.string[max(0, match.start() - 12) : match.start()])
    return None if before else f" times {_ROOTS[match['root']]}"


_WORD = late_regex("[A-Za-z]{2}$")

SIGNS: tuple[Form, ...] = (
    enclosed_figures(number_words.cardinal),
    # A number that is asked for: "which # needs", "your order #".
    form(
        r"\b(?:[Ww]hich|[Ww]hat|[Yy]our|[Mm]y|[Tt]heir|[Oo]rder|[Pp]hone|[Tt]racking|[Ii]tem|[Rr]oom|[Ss]uite"
        r"|[Pp]olicy|[Aa]ccount|[Ii]nvoice|[Tt]icket|[Mm]odel|[Pp]art|[Ss]erial|[Ff]light"
        r"|[Cc]onfirmation) "
        r"(?P<said>#)(?= (?!key\b|sign\b|symbol\b|button\b)[a-z]|[.,;:?!)]|$)",
        "number",
        needs="#",
    ),
    # Who took a picture, and for whom: "Ana Moore/Getty Images".
    form(
        r"(?<=[A-Za-z])/(?=(?:Getty|AP|Reuters|AFP|Shutterstock|Alamy|PA|EPA|Bloomberg|Anadolu|Rex|iStock|dpa"
        r"|Corbis|NurPhoto|WireImage|Redux|Magnum|Zuma)\b)",
        ", ",
        needs="/",
    ),
    form(
        r"(?<!\w)\+/[-\u2013\u2212](?= (?:as|ends?|terminals?|signs?|marks?)\b)",
        "plus and minus",
        needs=("+/",),
    ),
    form(
        r"(?<![\w)\]+])(?P<sign>[±∓]|\+/[-\u2013\u2212]) ?(?=[-\w(\[√∛∜∞|.$£€])",
        lambda match: f"{_EITHER[match['sign']]} ",
        needs="±∓/",
    ),
    form(
        r"(?<=[\w)\]%°]) ?(?P<sign>[±∓]) ?(?=[-\w(\[√∛∜∞|.$£€])",
        lambda match: f" {_EITHER[match['sign']]} ",
        needs="±∓",
    ),
    form(r"(?<=[\w)]) ?(?P<root>[√∛∜]) ?(?=[\w(])", _times_root, needs="√∛∜"),
    form(r"(?<=\b[Tt]he )√ ?(?=[\w(])", "square root of ", needs="√"),
    form(r"[∛∜] ?(?=[\w(])", lambda match: _ROOTS[match[0][0]], needs="∛∜"),
    form(r"(?<=[\w)]) ?[⋅∙] ?(?=[\w(√∛])| · (?=[√∛∜])", " times ", needs="⋅∙·"),
    form(r"(?<=[\w)]) ?∧ ?(?=[\w(¬])", " and ", needs="∧"),
    form(r"(?<=[\w)]) ?∨ ?(?=[\w(¬])", " or ", needs="∨"),
    form(
        r"\b(?:VOL|[Vv]olume|CH)(?P<said>[-\u2212\u2013])(?![\w,\u2013-])"
        r"(?!(?<=olume.) (?:and|or|to)\b)",
        " minus",
        needs="-\u2212\u2013",
    ),
    form(r"∂ ?[\w](?P<said> ?/ ?)(?=∂)", " over ", needs="∂"),
    form(
        r"[=√][^.;\n]{1,80}\)(?P<said> ?/(?!/) ?)(?=\(|[0-9]{0,3}[a-zπ]?(?!\w))",
        " over ",
        needs="/",
    ),
    form(
        rf" ?(?P<sign>[{''.join(_SIGNS)}]) ?",
        lambda match: (
            _SIGNS[match["sign"]] if match[0][0] != " " else f" {_SIGNS[match['sign']].lstrip()}"
        ),
        needs=tuple(_SIGNS),
    ),
)
"""Forms of the rule "symbols": what a formula on the line is written with."""


def _uncounted(match: re.Match[str]) -> str:
    one = re.search(
        r"\b(?:per|an?|each|every)\s$", match.string[max(0, match.start() - 12) : match.start()]
    )
    kind = "square" if match["power"] == "²" else "cubic"
    return f"{kind} {unit_name(match['unit'], one=bool(one))}"


_PARTS = {
    "½": "one half", "⅓": "one third", "⅔": "two thirds", "¼": "one quarter", "¾": "three quarters"
}  # fmt: skip

_KEYS = {"⌘": "Command", "⌥": "Option", "⇧": "Shift", "⌃": "Control"}

_LOWERED = str.maketrans("₂₃₄₅₆₇₈₉", "23456789")


def _tag(match: re.Match[str]) -> str:
    """Say a key, a blank to fill or a tag without its brackets: "<Tab>", "</div>"."""
    text = match.string
    before = " " if match["closes"] and text[match.start() - 1 : match.start()].isalnum() else ""
    behind = " " if text[match.end() : match.end() + 1].isalnum() else ""
    return f"{before}{'closing ' if match['closes'] else ''}{match['name']}{behind}"


_MINUS_INSIDE = late_regex(r" ?[-\u2212] ?")


KEYS: tuple[Form, ...] = (
    form(
        r"(?<![\w|])\|(?P<inside>[a-zA-Z](?: ?[-+\u2212] ?[a-zA-Z0-9]{1,3})?)\|(?![\w|])",
        lambda match: "the absolute value of " + _MINUS_INSIDE.sub(" minus ", match["inside"]),
        needs="|",
    ),
    form(
        r"(?<![\w.,/$£€-])(?P<low>[1-9][0-9]{0,2})[-\u2013](?P<high>[1-9][0-9]{0,2})x(?= [a-z]{3})",
        lambda match: (
            f"{number_words.integer(match['low'])} to {number_words.integer(match['high'])} times"
        ),
        needs="x",
    ),
    form(
        r"(?:(?<![\w<>)\]])<|<(?P<closes>/))"
        r"(?P<name>[A-Za-z][A-Za-z0-9]{0,15}(?:[-_+.][A-Za-z0-9]{1,15}){0,4}) ?/?>(?![=>])",
        _tag,
        needs="<",
    ),
    # What a list of a program is of: "List<String>".
    form(
        r"(?<=[A-Za-z]{2})<(?P<name>[A-Za-z][A-Za-z0-9]{1,20})>(?![\w=>])",
        lambda match: f" of {match['name']}",
        needs="<",
    ),
    # A part below nought: "slope = -1/2".
    form(
        r"(?<=[=<>\u2264\u2265(,] )[-\u2212](?=[0-9]{1,2}/[1-9][0-9]?(?![\w/]))",
        "minus ",
        needs="-\u2212",
    ),
    # Keys of a keyboard by their signs: "⌘V", "⌥⇧K".
    form(
        r"[⌘⌥⇧⌃]{1,4}(?: ?\+ ?)?(?=[A-Z0-9⌘⌥⇧⌃←→↑↓⌫⏎]|[a-z](?!\w))",
        lambda match: "".join(f"{_KEYS[one]} plus " for one in match[0] if one in _KEYS),
        needs="⌘⌥⇧⌃",
    ),
    form(r"[⌘⌥⇧⌃]", lambda match: _KEYS[match[0]], needs="⌘⌥⇧⌃"),
    # The last of a way through menus may begin with a figure: "Insert > Table > 3x3".
    form(
        r"\b[A-Z][A-Za-z ]{1,24} > [A-Z][A-Za-z ]{1,24}(?P<said> > )(?=[0-9])",
        ", then ",
        needs=(" > ",),
    ),
    form(
        r"(?<=\))(?P<said>[₂-₉])(?![₀-₉])",
        lambda match: f" {number_words.integer(match['said'].translate(_LOWERED))}",
        needs="₂₃₄₅₆₇₈₉",
    ),
    # A change below nought behind an en dash: "a –3% change".
    form(
        r"(?<=[a-z(:,] )\u2013(?=[0-9]{1,4}(?:[.,][0-9]{1,3})? ?(?:%|°|per ?cent|points?\b"
        r"|pp\b|bps\b))",
        "minus ",
        needs="\u2013",
    ),
)
"""Forms before those of percentages, which take the figure behind a sign."""

TERMS: tuple[Form, ...] = (
    # An area of which nobody says how many: "Area in km²".
    form(
        r"(?<![\w/·⋅.-])(?<![0-9][ \u00a0\u202f])(?P<said>(?P<unit>[ck]m|mm)(?P<power>[²³]))"
        r"(?![\w/·⋅])",
        _uncounted,
        needs="²³",
    ),
    form(
        # "– 10x faster" is how often.
        r"(?:(?<=[+=\u2212] )|(?<=[-\u2013] )(?![0-9]{1,4}x [a-z]{2}))"
        r"(?P<said>(?P<count>[0-9]{1,4})x)(?![\w'’²³^]"
        r"|\.\w)(?! ?[x×])(?! (?:a|per|the)\b)",
        lambda match: f"{number_words.integer(match['count'])} x",
        needs="x",
    ),
    form(
        r"\b[fgh]\([a-z]\) = (?P<said>(?P<count>[0-9]{1,4})(?P<letter>[a-z]))(?![\w²³^])",
        lambda match: f"{number_words.integer(match['count'])} {match['letter']}",
        needs=(") =",),
    ),
    form(
        r"(?<=[a-zA-Z0-9)])(?P<said>[²³])(?=[a-z](?![a-z]))",
        lambda match: " squared " if match["said"] == "²" else " cubed ",
        needs="²³",
    ),
    form(
        r"(?<![\w.,])(?P<said>[½⅓⅔¼¾])(?=[a-z](?:[²³^]|(?![\w])))",
        lambda match: f"{_PARTS[match['said']]} ",
        needs=tuple(_PARTS),
    ),
    form(
        r"(?<![\w.,])[0-9]{1,3}[a-df-z](?P<said>[+\u2212])(?=[0-9]{1,3}(?![\w.]))",
        lambda match: " plus " if match["said"] == "+" else " minus ",
        needs="-+\u2212",
    ),
    form(r"(?<![\w)\]])\u2212(?!ve\b)(?=[a-zA-Z(½⅓⅔¼¾])", "minus ", needs="\u2212"),
    # A term below nought; a mark of times has none before it.
    form(
        rf"(?<![\w)\]%.,/^\u2013-]){_MINUS}(?P<count>[0-9]{{1,4}}(?:\.[0-9]{{1,3}})?)"
        r"(?P<letter>[xyznabpqrtuvw])(?![\w'’]|\.\w)(?! ?[x×])",
        _term,
        needs="-\u2212",
    ),
    form(
        rf"(?:(?<=[=(+*×,<>\u2264\u2265] )|(?<=[=(])){_MINUS}(?=[a-zA-Z](?![A-Za-z0-9_'’-]))",
        _below_nought,
        needs="-\u2212",
    ),
    form(
        r"(?:(?<=[²³])|(?<=\^[0-9])|(?<=\b[0-9][n-rt-vx-z])|(?<=\b[0-9][0-9][n-rt-vx-z]))"
        r" [-\u2212\u2013] "
        r"(?!a [a-z])(?=[0-9]{0,4}(?:\.[0-9])?[a-z]?(?![a-z]))",
        " minus ",
        needs=(" - ", " \u2212 ", " \u2013 "),
    ),
    form(
        r"(?<![\w'’./])(?P<name>[fgh])\((?P<letter>[a-z]|[0-9])\)(?!\w)",
        _of,
        needs=("(",),
    ),
    form(r"(?<=[0-9a-z)])ⁿ(?!\w)", " to the n", needs="ⁿ"),
)
"""Forms of the rule "terms"."""
