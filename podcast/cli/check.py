"""``podcast check``: output/ by the rules of podcast apps, and by what was promised."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click


@click.command(short_help="Check output/ as podcast apps and listeners need it.")
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.pass_obj
def command(project: Path, *, as_json: bool) -> None:
    """Check output/ by the rules of Apple, PSP-1 and the podcast namespace.

    Errors end in an exit code of their own; warnings do not.
    """
    from podcast.checking.feed import check_output
    from podcast.cli.words import counted
    from podcast.errors import CheckFailed
    from podcast.project import load_project

    loaded = load_project(project)
    findings = check_output(loaded.output, show=loaded.show)
    errors = [finding for finding in findings if finding.severity == "error"]
    if as_json:
        click.echo(json.dumps([asdict(one) for one in findings], ensure_ascii=False, indent=2))
    else:
        for one in findings:
            click.echo(f"{one.severity.capitalize()}: {one.what} ({one.rule}; {one.source})")
            click.echo(f"Where: {one.where}\nTo mend it: {one.mend}")
        warnings = len(findings) - len(errors)
        click.echo(f"Checked: {counted(len(errors), 'error')}, {counted(warnings, 'warning')}.")
    if errors:
        raise SystemExit(CheckFailed.exit_code)
