"""A text that was saved from a mail program: its head tells title, writer and day."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.utils import parseaddr, parsedate_to_datetime

from podcast.model import Place
from podcast.reading.dates import date_of
from podcast.reading.draft import Findings
from podcast.reading.html.author_and_day.days_in_several_languages import days_in

_NAMES = {
    **dict.fromkeys(("from", "von", "de", "da"), "from"),
    **dict.fromkeys(("to", "an", "à", "para", "a"), "to"),
    **dict.fromkeys(("subject", "betreff", "objet", "asunto", "oggetto"), "subject"),
    **dict.fromkeys(("date", "sent", "datum", "gesendet", "envoyé", "fecha", "enviado"), "date"),
}
_HEAD = re.compile(r"(?P<name>[^\W\d_][\w-]{0,40})\s?:(?:[ \t]+(?P<value>.{0,2000}))?")
_FOLDED = re.compile(r"[ \t]+\S")
_FEWEST, _MOST = 3, 200  # lines of a head
_LONGEST = 500  # characters of a value
_SENT = re.compile(
    r"(?:sent from my|von meinem|envoyé de mon|enviado desde mi) .{1,40}", re.IGNORECASE
)
_PASSED_ON = re.compile(
    r"-{2,}\s?(?:original message|forwarded message|ursprüngliche nachricht"
    r"|weitergeleitete nachricht"
    r"|message d['’]origine|message transféré|mensaje original|mensaje reenviado)\s?-{2,}"
    r"|begin forwarded message:",
    re.IGNORECASE,
)
_ANSWERED = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv)\s?:\s*)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mail:
    """What a mail's head tells, and its text: as many lines, those of the head blank."""

    text: str
    title: str = ""
    byline: str = ""
    published: date | None = None


def without_mail_head(text: str, *, findings: Findings, first_line: int) -> Mail:
    """Take the head off a text that begins with one: at least three lines, from whom and of what.

    What stands below the last "-- " is the writer's card, and left out as well.
    """
    lines = text.split("\n")
    start = next((at for at, line in enumerate(lines) if line.strip()), 0)
    end = _end_of_head(lines, start)
    told = _told(lines[start:end])
    if end - start < _FEWEST or not {"from", "subject"} <= told.keys():
        return _without_inner_heads(lines, findings=findings, first_line=first_line)
    card = next((at for at in range(len(lines) - 1, end, -1) if lines[at].rstrip() == "--"), None)
    sent = [at for at in range(end, len(lines)) if _SENT.fullmatch(lines[at].strip())]
    out = [*range(start, end), *sent, *(range(card, len(lines)) if card else ())]
    for at in out:
        reason = "head of a mail" if at < end else "signature"
        findings.leave_out(lines[at], reason=reason, place=Place(first_line + at))
        lines[at] = ""
    return Mail(
        "\n".join(lines),
        title=_ANSWERED.sub("", told["subject"]).strip(),
        byline=_name(told["from"]),
        published=_day(told.get("date", "")),
    )


def _without_inner_heads(lines: list[str], *, findings: Findings, first_line: int) -> Mail:
    """Leave out the heads of mails that are passed on below a text."""
    title, was = "", list(lines)
    at = 0
    while at < len(lines):
        end = _end_of_head(lines, at)
        told = _told(lines[at:end])
        passed_on = any(_PASSED_ON.fullmatch(line.strip()) for line in was[max(at - 2, 0) : at])
        is_head = len(told) >= _FEWEST and (passed_on or "@" in told.get("from", ""))
        if is_head or _PASSED_ON.fullmatch(lines[at].strip()):
            end = end if is_head else at + 1
            for out in range(at, end):
                place = Place(first_line + out)
                findings.leave_out(lines[out], reason="head of a mail", place=place)
                lines[out] = ""
            first = next((line.strip() for line in lines if line.strip()), "")
            title = first if _ANSWERED.match(first) else ""
        at = max(end, at + 1)
    if title:
        lines[next(at for at, line in enumerate(lines) if line.strip())] = ""
    return Mail("\n".join(lines), title=_ANSWERED.sub("", title))


def _end_of_head(lines: list[str], start: int) -> int:
    """Give the line behind the last that has the form of a head."""
    at = start
    while at < len(lines) and (
        _HEAD.fullmatch(lines[at].rstrip()) or (at > start and _FOLDED.match(lines[at]))
    ):
        at += 1
    return at


def _told(lines: list[str]) -> Mapping[str, str]:
    """Give the head's values by their English names, with what mail writes in codes as text."""
    found: dict[str, str] = {}
    name = ""
    for line in lines[:_MOST]:
        head = _HEAD.fullmatch(line.rstrip())
        if head:
            known = _NAMES.get(head["name"].lower(), "")
            name = known if known not in found else ""
        if name:
            value = (head["value"] or "") if head else line
            found[name] = f"{found.get(name, '')} {value.strip()}".strip()[:_LONGEST]
    return {known: _plain(value) for known, value in found.items()}


def _plain(value: str) -> str:
    """Give a value as text, where it is written in codes: =?utf-8?q?=C3=84?=."""
    try:
        return " ".join(str(make_header(decode_header(value))).split())
    except (HeaderParseError, LookupError, ValueError):
        return value


def _name(text: str) -> str:
    """Give the name that stands before an address, or "" where only an address does."""
    name = text.partition("<")[0].strip(" \"'") or parseaddr(text)[0]
    return "" if "@" in name else name


def _day(text: str) -> date | None:
    try:
        return parsedate_to_datetime(text).date()
    except (ValueError, TypeError, IndexError):
        return date_of(text) or next(days_in(text, language=""), None)
