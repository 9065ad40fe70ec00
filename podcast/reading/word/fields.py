"""Fields, form controls and other wrappers: what they show becomes plain runs of text."""

from __future__ import annotations

from lxml import etree

from podcast.reading.tree import Element
from podcast.reading.word.markup import W, child, drop, text_in, unwrap

_WRAPPERS = ("smartTag", "customXml", "dir", "bdo", "fldSimple")
_MARKS = (  # of who may write where, and of what was put around something: nothing to read
    *("permStart", "permEnd"),
    *(
        f"customXml{change}Range{end}"
        for change in ("Ins", "Del", "MoveFrom", "MoveTo")
        for end in ("Start", "End")
    ),
)


def unwrap_fields(tree: Element) -> None:
    """Put the words of simple fields, smart tags and directions into the text around them.

    A field's words are its last result: Word shows them until it counts anew.
    """
    for name in _WRAPPERS:
        for wrapper in list(tree.iter(f"{W}{name}")):
            if name == "fldSimple":
                _keep_link(wrapper)
            unwrap(wrapper)


def _keep_link(field: Element) -> None:
    """Put a HYPERLINK field's result into a link to a place of the document, if it is one."""
    words = (field.get(f"{W}instr") or "").split()
    if words[:1] == ["HYPERLINK"] and "\\l" in words[:-1]:
        link = etree.Element(f"{W}hyperlink")
        link.set(f"{W}anchor", words[words.index("\\l") + 1].strip('"'))
        link.extend(list(field))
        field.append(link)


def unwrap_controls(tree: Element) -> None:
    """Put what stands in form controls into the text around them."""
    for control in list(tree.iter(f"{W}sdt")):
        content = child(control, "sdtContent")
        for other in list(control):
            if other is not content:
                control.remove(other)
        if content is not None:
            unwrap(content)
        unwrap(control)


def base_of_ruby(tree: Element) -> list[tuple[Element, str]]:
    """Keep the characters below small glosses, and give each gloss with its paragraph's run."""
    glosses: list[tuple[Element, str]] = []
    for ruby in list(tree.iter(f"{W}ruby")):
        gloss, base = child(ruby, "rt"), child(ruby, "rubyBase")
        run = ruby.getparent()
        if base is None or run is None or run.tag != f"{W}r":
            continue
        if gloss is not None:
            glosses.append((run, text_in(gloss)))
        at = run.index(ruby)
        parts = [part for inner in base.iter(f"{W}r") for part in inner if part.tag != f"{W}rPr"]
        run[at : at + 1] = parts
    return glosses


def mend_breaks(tree: Element) -> None:
    """Write a carriage return as the line break that it is, and a note's own mark as none.

    A tab to a place and the end of a page part words as a tab does.
    """
    breaks = [one for one in tree.iter(f"{W}br") if one.get(f"{W}type") in ("page", "column")]
    for old, name in (
        *((one, "tab") for one in (*breaks, *tree.iter(f"{W}ptab"))),
        *((one, "br") for one in tree.iter(f"{W}cr")),
        *((one, "strike") for one in tree.iter(f"{W}dstrike")),
    ):
        old.tag = f"{W}{name}"
    for name in _MARKS:
        for mark in list(tree.iter(f"{W}{name}")):
            drop(mark)
    for name in ("footnoteReference", "endnoteReference"):
        for mark in list(tree.iter(f"{W}{name}")):
            run = mark.getparent()
            if run is not None and mark.get(f"{W}customMarkFollows") in ("1", "true", "on"):
                for text in list(run.iter(f"{W}t", f"{W}sym")):
                    drop(text)
