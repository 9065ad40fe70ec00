"""Word documents: their mark-up is made plain, mammoth gives it as HTML, and that is walked."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping, Sequence

import mammoth

from podcast.errors import ArticleError
from podcast.model import Block, Heading, Place
from podcast.reading.draft import Draft, Findings
from podcast.reading.html.notes import index_notes
from podcast.reading.html.walk import DomWalk
from podcast.reading.tree import Element, html_tree
from podcast.reading.unmarked.headings_by_look import Look, show_headings
from podcast.reading.word.bylines import take_byline
from podcast.reading.word.captions import place_captions
from podcast.reading.word.drawings import (
    CAPTION,
    DIAGRAM_ITEM,
    drop_decoration,
    tell_drawings,
    tell_old_objects,
)
from podcast.reading.word.drop_caps import join_drop_caps
from podcast.reading.word.embedded_files import tell_other_files
from podcast.reading.word.equations import EQUATION, mark_equations, open_equations
from podcast.reading.word.fields import (
    base_of_ruby,
    mend_breaks,
    unwrap_controls,
    unwrap_fields,
)
from podcast.reading.word.left_out import (
    PlaceOf,
    drop_deleted,
    leave_building_blocks,
    leave_hidden,
    leave_instructions,
    leave_lists_of_contents,
    leave_placeholders,
)
from podcast.reading.word.lists import number_lists
from podcast.reading.word.markup import W, child, paragraph_of, value
from podcast.reading.word.missing_parts import drop_lost_marks, fill_gaps
from podcast.reading.word.numbering import Numbering, write_numbers
from podcast.reading.word.package import WordPackage, open_word
from podcast.reading.word.paragraph_bookmarks import find_looks, mark_paragraphs, number_paragraphs
from podcast.reading.word.style_kinds import style_map
from podcast.reading.word.styles import HEADING, Styles, name_by_kind, style_headings
from podcast.reading.word.symbol_fonts import show_symbols
from podcast.reading.word.tables import fill_rows, mark_heads, unfold_layouts
from podcast.reading.word.text_boxes import (
    choose_branches,
    lift_text_boxes,
    part_groups,
    tell_word_art,
)
from podcast.reading.word.tick_boxes import tell_boxes

_OURS = (EQUATION, DIAGRAM_ITEM, CAPTION, HEADING)
_NO_STYLE = re.compile(r"Unrecognised (\w+) style: None \(Style ID: (.+)\)")
_UNSAID = ("Unrecognised run style", "Image of type", "was referenced but not defined")


def read_docx(data: bytes, *, source: str) -> Draft:
    """Give the draft of a Word document.

    What is hidden is left out; styles that mammoth does not know, equations, drawings and
    pictures without a description become warnings. Raises ArticleError for what is not a sound
    DOCX file.
    """
    package = open_word(data, source=source)
    findings = Findings()
    looks = _made_plain(package, findings)
    names = _style_names(package)
    made = _as_html(package.packed(), findings, names=names, source=source)
    root = html_tree(made, source=source)
    open_equations(root)
    body = next(root.iter("body"), root)
    found = find_looks(body, looks)
    number_lists(body, found)
    place_captions(body)
    show_headings(body, found)
    places = _places(body, found)
    byline, published = take_byline(body, findings=findings, places=places)
    walk = DomWalk(
        notes=index_notes(root),
        place_of=lambda element: places.get(element, Place()),
        findings=findings,
    )
    blocks = walk.blocks(body)
    return Draft(
        blocks=tuple(blocks),
        title="" if _has_title(blocks) else package.core_title(),
        byline=byline,
        published=published,
        notes=tuple(findings.notes),
        left_out=tuple(findings.left_out),
        warnings=tuple(findings.warnings),
    )


def _made_plain(package: WordPackage, findings: Findings) -> dict[str, Look]:
    """Change the parts of a file to what mammoth reads whole, and give the paragraphs' looks."""
    fill_gaps(package)
    styles = Styles.of(package.trees.get(package.part_of("styles")))
    name_by_kind(styles, text=package.document)
    numbering = Numbering.of(package.trees.get(package.part_of("numbering")), styles=styles)
    looks: dict[str, Look] = {}
    for part, tree in package.texts():
        numbers = number_paragraphs(tree) if part == package.main else {}
        _plain_text(tree, numbers, part=part, package=package, styles=styles, findings=findings)
        headings = style_headings(tree, styles=styles)
        items = write_numbers(tree, styles=styles, numbering=numbering, headings=headings)
        if part == package.main:
            looks = mark_paragraphs(tree, numbers=numbers, items=items, styles=styles)
    return looks


