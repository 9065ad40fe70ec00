"""The form by which one's own recording of a line gets into the show: recorded, or uploaded."""

from __future__ import annotations

from urllib.parse import quote

from podcast.model import Article
from podcast.narration.scripts.reading import ScriptRow
from podcast.publishing.pages.elements import Element, el
from podcast.scripting.takes import read_takes
from podcast.speech.recordings.bounds import KINDS
from podcast.studio.frame import button, field, form, hidden
from podcast.studio.visit import Visit


def recording_form(row: ScriptRow, article: Article, *, visit: Visit) -> Element:
    """Record in the browser, where its script can, or choose a sound file; who reads.

    Raises ScriptError for a record of recordings that cannot be read.
    """
    words, number = visit.words, str(row.number)
    before = read_takes(article.slug, project=visit.project)
    by = row.line.take.by if row.line.take else before[-1].by if before else ""
    return form(
        visit,
        hidden("number", number),
        hidden("was", row.text),
        el("p", words["record_help"], id="record-help", class_="help"),
        field(
            words["sound_file"], name="sound", type="file", accept=f"audio/*,{','.join(KINDS)}",
            required=True, aria_describedby="record-help",
        ),
        field(words["read_by"], name="by", value=by, required=True, maxlength="100"),
        field(
            words["last_line"], name="last", value=number, type="number", min=number,
            aria_describedby="last-help",
        ),
        el("p", words["last_line_help"], id="last-help", class_="help"),
        el("p", button(words["keep_recording"])),
        action=f"/recordings/{quote(article.slug, safe='')}",
        enctype="multipart/form-data",
        data_record=words["record"],
        data_stop=words["stop_recording"],
        data_recording=words["is_recording"],
        data_recorded=words["is_recorded"],
        data_refused=words["no_microphone"],
    )  # fmt: skip
