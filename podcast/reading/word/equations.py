"""Equations of Word, which mammoth does not know: kept as runs that the style map does."""

from __future__ import annotations

from lxml import etree

from podcast.reading.draft import Findings
from podcast.reading.tree import Element
from podcast.reading.word.left_out import PlaceOf
from podcast.reading.word.markup import MATH, W, unwrap

EQUATION = "PodcastEquation"
"""The style of such a run."""


def mark_equations(tree: Element, *, findings: Findings, place_of: PlaceOf) -> None:
    """Give each equation as a run of its text, with a warning: nothing says it in words."""
    for several in list(tree.iter(f"{MATH}oMathPara")):
        unwrap(several)
    for equation in list(tree.iter(f"{MATH}oMath")):
        findings.warn(
            "An equation has no description in words; it is not read aloud.",
            place=place_of(equation),
        )
        _replace(equation)


def _replace(equation: Element) -> None:
    run = etree.Element(f"{W}r")
    properties = etree.SubElement(run, f"{W}rPr")
    etree.SubElement(properties, f"{W}rStyle").set(f"{W}val", EQUATION)
    text = etree.SubElement(run, f"{W}t")
    text.text = "".join(part.text or "" for part in equation.iter(f"{MATH}t"))
    parent = equation.getparent()
    if parent is not None:
        run.tail = equation.tail
        parent.replace(equation, run)
