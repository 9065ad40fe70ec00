"""``podcast check``: output/ by the rules of podcast apps, and by what was promised."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from podcast.checking.rule import Finding
    from podcast.checking.stored_report_cards import Card
    from podcast.project import Project


@click.command(short_help="Check output/ as podcast apps and listeners need it.")
@click.option("--json", "as_json", is_flag=True, help="Print findings and report cards as JSON.")
@click.option(
    "--directory",
    type=click.Choice(["apple", "spotify", "youtube", "podcastindex"]),
    help="Only what this directory refuses or advises, and what is done there by hand.",
)
@click.pass_obj
def command(project: Path, *, as_json: bool, directory: str | None) -> None:
    """Check output/ by the rules of Apple, PSP-1 and the podcast namespace.

    What was heard of each episode is told, and held to the bounds of a build. Errors
    end in an exit code of their own; warnings do not.
    """
    if directory:
        raise SystemExit(_check_directory(project, name=directory, as_json=as_json))
    from podcast.checking.run_rules import check_output
    from podcast.checking.stored_report_cards import read_cards
    from podcast.errors import CheckFailed
    from podcast.podcast_toml import load_project
    from podcast.shelf.show_record import show_sums

    loaded = load_project(project)
    cards = list(read_cards(loaded.output, spec=loaded.audio))
    findings = [
        *check_output(loaded.output, show=loaded.show, sums=show_sums(loaded)),
        *(finding for card in cards for finding in card.findings),
        *_of_the_cover(loaded),
        *_of_pictures(loaded),
        *_of_takes(loaded),
        *_of_listening(loaded),
    ]
    if as_json:
        _print_json(cards, findings=findings)
    else:
        _print_words(cards, findings=findings)
    if any(finding.severity == "error" for finding in findings):
        raise SystemExit(CheckFailed.exit_code)


def _check_directory(project: Path, *, name: str, as_json: bool) -> int:
    from podcast.checking.directories import DIRECTORIES, check_directory
    from podcast.errors import CheckFailed
    from podcast.podcast_toml import load_project

    loaded = load_project(project)
    found = check_directory(loaded.output, show=loaded.show, name=name)
    told = DIRECTORIES[name]
    if as_json:
        findings = [asdict(one) for one in found]
        plain = {"directory": name, "findings": findings, "by_hand": told.by_hand}
        click.echo(json.dumps(plain, ensure_ascii=False, indent=2))
    else:
        _print_findings(found)
        click.echo(f"By hand, at {told.title}:")
        for line in told.by_hand:
            click.echo(f"  {line}")
    is_refused = any(one.severity == "error" for one in found)
    return CheckFailed.exit_code if is_refused else 0


def _of_the_cover(project: Project) -> Iterator[Finding]:
    """A picture of the show's own that nobody sees: another stands for it."""
    from podcast.checking.rule import Finding
    from podcast.errors import PublishingError
    from podcast.shelf.show_cover import refuse_useless_cover

    try:
        refuse_useless_cover(project)
    except PublishingError as error:
        yield Finding("cover", "the show", "warning", error.what, error.where, error.mend)


def _of_pictures(project: Project) -> Iterator[Finding]:
    """Pictures that an article shows and nobody sees: they are not in output/ to be found."""
    from podcast.checking.rule import Finding
    from podcast.planning.faulty_pictures import faulty_pictures
    from podcast.shelf.show_files import read_records

    for record in read_records(project):
        for where, what in faulty_pictures(record, project=project):
            mend = "Put a sound PNG, JPEG, GIF, WebP, AVIF or SVG there, or take the picture out."
            yield Finding("pictures", "the article", "warning", what, where, mend)


def _of_takes(project: Project) -> Iterator[Finding]:
    """Recordings that nobody hears: takes/ is not in output/ to be found."""
    from podcast.checking.rule import Finding
    from podcast.scripting.recording_states import OUT_OF_DATE
    from podcast.shelf.show_files import read_records

    for record in read_records(project):
        for what in record.warnings:
            if what.startswith(OUT_OF_DATE):
                mend = "Record the line again, or take the recording away: podcast take --help"
                where = record.episode.article.source
                yield Finding("recordings", "this project's promise", "warning", what, where, mend)


def _of_listening(project: Project) -> Iterator[Finding]:
    """Words that were not heard, in a show that is always listened to; what is right is right."""
    if not project.listening.always:
        return
    from podcast.checking.rule import Finding
    from podcast.errors import EngineUnavailable
    from podcast.planning.by_ear.every_line import listen_to_show, recogniser_of
    from podcast.planning.review import review_queue

    now = datetime.now(tz=UTC)
    finding = partial(Finding, "listening", "this project's promise", "warning")
    try:
        if not recogniser_of(project).network:  # a build sends sound away, and says so before
            listen_to_show(project, articles=(), now=now, tell=lambda _: None)
    except EngineUnavailable as error:
        yield finding(f"Nothing was listened to. {error.what}", error.where, error.mend)
    mend = "Listen; respell the word in lexicon.toml, or say that it is right: podcast review"
    for one in review_queue(project, now=now):
        if one.sign == "not-heard":
            yield finding(f"{one.what}, in the line “{one.text}”.", one.place, mend)


def _print_json(cards: Sequence[Card], *, findings: Sequence[Finding]) -> None:
    told = {
        "findings": [asdict(one) for one in findings],
        "sound": {card.slug: asdict(card.report) for card in cards if card.report},
    }
    click.echo(json.dumps(told, ensure_ascii=False, indent=2))


def _print_words(cards: Sequence[Card], *, findings: Sequence[Finding]) -> None:
    from podcast.cli.report_card_words import card_text

    for card in cards:
        click.echo(card_text(card))
    _print_findings(findings)


def _print_findings(findings: Sequence[Finding]) -> None:
    from podcast.cli.screen_words import counted

    for one in findings:
        click.echo(f"{one.severity.capitalize()}: {one.what} ({one.rule}; {one.source})")
        click.echo(f"Where: {one.where}\nTo mend it: {one.mend}")
    errors = sum(one.severity == "error" for one in findings)
    warnings = len(findings) - errors
    click.echo(f"Checked: {counted(errors, 'error')}, {counted(warnings, 'warning')}.")
