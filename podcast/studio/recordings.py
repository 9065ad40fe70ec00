"""The Recordings screen: one's own recordings to hear, replace or take away, and their form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote, urlencode

from podcast.errors import AudioError, PodcastError, ProjectError, ScriptError
from podcast.model import Article
from podcast.narration.scripts.reading import ScriptRow
from podcast.project import Project
from podcast.publishing.pages.elements import Element, Node, el
from podcast.reading import read
from podcast.reading.slugs import usual_slug
from podcast.scripting.add_recording import TakeState, remove_takes, take_lines, take_states
from podcast.scripting.articles import all_articles
from podcast.scripting.recording_states import FOLDER, read_takes, takes_folder
from podcast.scripting.script_files import script_files_of
from podcast.shelf.records import read_shelf
from podcast.speech import info_of
from podcast.speech.recordings.accepted_recordings import KINDS, LARGEST
from podcast.studio.forms import at_field, button, field, form, hidden
from podcast.studio.frame import done, player, screen, told
from podcast.studio.script_parts import address_of
from podcast.studio.scripts import job_of
from podcast.studio.visit import Visit


def recordings_screen(visit: Visit) -> str:
    """All recordings of the show by article. Raises ProjectError."""
    words = visit.words
    paths = _with_recordings(visit.project)
    parts = [part for path in paths for part in _article(path, visit=visit)]
    return screen(
        visit,
        el("p", words["recordings_help"]),
        *(parts or [el("p", words["no_recordings"])]),
        title=words["recordings"],
    )


def keep(visit: Visit) -> str:
    """Keep the sound that was sent as the recording of a line or a passage.

    Raises ScriptError where somebody changed the line meanwhile, and what ``take_lines`` does.
    """
    article, rows = visit.script
    row = _row(visit, rows)
    upload = next((one for one in visit.files if one.filename), None)
    with at_field("sound"):
        if upload is None:
            raise ProjectError(
                "There is no recording here.", mend="Record, or choose a sound file."
            )
    with at_field("by"):
        if not visit.form.get("by", "").strip():
            raise ProjectError("Nobody is told to have read this.", mend="Write who reads.")
    with at_field("last"):
        last = _last(visit, row, rows)
    data = upload.file.read(LARGEST + 1)
    what = visit.words.say("recording_of", n=row.number, title=article.title)
    noted = visit.studio.undo.noting(what, paths=lambda: _files(article, visit=visit))
    with noted, at_field("sound", kind=AudioError):
        take_lines(
            article,
            data,
            numbers=range(row.number, last + 1),
            by=visit.form.get("by", ""),
            project=visit.project,
            today=visit.today,
        )
    return f"{address_of(article, row)}?done=saved&at=recording"


def remove(visit: Visit) -> str:
    """Take a recording away; the voice speaks its line again. Raises ScriptError."""
    article, name = visit.article, visit.form.get("sentence", "")
    with visit.studio.undo.noting(
        visit.words["remove_recording"], paths=lambda: _files(article, visit=visit)
    ):
        remove_takes(article, sentences=[name], project=visit.project)
    return f"/recordings?{urlencode({'done': 'removed', 'at': article.slug})}"


def _row(visit: Visit, rows: Sequence[ScriptRow]) -> ScriptRow:
    number = visit.form.get("number", "")
    found = [row for row in rows if str(row.number) == number]
    if not found or found[0].text != visit.form.get("was", ""):
        raise ScriptError(
            "This line was changed meanwhile, so that your recording may be of other words.",
            where=f"scripts/{visit.path['slug']}.md:{number[:9]}",
            mend="Open the line again, and record it as it is now.",
        )
    return found[0]


def _last(visit: Visit, row: ScriptRow, rows: Sequence[ScriptRow]) -> int:
    """The last row of the passage."""
    given = visit.form.get("last", "").strip() or str(row.number)
    known = {str(one.number): one.number for one in rows}
    if given not in known or known[given] < row.number:
        raise ProjectError(
            "There is no such line after this one.", mend="Give the number of the last line."
        )
    return known[given]


def _files(article: Article, *, visit: Visit) -> Sequence[Path]:
    folder = takes_folder(article.slug, project=visit.project)
    return [*script_files_of(article.slug, project=visit.project), *folder.glob("*.*")]


def _with_recordings(project: Project) -> Sequence[Path]:
    """The articles that a folder of takes/ is named for; all of them where that leaves one over.

    Most shows of thousands have a few recordings, and none of the other articles is read.
    """
    folders = {path.name for path in (project.root / FOLDER).glob("*/")}
    if not folders:
        return ()
    paths = all_articles(project)
    built = {one.episode.article.source: slug for slug, one in read_shelf(project.output).items()}
    slugs = {path: built.get(path.relative_to(project.root).as_posix(), "") for path in paths}
    slugs = {path: slug or usual_slug(path) for path, slug in slugs.items()}
    is_each_known = folders <= {*slugs.values()}
    return [path for path in paths if not is_each_known or slugs[path] in folders]


def _article(path: Path, *, visit: Visit) -> Iterator[Element]:
    """An article's recordings; nothing where it has none."""
    try:
        article = read(path, root=visit.project.root)
    except PodcastError:
        return  # the show's screen reports the error
    try:
        if not read_takes(article.slug, project=visit.project):
            return
        states = take_states(article, project=visit.project, today=visit.today)
        _, rows = visit.studio.rows.of(path, project=visit.project, today=visit.today)
    except PodcastError as error:
        yield told(error, visit=visit)
        return
    language = article.language or visit.project.show.language
    yield el("h2", article.title, lang=language)
    if news := done(visit, at=article.slug):
        yield news
    by_number = {row.number: row for row in rows}
    items = [
        el("li", *_recording(one, by_number, article, visit=visit, language=language))
        for one in states
    ]
    yield el("ul", *items, class_="rows")


