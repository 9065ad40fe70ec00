"""A report card in words."""

from __future__ import annotations

from podcast.checking.bounds import clock
from podcast.checking.report_card import SoundReport
from podcast.checking.stored_report_cards import Card
from podcast.cli.screen_words import counted, length


def card_text(card: Card) -> str:
    """What was heard of an episode: a sentence or two, and its lines of odd length."""
    if card.report is None:
        return f"Sound of {card.slug}: its report card cannot be read."
    return "\n".join([f"Sound of {card.slug}: {_figures(card.report)}", *_odd_lines(card.report)])


def _figures(report: SoundReport) -> str:
    return (
        f"{length(round(report.seconds * 1000))}, {report.loudness:.1f} LUFS, "
        f"true peak {report.true_peak:.1f} dBTP. "
        f"{counted(len(report.lines), 'line')} heard, "
        f"off their times by {report.worst_error:.1f} ms at worst "
        f"and {report.median_error:.1f} ms in the median. "
        f"Longest silence {report.longest_silence:.1f} s, at {clock(report.longest_silence_at)}."
    )


def _odd_lines(report: SoundReport) -> list[str]:
    return [
        f"  Odd length, {line.length_ratio} times what its text takes, at {clock(line.at)}: "
        f"“{line.spoken}” ({line.where})"
        for line in report.lines
        if line.odd_length
    ]
