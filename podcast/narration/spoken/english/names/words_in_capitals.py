"""Short words of capitals that are stressed, cried or a gas: "HA HA", "told US what", "NO"."""

from __future__ import annotations

import re

from podcast.late_patterns import late_regex
from podcast.narration.spoken.rule import Form, capital, form

IT_DOES = frozenset(
    """
    IS WAS WORKS HURTS HAS HAD WILL DOES GETS COMES BEGAN BEGINS STARTED STARTS ENDED ENDS CAN
    COULD SHOULD WOULD MAY MUST NEVER TAKES MAKES WENT CAME GOES FEELS LOOKS SEEMS
    """.split()  # noqa: SIM905
)
"""What "IT" does, so that no department is meant."""

# What is cried out, and in no dictionary: "AAARGH".
_CRY = late_regex(
    r"A{2,}R*G*H+|A+RR*GH+|U+GH+|E+W{2,}|Z{3,}|HM{2,}|B+R{2,}|S+H{2,}|PSS+T|GR{2,}|WHEW|(?:HA){2,}H?"
    r"|(?:HE){2,}|OO+PS|OO+H+|AA+H+|YAY+|YIPPEE+|OW{2,}|BOO+"
)
# Nitric oxide, by what is done with it or stands beside it.
_GAS = late_regex(
    r"\b(?:[Ii]nhal(?:ed?|ing)|[Ee]xhaled|[Bb]reath(?:ed?|es|ing)|[Nn]itric oxide \("
    r"|[Ll]evels? of|[Cc]oncentrations? of"
    r"|[Rr]eleases?|[Pp]roduces?|[Mm]akes?|[Gg]enerates?|endothelial|[Ff]ractional) $"
)
_GAS_GOES_ON = late_regex(
    r"(?: (?:from|via|through|in|and|or|at|which|that|was|is|were|rose|fell|therapy|by|with|to)\b"
    r"|[.,)]|$)"
)
# "There is NO production": none of it.
_NONE = late_regex(
    r"\b(?:there|is|are|was|were|be|been|has|have|had|with|got|need|needs|see|saw|shows?|showed"
    r"|absolutely|means?|meant) $",
    re.IGNORECASE,
)
_GAS_AHEAD = late_regex(
    r" (?:synthases?|donors?|synthesis|signall?ing|production|release|inhibitors?|bioavailability"
    r"|levels?(?= (?:in|of|rose|fell))|ppm|ppb)\b"
    r"|(?:,? and CO)? (?:is|are) (?:an? |the |both )?(?:[a-z-]{3,14} )?(?:gas(?:es)?"
    r"|vasodilators?|radicals?|pollutants?|messengers?"
    r"|molecules?)\b"
    r"|(?:,|,? and|,? or) (?:NO2|NO₂|NOx|N2O|O3|SO2)\b| at [0-9]{1,4} pp[mb]\b"
)


def is_cry(word: str) -> bool:
    """Tell a cry, which no dictionary has, from an acronym."""
    return bool(_CRY.fullmatch(word))


def is_gas(before: str, after: str) -> bool:
    """Tell nitric oxide from a stressed "no", which is far more often written."""
    if _GAS_AHEAD.match(after) and not _NONE.search(before):
        return True
    return bool(_GAS.search(before) and _GAS_GOES_ON.match(after))


# Who is asked to do it begins the clause; in a headline "Iran told US that" a country is meant.
_ASKED = (
    r"(?:^|(?<=[.!?:;,(] )|(?<=\bto )|(?<=\byou )|(?<=[Pp]lease )|(?<=\band )|(?<=\bor ))"
    r"(?:[Tt]ell|[Gg]ive|[Ll]et|[Ss]how|[Aa]sk|[Hh]elp|[Jj]oin|[Ff]ollow|[Cc]ontact|[Tt]each|[Ll]eave)"
)
_SOMEBODY = r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Yy]ou|[Ii]t|[Ww]ho|[Nn]obody|[Nn]o one|[Tt]hat)"

# A magazine's first word, in capitals, before what no department is: "IT was late".
_OF_NOBODY = (
    r"(?= (?:is|was|had been|has been|gets|got|grew) (?:(?:very|so|too|quite|almost|nearly|already"
    r"|still|getting|just|not yet) ){0,2}(?:(?:(?:late|early)(?= in the (?:day|evening|night)"
    r"| (?:when|and|that|one|afternoon|evening|morning)\b|[.,])|raining|snowing"
    r"|(?:cold|hot|warm)(?= (?:outside|that (?:day|night|morning|evening|summer|winter))\b)"
    r"|(?:dark|dawn|dusk|midnight|noon|(?:(?:spring|summer|autumn|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"(?: (?:morning|evening|afternoon|night))?))"
    r"(?=[.,;:!?]|$| (?:and|when|in|as|by|now|outside|before|after|at|again|already|on)\b)"
    r"|an? (?:[a-z]{3,12},? ){0,3}(?:night|day|morning|evening|afternoon|summer|winter|spring)"
    r"(?=[.,;:!?]|$| (?:in|of|like|when|and|that|for|with|as|at|on|which|before|after|until|so)\b)"
    r"|the (?:(?:best|worst) of (?:times|days|both)|(?:night|day|morning|evening|summer|winter"
    r"|spring|autumn|year)(?= (?:of|that|when|before|after|in|I|we|he|she|they)\b)))\b)"
    r"| (?:rained|snowed|dawned on|turned out (?:that|to be)|so happened|(?:has|had) rained)\b)"
)
# Where the paragraph speaks of computers, they are meant.
_COMPUTERS = late_regex(
    r"\bI\.?T\b|\b(?i:rollouts?|software|systems?|servers?|networks?|departments?|laptops?|staff"
    r"|budgets?|projects?|upgrades?|outages?|helpdesk|cyber\w*|digital|users?|computers?|compan(?:y|ies)"
    r"|firms?|jobs?|sector|industry|HR|shifts?|teams?)\b"
)


