"""Where a program stands and listens: "~/.config/app.yaml", "/etc/hosts", "port 8080"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.names.file_formats import name_of_file
from podcast.narration.spoken.rule import Form, form

_PART = r"[\w.+-]{0,39}[\w+-]"
_ROOTS = "(?:etc|usr|var|opt|home|tmp|dev|bin|srv|mnt|proc|sys|root|lib|Users|Library|Applications)"
_PAIRS = 4  # figures that are said two by two


def _way(match: re.Match[str]) -> str:
    """Say folders one after the other, each with the stroke before it."""
    written = match["said"]
    home = "tilde" if written[0] == "~" else ""
    parts = [part for part in written.lstrip("~").split("/") if part]
    said = [home, *(f"slash {name_of_file(part)}" for part in parts)]
    return " ".join(filter(None, said))


def _port(match: re.Match[str]) -> str:
    number = match["said"]
    if len(number) == _PAIRS:
        return number_words.year(int(number))
    return number_words.digits(number) if len(number) == _PAIRS - 1 else number


_COMMANDS = late_regex(
    r"\b(?:flags?|options?|commands?|[Rr]un|pip|npm|git|docker|curl|terminal|install|arguments?|switch(?:es)?"
    r"|CLI|shell|script|python|ls|grep|tar)\b"
)


def _flag(match: re.Match[str]) -> str | None:
    """Say the dashes of a command's flag: "--verbose", "-U"."""
    text = match.string
    before = text[max(0, match.start() - 60) : match.start()].rpartition(". ")[2]
    if not _COMMANDS.search(before):
        return None
    return "dash dash " if match["said"] == "--" else "dash "


def _lines(match: re.Match[str]) -> str:
    low = number_words.integer(match["low"])
    if not match["high"]:
        return f", line {low}"
    return f", lines {low} to {number_words.integer(match['high'])}"


WAYS: tuple[Form, ...] = (
    # Lines of a file that an address names: "session.ts#L114-L137".
    form(
        r"(?<=\w)#L(?P<low>[1-9][0-9]{0,4})(?:-L?(?P<high>[1-9][0-9]{0,4}))?(?!\w)",
        _lines,
        needs=("#L",),
    ),
    # What a program asks of a server: "POST /api/v1/auth".
    form(
        rf"\b(?:GET|POST|PUT|PATCH|DELETE|HEAD) (?P<said>(?:/{_PART}){{1,12}}/?)(?![\w/])",
        _way,
        needs=("T /", "E /", "H /", "D /"),
    ),
    form(rf"(?<![\w/~.])(?P<said>~(?:/{_PART}){{1,12}}/?)(?![\w/])", _way, needs=("~/",)),
    form(
        rf"(?<![\w/~.:<])(?P<said>/{_ROOTS}(?:/{_PART}){{1,12}}/?)(?![\w/])",
        _way,
        needs="/",
    ),
    form(r"(?<![^\s(`\"])(?P<said>--)(?=[a-z]{2,20}(?:[\s=,.)`\"-]|$))", _flag, needs=("--",)),
    form(r"(?<=[a-z] )(?P<said>-)(?=[A-Za-z](?:[\s,.)`\"]|$))", _flag, needs=(" -",)),
)
"""Forms of the rule "web"."""

PORTS: tuple[Form, ...] = (
    # How many bits are the network's: "10.0.0.0/8".
    form(
        r"(?<![\w.])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?P<said>/(?P<bits>[12]?[0-9]|3[0-2]))(?![\w/.])",
        lambda match: f" slash {number_words.integer(match['bits'])}",
        needs="/",
    ),
    # What a server answers, and no seconds: "HTTP 429s".
    form(
        r"\b(?:HTTPS?|[Ee]rrors?|[Ss]tatus) (?P<said>(?P<code>[1-5][0-9]{2})s)\b",
        lambda match: number_words.plural(number_words.integer(match["code"])),
        needs=("HTTP", "rror", "tatus"),
    ),
    form(
        r"\b(?:on|[Pp]ort|[Tt]o|using|use|open|opens|[Tt]he|and|TCP|UDP|localhost) [Pp]ort "
        r"(?P<said>[1-9][0-9]{2,3})(?![\w/%-]|[.,:][0-9]| (?:calls?|cities"
        r"|towns|workers|miles|days|weeks"
        r"|hours|minutes|years|metres|meters|yards|men|people|crew|containers)\b)",
        _port,
        needs=("ort ",),
    ),
)
"""Forms of the rule "identifiers"."""
