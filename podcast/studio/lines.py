"""The screen of one line: hear it, write it in another way, say one of its words otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from podcast.errors import ProjectError, ScriptError
from podcast.model import Article
from podcast.narration.scripts.reading import ScriptRow
from podcast.production.lines_with_words import is_audible
from podcast.publishing.pages.elements import Element, el
from podcast.scripting.line_edits import (
    LineEdit,
    change_line,
    changed_line,
    words_of_row,
)
from podcast.scripting.script_files import script_files_of
from podcast.speech import info_of
from podcast.studio.forms import area, at_field, button, form, hidden
from podcast.studio.frame import done, player, screen
from podcast.studio.pronunciation import word_form
from podcast.studio.recordings import recording_form
from podcast.studio.script_parts import address_of, place_in_script
from podcast.studio.scripts import job_of, what_is_said
from podcast.studio.visit import Visit


def line_screen(visit: Visit) -> str:
    """One line of a script. Raises ProjectError, ArticleError, ScriptError."""
    (article, rows), words = visit.script, visit.words
    row = _row(rows, visit.number)
    job = job_of(row.line, article, visit=visit, engine=info_of(visit.project.voice))
    hear = words.say("hear_line", n=row.number)
    heard = player(hear, address=visit.studio.sounds.address(job)) if job else None
    return screen(
        visit,
        *what_is_said(row.line, article, visit=visit),
        heard,
        el("h2", words["change_this"]),
        done(visit, at="line"),
        _edit_form(row, article, visit=visit),
        el("h2", words["say_a_word"]),
        done(visit, at="word"),
        word_form(visit, of=(article, row)),
        *_own_voice(row, article, visit=visit),
        el("nav", el("ul", *_ways(rows, row, article, visit=visit)), aria_label=words["lines"]),
        title=words.say("line_of", n=row.number, title=article.title),
    )


def _own_voice(row: ScriptRow, article: Article, *, visit: Visit) -> Iterator[Element]:
    """The form to record the line; the notice of who speaks is the voice's to say."""
    if is_audible(row.line) and row.line.role != "notice":
        yield el("h2", visit.words["record_it"], id="record", tabindex="-1")
        if told := done(visit, at="recording"):
            yield told
        yield recording_form(row, article, visit=visit)


def change(visit: Visit) -> str:
    """Write the line as the form has it, or give where it can be heard so.

    Raises ScriptError where somebody changed it meanwhile.
    """
    article, words = visit.article, visit.words
    edit = LineEdit(visit.number, visit.form.get("was", ""), visit.form.get("now", ""))
    if visit.form.get("do") == "hear":
        with at_field("now"):
            line = changed_line(article, edit, project=visit.project, today=visit.today)
            job = job_of(line, article, visit=visit, engine=info_of(visit.project.voice))
            if job is None:
                raise ScriptError("There is no word in this line.", mend="Write words to be said.")
        return visit.studio.sounds.address(job)

    def files() -> Sequence[Path]:
        return script_files_of(article.slug, project=visit.project)

    what = words.say("edit_of", n=visit.number, title=article.title)
    with visit.studio.undo.noting(what, paths=files), at_field("now"):
        change_line(article, edit, project=visit.project, today=visit.today)
    return f"/scripts/{visit.path['slug']}/{visit.number}?done=saved&at=line"


def _row(rows: Sequence[ScriptRow], number: int) -> ScriptRow:
    found = next((row for row in rows if row.number == number), None)
    if found is None:
        raise ProjectError("There is no such line.", mend="Open the script, and choose one.")
    return found


def _edit_form(row: ScriptRow, article: Article, *, visit: Visit) -> Element:
    words = visit.words
    text = words_of_row(row.text)
    engine = info_of(visit.project.voice)
    hear = words["hear_first"]
    if engine.network:
        hear = words.say("hear_first_online", n=len(row.line.spoken), engine=engine.name)
    return form(
        visit,
        hidden("was", row.text),
        area(visit, words["new_text"], name="now", value=text, help_=words["new_text_help"]),
        el(
            "p",
            button(hear, name="do", value="hear"),
            " ",
            button(words["save_line"], name="do", value="save"),
        ),
        action=address_of(article, row),
    )


def _ways(
    rows: Sequence[ScriptRow], row: ScriptRow, article: Article, *, visit: Visit
) -> Iterator[Element]:
    """Links to the line before, the line after, and the whole script."""
    here = rows.index(row)
    near = (("previous_line", rows[max(0, here - 1) : here]), ("next_line", rows[here + 1 :][:1]))
    for name, there in near:
        for one in there:
            yield el("li", el("a", visit.words[name], href=address_of(article, one)))
    whole = place_in_script(article.slug, row.line.spoken)
    yield el("li", el("a", visit.words["whole_script"], href=whole))
