"""Words that the narrator adds inside a block (“end quote”), on the page where they are heard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from podcast.model import Cue, Span
from podcast.publishing.pages.cue_places import Placement, Run
from podcast.publishing.pages.elements import Element, Node, Prose, el
from podcast.publishing.pages.timed_article import Draft, own_words

_Path = tuple[Element, ...]


@dataclass(slots=True)
class _Moves:
    """The elements of narrator's words, by what they stand before, or in."""

    before: dict[Element, list[Element]] = field(default_factory=dict)
    at_start: dict[Element, list[Element]] = field(default_factory=dict)
    at_end: dict[Element, list[Element]] = field(default_factory=dict)
    runs: dict[Prose, tuple[Run, ...]] = field(default_factory=dict)


def with_inner_words(
    plan: Draft, *, placement: Placement, cues: Sequence[Cue], lead: Element
) -> tuple[Draft, Placement]:
    """The draft with those of the narrator's words in it that fall inside a block.

    The end of a note stands at its end, that of a quotation before who said it, and how
    large a table is under its caption. ``lead`` tells whose words they are.
    """
    paths = {prose: path for block in (*plan.flow, *plan.after) for prose, path in _paths(block)}
    places = {
        run.cue: paths[prose]
        for prose, runs in placement.runs.items()
        if prose in paths
        for run in runs
    }
    moves = _Moves()
    left = [
        number
        for number in placement.unplaced
        if not _moved(number, cues=cues, places=places, moves=moves, lead=lead)
    ]
    if not moves.runs:
        return plan, placement
    return _rebuilt(plan, moves), Placement({**placement.runs, **moves.runs}, tuple(left))


def _paths(element: Element, above: _Path = ()) -> Iterator[tuple[Prose, _Path]]:
    """Each stretch of prose with the elements that it is in, from the outside."""
    path = (*above, element)
    for child in element.children:
        if isinstance(child, Prose):
            yield child, path
        elif isinstance(child, Element):
            yield from _paths(child, path)


def _moved(
    number: int, *, cues: Sequence[Cue], places: Mapping[int, _Path], moves: _Moves, lead: Element
) -> bool:
    before = next((places[n] for n in range(number - 1, -1, -1) if n in places), ())
    after = next((places[n] for n in range(number + 1, len(cues)) if n in places), ())
    words = Prose((Span(own_words(cues[number])),))
    name = "p"
    opens = words.text.endswith(":")
    if cues[number].role == "note" and not opens and (item := _note(before)):
        to = moves.at_end.setdefault(item, [])
    elif cues[number].role == "note" and (item := _note(after)):
        to = moves.at_start.setdefault(item, [])
    elif (said_by := _inside(after, "footer")) and _shared(before, after, "blockquote"):
        to = moves.before.setdefault(said_by, [])
    elif (caption := _inside(before, "caption")) and _shared(before, after, "table"):
        to, name = moves.at_end.setdefault(caption, []), "span"
    else:
        return False
    to.append(el(name, lead, " ", words, class_="added"))
    moves.runs[words] = (Run(number, 0, len(words.text)),)
    return True


def _note(path: _Path) -> Element | None:
    is_noted = bool(path) and dict(path[0].attributes).get("id") == "notes"
    return _inside(path, "li") if is_noted else None


def _inside(path: _Path, name: str) -> Element | None:
    return next((element for element in path if element.name == name), None)


def _shared(before: _Path, after: _Path, name: str) -> bool:
    return any(element.name == name and element in after for element in before)


def _rebuilt(plan: Draft, moves: _Moves) -> Draft:
    made = {block: _with(block, moves) for block in (*plan.flow, *plan.after)}
    return replace(
        plan,
        flow=tuple(made[block] for block in plan.flow),
        after=tuple(made[block] for block in plan.after),
        places={key: made.get(block, block) for key, block in plan.places.items()},
    )


def _with(element: Element, moves: _Moves) -> Element:
    children: list[Node] = [*moves.at_start.get(element, ())]
    for child in element.children:
        if isinstance(child, Element):
            children.extend(moves.before.get(child, ()))
            children.append(_with(child, moves))
        else:
            children.append(child)
    return element.containing(*children, *moves.at_end.get(element, ()))
