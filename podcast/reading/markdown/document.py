"""Markdown: CommonMark with tables, footnotes, definition lists, H~2~O, 10^6^ and ~~struck~~."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from podcast.errors import ArticleError
from podcast.model import (
    Block,
    Break,
    Code,
    Equation,
    Heading,
    Listing,
    Note,
    Paragraph,
    Place,
    Span,
    Table,
)
from podcast.reading.blocks import figure, paragraph, quote
from podcast.reading.conflicts import refuse_conflict
from podcast.reading.draft import Draft, Findings
from podcast.reading.encodings import typed_text
from podcast.reading.inline import text_of, tidy
from podcast.reading.markdown.bold_headings import headed_by_bold
from podcast.reading.markdown.boxes import box_called, boxed, old_box, titled_box, without_box_mark
from podcast.reading.markdown.captions import captioned
from podcast.reading.markdown.continued_lists import counted_on
from podcast.reading.markdown.formulas import displayed
from podcast.reading.markdown.inline import spans_of
from podcast.reading.markdown.other_programs.cross_references import with_figures_named
from podcast.reading.markdown.other_programs.directives import with_directives
from podcast.reading.markdown.other_programs.drawn_tables import with_bars
from podcast.reading.markdown.other_programs.example_lists import with_numbers
from podcast.reading.markdown.other_programs.lines_for_programs import (
    is_order,
    is_unseen_code,
    language_of,
    raw_html,
)
from podcast.reading.markdown.parser import DEEPEST, markdown_parser
from podcast.reading.maths.formula import from_tex
from podcast.reading.metadata.front_matter import drafted, split_front_matter
from podcast.reading.metadata.unfenced import with_unfenced
from podcast.reading.repair import repair
from podcast.reading.task_lists import task_told
from podcast.reading.unmarked.typed_notes import Noted, with_written_notes

_MOST_BRACKETS = 5_000  # in one paragraph: markdown-it's time grows with their square


def read_markdown(data: bytes, *, source: str) -> Draft:
    """Give the draft of a Markdown file.

    Raises ArticleError for what is not text, for broken front matter, and for blocks
    nested more than 60 deep.
    """
    text, told = typed_text(data, source=source)
    refuse_conflict(text, source=source)
    front = with_unfenced(split_front_matter(text, source=source))
    draft = drafted(front, source=source)
    environment: dict[str, object] = {}
    _refuse_brackets(front.body, source=source)
    tokens = markdown_parser().parse(_respelt(front.body), environment)
    _refuse_depth(tokens, first_line=front.first_line, source=source)
    walk = _Walk(front.first_line, source)
    blocks = walk.blocks(SyntaxTreeNode(tokens).children)
    blocks = counted_on(headed_by_bold(blocks, bold=walk.bold), lazy=walk.lazy)
    walk.notes_written_inline(environment)
    found = walk.findings
    noted = Noted(tuple(captioned(blocks)), tuple(found.notes))
    if not noted.notes:
        noted = with_written_notes(noted.blocks)
    return replace(
        draft,
        blocks=noted.blocks,
        notes=noted.notes,
        left_out=tuple(found.left_out),
        warnings=(*told, *draft.warnings, *found.warnings),
    )


def _respelt(text: str) -> str:
    """Give a text in the spellings that are read here; its lines stay where they are."""
    return with_numbers(with_figures_named(with_bars(with_directives(text))))


def _refuse_depth(tokens: Iterable[Token], *, first_line: int, source: str) -> None:
    for token in tokens:
        if token.level >= DEEPEST - 2:
            line = (token.map[0] if token.map else 0) + first_line
            raise ArticleError(
                f"Lists or quotes are nested more than {DEEPEST - 2} deep.",
                where=f"{source}:{line}",
                mend="Take the needless > or - marks away.",
            )


def _refuse_brackets(body: str, *, source: str) -> None:
    for chunk in body.split("\n\n"):
        if chunk.count("[") > _MOST_BRACKETS:
            raise ArticleError(
                f"One paragraph holds more than {_MOST_BRACKETS} opening brackets.",
                where=source,
                mend="Part it with blank lines, or take the brackets away.",
            )


@dataclass(slots=True)
class _Walk:
    """One walk over a syntax tree; ``first_line`` is the body's first line in the file.

    ``bold`` and ``lazy`` are the ids of what ``made`` keeps alive: paragraphs that are bold as a
    whole, and lists of one item that its writer numbered 1.
    """

    first_line: int
    source: str
    findings: Findings = field(default_factory=Findings)
    bold: set[int] = field(default_factory=set)
    lazy: set[int] = field(default_factory=set)
    level: int = 1  # of the heading above
    made: list[Block] = field(default_factory=list)

    def blocks(self, nodes: Iterable[SyntaxTreeNode]) -> list[Block]:
        return [block for node in nodes for block in self.block(node)]

    def block(self, node: SyntaxTreeNode) -> list[Block]:
        if build := _BUILDERS.get(node.type):
            return build(self, node, self._place(node))
        return self.blocks(node.children)

    def notes_written_inline(self, environment: dict[str, object]) -> None:
        """Collect the notes that stand in the text as ``^[…]``."""
        found = environment.get("footnotes")
        listed = found.get("list", {}) if isinstance(found, dict) else {}
        for number, note in listed.items():
            if "tokens" in note:
                root = SyntaxTreeNode(note["tokens"])
                spans = tidy(spans_of(root.children, findings=self.findings, place=Place()))
                self.findings.notes.append(Note(f"^{number}", (Paragraph(spans),)))

    def _place(self, node: SyntaxTreeNode) -> Place:
        return Place(node.map[0] + self.first_line) if node.map else Place()

    def _spans(self, node: SyntaxTreeNode) -> tuple[Span, ...]:
        place = self._place(node)
        inner = [child for part in node.children for child in part.children]
        nodes = node.children if node.type == "inline" else inner
        return tidy(spans_of(nodes, findings=self.findings, place=place))

    def heading(self, node: SyntaxTreeNode, place: Place) -> list[Block]:
        self.level = int(node.tag[1])
        return [Heading(self._spans(node), self.level, place)]

    def paragraph(self, node: SyntaxTreeNode, place: Place) -> list[Block]:
        content = "".join(part.content for part in node.children if part.type == "inline").strip()
        if is_order(content):
            self.findings.leave_out(content, reason="mark-up", place=place)
            return []
        if source := displayed(content):
            mathml = from_tex(source, display=True)
            return [Equation(source, place=place, mathml=mathml)]
        spans = self._spans(node)
        titles = [
            str(child.attrs["title"])
            for part in node.children
            for child in part.children
            if child.type == "image" and "title" in child.attrs
        ]
        if len(spans) == 1 and spans[0].kind == "image" and titles:
            alt = spans[0].text or None
            caption = [Span(titles[0])]
            return [
                figure(
                    spans[0].target, alt=alt, caption=caption, place=place, findings=self.findings
                )
            ]
        made = paragraph(spans, place=place, findings=self.findings)
        inner = [child for part in node.children for child in part.children or ()]
        if [one.type for one in inner if one.type != "text" or one.content] == ["strong"]:
            self._remember(self.bold, made)
        return made

    def _remember(self, known: set[int], made: list[Block]) -> None:
        self.made += made
        known.update(map(id, made))

    def listing(self, node: SyntaxTreeNode, place: Place) -> list[Block]:
        items = tuple(task_told(tuple(self.blocks(item.children))) for item in node.children)
        ordered = node.type == "ordered_list"
        made: list[Block] = [Listing(items, ordered, int(node.attrs.get("start", 1)), place)]
        if ordered and [item.info for item in node.children] == ["1"]:
            self._remember(self.lazy, made)
        return made

    def quote(self, node: SyntaxTreeNode, place: Place) -> list[Block]:
        opening = node.children[0].children if node.children else []
        content = opening[0].content if opening else ""
        kind, rest = without_box_mark(content)
        if kind:
            return self._box(node, kind, titled=bool(rest.split("\n")[0].strip()), place=place)
        blocks = self.blocks(node.children)
        return old_box(blocks) or [quote(blocks, place=place)]

    def container(self, node: SyntaxTreeNode, place: Place) -> list[Block]:
        """Give a box of MkDocs (``!!! note``) or of Docusaurus and pandoc (``::: note``)."""
        inner = [child for child in node.children if child.type != "admonition_title"]
        called, rest = box_called(node.info)
        self.findings.leave_out(rest, reason="mark-up", place=place)
        return boxed(called, self.blocks(inner), place=place)

    def _box(self, node: SyntaxTreeNode, kind: str, *, titled: bool, place: Place) -> list[Block]:
        """Give a box of GitHub's; a title of its own ends with its line."""
        inline = node.children[0].children[0]
        end = next((at for at, one in enumerate(inline.children) if one.type == "softbreak"), None)
        if not titled or end is None:
            return titled_box(kind, self.blocks(node.children), titled=titled)
        head, body = inline.children[:end], inline.children[end + 1 :]
        parts = [
            Paragraph(tidy(spans_of(part, findings=self.findings, place=place)), place)
            for part in (head, body)
        ]
        return titled_box(kind, [*parts, *self.blocks(node.children[1:])], titled=True)

    def definitions(self, node: SyntaxTreeNode, place: Place) -> list[Block]:
        """Give a definition list as a list whose items begin with their terms."""
        items: list[tuple[Block, ...]] = []
        for child in node.children:
            if child.type == "dt":
                items.append(tuple(self.paragraph(child, place)))
            else:
                items[-1:] = [(*items[-1], *self.blocks(child.children))]
        return [Listing(tuple(items), place=place)]

    def table(self, node: SyntaxTreeNode, place: Place) -> list[Block]:
        rows = [
            tuple(self._spans(cell) for cell in row.children)
            for part in node.children
            for row in part.children
        ]
        header = rows[0] if any(text_of(cell) for cell in rows[0]) else ()
        return [Table(header, tuple(rows[1:]), place=place)]

    def code(self, node: SyntaxTreeNode, place: Place) -> list[Block]:
        language = language_of(node.info)
        if raw_html(node.info) or is_unseen_code(node.info, node.content):
            return (self.html if raw_html(node.info) else self.hidden)(node, place)
        if language == "math":
            tex = node.content.strip()
            return [Equation(tex, place=place, mathml=from_tex(tex, display=True))]
        return [Code(repair(node.content).rstrip("\n"), language, place)]

    def hidden(self, node: SyntaxTreeNode, place: Place) -> list[Block]:
        self.findings.leave_out(node.content, reason="hidden", place=place)
        return []

    def rule(self, _node: SyntaxTreeNode, place: Place) -> list[Block]:
        return [Break(place)]

    def note(self, node: SyntaxTreeNode, place: Place) -> list[Block]:
        blocks = tuple(self.blocks(node.children))
        self.findings.notes.append(Note(str(node.meta["label"]), blocks, place))
        return []

    def html(self, node: SyntaxTreeNode, place: Place) -> list[Block]:
        from podcast.reading.markdown.html_blocks import html_blocks  # lxml, for few files

        return html_blocks(
            node.content,
            place=place,
            findings=self.findings,
            source=self.source,
            below=self.level,
        )


_BUILDERS: dict[str, Callable[[_Walk, SyntaxTreeNode, Place], list[Block]]] = {
    "heading": _Walk.heading,
    "paragraph": _Walk.paragraph,
    "inline": _Walk.paragraph,
    "bullet_list": _Walk.listing,
    "ordered_list": _Walk.listing,
    "blockquote": _Walk.quote,
    "dl": _Walk.definitions,
    "table": _Walk.table,
    "admonition": _Walk.container,
    "container_box": _Walk.container,
    "fence": _Walk.code,
    "code_block": _Walk.code,
    "hr": _Walk.rule,
    "hidden": _Walk.hidden,
    "footnote_reference": _Walk.note,
    "html_block": _Walk.html,
}
