"""Whether a paragraph of an OpenDocument text is bold, how large and where: by its styles."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.reading.odt.styles import TEXT, OdtStyles
from podcast.reading.tree import Element, local_name
from podcast.reading.unmarked.headings_by_look import Look

BOLD = ("bold", "600", "700", "800", "900")
"""The weights that show as bold."""

_USUAL = 24  # half points, where no style says a size
_RUNS = ("span", "a", "meta")


def look_of(paragraph: Element, styles: OdtStyles) -> Look:
    """Say whether all words of a paragraph are bold, how large the first are, where it stands."""
    named = paragraph.get(f"{TEXT}style-name") or ""
    chunks = [names for text, names in _chunks(paragraph, ()) if text.strip()]
    weights = [_said(names, "font-weight", styles) for names in chunks]
    size = _said(chunks[0], "font-size", styles) if chunks else ""
    return Look(
        number=0,
        bold=bool(weights) and all(weight in BOLD for weight in weights),
        size=_half_points(size),
        centred=styles.said(named, "text-align", of="paragraph-properties") == "center",
    )


def _chunks(element: Element, outer: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give each stretch of text with the styles around it, the nearest first."""
    names = (element.get(f"{TEXT}style-name") or "", *outer)
    yield element.text or "", names
    for child in element:
        if local_name(child) in _RUNS:
            yield from _chunks(child, names)
        yield child.tail or "", names


def _said(names: tuple[str, ...], what: str, styles: OdtStyles) -> str:
    return next((told for name in names if (told := styles.said(name, what))), "")


def _half_points(size: str) -> int:
    """Give a size such as "14pt"; one relative to another is the usual."""
    figure = size.removesuffix("pt")
    is_known = size.endswith("pt") and figure.replace(".", "", 1).isdecimal() and len(figure) < 7
    return round(float(figure) * 2) if is_known else _USUAL
