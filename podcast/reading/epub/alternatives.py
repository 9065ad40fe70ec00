"""What an e-book says in two ways, of which one is read: for old programs, or as a picture."""

from __future__ import annotations

from collections.abc import Callable

from podcast.model import Place
from podcast.reading.draft import Findings
from podcast.reading.tree import HEADINGS, Element, local_name, visible

_MATHS = "http://www.w3.org/1998/Math/MathML"
_OTHER_WAY = "said in another way for other programs"


def choose_cases(
    root: Element, *, findings: Findings, place_of: Callable[[Element], Place]
) -> None:
    """Keep of each switch the formula that it shows, else what it has for all programs."""
    for switch in [one for one in root.iter() if local_name(one) in ("switch", "epub:switch")]:
        cases = [one for one in switch if local_name(one).removeprefix("epub:") == "case"]
        others = [one for one in switch if local_name(one).removeprefix("epub:") == "default"]
        maths = [one for one in cases if one.get("required-namespace") == _MATHS]
        kept = next(iter([*maths, *others, *cases]), None)
        for one in [*cases, *others]:
            if one is not kept:
                findings.leave_out(visible(one), reason=_OTHER_WAY, place=place_of(one))
                switch.remove(one)


def read_headings_in_pictures(root: Element) -> None:
    """Give a heading that is a picture of its words as these words: the description says them."""
    for heading in [one for one in root.iter() if local_name(one) in HEADINGS]:
        pictures = [one for one in heading.iter() if local_name(one) == "img"]
        said = " ".join((one.get("alt") or "").strip() for one in pictures).strip()
        if said and not visible(heading).strip():
            heading[:] = []
            heading.text = said
