"""Forms of the studio: fields with their labels, help and problems, and buttons."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from podcast.errors import PodcastError, Problems
from podcast.publishing.pages.elements import Element, Node, el
from podcast.studio.visit import Visit


class AtField(PodcastError):
    """An error of a form, and the name of the field that mends it."""

    def __init__(self, error: PodcastError, field: str) -> None:
        super().__init__(error.what, where=error.where, mend=error.mend)
        self.field = field


@contextmanager
def at_field(name: str, *, kind: type[PodcastError] = PodcastError) -> Iterator[None]:
    """Turn an error of this kind, raised in the block, into one about this field: AtField.

    Without a name the error stays as it is.
    """
    try:
        yield
    except (AtField, Problems):  # of another field, or of several things at once
        raise
    except kind as error:
        if not name:
            raise
        raise AtField(error, name) from error


def form(visit: Visit, *fields: Node | None, action: str, **attributes: str | None) -> Element:
    """A form that is sent to the studio, with the token that tells it is the studio's own."""
    token = el("input", type="hidden", name="csrf", value=visit.studio.keys.form)
    return el("form", token, *fields, method="post", action=action, **attributes)


def hidden(name: str, value: str) -> Element:
    """A hidden field of a form."""
    return el("input", type="hidden", name=name, value=value)


def button(text: str, **attributes: str | None) -> Element:
    """A button that sends its form."""
    return el("button", text, type="submit", **attributes)


def field(
    visit: Visit, label: str, *, name: str, value: str = "", help_: str = "", **more: str | bool
) -> Element:
    """A line to type in, with its label, what helps, and what is wrong with it.

    It holds ``value``, or what was typed where that could not be done.
    """
    typed = visit.form.get(name, value)
    told_by = described(visit, name, help_=help_)
    control = el("input", id=name, name=name, value=typed, autocomplete="off", **told_by, **more)
    return labelled(visit, label, control, name=name, help_=help_)


def area(visit: Visit, label: str, *, name: str, value: str, help_: str) -> Element:
    """Several lines to type in, as ``field`` has one."""
    typed = visit.form.get(name, value)
    told_by = described(visit, name, help_=help_)
    control = el("textarea", typed, id=name, name=name, rows="4", **told_by)
    return labelled(visit, label, control, name=name, help_=help_)


def described(visit: Visit, name: str, *, help_: str = "") -> dict[str, str]:
    """The attributes that tie a control to what helps with it, and to what is wrong with it."""
    has_problem = problem_text(visit, name) is not None
    ids = [f"{name}-problem"] * has_problem + [f"{name}-help"] * bool(help_)
    described_by = {"aria_describedby": " ".join(ids)} if ids else {}
    return {**described_by, **({"aria_invalid": "true"} if has_problem else {})}


def labelled(visit: Visit, label: str, control: Element, *, name: str, help_: str = "") -> Element:
    """A control with its label, what helps, and what is wrong with it."""
    help_text = el("p", help_, id=f"{name}-help", class_="help") if help_ else None
    label_of = el("label", label, for_=name)
    return el("div", label_of, control, problem_text(visit, name), help_text, class_="field")


def problem_text(visit: Visit, name: str) -> Element | None:
    """The paragraph that says what is wrong with a field; None where nothing is."""
    error = visit.problem
    if not (isinstance(error, AtField) and error.field == name):
        return None
    return el("p", error.what, id=f"{name}-problem", class_="amiss", lang="en")