def _it(match: re.Match[str]) -> str | None:
    behind = match.string[match.end("said") : match.end("said") + 200]
    return None if _COMPUTERS.search(behind) else "It"


STRESSED: tuple[Form, ...] = (
    # At a beginning: "OR call us", "ME or you?"; a surgeon's room and an illness go on otherwise.
    form(
        r"(?:^|(?<=[.!?:;] ))(?P<said>OR)(?= (?:call|text|email|e-mail|visit|write|try|use|get"
        r"|ask|just|maybe|you|we"
        r"|I|if|else|a|an|the|is|are|do|don['’]t|does|perhaps|so|take|buy|go|come|send|click|simply|better|worse)\b)",
        "Or",
        needs=("OR ",),
    ),
    form(
        r"(?:^|(?<=[.!?:;] ))(?P<said>ME)(?=(?: or (?:you|him|her|them)\b| too\b| neither\b|[!?]))",
        "Me",
        needs=("ME",),
    ),
    form(
        rf"(?:^|(?<=\n))[\"“‘]?(?P<said>IT){_OF_NOBODY}",
        _it,
        needs=("IT",),
    ),
    form(
        r"\b(?:[Tt]hat['’]s|[Tt]his is|[Ii]s that|[Tt]hat was|[Tt]his was|[Dd]o"
        r"|[Dd]id) (?P<said>IT)(?=[.!?,;]|$)",
        "it",
        needs=("IT",),
    ),
    form(
        r"\b[Mm](?:ade|akes?|aking) (?P<said>IT)(?= (?:work|happen|clear|easy|easier|better"
        r"|worse|all|real|fun"
        r"|stop|go|possible|count|through|feel|look|sound|so|very|hard)\b)",
        "it",
        needs=("IT",),
    ),
    form(
        r"\b(?:it|them|this|these|those|that|him|her|everything) (?:back |over )?(?:to|for"
        r"|from|with) (?P<said>US)"
        r"(?=, not\b|[!?]|\.(?:[”\"’]|$| [A-Z]))",
        "us",
        needs=("US",),
    ),
    # "WHO asked you?": somebody is asked for, and no organisation.
    form(
        r"(?:^|(?<=[.!?:;,] )|(?<=[\"“‘']))(?P<said>WHO)(?= (?:asked|are|is|was|were|did|does|do"
        r"|said|says|let"
        r"|told|took|made"
        r"|wants|knows|knew|cares|would|could|can|will|has(?! \w+ed)|left|ate|broke|gave|else)\b"
        r"[^.!?,;\n]{0,50}?\b(?:you|your|he|him|she|I|me|my|us|we|they|them|it|this|that|there)\b"
        r"[^.!?\n]{0,50}\?)",
        "Who",
        needs=("WHO",),
    ),
    capital(
        r"\bH[AEO](?=,? H[AEO]\b)|(?<=\bH[AEO] )H[AEO]\b",
        lambda match: match[0].lower(),
        needs=("HA", "HE", "HO"),
    ),
    # "Tell US what you think": somebody is told.
    form(
        rf"(?:{_ASKED}|{_SOMEBODY} (?:[Tt]ells|[Tt]old|[Gg]ave|[Ll]et|[Ss]howed|[Aa]sked|[Ll]eft"
        r"|[Hh]elped|[Mm]ade|[Tt]aught)|\b[Aa]ll of"
        r"|\b[Bb]oth of|\b[Ee]ach of|\b(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]hey|[Ww]hat) [a-z]{2,20}s"
        r"(?= US (?:all|both)\b(?!-)(?! (?:the|our|its|parties|sides))))"
        r" (?P<said>US)(?! and [A-Z])"
        r"(?= (?:what|how|why|who|where|when|if|that"
        r"|nothing"
        r"|something|today|now|online|all|both|about|know|go|off|at|on|and|a|an|the|to|down|up"
        r"|out|no|only)\b"
        r"|[.!?;])",
        "us",
        needs=("US",),
    ),
)
"""Forms of the rule "acronyms"."""
