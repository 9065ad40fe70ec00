"""When and how to come, in German: "n. V.", "bitte anm.", "Anm. bis", "ärztl. Anw."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import GAP
from podcast.narration.spoken.rule import Form, form

_AGREED = (
    r"(?:\b(?:Uhr|h|und|sowie|oder|nur|auch|sonst|bzw|Termin(?:e|en)?|Besuche?|Beratung"
    r"|jederzeit|täglich)"
    r"|\b(?:u|o|od|bzw|tgl|Mo|Di|Mi|Do|Fr|Sa|So)\.|\b(?:Mo|Di|Mi|Do|Fr|Sa|So)|tags?|woch"
    r"|\w[Ss]tunden?"
    r"|[Ss]prech\w*\.?|[:,;(])"
)


def registering() -> Form:
    """Say "bitte anm."."""
    return form(
        r"\b(?:[Bb]itte|[Ss]ich)\b[^.!?\n]{0,70}(?:[^!?\n]{0,30}@[^!?\n ]{3,40})?"
        r" (?P<said>anm\.)(?=$|\s*\n|[,;)])",
        lambda match: f"anmelden{sentence_stop(match, at=match.end('said'))}",
        needs=("anm.",),
    )


def by_appointment() -> Form:
    """Say when one comes by appointment; behind a score "n. V." is the extra time."""

    def said(match: re.Match[str]) -> str | None:
        before = match.string[max(0, match.start() - 40) : match.start()]
        if re.search(
            r"(?<![\w:.])[0-9]{1,2}:[0-9]{1,2}(?!:|[0-9]| ?(?:Uhr|h\b|[-\u2013]))", before
        ):
            return None
        return f"nach Vereinbarung{sentence_stop(match, at=match.end('said'))}"

    return form(rf"(?:^|{_AGREED} ?)(?P<said>n\.{GAP}V\.)(?!\w)", said, needs=("V.",))


def orders_and_registering() -> Iterator[Form]:
    """Say "ärztl. Anw." and "Anm. bis"."""
    yield form(
        r"\bärztl\. (?P<said>Anw\.)",
        lambda match: f"Anweisung{sentence_stop(match, at=match.end())}",
        needs=("Anw.",),
    )
    yield form(
        r"(?<![\w.])(?P<said>[Aa]nm\.)(?= (?:bis|erforderlich|unter|bei|ab|erbeten|nötig|notwendig"
        r"|per|an|über|im|online|telef|möglich)\b|(?:\.?| )$)",
        "Anmeldung",
        needs=("nm.",),
    )
    # "Anm. b. Fr. Roth": with whom.
    at = r"b\.(?= (?:Fr|Hrn?|Dr|Fam|Frau|Herrn?|[A-Z])\b)"
    yield form(rf"(?<![\w.])(?P<said>[Aa]nm\.)(?= {at})", "Anmeldung", needs=(" b.",))
    yield form(
        rf"(?:[Aa]nm\.|[Aa]nmeld\w*|[Tt]ermine?|[Aa]nfragen?) (?P<said>{at})", "bei", needs=(" b.",)
    )
