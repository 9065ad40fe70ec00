"""Word documents: mammoth gives their structure as HTML, with equations marked for it."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Sequence

import mammoth
from lxml import etree

from podcast.errors import ArticleError
from podcast.model import Block, Heading, Place
from podcast.reading.archive import Archive, open_archive
from podcast.reading.draft import Draft, Findings
from podcast.reading.html.notes import HEADINGS, index_notes
from podcast.reading.html.walk import DomWalk
from podcast.reading.repair import repair
from podcast.reading.tree import Element, all_text, html_tree, local_name, xml_tree

_DOCUMENT = "word/document.xml"
_CORE = "docProps/core.xml"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_EQUATION = "PodcastEquation"
_QUOTES = ("Quote", "Intense Quote", "Block Text", "Quotations")
_CODES = ("Source Code", "HTML Preformatted", "Code", "Preformatted Text", "Plain Text")
_PLAIN = (
    "Subtitle",
    "Body Text",
    "List Paragraph",
    "No Spacing",
    "First Paragraph",
    "Compact",
    "Normal (Web)",
    "Author",
    "Date",
    "Abstract",
    "Bibliography",
    "Text body",
)
_STYLES = "\n".join(
    (
        "p[style-name='Title'] => h1:fresh",
        *(f"p[style-name='Heading {n}'] => h{n + 1}:fresh" for n in range(1, 6)),
        *(f"p[style-name='heading {n}'] => h{n + 1}:fresh" for n in range(1, 6)),
        *(f"p[style-name='{name}'] => blockquote > p:fresh" for name in _QUOTES),
        *(f"p[style-name='{name}'] => pre:separator('\\n')" for name in _CODES),
        *(f"p[style-name='{name}'] => p:fresh" for name in _PLAIN),
        "p[style-name='caption'] => p.caption:fresh",
        "p[style-name='Caption'] => p.caption:fresh",
        f"r.{_EQUATION} => math",
    )
)
_PARAGRAPHS = frozenset({"p", "pre", *HEADINGS})
_NUMBERED = re.compile(r"^(?:Table|Figure)(?: \d+)?[:.] ", re.IGNORECASE)


def read_docx(data: bytes, *, source: str) -> Draft:
    """Give the draft of a Word document.

    What mammoth does not know, equations and pictures without a description become
    warnings. Raises ArticleError for what is not a sound DOCX file.
    """
    archive = open_archive(data, source=source, form="DOCX")
    _refuse_entities(archive)
    findings = Findings()
    root = html_tree(
        _as_html(_with_equations(archive, findings), findings, source=source), source=source
    )
    body = next(root.iter("body"), root)
    _place_captions(body)
    numbers = _paragraph_numbers(body)
    walk = DomWalk(
        notes=index_notes(root),
        place_of=lambda element: Place(part=numbers.get(element, "")),
        findings=findings,
    )
    blocks = walk.blocks(body)
    return Draft(
        blocks=tuple(blocks),
        title="" if _has_title(blocks) else _core_title(archive),
        notes=tuple(findings.notes),
        left_out=tuple(findings.left_out),
        warnings=tuple(findings.warnings),
    )


def _refuse_entities(archive: Archive) -> None:
    """Refuse document types: Word writes none, and mammoth would expand their entities."""
    for name in sorted(archive.names):
        if name.endswith((".xml", ".rels")):
            part = archive.part(name)
            if b"<!DOCTYPE" in part.replace(b"\0", b"") or b"<!ENTITY" in part.replace(b"\0", b""):
                raise ArticleError(
                    "The document declares entities, which no Word document needs.",
                    where=f"{archive.source}:{name}",
                    mend="Do not trust this file; ask its author for another.",
                )


def _with_equations(archive: Archive, findings: Findings) -> bytes:
    """Give the document with each equation as a run of text that the style map knows."""
    root = xml_tree(archive.part(_DOCUMENT), source=f"{archive.source}:{_DOCUMENT}")
    equations = list(root.iter(f"{_MATH}oMath"))
    if not equations:
        return archive.data
    paragraphs = {paragraph: n for n, paragraph in enumerate(root.iter(f"{_WORD}p"), 1)}
    for equation in equations:
        number = next((paragraphs[up] for up in equation.iterancestors(f"{_WORD}p")), 0)
        findings.warn(
            "An equation has no description in words; it is not read aloud.",
            place=Place(part=f"paragraph {number}"),
        )
        _replace(equation)
    return _repacked(archive, etree.tostring(root, encoding="utf-8", xml_declaration=True))


def _replace(equation: Element) -> None:
    run = etree.Element(f"{_WORD}r")
    properties = etree.SubElement(run, f"{_WORD}rPr")
    etree.SubElement(properties, f"{_WORD}rStyle").set(f"{_WORD}val", _EQUATION)
    text = etree.SubElement(run, f"{_WORD}t")
    text.text = "".join(part.text or "" for part in equation.iter(f"{_MATH}t"))
    parent = equation.getparent()
    if parent is not None and parent.tag == f"{_MATH}oMathPara":
        equation, parent = parent, parent.getparent()
    if parent is not None:
        run.tail = equation.tail
        parent.replace(equation, run)


def _repacked(archive: Archive, document: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name in sorted(archive.names):
            if name.endswith((".xml", ".rels")):
                file.writestr(name, document if name == _DOCUMENT else archive.part(name))
    return packed.getvalue()


def _as_html(data: bytes, findings: Findings, *, source: str) -> str:
    pictures = mammoth.images.img_element(
        lambda image: {"src": f"picture.{image.content_type.rpartition('/')[2]}"}
    )
    try:
        result = mammoth.convert_to_html(
            io.BytesIO(data), style_map=_STYLES, convert_image=pictures
        )
    except Exception as error:  # mammoth raises whatever the XML makes it stumble over
        raise ArticleError(
            f"The document cannot be understood: {type(error).__name__} {error}".rstrip() + ".",
            where=source,
            mend="Open it in a word processor and save it again as DOCX.",
        ) from error
    for message in dict.fromkeys(str(message.message) for message in result.messages):
        if _EQUATION not in message:
            findings.warn(f"{message}.", place=Place())
    return f"<html><body>{result.value}</body></html>"


def _place_captions(body: Element) -> None:
    """Put each caption paragraph with the picture above it or the table beside it."""
    for caption in [p for p in body.iter("p") if p.get("class") == "caption"]:
        before, after = caption.getprevious(), caption.getnext()
        caption.text = _NUMBERED.sub("", repair(caption.text or ""))
        if before is not None and _is_picture(before):
            before.tag, caption.tag = "figure", "figcaption"
            before.append(caption)
        elif after is not None and local_name(after) == "table":
            caption.tag = "caption"
            after.insert(0, caption)
        elif before is not None and local_name(before) == "table":
            caption.tag = "caption"
            before.insert(0, caption)


def _is_picture(element: Element) -> bool:
    has = any(local_name(inner) == "img" for inner in element.iter())
    return has and not all_text(element)


def _paragraph_numbers(body: Element) -> dict[Element, str]:
    """Number the paragraphs of the text, as a reader of the document would count them."""
    numbers: dict[Element, str] = {}
    count = 0
    for element in body.iter():
        count += local_name(element) in _PARAGRAPHS
        numbers[element] = f"paragraph {max(count, 1)}"
    return numbers


def _has_title(blocks: Sequence[Block]) -> bool:
    """Say whether the text itself shows a title."""
    levels: Iterable[Heading] = (block for block in blocks if isinstance(block, Heading))
    return any(heading.level == 1 for heading in levels) or isinstance(
        next(iter(blocks), None), Heading
    )


def _core_title(archive: Archive) -> str:
    if _CORE not in archive.names:
        return ""
    core = xml_tree(archive.part(_CORE), source=f"{archive.source}:{_CORE}")
    return next((all_text(inner) for inner in core.iter() if local_name(inner) == "title"), "")
