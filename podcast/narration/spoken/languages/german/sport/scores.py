"""German scores, minutes and points of a match: "3:1", "21:25, 25:18", "(78., FE)", "90. Min."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from podcast.narration.spoken.languages.german.grammar.counting import GERMAN, ordinal
from podcast.narration.spoken.languages.sentence_ends import sentence_stop
from podcast.narration.spoken.languages.tongue import GAP, Tongue
from podcast.narration.spoken.rule import Form, figure, form

_GOAL = re.compile(
    r"\b(?:Tore?|traf(?:en)?(?! auf)|[Dd]oppelt|erzielte\w*|Torschütz\w*|Treffer|Gelb|Rot|Elfmeter"
    r"|\w*karten?)\b"
)
_CONTEST = re.compile(
    r"\b(?:Sätze?n?|Satz\w*|gew[ao]nn\w*|gewinnt|siegt\w*|Siege?|verlor\w*|unterl[ai]g\w*|besiegt\w*"
    r"|schlug\w*|bezwang\w*|Match|Endstand|Niederlage)\b"
)
# "1:0 (12.)" and "2:1 Egger (88.)"; "gegen den HSV (16.)" is a place of a table.
_SCORED_BY = re.compile(r"[0-9]{1,2}:[0-9]{1,2} (?:[A-ZÄÖÜ][a-zäöüß]+ )?\($")
_AT_TIMES = re.compile(r"\b(?:um|ab|von|bis|gegen|seit|vor|zwischen|Züge?|Abfahrt) $")
_MEETING = re.compile(
    r"\b(?i:uhr|termine?|treffen|treffpunkt|bus(?:se)?|züge?|bahn|abfahrt\w*|ankunft|anpfiff|beginn"
    r"|einlass|zeiten|uhrzeiten|essen|sitzung|training|sprechstunden?)\b"
)
_BOOK = re.compile(
    r"\b(?:Mt|Mk|Lk|Joh|Röm|Kor|Gal|Eph|Phil|Kol|Thess|Tim|Tit|Hebr|Jak|Petr|Offb|Apg|Gen|Ex|Lev|Num"
    r"|Dtn|Mose|Jos|Ri|Sam|Kön|Hiob|Ijob|Pss?|Spr|Koh|Hld|Jes|Jer|Ez|Dan|Hos|Matthäus|Markus|Lukas"
    r"|Johannes|Römer|Psalm(?:en)?|Sure|Koran|Vers)\.? $"
)
_TENNIS = 7  # games of a set, at most
_LAST_POINTS = frozenset({11, 15, 21, 25})  # of a set of table tennis, badminton, volleyball


def shootouts() -> Form:
    """Say "i. E." and "n. E." before a score."""
    return form(
        r"(?<![\w.])(?<![0-9] )[in]\. ?E\.(?= [0-9]{1,2}:[0-9]{1,2}(?![0-9])(?! Uhr))",
        lambda match: f"{'im' if match[0][0] == 'i' else 'nach'} Elfmeterschießen",
        needs=("E.",),
    )


def sets(tongue: Tongue) -> Form:
    """Say the sets of a match, some of which look like times: "21:25, 25:18, 15:13"."""

    def said(match: re.Match[str]) -> str | None:
        pairs = [one.split(":") for one in re.findall("[0-9]+:[0-9]+", match[0])]
        text = match.string
        if _BOOK.search(text[max(0, match.start() - 16) : match.start()]):
            return None
        if any(high[0] == "0" and len(high) == 2 for _, high in pairs):
            return None
        hours = [int(low) for low, high in pairs if int(high) % 5 == 0]
        rises = len(hours) == len(pairs) and hours == sorted(set(hours))
        is_no_time = any(int(low) > 24 or int(high) > 59 or len(high) == 1 for low, high in pairs)
        before = text[max(0, match.start() - 60) : match.start()]
        near = f"{before}…{text[match.end() : match.end() + 60]}"
        is_played = (
            not rises
            and _CONTEST.search(near)
            and not _AT_TIMES.search(before)
            and not _MEETING.search(before)
            and all(_is_set(int(low), int(high)) for low, high in pairs)
        )
        if not (is_no_time or is_played) or re.match(" ?Uhr", text[match.end() :][:4]):
            return None
        return re.sub(
            "([0-9]+):([0-9]+)",
            lambda one: f"{tongue.number(one[1])} zu {tongue.number(one[2])}",
            match[0],
        )

    return figure(
        r"(?<![\w.,:/-])[0-9]{1,3}:[0-9]{1,3}(?:(?:[,;] | und )[0-9]{1,3}:[0-9]{1,3}){1,6}"
        r"(?![\w:/-]|[.,][0-9])",
        said,
        needs=":",
    )


def _is_set(low: int, high: int) -> bool:
    """Tell how a set ends, "25:18" or "7:6", from an hour."""
    most, least = max(low, high), min(low, high)
    if most <= _TENNIS:
        return most >= _TENNIS - 1
    return most in _LAST_POINTS or most - least == 2


def hyphened_scores(tongue: Tongue) -> Form:
    """Say how a match ended, by a hyphen: "siegte 2-1"."""
    return form(
        r"\b(?:gew[ao]nn\w*|sieg\w*|verl[oi]\w+|besieg\w*|unterl\w+|führ\w*|Endstand|Sieg|Serie"
        r"|Niederlage"
        r"|Remis|Unentschieden)\b[^.!?\n]{0,30}?(?<![\w.,:/-])"
        r"(?P<said>(?P<low>[0-9]{1,2})[-\u2013](?P<high>[0-9]{1,2}))"
        r"(?=[,.;!)]|$| (?:in|im|gegen|nach|und|bei|vor|auswärts|daheim|zu)\b)",
        lambda match: f"{tongue.number(match['low'])} zu {tongue.number(match['high'])}",
        needs="-\u2013",
    )


def goals() -> Iterator[Form]:
    """Say the minute of a goal in its brackets: "Tore: Maier (12.), Özil (78., FE)"."""
    fouls = {
        "FE": ", Foulelfmeter",
        "HE": ", Handelfmeter",
        "ET": ", Eigentor",
        "Elfm.": ", Elfmeter",
        "Elfmeter": ", Elfmeter",
        "Foulelfmeter": ", Foulelfmeter",
        "Handelfmeter": ", Handelfmeter",
        "Eigentor": ", Eigentor",
    }

    def said(match: re.Match[str]) -> str | None:
        ahead = match.string[max(0, match.start() - 120) : match.start()]
        if not (_GOAL.search(ahead) or _SCORED_BY.search(ahead)):
            return None
        foul = fouls.get((match["foul"] or "").strip(",/ "), "")
        return f"{ordinal(int(match['minute']), '')} Minute{foul}"

    yield form(
        r"(?P<said>(?P<minute>45|90|105|120)\.(?P<foul>))(?= ?\+ ?[0-9]{1,2}[,)./])",
        said,
        needs=("+",),
    )
    yield form(
        r"(?:(?<=\()|(?<=[0-9]\., ))(?P<said>(?P<minute>[1-9][0-9]{0,2})\.(?P<foul>[,/]? ?(?:FE"
        r"|HE|ET|Elfm\.|(?:Foul|Hand)?[Ee]lfmeter|Eigentor))?)(?=[,)/])",
        said,
        needs=(".)", ".,", "./"),
    )


def added_minutes(tongue: Tongue) -> Form:
    """Say a minute that was added to a half: "in der 90.+3 Min.", "(45.+1)"."""

    def said(match: re.Match[str]) -> str:
        ending = "n" if (match["before"] or "").lower() == "der" else ""
        place = ordinal(int(match["n"]), ending)
        minute = " Minute" if match["minute"] else ""
        stop = sentence_stop(match, at=match.end()) if minute else ""
        return f"{place}{minute} plus {tongue.number(match['more'])}{stop}"

    return form(
        r"(?:\b(?P<before>[Dd]er|[Dd]ie) )?(?<![\w.,:/-])(?P<said>(?P<n>45|90|105|120)\. ?\+ ?"
        r"(?P<more>[1-9][0-9]?)(?:(?P<minute>\.? (?:Min\.|Min\b|Minute\b))"
        r"|\.?(?=[,;)])|(?= [a-zäöü]{3})))",
        said,
        needs="+",
    )


def points_in_the_dative() -> Form:
    """Say points behind a preposition: "mit 12 Pkt."."""
    return form(
        r"\b(?i:mit|von|bei|nach|aus|zu) (?:[0-9,]{1,6} (?:bis|und"
        r"|oder) )?[0-9.,]{1,10} (?P<said>Pkt\.)(?!\w)",
        lambda match: f"Punkten{sentence_stop(match, at=match.end('said'))}",
        needs=("Pkt.",),
    )


def minutes() -> Form:
    """Say which minute of a match: "in der 90. Min."."""
    return form(
        r"\b(?P<before>[Dd]ie|[Dd]er) "
        r"(?P<said>(?P<number>[1-9][0-9]{0,2})\. Min(?:\.(?= [a-zäöü]|[:,;)])|(?!\w)))",
        _minute,
        needs=("Min",),
    )


def _minute(match: re.Match[str]) -> str:
    ending = "" if match["before"].lower() == "die" else "n"
    return f"{ordinal(int(match['number']), ending)} Minute"


def shootouts_behind_scores() -> Form:
    """Say "i. E." and "n. E." behind a score."""
    return form(
        r"(?:(?<=[0-9] )|(?<=[,;] ))(?P<said>i\. ?E\.|(?<=:[0-9] )n\. ?[EP]\.)(?!\w)"
        r"(?=$|[,.;)]| \(| (?:gew|sieg|verl|unterl|mit|durch"
        r"|und|nach|gegen))",
        lambda match: (
            f"{'im' if match['said'][0] == 'i' else 'nach'} "
            f"{'Penalty' if 'P' in match['said'] else 'Elfmeter'}schießen"
            f"{sentence_stop(match, at=match.end())}"
        ),
        needs=("E.", "P."),
    )


def second_minute() -> Form:
    """Say the second of two minutes of a match: "in der 12. und 67. Min."."""
    place = r"[1-9][0-9]{0,2}\."
    first = rf"{place}(?:,| und| oder| u\.|/){GAP}(?:{place} (?:und|oder|u\.) )?"

    def minute(match: re.Match[str]) -> str:
        ending = "" if match["before"].lower() == "die" else "n"
        stop = sentence_stop(match, at=match.end("said"))
        return f"{ordinal(int(match['number']), ending)} Minute{stop}"

    return form(
        rf"\b(?P<before>[Dd]er|[Dd]ie) {first}(?P<said>(?P<number>[1-9][0-9]{{0,2}})\. Min"
        rf"(?:\.|(?!\w)))",
        minute,
        needs=("Min",),
    )


def points_of_a_team() -> Form:
    """Say the points of a team: "FCB 34 P."."""
    return form(
        r"(?:\b(?:FC|SV|BVB|FCB|HSV|VfB|VfL|TSV|SC|Tabelle|Platz|Liga|Spiel\w*"
        r"|Team)\b[^.\n]{0,40}? |[A-Z]{3} )[0-9]{1,3} (?P<said>P\.)(?!\w)",
        "Punkte",
        needs=("P.",),
    )


def half_times() -> Form:
    """Say how it stood at half-time behind a score that is no hour: "29:28 (15:14)"."""
    return form(
        r"(?<![\w.,:/-])(?:(?:2[4-9]|[3-9][0-9]|1[0-9]{2}):[0-9]{1,3}|[0-9]{1,3}:(?:[6-9][0-9]"
        r"|1[0-9]{2})) \((?P<said>(?P<low>[0-9]{1,3}):(?P<high>[0-9]{1,3}))(?=[;,)])",
        lambda match: f"{GERMAN.number(match['low'])} zu {GERMAN.number(match['high'])}",
        needs=":",
    )


def scores() -> Form:
    """Say a score: "3:1"."""
    number = "[0-9]{1,3}(?:\\.[0-9]{3})*"

    def score(match: re.Match[str]) -> str:
        parts = (match["low"], match["high"])
        joint = "-zu-" if match.string[match.end() :][:1] == "-" else " zu "
        return joint.join(GERMAN.number(one) for one in parts)

    return figure(
        rf"(?<![\w.,:/-])(?P<low>{number}):(?P<high>{number})(?![\w:/]|[.,][0-9])", score, needs=":"
    )


def minutes_in_a_row() -> Form:
    """Say three minutes of a match and more: "in der 12., 98. und 117. Min."."""

    def said(match: re.Match[str]) -> str:
        ending = "" if match["before"].lower() == "die" else "n"
        row = re.sub(r"([0-9]{1,3})\.", lambda one: ordinal(int(one[1]), ending), match["row"])
        stop = sentence_stop(match, at=match.end("said"))
        return f"{row.replace(' u. ', ' und ')} Minute{stop}"

    return form(
        r"\b(?P<before>[Dd]er|[Dd]ie) "
        r"(?P<said>(?P<row>[1-9][0-9]{0,2}\.(?:, [1-9][0-9]{0,2}\.){1,6}"
        r" (?:und|u\.) [1-9][0-9]{0,2}\.) Min(?:\.|ute\b))",
        said,
        needs=("Min",),
    )


def minutes_before_cards() -> Form:
    """Leave out the full stop of a minute before a card: "78. Min. Gelb"."""
    return form(
        r"[0-9]\. Min(?P<said>\.)(?= (?:Gelb|Rot|Elfmeter|Foul|Kopfball|Freisto|Eckball))",
        "",
        needs=("Min.",),
    )
