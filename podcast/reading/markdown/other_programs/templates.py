"""What a site's program puts something else for: {{< figure >}}, {% include %}, {{ site.url }}."""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import SimpleNamespace

from markdown_it import MarkdownIt, helpers
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

_LONGEST = 2000  # characters of one template's mark
_TEMPLATES = {"{{<": ">}}", "{{%": "%}}", "{%": "%}", "{{": "}}", "{# ": " #}"}
_DEEPEST = 32  # brackets within an address, as markdown-it has it
_NAME = re.compile(
    r"(?:include(?:_relative|_cached)? |render )?[\"']?(?:[\w-]+/){0,5}(?P<name>\w+)"
)
_SHOWS = frozenset({"figure", "img", "image", "picture"})
_ATTRIBUTE = re.compile(r"(?P<key>\b\w{1,20})=(?:\"(?P<value>[^\"]*)\"|'(?P<other>[^']*)')")
_CAPTIONS = ("title", "caption", "description", "attr")  # in the order in which a site shows them
_ENDS = (".", "!", "?", "…", ":")
_COMMENT = re.compile(r"\{%-?\s{0,5}comment\s{0,5}-?%\}")
_END_OF_COMMENT = re.compile(r"\{%-?\s{0,5}endcomment\s{0,5}-?%\}")
_SOURCES = ("src", "url", "image_path", "path", "file")
_BLOCKS = {"highlight": "fence", "codeblock": "fence", "code": "fence", "comment": "hidden"}


def read_templates(parser: MarkdownIt) -> None:
    """Teach a parser the templates; one becomes a token of the type "markup", or what it shows."""
    parser.inline.ruler.before("escape", "template", _template)
    followed = ["paragraph", "reference", "blockquote", "list"]
    parser.block.ruler.before("fence", "template_block", _block, {"alt": followed})
    ways = {name: getattr(helpers, name) for name in ("parseLinkLabel", "parseLinkTitle")}
    vars(parser)["helpers"] = SimpleNamespace(**ways, parseLinkDestination=_destination)


def _end_of(text: str, start: int, limit: int) -> int:
    """Give where the template that begins here ends; 0 where none begins."""
    if text[start] != "{" or text.startswith("{{{", start):
        return 0
    opening = next((one for one in _TEMPLATES if text.startswith(one, start)), "")
    if not opening:
        return 0
    closing = _TEMPLATES[opening]
    end = text.find(closing, start + len(opening), min(limit, start + _LONGEST))
    is_contents = text[start:end].casefold() == "{{toc"
    return 0 if end < 0 or is_contents else end + len(closing)


def _template(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's own call
    end = _end_of(state.src, state.pos, state.posMax)
    if not end:
        return False
    if _COMMENT.fullmatch(state.src, state.pos, end):
        limit = min(state.posMax, end + _LONGEST)
        closed = _END_OF_COMMENT.search(state.src, end, limit)
        end = closed.end() if closed else end
    if not silent:
        written = state.src[state.pos : end]
        shown = _picture(written)
        if shown is None:
            state.push("markup", "", 0).content = written
        else:
            state.tokens.append(shown)
    state.pos = end
    return True


def _picture(written: str) -> Token | None:
    """Give the picture that a template shows, with its description and caption."""
    inside = written.strip("{}<>% -/")
    named = _NAME.match(inside)
    if named is None or named["name"] not in _SHOWS:
        return None
    told = {one["key"]: one["value"] or one["other"] or "" for one in _ATTRIBUTE.finditer(inside)}
    source = next((told[key] for key in _SOURCES if told.get(key)), "")
    if not source:
        return None
    picture = Token("image", "img", 0, content=told.get("alt", ""), attrs={"src": source})
    picture.children = [Token("text", "", 0, content=picture.content)] if picture.content else []
    shown = [text for key in _CAPTIONS if (text := told.get(key, "").strip())]
    ended = [text if text.endswith(_ENDS) else f"{text}." for text in shown[:-1]]
    if caption := " ".join([*ended, *shown[-1:]]):
        picture.attrs["title"] = caption.replace("**", "").replace("`", "")
    return picture


@dataclass(slots=True)
class _Found:
    """Where a link leads, as the parser's own rules ask for it."""

    ok: bool
    pos: int
    str: str


def _destination(text: str, start: int, limit: int) -> object:
    """Read an address in which templates stand; they hold spaces, and addresses do not."""
    at, level, kept, holds = start, 0, "", False
    while at < limit and level <= _DEEPEST:
        if end := _end_of(text, at, limit):
            at, holds = end, True
            continue
        sign = text[at]
        level += (sign == "(") - (sign == ")")
        if sign <= " " or level < 0:
            break
        kept, at = kept + sign, at + 1
    if not holds or level > 0:
        return helpers.parseLinkDestination(text, start, limit)
    return _Found(ok=True, pos=at, str=kept)


def _block(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """Read {% highlight %} to {% endhighlight %} as a listing, and a comment as hidden."""
    line = _line(state, start)
    if state.is_code_block(start) or _end_of(f"{line} ", 0, len(line)) != len(line):
        return False
    named = _NAME.match(line.strip("{}<>% -"))
    kind = _BLOCKS.get(named["name"], "") if named else ""
    last = _last_line(state, start, end, name=named["name"]) if named and kind else 0
    if not last:
        return False
    if not silent:
        token = state.push(kind, "code" if kind == "fence" else "", 0)
        token.info = line.strip("{}<>% -").partition(" ")[2]
        token.content = state.getLines(start + 1, last, state.sCount[start], True)
        token.map = [start, last + 1]
        state.line = last + 1
    return True


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]].strip()


def _last_line(state: StateBlock, start: int, end: int, *, name: str) -> int:
    """Give the line that ends a block; 0 where none does, which is looked for once."""
    # Up to which line there is none: a search from further down ends there as well.
    missing = state.env.setdefault("template_blocks_without_end", {})
    key = (name, end, state.blkIndent)
    if start < missing.get(key, 0):
        return 0
    for number in range(start + 1, end):
        line = _line(state, number)
        if line and state.sCount[number] < state.blkIndent:  # behind the list's item
            missing[key] = number
            return 0
        if line.startswith("{") and line.strip("{}<>% -") in (f"end{name}", f"/{name}"):
            return number
    missing[key] = end
    return 0
