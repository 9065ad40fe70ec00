"""Menus and keys of English: "File > Print", "Ctrl+C", "press # to go back", "dial #77"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.shapes import GAP

_PRESSED = late_regex(r"\b(?:press\w{0,3}|dial\w{0,5}|key(?:pad| in)?|enter|hit)\b", re.IGNORECASE)
_SURE = "(?:911|999|988|112|000)"
_NUMBER = f"(?:{_SURE}|1[0-9]{{2}}|[2-8]11)"
_WORKS = "(?:works?|reach(?:es)?|connects?|gets?|puts?|brings?|go(?:es)?|are free|is free|answers?)"
_ANOTHER = late_regex(rf"(?<![\w.,$£€]){_SURE}(?![\w%]|[.,][0-9])")
_NAMED = {"Mob": "Mobile", "Tel": "Telephone"}

_CHOSEN = late_regex(
    r"\b(?:click|choose|select|go to|open|tap|press|menu|under|via)\b", re.IGNORECASE
)
_MENUS = late_regex(
    r"\b(?:File|Edit|View|Tools|Insert|Window|Settings|Options|Preferences|Menu)\b[^.;:!?]{0,60}$"
)
_ON_A_WAY = late_regex(r"[a-z] > [A-Z][A-Za-z ]{1,30}$")
_KEYS = {"Ctrl": "Control", "Cmd": "Command"}
_NAMED_KEYS = {
    "Del": "Delete", "Esc": "Escape", "Ins": "Insert", "PgUp": "Page Up", "PgDn": "Page Down",
    "Bksp": "Backspace",
}  # fmt: skip


def _each(match: re.Match[str]) -> str:
    return re.sub("[0-9]+", lambda found: number_words.digits(found[0]), match["said"])


def _too(match: re.Match[str]) -> str | None:
    """Say a number that begins its clause where the sentence has one that is dialled."""
    if not _ANOTHER.search(match.string[max(0, match.start() - 80) : match.start("said")]):
        return None
    return _each(match)


def _word_number(match: re.Match[str]) -> str:
    words = match["words"].lower().replace("-", " ")
    return f"one {number_words.digits(match['free'])}, {words}"


def keypad(*, british: bool) -> tuple[Form, ...]:
    """Give the forms of the rule "emergency-numbers" for a country with its name of "#"."""
    hash_key = "hash" if british else "pound"

    def dialled(match: re.Match[str]) -> str:
        return f"{hash_key} {number_words.digits(match['digits'])}"

    def pressed(match: re.Match[str]) -> str | None:
        if not _PRESSED.search(match.string[max(0, match.start() - 80) : match.start("said")]):
            return None
        return hash_key if match["said"] == "#" else "star"

    return (
        form(
            r"\b(?i:dial\w{0,5}|press|pressing|key in|enter) "
            r"(?P<said>#(?P<digits>[0-9]{1,4}))(?![\w*#])",
            dialled,
            needs="#",
        ),
        form(
            r"\b(?i:press\w{0,3}|hit|enter|or|and|then|the|a) (?P<said>[#*])"
            r"(?= (?:to|for|key|button|when|at|and|or)\b|[.,;)]|$)",
            pressed,
            needs="#*",
        ),
        *DIALLED,
    )


DIALLED: tuple[Form, ...] = (
    form(
        r"\b(?i:relay|text|dial|call|ring|prefix|add|enter|use|key in)\b[^.;!?\n]{0,24} "
        r"(?P<said>1800[0-2])(?=,? (?:then|followed by|before|and then|plus)\b)",
        _each,
        needs=("1800",),
    ),
    form(
        rf"(?:^|(?<=[,;:.!?] ))(?P<said>{_SURE}(?:,? and {_NUMBER}){{1,3}})"
        rf"(?= (?:both|all) {_WORKS}\b)",
        _each,
        needs=(" both ", " all "),
    ),
    form(
        rf"(?:^|(?<=[,;:.!?] ))(?P<said>{_SURE})"
        rf"(?= (?:may|might|does|will|won['’]t|doesn['’]t|{_WORKS})\b)",
        _too,
        needs="190",
    ),
    # A number in words: "1-888-NAME-HERE".
    figure(
        r"(?<![\w.,$£€/-])1-(?P<free>8(?:00|33|44|55|66|77|88))-(?P<words>[A-Z]{2,9}(?:-[A-Z]{2,9}){1,2})"
        r"(?![\w-])",
        _word_number,
        needs=("1-8",),
    ),
    form(
        r"(?<![\w.])(?P<said>Mob|Tel)(?=: ?(?:\+|\(?0)[0-9])",
        lambda match: _NAMED[match["said"]],
        needs=("Mob:", "Tel:"),
    ),
)
"""Numbers of relays, of two countries beside each other, and in letters."""


def _held(match: re.Match[str]) -> str:
    return f"{_KEYS.get(match['key'], match['key'])} plus "


def _menu(match: re.Match[str]) -> str | None:
    before = match.string[: match.start()][-90:]
    return ", then " if _CHOSEN.search(before) or _MENUS.search(before) else None


def _menu_on(match: re.Match[str]) -> str | None:
    """Say capitals that end a way through menus: "Print > More > PDF"."""
    return ", then " if _ON_A_WAY.search(match.string[: match.start()][-60:]) else None


MENUS_AND_KEYS: tuple[Form, ...] = (
    form(
        r"(?<!\w)(?P<key>Ctrl|Cmd|Alt|Shift|Option|Win|Command|Control)"
        r"(?: ?\+ ?|-(?=[A-Z0-9](?![a-z])))(?=\w)",
        _held,
        needs="+-",
    ),
    form(
        rf"(?:(?<=\w\w)|(?<=\w)(?:…|\.{{3}})){GAP}[\u2192\u203a\u00bb\u25b8\u25b6]{GAP}(?=[“\"‘]?[A-Z])",
        _menu,
        needs="\u2192\u203a\u00bb\u25b8\u25b6",
    ),
    form(
        r"(?:(?<=[lt]\+)|(?<=[lt] \+ ))(?:Del|Esc|Ins|PgUp|PgDn|Bksp)\b",
        lambda match: _NAMED_KEYS[match[0]],
        needs=tuple(_NAMED_KEYS),
    ),
    form(r"(?<=\w\w)>(?=[“\"‘]?[A-Z])", _menu, needs=">"),
    form(r"(?:(?<=\w\w)|(?<=\w)(?:…|\.{3})) > (?=[A-Z“\"‘][a-z])", ", then ", needs=(" > ",)),
    form(r"(?:(?<=\w\w)|(?<=\w)(?:…|\.{3})) > (?=[A-Z]{2,}\b)", _menu_on, needs=(" > ",)),
    form(r"(?<=[a-z][”\"’]) > (?=[“\"‘][A-Z])", ", then ", needs=(" > ",)),
)
"""Keys that are held together, and the way through menus: forms of the rule "symbols"."""
