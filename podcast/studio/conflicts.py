"""The Conflict screen: the script and the article side by side, to choose from or write a third."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from podcast.errors import ScriptError
from podcast.model import Article
from podcast.narration.scripts.conflict_marks import Conflict
from podcast.publishing.pages.elements import Element, el
from podcast.scripting.conflict_choice import Choice, choose, conflicts_of
from podcast.scripting.script_files import script_files_of
from podcast.studio.forms import at_field, button, described, form, hidden, problem_text
from podcast.studio.frame import screen
from podcast.studio.visit import Visit


def conflict_screen(visit: Visit) -> str:
    """Every conflict of an article's script. Raises ProjectError, ArticleError, ScriptError."""
    article, words = visit.article, visit.words
    met = conflicts_of(article, project=visit.project, today=visit.today)
    parts = [
        el(
            "section",
            el("h2", words.say("conflict_at", n=one.line)),
            _conflict(one, article, visit=visit, index=index),
        )
        for index, one in enumerate(met)
    ]
    whole = f"/scripts/{quote(article.slug, safe='')}"
    return screen(
        visit,
        el("p", words["conflict_help" if met else "no_conflict"]),
        *parts,
        el("p", el("a", words["whole_script"], href=whole)) if not met else None,
        title=words.say("conflicts_of", title=article.title),
    )


def resolve(visit: Visit) -> str:
    """Write what was chosen into the script.

    Raises ScriptError where somebody changed the conflict meanwhile.
    """
    article = visit.article
    edited, regenerated = _rows(visit, "edited"), _rows(visit, "regenerated")
    wanted = visit.form.get("do", "")
    if wanted not in {"edited", "regenerated", "now"}:
        raise ScriptError("Nothing was chosen.", mend="Choose one of the versions.")
    choice = Choice(edited, regenerated, _rows(visit, wanted))

    def files() -> Sequence[Path]:
        return script_files_of(article.slug, project=visit.project)

    what = visit.words.say("conflicts_of", title=article.title)
    field = visit.form.get("field", "") if wanted == "now" else ""
    with visit.studio.undo.noting(what, paths=files), at_field(field):
        choose(article, choice, project=visit.project, today=visit.today)
    left = conflicts_of(article, project=visit.project, today=visit.today)
    return f"/{'conflicts' if left else 'scripts'}/{quote(article.slug, safe='')}?done=saved"


def _rows(visit: Visit, name: str) -> tuple[str, ...]:
    """The rows of a text field, which a browser ends with CR and LF."""
    text = visit.form.get(name, "").replace("\r\n", "\n")
    return tuple(text.split("\n")) if text else ()


def _conflict(one: Conflict, article: Article, *, visit: Visit, index: int) -> Element:
    words, language = visit.words, article.language or visit.project.show.language
    name = f"now-{index}"
    is_this = (_rows(visit, "edited"), _rows(visit, "regenerated")) == (one.edited, one.regenerated)
    typed = visit.form.get("now", "") if is_this else "\n".join(one.edited)
    versions = [
        part
        for side, rows in (("edited", one.edited), ("regenerated", one.regenerated))
        for part in (
            el("h3", words[f"version_{side}"]),
            el("pre", "\n".join(rows) or words["nothing"], lang=language, tabindex="0"),
            el("p", button(words[f"keep_{side}"], name="do", value=side)),
        )
    ]
    return form(
        visit,
        hidden("edited", "\n".join(one.edited)),
        hidden("regenerated", "\n".join(one.regenerated)),
        hidden("field", name),
        *versions,
        el("h3", el("label", words["version_third"], for_=name)),
        el("textarea", typed, id=name, name="now", rows="4", **described(visit, name)),
        problem_text(visit, name),
        el("p", button(words["keep_third"], name="do", value="now")),
        action=f"/conflicts/{quote(article.slug, safe='')}",
    )
