"""Directives that other programs write as fences or tabs, in the spelling that is read here.

MyST's boxes, figures and formulas (https://mystmd.org/guide/syntax-overview), MkDocs' tabs and
kramdown's comments. Each line stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_FENCE = re.compile(r"(?P<indent> {0,3})(?P<mark>`{3,}|~{3,}|:{3,})(?P<info>[^`]*)$")
_INFO = re.compile(r"\{(?P<name>[a-z][\w:-]{0,39})\}[ \t]*(?P<rest>.*)")
_OPTION = re.compile(r":(?P<key>[\w-]{1,40}):[ \t]*(?P<value>.*)")
_BOXES = frozenset(
    {
        *("note", "tip", "hint", "important", "warning", "caution", "attention", "danger", "error"),
        *("seealso", "admonition", "dropdown", "margin", "sidebar", "topic", "epigraph", "card"),
        *("pull-quote", "highlights", "tab-set", "tab-item", "grid", "grid-item", "grid-item-card"),
        *("exercise", "solution", "aside", "div", "versionadded", "deprecated", "todo"),
    }
)
_SINCE = {"versionadded": "New in version", "deprecated": "Deprecated since version"}
_CODE = frozenset({"code", "code-block", "code-cell", "sourcecode"})
_PICTURES = frozenset({"figure", "image"})
_TAB = re.compile(r"===[!+]? (?P<title>\"[^\"\n]{1,200}\")[ \t]*$")
_CONTENTS = re.compile(r"^(?:[*+-]|1\.)[ ].{0,60}\n\{:\s?toc[^\n}]{0,60}\}[ \t]*$", re.MULTILINE)
_DEEPEST = 60  # boxes in each other: more are refused, and each is sought to its end
_FEW = 200  # lines of options
_FAR = 500  # lines within which a directive between colons ends


def with_directives(text: str) -> str:
    """Write boxes as ``:::``, figures as pictures, formulas as ``math``, tabs as ``!!!``."""
    if _CONTENTS.search(text):
        text = _CONTENTS.sub("[TOC]\n", text)
    if "{::comment}" in text and "{:/" in text:
        text = re.sub(r"\{:/(?:comment)?\}", "-->", text.replace("{::comment}", "<!--"))
    lines = text.split("\n")
    at = depth = 0
    while at < len(lines) and depth <= _DEEPEST:
        before, now = lines[at], at
        at = _rewritten(lines, at)
        is_opened = lines[now].lstrip().startswith(":::") and lines[now] != before
        depth = depth + 1 if is_opened else max(0, depth - (not lines[now].strip(":")))
    return "\n".join(lines)


def _rewritten(lines: list[str], at: int) -> int:
    """Write what begins on a line in the spelling read here, and give the line to go on with."""
    if tab := _TAB.match(lines[at]):
        lines[at] = f"!!! block {tab['title']}"
        return at + 1
    if lines[at].strip() == "%%":
        end = next((n for n in range(at + 1, len(lines)) if lines[n].strip() == "%%"), at)
        if end > at:  # Liquid's spelling is listed as hidden, that of HTML is not
            lines[at], lines[end] = "{% comment %}", "{% endcomment %}"
        return end + 1
    fence = _FENCE.match(lines[at])
    directive = _INFO.fullmatch(fence["info"].strip()) if fence else None
    if fence is None or (directive is None and fence["mark"][0] == ":"):
        return at + 1
    end = _end(lines, at, fence)
    if not end and fence["mark"][0] != ":":
        return len(lines)  # what nobody closed goes on to the end
    if directive is None or not end:
        return max(end, at) + 1
    return _directed(lines, at, end, fence=fence, directive=directive)


def _directed(
    lines: list[str], at: int, end: int, *, fence: re.Match[str], directive: re.Match[str]
) -> int:
    """Write a directive that a fence holds, and give the line to go on with."""
    options, begins = _options(lines, at + 1, end)
    name, rest, mark = directive["name"], directive["rest"], fence["mark"]
    is_code = mark[0] != ":"
    if name in _PICTURES:
        caption = _caption(lines, begins, end) if name == "figure" else ""
        title = f' "{caption}"' if caption else ""
        lines[at], lines[end] = f"![{options.get('alt', '')}](<{rest}>{title})", ""
        _blank(lines, at + 1, begins)
        return at + 1
    if name == "math" or name in _CODE:
        lines[at], lines[end] = f"```{'math' if name == 'math' else rest}", "```"
        _blank(lines, at + 1, begins)
        return end + 1
    if name in _SINCE:  # its number alone would say nothing
        rest = f"{_SINCE[name]} {rest}".rstrip()
    if name in _SINCE or (name in _BOXES and is_code):
        lines[at] = f"{fence['indent']}{':' * len(mark)}{{{name}}} {rest}"
        lines[end] = ":" * len(mark)
    elif is_code:
        return end + 1
    _blank(lines, at + 1, begins)
    return at + 1


def _end(lines: Sequence[str], at: int, fence: re.Match[str]) -> int:
    """Give the line that closes a fence; 0 where none does."""
    mark = fence["mark"]
    depth = 0
    last = at + _FAR if mark[0] == ":" else len(lines)
    for number in range(at + 1, min(last, len(lines))):
        line = lines[number].strip()
        if not line.startswith(mark[:3]) or len(line) - len(line.lstrip(mark[0])) < len(mark):
            continue
        opens = bool(line.strip(mark[0]).strip())
        if mark[0] == ":" and opens:
            depth += 1
        elif not opens and depth:
            depth -= 1
        elif not opens:
            return number
    return 0


def _options(lines: Sequence[str], start: int, end: int) -> tuple[dict[str, str], int]:
    """Give the options below a directive, and the line behind them."""
    found: dict[str, str] = {}
    at = start
    while at < min(end, start + _FEW) and (option := _OPTION.match(lines[at].strip())):
        found[option["key"]] = option["value"].replace("]", "")
        at += 1
    return found, at


def _caption(lines: list[str], start: int, end: int) -> str:
    """Take the first paragraph of a figure's text, which is its caption."""
    at = next((n for n in range(start, end) if lines[n].strip()), end)
    last = next((n for n in range(at, end) if not lines[n].strip()), end)
    said = " ".join(line.strip() for line in lines[at:last])
    _blank(lines, at, last)
    return said.replace('"', "&quot;")


def _blank(lines: list[str], start: int, end: int) -> None:
    for at in range(start, end):
        lines[at] = ""
