"""HTML that stands between the paragraphs of Markdown."""

from __future__ import annotations

from podcast.model import Block, Place
from podcast.reading.draft import Findings
from podcast.reading.html.notes import NoteIndex
from podcast.reading.html.walk import DomWalk
from podcast.reading.tree import HEADINGS, all_text, html_tree, local_name, visible

_LONGEST = 200  # characters of what opens a passage


def html_blocks(
    content: str, *, place: Place, findings: Findings, source: str, below: int
) -> list[Block]:
    """Give what HTML shows; comments and scripts show nothing.

    What opens a passage (``<summary>``) is a heading below the one above it, of level ``below``.
    """
    root = html_tree(f"<body>{content}</body>", source=f"{source}:{place.line}")
    for opener in list(root.iter("summary")):
        if any(local_name(inner) in HEADINGS for inner in opener.iterdescendants()):
            opener.tag = "div"
        elif len(all_text(opener)) <= _LONGEST:
            opener.tag = f"h{min(below + 1, 6)}"
    walk = DomWalk(NoteIndex(), place_of=lambda _element: place, findings=findings)
    return walk.blocks(root) if visible(root) or "<img" in content else []
