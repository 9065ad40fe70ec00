"""Running text in Markdown, with the little HTML that writers use in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markdown_it.tree import SyntaxTreeNode

from podcast.model import Place, Span, SpanKind
from podcast.reading.draft import Findings
from podcast.reading.inline import Meaning, text_of
from podcast.reading.line_ends import is_parted, without_hyphen
from podcast.reading.markdown.emoji_names import with_emoji
from podcast.reading.markdown.formulas import is_formula
from podcast.reading.maths.formula import from_tex

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)\b([^>]*)>", re.DOTALL)
_TITLE = re.compile(r"\btitle\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_LANGUAGE = re.compile(r"\blang\s*=\s*[\"']?([A-Za-z0-9-]+)")
_VARIABLE = re.compile(r"[^\W\d_]")
_COUNT = re.compile(r"[-−+]?\d{1,12}(?:[.,]\d{1,12}){0,4}")
_ORDINAL = re.compile(r"(?:th|st|nd|rd|ten?|ter|ème|e)\b")
_SHIFTED = re.compile(r"[-−+]?[\w.,]+[-−+]?")
_KINDS: dict[str, SpanKind] = {
    "sup": "superscript",
    "sub": "subscript",
    "abbr": "abbreviation",
    "code": "code",
    **dict.fromkeys(("s", "del", "strike"), "struck"),
    **dict.fromkeys(("em", "i", "u", "cite", "mark", "small"), "emphasis"),
    **dict.fromkeys(("strong", "b"), "strong"),
}
# A key that is pressed, "<Tab>", is written as an element that there is none of; "<del>" is one.
_KEYS = re.compile(
    r"<(?:tab|enter|return|esc|escape|shift|ctrl|control|alt|cmd|command|option|space|backspace"
    r"|delete|insert|home|end|pageup|pagedown|pgup|pgdn|up|down|left|right|cr|leader|win"
    r"|f[0-9]{1,2})>",
    re.IGNORECASE,
)
_NOTHING = frozenset({"span", "q", "bdi", "ins", "kbd", "time", "a", "p", "div", "wbr"})


@dataclass(frozen=True, slots=True)
class _Run:
    """Nodes that stand side by side; a node itself seeks its neighbours among all of them."""

    nodes: Sequence[SyntaxTreeNode]
    number: int

    def beside(self, steps: int) -> SyntaxTreeNode | None:
        """The node so many steps behind this one, or before it; None past either end."""
        number = self.number + steps
        return self.nodes[number] if 0 <= number < len(self.nodes) else None


def spans_of(
    nodes: Iterable[SyntaxTreeNode],
    *,
    findings: Findings,
    place: Place,
    meaning: Meaning = Meaning(),  # noqa: B008 - a frozen value
) -> Iterator[Span]:
    """Give the spans of inline nodes; mark-up that is not understood is left out, not lost."""
    around = [("", meaning)]
    side_by_side = [*nodes]
    for number, node in enumerate(side_by_side):
        run, meaning = _Run(side_by_side, number), around[-1][1]
        match node.type:
            case "text" | "code_inline" | "softbreak" | "hardbreak" | "footnote_ref" | "image":
                yield _leaf(node, run=run, meaning=meaning, findings=findings, place=place)
            case "html_inline" | "markup":
                yield from _tag(node.content, around=around, findings=findings, place=place)
            case "link":
                inner = meaning.within("link", target=str(node.attrs.get("href", "")))
                yield from spans_of(node.children, findings=findings, place=place, meaning=inner)
            case "math_inline" | "math_inline_double":
                yield _mathematics(node, run=run, meaning=meaning)
            case "sub" | "sup" if not _is_shifted(node, run=run):
                yield meaning.span(f"{node.markup}{node.children[0].content}{node.markup}")
            case "em" | "strong" | "s" | "sub" | "sup":
                inner = meaning.within(_KINDS[node.type])
                yield from spans_of(node.children, findings=findings, place=place, meaning=inner)
            case _:
                yield meaning.span(node.content)


def _is_shifted(node: SyntaxTreeNode, *, run: _Run) -> bool:
    """Whether it is 10^6^ or H~2~O, and not the middle of x^2+y^2 or of an address."""
    after = run.beside(1)
    is_cut = node.type == "sup" and after is not None and after.content[:1].isalnum()
    return not is_cut and bool(_SHIFTED.fullmatch(node.children[0].content))


def _mathematics(node: SyntaxTreeNode, *, run: _Run, meaning: Meaning) -> Span:
    """Tell $E = mc^2$ from $x$, which is a letter, and from $HOME/bin:$PATH, which is text."""
    after = run.beside(1)
    text = after.content if after is not None else ""
    is_counted = bool(_ORDINAL.match(text))  # "the $n$th", "das $k$-te"
    runs_on = text[:1].isalnum() and not is_counted
    if _VARIABLE.fullmatch(node.content) and not runs_on:
        return meaning.within("emphasis").span(node.content)
    before = run.beside(-1)
    is_money = before is not None and before.content[-1:].isalnum()  # US$5$
    if _COUNT.fullmatch(node.content) and not (runs_on or is_money):
        return meaning.span(node.content)
    if is_formula(node.content) and not runs_on:
        target = from_tex(node.content) or "tex"
        return meaning.within("math", target=target).span(node.content)
    return meaning.span(f"{node.markup}{node.content}{node.markup}")


def _leaf(
    node: SyntaxTreeNode, *, run: _Run, meaning: Meaning, findings: Findings, place: Place
) -> Span:
    match node.type:
        case "code_inline":
            return meaning.within("code").span(node.content)
        case "softbreak":
            return meaning.span("" if _parts_word(run.beside(-1), run.beside(1)) else " ")
        case "hardbreak":
            return Span("\n", "break")
        case "footnote_ref":
            label = str(node.meta.get("label") or f"^{node.meta['id']}")
            return Span(label, "note", label)
        case "image":
            alt = list(spans_of(node.children, findings=findings, place=place))
            return Span(text_of(alt), "image", str(node.attrs.get("src", "")))
    return meaning.span(with_emoji(_without_line_end(node, run=run)))


def _parts_word(before: SyntaxTreeNode | None, after: SyntaxTreeNode | None) -> bool:
    """Say whether a line ends in the middle of a word, between these two."""
    if before is None or after is None or {before.type, after.type} != {"text"}:
        return False
    return is_parted(before.content, after.content)


def _without_line_end(text: SyntaxTreeNode, *, run: _Run) -> str:
    """Give a text without the hyphen with which its line ends in the middle of a word."""
    ending, after = run.beside(1), run.beside(2)
    if ending is None or ending.type != "softbreak" or after is None:
        return text.content
    is_parted_here = _parts_word(text, after)
    return without_hyphen(text.content, after=after.content) if is_parted_here else text.content


def _tag(
    markup: str, *, around: list[tuple[str, Meaning]], findings: Findings, place: Place
) -> Sequence[Span]:
    """Open or close one HTML element in the running text; other mark-up is left out."""
    if markup.startswith("{{ "):
        findings.warn(f"What {markup} stands for is not in the file.", place=place)
    found = _TAG.fullmatch(markup)
    name = found[2].lower() if found else ""
    if name == "br":
        return [Span("\n", "break")]
    if _KEYS.fullmatch(markup):
        return [around[-1][1].span(markup)]
    if found is None or (name not in _KINDS and name not in _NOTHING):
        findings.leave_out(markup, reason="mark-up", place=place)
    elif not found[1]:
        around.append((name, _opened(name, attributes=found[3], meaning=around[-1][1])))
    elif any(opened == name for opened, _ in around):
        while around.pop()[0] != name:
            pass
    return []


def _opened(name: str, *, attributes: str, meaning: Meaning) -> Meaning:
    if language := _LANGUAGE.search(attributes):
        meaning = Meaning(meaning.kind, meaning.target, language[1])
    if name not in _KINDS:
        return meaning
    title = _TITLE.search(attributes)
    return meaning.within(_KINDS[name], target=(title[1] or title[2] or "") if title else "")