def _recording(
    one: TakeState,
    rows: dict[int, ScriptRow],
    article: Article,
    *,
    visit: Visit,
    language: str,
) -> Iterator[Element]:
    words, recording = visit.words, one.placed.recording
    row = rows.get(one.number) if one.number is not None else None
    yield el("p", el("span", recording.words, lang=language))
    yield el("p", words.say("read_by_one", name=recording.by), class_="facts")
    if one.placed.state != "used":
        why = words[f"take_{one.placed.state.replace(' ', '_')}"]
        yield el("p", words.say("not_heard_take", why=why), class_="problem")
        if one.now and one.now != recording.words:
            yield el("p", f"{words['there_now']}: ", el("span", one.now, lang=language))
    elif row is not None:
        yield from _both(row, article, visit=visit)
    yield el("p", *_ways(one, row, article, visit=visit), class_="acts")


def _both(row: ScriptRow, article: Article, *, visit: Visit) -> Iterator[Element]:
    """The recording and the voice, to be compared."""
    engine = info_of(visit.project.voice)
    lines = (("hear_recording", row.line), ("hear_voice", replace(row.line, take=None)))
    for name, line in lines:
        if job := job_of(line, article, visit=visit, engine=engine):
            label = visit.words.say(name, n=row.number)
            yield el("p", label, player(label, address=visit.studio.sounds.address(job)))


def _ways(
    one: TakeState, row: ScriptRow | None, article: Article, *, visit: Visit
) -> Iterator[Node]:
    words = visit.words
    if row is not None:
        label = words.say("record_again", n=row.number)
        yield el("a", label, href=f"{address_of(article, row)}#record")
    said = " ".join(one.placed.recording.words.split()[:5])
    yield form(
        visit,
        hidden("sentence", one.placed.recording.sentence),
        button(words.say("remove_recording_of", words=said)),
        action=f"/recordings/{quote(article.slug, safe='')}/remove",
    )


def recording_form(row: ScriptRow, article: Article, *, visit: Visit) -> Element:
    """Record in the browser, where its script can, or choose a sound file; who reads.

    Raises ScriptError for a record of recordings that cannot be read.
    """
    words = visit.words
    before = read_takes(article.slug, project=visit.project)
    by = row.line.take.by if row.line.take else before[-1].by if before else ""
    return form(
        visit,
        hidden("number", str(row.number)),
        hidden("was", row.text),
        *_recording_fields(row, by=by, visit=visit),
        el("p", button(words["keep_recording"])),
        action=f"/recordings/{quote(article.slug, safe='')}",
        enctype="multipart/form-data",
        data_record=words["record"],
        data_stop=words["stop_recording"],
        data_recording=words["is_recording"],
        data_recorded=words["is_recorded"],
        data_refused=words["no_microphone"],
    )


def _recording_fields(row: ScriptRow, *, by: str, visit: Visit) -> Iterator[Element]:
    words, number = visit.words, str(row.number)
    yield el("p", words["record_help"], class_="help")
    yield field(
        visit,
        words["sound_file"],
        name="sound",
        type="file",
        accept=f"audio/*,{','.join(KINDS)}",
        required=True,
    )
    yield field(visit, words["read_by"], name="by", value=by, required=True, maxlength="100")
    yield field(
        visit,
        words["last_line"],
        name="last",
        value=number,
        help_=words["last_line_help"],
        type="number",
        min=number,
    )
