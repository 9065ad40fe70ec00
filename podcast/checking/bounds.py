"""What a report card must say before a file is published: the bounds, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator

from podcast.checking.report_card import JoinHeard, LineHeard, SectionHeard, SoundReport
from podcast.errors import CheckFailed, Problems
from podcast.model import AudioSpec

LATEST = 30.0
"""ms a line may start off its time: captions and highlights look wrong from about 40."""

SURE = 0.6
"""Likeness under which a line is not the one that was spoken; MP3 at 64 kbit/s keeps 0.95."""

GAP = 20.0
"""ms a pause may be off what was asked for (../audio: joins)."""

HALF_FRAME = 13.1
"""ms more at a section's end: a section is whole MPEG frames of 26 ms."""

LEVEL = 0.5
"""LU an episode may be off its loudness."""

SHORT = 30.0
"""Seconds under which an episode's few words weigh too much: sections are levelled one by one."""

LEVEL_OF_SHORT = 2.0
"""LU such an episode may be off its loudness."""

SECTION = 1.0
"""LU a section may be off its episode, if it is long enough to be measured."""

STEP = 8.0
"""dB the level may change between lines of one section. The limiter alone makes up to 3 on
espeak-ng's short lines and 5.6 on a neural voice's, whose peaks lie 20 dB over its level."""

CLOSEST = 60.0
"""ms of silence that two clips keep at their edges: no pause can be shorter."""

CLICK = 0.12
"""Steepness, of full scale, that is heard as a click in speech."""

CLICK_IN_PAUSE = 0.01
"""Steepness that is heard as a click where there is silence."""

SILENCE = 1.0
"""Seconds by which a silence may be longer than the longest pause asked for."""

_MEASURABLE = 3.0  # seconds: BS.1770 needs several windows
_MEND = "Build again; report it where that does not help."
_MEND_LINE = (
    "Build again: the line is spoken anew. If that does not help, hear it with podcast say, and "
    "word it in another way in the script, or choose another voice."
)


def gate(report: SoundReport, *, spec: AudioSpec) -> None:
    """Let a report pass, or raise all its faults: CheckFailed, or Problems with several."""
    found = list(faults(report, spec=spec))
    if len(found) == 1:
        raise found[0]
    if found:
        raise Problems(found)


def faults(report: SoundReport, *, spec: AudioSpec) -> Iterator[CheckFailed]:
    """Give every fault of a file with its line and time, lines first."""
    for line in report.lines:
        yield from _line_faults(line)
    for join in report.joins:
        yield from _join_faults(join)
    for section in report.sections:
        yield from _section_faults(section, episode=report.loudness)
    yield from _file_faults(report, spec=spec)


def is_faulty(line: LineHeard) -> bool:
    """Whether anything is wrong with a line."""
    return any(True for _ in _line_faults(line))


def _line_faults(line: LineHeard) -> Iterator[CheckFailed]:
    if line.sure < SURE:
        yield _of_line("The line is not heard at its time", line, at=line.at)
        return
    if abs(line.error) > LATEST:
        yield _of_line(f"The line is heard {line.error:+.0f} ms off its time", line, at=line.at)
    if line.alike < SURE:
        yield _of_line("Part of the line is not what was spoken", line, at=line.unlike_at)
    elif line.click > CLICK:
        yield _of_line("There is a click in the line", line, at=line.click_at)
    if line.odd_length:
        kind = "short: words may be missing" if line.length_ratio < 1 else "long for its text"
        yield _of_line(f"The line is too {kind} ({line.length_ratio} x)", line, at=line.at)


def _join_faults(join: JoinHeard) -> Iterator[CheckFailed]:
    slack = GAP + (HALF_FRAME if join.ends_section else 0.0)
    if not join.asked - slack <= join.heard <= max(join.asked, CLOSEST) + slack:
        yield _fault(
            f"The pause is {join.heard:.0f} ms and not {join.asked} ms", join.where, at=join.at
        )
    if abs(join.step) > STEP:
        yield _fault(f"The level jumps by {join.step:+.1f} dB", join.where, at=join.at)
    if join.click > CLICK_IN_PAUSE:
        yield _fault("There is a click in the pause", join.where, at=join.at)


def _section_faults(section: SectionHeard, *, episode: float) -> Iterator[CheckFailed]:
    off = section.loudness - episode
    if section.seconds >= _MEASURABLE and abs(off) > SECTION:
        yield _fault(f"The section is {off:+.1f} LU off the episode", section.where, at=section.at)


def _file_faults(report: SoundReport, *, spec: AudioSpec) -> Iterator[CheckFailed]:
    level = LEVEL if report.seconds >= SHORT else LEVEL_OF_SHORT
    if abs(report.loudness - spec.loudness) > level:
        yield _fault(f"The file is at {report.loudness:.1f} LUFS and not {spec.loudness}", "", at=0)
    if report.true_peak > spec.true_peak:
        yield _fault(f"The true peak is {report.true_peak:.1f} dBTP", "", at=0)
    if report.clipped:
        yield _fault(f"{report.clipped} samples are clipped", "", at=0)
    longest = max((join.asked for join in report.joins), default=1500) / 1000 + SILENCE
    if report.longest_silence > longest:
        yield _fault(
            f"There are {report.longest_silence:.1f} s of silence", "", at=report.longest_silence_at
        )


def clock(at: float) -> str:
    """Write seconds as minutes and seconds: 83.4 is 1:23.40."""
    minutes, seconds = divmod(round(at, 2), 60)
    return f"{minutes:.0f}:{seconds:05.2f}"


def _of_line(what: str, line: LineHeard, *, at: float) -> CheckFailed:
    return _fault(what, line.where, at=at, mend=_MEND_LINE)


def _fault(what: str, where: str, *, at: float, mend: str = _MEND) -> CheckFailed:
    return CheckFailed(f"{what}.", where=f"{where} at {clock(at)}".strip(), mend=mend)
