"""German endings and joints that figures ask for: "um d. Uhr", "20 b. 25", "12 Fr. 50"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from num2words import num2words  # type: ignore[import-untyped,unused-ignore]

from podcast.narration.spoken.languages.german.cases import ACCUSATIVE
from podcast.narration.spoken.languages.german.nouns import gender
from podcast.narration.spoken.languages.german.places import ending_before
from podcast.narration.spoken.languages.german.sentence_stop import sentence_stop
from podcast.narration.spoken.languages.tongue import DASH, Tongue
from podcast.narration.spoken.rule import Form, Rule, form

_NOUN = "[A-ZÄÖÜ][a-zäöüß]{1,30}"
_THE = {"f": "die", "n": "das", "m": "den"}
_NAMED = (
    "Abschnitte?|Abschn\\.|Gruppen?|Klassen?|Kl\\.|Größen?|Gr\\.|Vitamine?|Blöcke|Block|Hallen?"
    "|Eingänge?"
    "|Buchst(?:\\.|aben?)|lit\\.|Teile?|Reihen?|Stufen?|Bereiche?|Spalten?|Zonen?|Sektoren?"
    "|Anlagen?"
)


def german_endings(tongue: Tongue) -> tuple[Rule, ...]:
    """Give the rules that come before the words of the tables."""
    return (
        Rule("ordinals", (_is_now(), _every_other())),
        Rule("money", (_francs(tongue),)),
        Rule("ranges", tuple(_joints())),
        Rule("abbreviations", (*_articles(), *_pieces())),
    )


def _articles() -> Iterator[Form]:
    """Say the d. that an accusative asks for: "rund um d. Uhr"."""
    yield form(
        rf"\b(?:(?i:{ACCUSATIVE}|über"
        rf"|üb\.)) (?P<said>d\.)(?= (?:[a-zäöüß]{{3,20}}n )?(?P<noun>{_NOUN}))",
        lambda match: "die" if match["noun"].endswith("en") else _THE[gender(match["noun"])],
        needs=("d.",),
    )
    yield form(
        rf"\b{_NOUN} (?P<said>d\.)(?= (?:re|li|vor|vorig|gen|o\. ?g)\. (?P<noun>{_NOUN}))",
        lambda match: "des" if re.search("[^su]s$|Jh$", match["noun"]) else "der",
        needs=("d.",),
    )
    yield form(r"\bd(?:\.|es) (?P<said>(?:vor|vorig)\.)(?= )", "vorigen", needs=("vor",))
    yield form(
        r"\bd(?:\.|es) vor(?:ig)?(?:\.|en) (?P<said>Jh\.)",
        lambda m: f"Jahrhunderts{sentence_stop(m, at=m.end())}",
        needs=("Jh.",),
    )


def _joints() -> Iterator[Form]:
    """Say "bis" between figures and between letters: "S. 20 b. 25", "Abschn. A-C"."""
    yield form(
        r"\b(?:Kinder|Kindern|Kdr\.|Kd\.|Ki\.|Jugendl(?:iche"
        r"|\.)) (?P<said>u\.)(?= [0-9]{1,2} (?:J\.|Jahre|Mon))",
        "unter",
        needs=("u.",),
    )
    yield form(r"(?<=[0-9] )b\.(?= [0-9])", "bis", needs=("b.",))
    yield form(
        rf"\b(?:{_NAMED}) [A-Za-z](?P<said> ?{DASH} ?)(?=[A-Za-z](?![\w-]))",
        " bis ",
        needs="-\u2013\u2014\u2010\u2011\u2012",
    )
    yield form(r"\bS(?:atz|\.) [0-9] (?P<said>HS)(?= [0-9])", "Halbsatz", needs=("HS",))
    yield form(
        r"(?:\b(?:Kd|Kdr|Ki|Erw|Pat|J|Säugl)\.|\b(?:Kind(?:er)?|Erwachsene|Jugendliche"
        r"|Patienten?|Säuglinge"
        r"|Jahren?)(?: \([^)\n]{1,40}\))?|\)) (?P<said>(?P<how>erh|bek)\.)(?= [0-9½¼])",
        lambda match: "erhalten" if match["how"] == "erh" else "bekommt",
        needs=("erh.", "bek."),
    )
    yield form(r"(?<![\w.])zul\.(?= (?:am |im |vor |[0-9]))", "zuletzt", needs=("zul.",))
    yield form(
        r"\b(?:nicht|mehr|nur) (?P<said>verw\.)(?!\w)",
        lambda match: f"verwenden{sentence_stop(match, at=match.end())}",
        needs=("verw.",),
    )
    yield from _points_and_minutes()


def _points_and_minutes() -> Iterator[Form]:
    yield form(
        r"(?:\bum [0-9][0-9,]{0,5} ?(?:mg|g|µg|ml|Tbl\.)|\b[Dd]osis|\blangsam|\bschrittweise"
        r"|\bweiter) (?P<said>red\.)(?!\w)",
        lambda match: f"reduzieren{sentence_stop(match, at=match.end('said'))}",
        needs=("red.",),
    )
    yield form(
        r"(?:^|[(„\"»])(?P<said>Min\.)(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,}))",
        lambda match: f"Minimale{ending_before('', kind=gender(match['noun']))}",
        needs=("Min.",),
    )
    yield form(r"(?<=[0-9] min)\.(?=[,;)]| [a-zäöü])", "", needs=(" min.",))
    yield form(
        r"\b(?i:mit|von|bei|nach|aus|zu) (?:[0-9,]{1,6} (?:bis|und"
        r"|oder) )?[0-9,]{1,6} (?P<said>Pkt\.)(?!\w)",
        lambda match: f"Punkten{sentence_stop(match, at=match.end('said'))}",
        needs=("Pkt.",),
    )
    yield form(r"(?<=/min)\.(?=[,;)]| [a-zäöü])", "", needs=("/min.",))


def _pieces() -> Iterator[Form]:
    yield form(
        r"(?<![\w.,])[1-9][0-9]{0,2} (?P<said>St\.)(?=$|[,;)/]| [a-zäöü])",
        lambda match: f"Stück{sentence_stop(match, at=match.end())}",
        needs=("St.",),
    )


def _francs(tongue: Tongue) -> Form:
    """Say francs and their cents as they are spoken: "12 Fr. 50"."""

    def said(match: re.Match[str]) -> str:
        cents = tongue.number(str(int(match["cents"])))
        return f"{tongue.number(match['n'], noun='Franken |m')} Franken {cents}"

    return form(
        r"(?<![\w.,/])(?P<said>(?P<n>[0-9]{1,4}) (?:Fr|Sfr)\. (?P<cents>[0-9]{2}))(?!\w"
        r"|[.,:][0-9]| ?(?:Uhr|h)\b)",
        said,
        needs=("r.",),
    )


def _is_now() -> Form:
    """Say the place that somebody has now: "und ist nun 4."; a child is that old."""

    def said(match: re.Match[str]) -> str | None:
        text = match.string
        is_last = not text[match.end() :].strip()
        if is_last and not _CONTEST.search(text[max(0, match.start() - 120) : match.start()]):
            return None
        place = str(num2words(int(match["n"]), lang="de", to="ordinal")).capitalize()
        return f"{place}r{'.' if is_last else ''}"

    return form(
        r"\b(?:ist|bleibt|steht als|liegt als|wird) (?:nun|jetzt|damit|weiter(?:hin)?|aktuell"
        r"|somit) (?P<said>(?P<n>[1-9][0-9]?)\.)"
        r"(?=$|[,;)]| (?:und|in der|der Tab|hinter|vor)\b)",
        said,
        needs=".",
    )


_CONTEST = re.compile(
    r"\b(?:Tabelle\w*|\w*[Ll]iga|Platz|\w*[Rr]ennen|Turnier\w*|Wett\w+|\w*[Mm]eister\w*|Sieg\w*"
    r"|Niederlage\w*|gew(?:ann|innt|onnen)|verlor\w*|siegt\w*|Punkte?n?|Verein|Mannschaft|Team"
    r"|FC|SV|TSV|SC|VfB|VfL|HSV|BVB|Lauf|Staffel|Etappe|Rang|Elf|Spiel\w*|[0-9]{1,2}:[0-9]{1,2})\b"
)


def _every_other() -> Form:
    """Say every how many: "jd. 2. Tag"."""
    return form(
        r"(?<![\w.])(?P<said>jd\. (?P<n>[1-9][0-9]?)\.)(?= (?P<noun>[A-ZÄÖÜ][a-zäöüß]+))",
        lambda match: (
            f"jede{_EACH[gender(match['noun'])]} "
            f"{num2words(int(match['n']), lang='de', to='ordinal')}"
            + ("n" if gender(match["noun"]) == "m" else "")
        ),
        needs=("jd.",),
    )


_EACH = {"m": "n", "f": "", "n": "s"}
