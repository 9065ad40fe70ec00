"""Equations of Word, which mammoth does not know: carried past it in runs of a style of ours."""

from __future__ import annotations

from lxml import etree

from podcast.reading.draft import Findings
from podcast.reading.tree import Element
from podcast.reading.word.left_out import PlaceOf
from podcast.reading.word.markup import MATH, W, drop, unwrap
from podcast.reading.word.omml import mathml_of

EQUATION = "PodcastEquation"
"""The style of such a run."""


def mark_equations(tree: Element, *, findings: Findings, place_of: PlaceOf) -> None:
    """Give each equation as a run of its MathML; one that is not known, of its text, is told."""
    for properties in list(tree.iter(f"{MATH}oMathParaPr")):
        drop(properties)
    for several in list(tree.iter(f"{MATH}oMathPara")):
        unwrap(several)
    for equation in list(tree.iter(f"{MATH}oMath")):
        mathml = mathml_of(equation)
        if not mathml:
            findings.warn(
                "An equation has no description in words; it is not read aloud.",
                place=place_of(equation),
            )
        _replace(equation, text=mathml or _letters(equation))


def open_equations(root: Element) -> None:
    """Make the MathML that was carried as text elements again, in what mammoth has made."""
    for formula in list(root.iter("math")):
        text = formula.text or ""
        if text.startswith("<math>"):
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            made = etree.fromstring(text, parser)
            formula[:] = list(made)
            formula.text = None


def _letters(equation: Element) -> str:
    return "".join(part.text or "" for part in equation.iter(f"{MATH}t"))


def _replace(equation: Element, *, text: str) -> None:
    run = etree.Element(f"{W}r")
    properties = etree.SubElement(run, f"{W}rPr")
    etree.SubElement(properties, f"{W}rStyle").set(f"{W}val", EQUATION)
    etree.SubElement(run, f"{W}t").text = text
    parent = equation.getparent()
    if parent is not None:
        run.tail = equation.tail
        parent.replace(equation, run)
