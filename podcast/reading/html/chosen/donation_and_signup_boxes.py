"""Boxes among the text that ask for money or for an address: nobody has them read."""

from __future__ import annotations

import re

from podcast.reading.furniture_by_words import furniture_reason
from podcast.reading.tree import HEADINGS, Element, all_text, local_name

TITLES = frozenset({"h1"})
SENTENCE = re.compile(r"[^.!?]{40,160}[.!?](?:\s|$)")
ADDRESSED = re.compile(
    r"\b(?:(?i:you|your|us|our|we|sign up|subscribe|click|get|join"
    r"|vous|votre|vos|nous|notre|nos|usted\w*|tu|tus|nuestr\w*|nosotros)"
    r"|Sie|Ihre?\w*|du|dein\w*|dich|euch|[Ww]ir|uns|[Uu]nser\w*)\b"
)
_OURS = re.compile(
    r"\b(?:us|our|we|this (?:site|page|story|work)|uns|unser\w*|wir|nous|notre|nos|nuestr\w*)\b",
    re.IGNORECASE,
)
_GIVING = re.compile(
    r"[/.=](?:donat\w*|donar|spende\w*|support-us|supportus|membership|subscribe|newsletter)\b"
    r"|patreon\.com|paypal\.|ko-fi\.com|steadyhq\.com|buymeacoffee",
    re.IGNORECASE,
)
_ASKED = frozenset({"donation", "newsletter", "subscription"})
_ASKING_BOX = 500  # characters of a box that asks for something
_A_TEXT = 2  # headings, or sentences that ask nobody: a short article around the box
_MOST_ASKING = 3  # links or buttons of it


def asking_reason(element: Element, text: str) -> str:
    """Give the reason of a box that asks for money or an address: its last link leads there."""
    if len(text) <= _ASKING_BOX and _tells_of_more(element, text):
        return ""
    if len(text) <= _ASKING_BOX and _asks_for_address(element):
        return "newsletter"
    links = list(element.iterdescendants("a", "button"))
    if not 0 < len(links) <= _MOST_ASKING or len(text) > _ASKING_BOX or not _OURS.search(text):
        return ""
    if any(local_name(inner) in TITLES for inner in element.iter()) or not stands_alone(links[-1]):
        return ""
    said = furniture_reason(all_text(links[-1]))
    if said in _ASKED:
        return said
    return "donation" if _GIVING.search(links[-1].get("href") or "") else ""


def _tells_of_more(element: Element, text: str) -> bool:
    """Say whether a box with something that asks has headings or sentences of its own as well."""
    heads = [one for one in element.iterdescendants() if local_name(one) in HEADINGS]
    own = [one for one in heads if not any(local_name(up) == "form" for up in one.iterancestors())]
    said = [found[0] for found in SENTENCE.finditer(text)]
    return len(own) >= _A_TEXT or sum(not ADDRESSED.search(one) for one in said) >= _A_TEXT


def _asks_for_address(element: Element) -> bool:
    """Say whether a box without a title has a form of its own for an address and nothing else."""
    if any(local_name(inner) in TITLES for inner in element.iter()):
        return False
    fields = [one for form in element.iterdescendants("form") for one in form.iter("input")]
    shown = [(one.get("type") or "text").lower() for one in fields]
    shown = [kind for kind in shown if kind not in ("hidden", "submit", "button", "checkbox")]
    return shown in (["email"], ["text"], ["text", "email"])


def stands_alone(element: Element) -> bool:
    """Say whether a link stands by itself and not in running text."""
    parent = element.getparent()
    return parent is not None and all(
        not (text or "").strip() for text in (parent.text, *(child.tail for child in parent))
    )
