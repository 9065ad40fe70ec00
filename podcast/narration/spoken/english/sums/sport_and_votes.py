"""What sport, votes, flights and cooks write in figures: "287–4", "218-212", "12'", "3/4 c."."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.english.sums.scores import DECIDED
from podcast.narration.spoken.english.times import clock
from podcast.narration.spoken.near_words import around
from podcast.narration.spoken.rule import Form, figure, form
from podcast.narration.spoken.sentence_ends import stopped
from podcast.narration.spoken.shapes import VULGAR
from podcast.narration.spoken.triggers import DIGITS

_PLAYED = late_regex(
    r"\b(?:goals?|scor\w{1,4}|header|penalt(?:y|ies)|booked|sent off|equali[sz]\w{1,4}|netted|"
    r"winner"
    r"|opener|pen|HT|FT|substitut\w{1,4}|half-time|full-time|brace|hat-trick|kick-off)\b"
)
_CRICKET = late_regex(
    r"\b(?:not out|wickets?|overs|innings|stumps|bowled|bowlers?|bowling|batt(?:ed|ing|ers?|"
    r"sm[ae]n)"
    r"|Test|Ashes|declared|dec|wkts?|century)\b"
)
_INTERVAL = late_regex(
    r"(?:\bdec\.|[0-9][-/\u2013][0-9]{1,2}\b)[^.!?\n]{0,60} at (?:tea|lunch|stumps|the close)\b"
    r"|\bat stumps\b"
)
_NO_PLAYER = late_regex(
    r"(?i:table|figure|group|hotel|dose|version|class|level|grade|note|page|item|room|type|stage|phase"
    r"|step|model|unit|section|day|week|rated|rating|chapter|part|question) $"
)
_TEAM = late_regex(
    r"\b(?:games?|table|league|wins?|won|leads?|led|scor\w{1,4}|season|rebounds?|reb|ast|assists?|clear"
    r"|ahead|behind|top|bottom|place|match(?:es)?|goals?)\b"
)
_TRIAL = late_regex(r"\b(?:enrol\w{1,5}|trial|treat\w{1,5}|placebo|mg|patients?|random\w{2,5})\b")


def _minute(match: re.Match[str]) -> str | None:
    """Say the minute of a goal; elsewhere the mark is of feet or closes a quotation."""
    if not _PLAYED.search(around(match, within=100)):
        return None
    said = [number_words.integer(one) for one in match["minute"].split("+")]
    return f"{' plus '.join(said)} {'minute' if match['minute'] == '1' else 'minutes'}"


def _feet(match: re.Match[str]) -> str | None:
    before = match.string[max(0, match.start() - 200) : match.start()]
    if re.search(r"(?:^|[\s(])['‘][^'’]*$", before):
        return None  # the mark closes a quotation
    return f"{number_words.number(match['feet'])} feet"


def _wickets(match: re.Match[str]) -> str | None:
    low, high = match["low"], match["high"]
    if match["said"] == "24/7" or not _CRICKET.search(around(match, within=100)):
        return None
    return f"{number_words.integer(low)} for {number_words.integer(high)}"


def _not_out(match: re.Match[str]) -> str | None:
    near = around(match, within=100)
    if _NO_PLAYER.search(match[0].partition(" ")[0] + " "):
        return None
    return " not out" if _CRICKET.search(near) or _INTERVAL.search(near) else None


def _to(match: re.Match[str]) -> str:
    return f"{number_words.integer(match['low'])} to {number_words.integer(match['high'])}"


def _points(match: re.Match[str]) -> str | None:
    near = around(match, within=100)
    return "points" if _TEAM.search(near) and not _TRIAL.search(near) else None


def _odds(match: re.Match[str]) -> str | None:
    if int(match["low"]) <= int(match["high"]):
        return None
    return _to(match)


def _model(match: re.Match[str]) -> str:
    """Say an airliner as its crews do: "seven forty-seven four hundred"."""
    first = f"seven {number_words.integer(match['model'][1:])}"
    series = match["series"]
    return f"{first} {number_words.integer(series)}" if series else first


def _kilometers(match: re.Match[str]) -> str:
    return f"{number_words.integer(match['said'][:-1])} K"


def _cups(match: re.Match[str]) -> str:
    if not match["whole"]:
        return " of a cup"
    return " cup" if match["whole"] == "1" and not match["part"] else " cups"


def _spoons(match: re.Match[str]) -> str:
    name = "tablespoon" if match["said"] == "T" else "teaspoon"
    return name if re.search(r"(?<![0-9/])1 $", match[0][:2]) else f"{name}s"


def _race(match: re.Match[str]) -> str:
    return clock(int(match["hour"]), int(match["minute"]), half=False)


_INGREDIENT = (
    "flour|sugar|milk|water|butter|oil|rice|broth|stock|cream|chopped|sliced|diced|shredded|grated"
    "|packed|brown|white|all-purpose|whole|warm|cold|hot|fresh|frozen|cooked|uncooked|dried|plain|powdered"
    "|granulated|sour|heavy|buttermilk|oats|nuts|walnuts|pecans|raisins|cheese|yogurt|honey|juice|melted"
    "|softened|light|dark|self-rising|bread|vegetable|olive|chicken|beef|tomato\\w*"
)


def _won_and_lost(match: re.Match[str]) -> str:
    counts = [(match["won"], "win", "wins"), (match["lost"], "loss", "losses")]
    if match["kind"]:
        drawn = ("draw", "draws") if match["kind"] == "D" else ("tie", "ties")
        counts.append((match["drawn"], *drawn))
    return ", ".join(
        f"{number_words.integer(count)} {one if count == '1' else many}"
        for count, one, many in counts
    )


CONTESTS: tuple[Form, ...] = (
    figure(
        r"(?<![\w.,/:$£€])(?P<minute>[1-9][0-9]{0,2}(?:\+[0-9]{1,2})?)['′]"
        r"(?=[,.;)]|$| (?!(?:of|tall|long|wide|high|deep|from|out|away|x|by)\b))",
        _minute,
        needs="'′",
    ),
    # "Within 200' of shore": nothing else is so far from a thing.
    form(
        r"\b(?:[Ww]ithin|[Aa]t least|[Mm]in(?:imum|\.)|[Nn]earer than|[Cc]loser than|[Oo]ver"
        r"|[Uu]nder) "
        r"(?P<said>(?P<feet>[1-9][0-9]{1,3})['’′])(?= (?:of|from|away|deep|tall|high|wide)\b)",
        _feet,
        needs=("0'", "5'", "0’", "5’", "0′", "5′"),
    ),
    figure(
        r"(?<![\w.,/:$£€])(?P<feet>[1-9][0-9]{0,2},[0-9]{3})['’′](?=[ ,.;)]|$)",
        _feet,
        needs="'’′",
    ),
    form(
        r"\b(?:closed|finished|ended|declared|reduced|slumped|collapsed|bowled out|made|"
        r"reached|were|was)"
        r" (?:the day )?(?:on |at |to |for )?"
        r"(?P<said>(?P<low>[1-9][0-9]{1,2})[-/\u2013](?P<high>10|[0-9]))(?![\w/-]|[.,:][0-9])",
        _wickets,
        needs=DIGITS,
    ),
    figure(
        r"(?<![\w.,/-])(?P<low>[1-9][0-9]{1,2})[-/\u2013](?P<high>[0-9])(?= (?:dec|declared)\b)",
        lambda match: (
            f"{number_words.integer(match['low'])} for {number_words.integer(match['high'])}"
        ),
        needs=(" dec",),
    ),
    form(
        r"[0-9][-/\u2013][0-9] (?P<said>dec\b\.?)(?! [0-9])",
        lambda match: stopped("declared", match),
        needs=(" dec",),
    ),
    # Won and lost: "12W–3L", "7W-2L-1D".
    figure(
        r"(?<![\w.,$£€-])(?P<won>[0-9]{1,3})W[-\u2013/](?P<lost>[0-9]{1,3})L"
        r"(?:[-\u2013/](?P<drawn>[0-9]{1,3})(?P<kind>[DT]))?(?!\w)",
        _won_and_lost,
        needs=("W",),
    ),
    # Who was not out, beside what was made: "Root 112*".
    form(r"\b[A-Z][a-z’'-]{1,20} [0-9]{1,3}(?P<said>\*)(?![\w*])", _not_out, needs="*"),
    *DECIDED,
    form(
        r"\b(?:House|Senate|[Cc]ouncil|[Vv]ot(?:ed?|es|ing)|[Pp]assed|[Cc]ommittee|[Cc]ommons|[Ll]ords"
        r"|[Aa]pproved|[Rr]ejected|[Dd]efeated)\b[^.!?\n]{0,30}? "
        r"(?P<said>(?P<low>[1-9][0-9]{1,2})[-\u2013](?P<high>[0-9]{1,3}))(?![\w/-]|[.,:][0-9])",
        _to,
        needs="-\u2013",
    ),
    figure(
        r"(?<![\w.,/:$£€-])(?P<low>[1-9][0-9]{1,2})-(?P<high>[1-9][0-9]{2}|[1-9][0-9](?<=[0-9]{3}-[0-9]{2}))"
        r"(?=,? (?:win|victory|defeat|loss|rout|triumph)\b)",
        _to,
        needs="-",
    ),
    figure(
        r"(?<![\w.,/:$£€-])(?P<model>7[0-8]7)-(?P<series>[1-9]00|(?<=[3478]7-)(?:8|9|10))(?:ER|LR)?"
        r"(?![\w-]|[.,][0-9])",
        _model,
        needs=("7-",),
    ),
    form(
        r"\bBoeing (?P<said>(?P<model>7[0-8]7)(?P<series>)s?)(?![\w-]|[.,][0-9])",
        lambda match: number_words.plural(_model(match)) if "s" in match["said"] else _model(match),
        needs=("Boeing",),
    ),
    form(
        r"\b(?:ran|runs?|running|racing|race|walk(?:ed)?|jog(?:ged)?|parkrun) "
        r"(?:(?:the|a|an|her|his|my|their|our|first|annual|charity|local) ){0,3}"
        r"(?P<said>(?:5|8|10|15|20|50)k)(?!\w)",
        _kilometers,
        needs="k",
    ),
    form(
        r"\b(?:HTTP(?:/[12](?:\.[01])?)?|[Ee]rrors?|[Ss]tatus(?: code)?|[Cc]ode)"
        r"(?P<said> 404)\b(?![.,][0-9])",
        f" four {number_words.OH} four",
        needs=("404",),
    ),
    figure(
        r"(?<![\w.,/])404(?= (?:errors?|pages?|not found|Not Found))",
        f"four {number_words.OH} four",
        needs=("404",),
    ),
    form(
        r"(?<![\w:])(?P<said>:(?P<seconds>[0-5][0-9]))(?= (?:left|remaining|to go|to play)\b)",
        lambda match: f"{number_words.integer(match['seconds'].lstrip('0') or '0')} seconds",
        needs=(":",),
    ),
    form(r"(?<![\w.,/])½(?= an? )", "half", needs="½"),
    form(
        rf"(?<![\w.,/])(?:(?P<whole>[1-9])(?: ?(?P<part>[{VULGAR}]|(?<= )[1-7]/[2-8]))?"
        rf"|(?:[{VULGAR}]|[1-7]/[2-8]))(?P<said> [cC]\.?)(?= (?:{_INGREDIENT})\b)",
        _cups,
        needs=("c", "C"),
    ),
    form(
        r"\b(?:won|wins?|winner|beat|backed|priced|bet|returned|favourite|"
        r"odds)\b[^.!?\n]{0,60}? (?:at|of) "
        r"(?P<said>(?P<low>[1-9][0-9]{0,2})/(?P<high>[1-9][0-9]?))(?=[.,;)](?![0-9])|$| "
        r"(?:and|by|under|for)\b)",
        _odds,
        needs="/",
    ),
    form(
        rf"(?:[0-9]|[{VULGAR}]) (?P<said>[Tt])(?= (?:{_INGREDIENT}|salt|vanilla|baking|"
        rf"cinnamon|yeast|pepper)\b)",
        _spoons,
        needs=(" T ", " t "),
    ),
    figure(
        r"(?<![\w.-])(?P<feet>[4-7])-(?:ft\.?|foot)-(?P<inches>1[01]|[0-9])(?![\w-])",
        lambda match: (
            f"{number_words.integer(match['feet'])}-foot-{number_words.integer(match['inches'])}"
        ),
        needs="-",
    ),
    form(
        r"\b(?:[Tt]imeouts?|[Dd]elays?|[Ii]ntervals?|[Ww]ait|[Ss]leep|[Cc]ountdown)"
        r"[^.!?\n]{0,20}? (?P<said>(?P<number>[1-9][0-9]{0,2})s)(?!\w)",
        lambda match: (
            f"{number_words.integer(match['number'])} second{'' if match['number'] == '1' else 's'}"
        ),
        needs="s",
    ),
    figure(
        r"(?<![\w.,/$£€-])(?P<low>[1-9][0-9]{0,2})/(?P<high>[1-9])"
        r"(?= (?:joint-?|clear )?(?:favourites?|favorites?|shots?|outsiders?|chance|"
        r"second favourite)\b)",
        _odds,
        needs="/",
    ),
    form(r"(?<=[0-9] )(?P<said>pts(?:\.(?=[,;)]| [a-z(]))?)(?!\w)", _points, needs=("pts",)),
    form(
        r"[0-9] (?:pts|points)\b[^.!?\n]{0,40}?[0-9]{1,2} (?P<said>reb|rebs)(?!\w)",
        "rebounds",
        needs=("reb",),
    ),
    form(
        r"[0-9] (?:pts|points)\b[^.!?\n]{0,40}?[0-9]{1,2} (?P<said>ast|asts)(?!\w)",
        "assists",
        needs=("ast",),
    ),
)
"""Forms of the rule "short-dates": what looks like a part, a length or a range, and is none."""

RACES: tuple[Form, ...] = (
    form(
        r"\b[Tt]he (?P<said>(?P<hour>1?[0-9])\.(?P<minute>[0-5][05]))(?= (?:at|from|to) [A-Z]|"
        r" (?:train|bus)\b| (?:is|was|will be) (?:now |still |also )?(?:[0-9]{1,3} (?:mins?\.?"
        r"|minutes)"
        r" late|late|delayed|cancelled|running|full|on time|expected|due|ready|standing"
        r"|calling)\b)",
        _race,
        needs=".",
    ),
)
"""A race or a train by its hour, where hours are written with a full stop."""