def _plain_text(
    tree: Element,
    numbers: Mapping[Element, int],
    *,
    part: str,
    package: WordPackage,
    styles: Styles,
    findings: Findings,
) -> None:
    """Make the text of one part plain, step by step; the order is that of what they need."""

    def place_of(element: Element) -> Place:
        paragraph = element if element.tag == f"{W}p" else paragraph_of(element)
        number = numbers.get(paragraph) if paragraph is not None else None
        return Place(part=f"paragraph {number}") if number else Place()

    drop_deleted(tree)
    choose_branches(tree)
    drop_lost_marks(tree, part=part, package=package, findings=findings, place_of=place_of)
    tell_boxes(tree)
    leave_building_blocks(list(tree.iter(f"{W}sdt")), findings=findings, place_of=place_of)
    leave_placeholders(list(tree.iter(f"{W}sdt")), findings=findings, place_of=place_of)
    unwrap_controls(tree)
    leave_instructions(tree, findings=findings, place_of=place_of)
    unwrap_fields(tree)
    mend_breaks(tree)
    for run, gloss in base_of_ruby(tree):
        findings.leave_out(gloss, reason="reading aid above characters", place=place_of(run))
    leave_hidden(tree, styles=styles, findings=findings, place_of=place_of)
    leave_lists_of_contents(tree, styles=styles, findings=findings, place_of=place_of)
    fill_rows(tree, findings=findings, place_of=place_of)
    unfold_layouts(tree, styles=styles)
    tell_other_files(tree, part=part, package=package, findings=findings, place_of=place_of)
    drop_decoration(tree)
    tell_drawings(tree, part=part, package=package, findings=findings, place_of=place_of)
    _plain_shapes(tree, findings=findings, place_of=place_of)
    show_symbols(tree, styles=styles)
    mark_equations(tree, findings=findings, place_of=place_of)
    mark_heads(tree, styles=styles)


def _plain_shapes(tree: Element, *, findings: Findings, place_of: PlaceOf) -> None:
    """Put what stands in boxes, groups and drop caps where it is read."""
    tell_old_objects(tree, findings=findings, place_of=place_of)
    part_groups(tree)
    tell_word_art(tree)
    lift_text_boxes(tree)
    join_drop_caps(tree)


def _style_names(package: WordPackage) -> list[str]:
    tree = package.trees.get(package.part_of("styles"))
    named = () if tree is None else tree.iter(f"{W}style")
    return [value(child(style, "name")) for style in named]


def _as_html(data: bytes, findings: Findings, *, names: Iterable[str], source: str) -> str:
    pictures = mammoth.images.img_element(
        lambda image: {"src": f"picture.{image.content_type.rpartition('/')[2]}"}
    )
    try:
        result = mammoth.convert_to_html(
            io.BytesIO(data), style_map=style_map(names), convert_image=pictures
        )
    except Exception as error:  # mammoth raises whatever the XML makes it stumble over
        raise ArticleError(
            f"The document cannot be understood: {type(error).__name__} {error}".rstrip() + ".",
            where=source,
            mend="Open it in a word processor and save it again as DOCX.",
        ) from error
    for message in dict.fromkeys(str(message.message) for message in result.messages):
        if not any(known in message for known in (*_OURS, *_UNSAID)):
            said = _NO_STYLE.sub(r"The file does not say what its \1 style \2 is", message)
            findings.warn(f"{said}.", place=Place())
    return f"<html><body>{result.value}</body></html>"


def _places(body: Element, looks: Mapping[Element, Look]) -> dict[Element, Place]:
    """Give each element the paragraph of the document that it stands in or begins."""
    numbers: dict[Element, int] = {}
    number = 1
    for element in body.iter():
        number = looks[element].number if element in looks else number
        numbers[element] = number
        for above in element.iterancestors():
            if element not in looks or not _begins(above, element, looks):
                break
            numbers[above] = number
    return {element: Place(part=f"paragraph {number}") for element, number in numbers.items()}


def _begins(above: Element, element: Element, looks: Mapping[Element, Look]) -> bool:
    """Say whether an element is the first paragraph in what is around it, a list or a table."""
    return (
        above not in looks and next((one for one in above.iter() if one in looks), None) is element
    )


def _has_title(blocks: Sequence[Block]) -> bool:
    """Say whether the text itself shows a title."""
    levels: Iterable[Heading] = (block for block in blocks if isinstance(block, Heading))
    return any(heading.level == 1 for heading in levels) or isinstance(
        next(iter(blocks), None), Heading
    )
