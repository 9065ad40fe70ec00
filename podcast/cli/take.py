"""``podcast take``: a person's own recording of a line or a passage, in place of the voice."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from podcast.cli.screen_words import counted

if TYPE_CHECKING:
    from datetime import date

    from podcast.model import Article
    from podcast.project import Project
    from podcast.scripting.add_recording import TakenLine, TakeState

_LINES = re.compile(r"(\d{1,8})(?:-(\d{1,8}))?")
_MOST = 1_000  # rows of a passage, those between its lines too


@click.command(short_help="Keep your own recording of a line, list them, or take one away.")
@click.argument("article", required=False)
@click.argument("line", required=False)
@click.argument("file", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--by", metavar="NAME", default="", help="Who reads, as listeners are told.")
@click.option("--list", "listing", is_flag=True, help="List the recordings that there are.")
@click.option("--lines", "numbering", is_flag=True, help="List the article's lines to record.")
@click.option("--remove", "removing", is_flag=True, help="Take the recording of LINE away.")
@click.option("--json", "as_json", is_flag=True, help="Print what is told as JSON.")
@click.pass_obj
def command(  # noqa: PLR0913 - one parameter an option
    project: Path,
    *,
    article: str | None,
    line: str | None,
    file: Path | None,
    by: str,
    listing: bool,
    numbering: bool,
    removing: bool,
    as_json: bool,
) -> None:
    """Keep FILE as your own recording of LINE of ARTICLE: it is heard instead of the voice.

    LINE is a row of the article's script, as --lines tells it, or a passage such as 24-27.
    FILE is WAV, MP3, M4A, FLAC, Opus or WebM. Who read last is asked for no more.

    If the line changes later, the recording is told as out of date and the voice speaks it.
    """
    from podcast.podcast_toml import load_project

    loaded = load_project(project)
    if listing:
        return _list(loaded, article=article, as_json=as_json)
    if not article or not (line or numbering) or (removing == bool(file) and not numbering):
        raise click.UsageError("Give ARTICLE LINE FILE; or --list, --lines, or LINE --remove.")
    one = _Article.of(loaded, article)
    if numbering:
        return one.tell_lines(as_json=as_json)
    if removing:
        return one.remove(line or "", as_json=as_json)
    if file is None or not file.is_file():
        raise click.BadParameter(f"There is no file {file}.", param_hint="FILE")
    return one.take(line or "", file=file, by=by, as_json=as_json)


class _Article:
    """The article that a person named, and the day."""

    def __init__(self, project: Project, article: Article, today: date) -> None:
        self.project, self.article, self.today = project, article, today

    @classmethod
    def of(cls, project: Project, name: str) -> _Article:
        from podcast.reading import read
        from podcast.scripting.articles import find_articles
        from podcast.zones import today_in

        path = find_articles(project, names=[name])[0]
        today = today_in(project.show.zone, now=datetime.now(tz=UTC))
        return cls(project, read(path, root=project.root), today)

    def take(self, line: str, *, file: Path, by: str, as_json: bool) -> None:
        from podcast.scripting.add_recording import take_lines
        from podcast.scripting.recording_states import read_takes
        from podcast.speech.recordings.accepted_recordings import LARGEST

        before = read_takes(self.article.slug, project=self.project)
        with file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
        made = take_lines(
            self.article,
            data,
            numbers=_numbers(line),
            by=by or (before[-1].by if before else ""),
            project=self.project,
            today=self.today,
        )
        if as_json:
            click.echo(
                json.dumps([_plain_taken(one) for one in made], ensure_ascii=False, indent=2)
            )
            return
        for one in made:
            click.echo("\n".join(_taken(one)))
        slug = self.article.slug
        click.echo(
            f"Kept in takes/{slug}/: commit it. To hear it in its place: podcast build {slug}"
        )

    def tell_lines(self, *, as_json: bool) -> None:
        from podcast.scripting.line_edits import rows_of

        rows = rows_of(self.article, project=self.project, today=self.today)
        told = [
            {"line": row.number, "words": row.line.spoken, "by": take.by if take else ""}
            for row in rows
            if row.line.spoken
            for take in [row.line.take]
        ]
        if as_json:
            click.echo(json.dumps(told, ensure_ascii=False, indent=2))
            return
        for one in told:
            reader = f" (read by {one['by']})" if one["by"] else ""
            click.echo(f"{one['line']}{reader}: {one['words']}")

    def remove(self, line: str, *, as_json: bool) -> None:
        from podcast.errors import ScriptError
        from podcast.scripting.add_recording import remove_takes, take_states

        states = take_states(self.article, project=self.project, today=self.today)
        numbers = set(_numbers(line)) if _LINES.fullmatch(line) else set()
        names = [
            one.placed.recording.sentence
            for one in states
            if one.number in numbers or one.placed.recording.sentence == line
        ]
        gone = remove_takes(self.article, sentences=names, project=self.project)
        if not gone:
            raise ScriptError(
                "There is no recording of this line.",
                where=f"takes/{self.article.slug}/, line {line}",
                mend=f"podcast take {self.article.slug} --list names those that there are.",
            )
        if as_json:
            told = [{"by": one.by, "words": one.words, "file": one.file} for one in gone]
            click.echo(json.dumps(told, ensure_ascii=False, indent=2))
            return
        for one in gone:
            click.echo(f"Taken away: {one.by} said “{one.words}” The voice speaks this line again.")


def _numbers(line: str) -> range:
    found = _LINES.fullmatch(line)
    first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, -1)
    if not first <= last < first + _MOST:
        raise click.BadParameter(
            f"{line} is neither a line such as 24 nor a passage such as 24-27.", param_hint="LINE"
        )
    return range(first, last + 1)


def _taken(one: TakenLine) -> Iterator[str]:
    yield f"Line {one.number}, {one.duration / 1000:.1f} seconds, read by {one.by}: {one.words}"
    if not one.sure:
        yield "  Warning: these words were not recognised in it. Listen whether it is this line."


def _plain_taken(one: TakenLine) -> dict[str, object]:
    return {
        "line": one.number,
        "words": one.words,
        "by": one.by,
        "duration": round(one.duration),
        "recognised": one.sure,
    }


def _list(project: Project, *, article: str | None, as_json: bool) -> None:
    """List the recordings of an article, or of all."""
    from podcast.errors import PodcastError
    from podcast.scripting.add_recording import take_states
    from podcast.scripting.articles import all_articles, find_articles
    from podcast.scripting.recording_states import left_over_takes, read_takes

    paths = find_articles(project, names=[article]) if article else all_articles(project)
    found: list[tuple[str, TakeState]] = []
    slugs: list[str] = []
    for path in paths:
        try:
            one = _Article.of(project, str(path))
        except PodcastError:
            if article:
                raise
            continue  # whoever builds it will say so
        slugs.append(one.article.slug)
        if read_takes(one.article.slug, project=project):
            states = take_states(one.article, project=project, today=one.today)
            found += [(one.article.slug, state) for state in states]
    left = () if article else left_over_takes(project, slugs=slugs)
    if as_json:
        told = [_plain(slug, state) for slug, state in found]
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    for line in _told(found, left=left):
        click.echo(line)


def _told(found: Sequence[tuple[str, TakeState]], *, left: Sequence[str]) -> Iterator[str]:
    from podcast.scripting.recording_states import why_unused

    for slug, one in found:
        recording, state = one.placed.recording, one.placed.state
        where = f"line {one.number}" if one.number else f"no line ({recording.sentence})"
        yield f"{slug}, {where}, {state}: {recording.by} said “{recording.words}”"
        if state != "used":
            yield f"  Not heard: {why_unused(state)}, so the voice speaks."
        if state == "out of date" and one.now:
            yield f"  There now: {one.now}"
    for name in left:
        yield f"takes/{name}: no article in content/ is called {name}."
        yield "  Rename the folder to the article's new name, or delete it."
    unused = sum(one.placed.state != "used" for _, one in found)
    yield f"{counted(len(found), 'recording')}, {unused:,} of them not heard."


def _plain(slug: str, one: TakeState) -> dict[str, object]:
    recording = one.placed.recording
    return {
        "slug": slug,
        "line": one.number,
        "state": one.placed.state,
        "sentence": recording.sentence,
        "words": recording.words,
        "now": one.now,
        "by": recording.by,
        "file": f"takes/{slug}/{recording.file}",
    }
