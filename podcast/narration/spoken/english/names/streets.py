"""Streets and drives by the company they keep: "on Wall St. Brokers", "Hill Dr. last May"."""

from __future__ import annotations

import re

from podcast.narration.spoken.english import number_words
from podcast.narration.spoken.rule import Form, capital, form, one_of
from podcast.narration.spoken.sentence_ends import ends_sentence, stopped
from podcast.narration.spoken.tables import wordlist

_STARTS = wordlist("abbreviations", part="sentence_starts")
# Names that streets have, and that stand before no saint.
_STREETS = (
    "(?:Main|Wall|High|Oak|Elm|Maple|Pine|Cedar|Walnut|Chestnut|Market|Broad|Water|Mill|Front|Bridge"
    "|Spring|Fleet|Oxford|Baker|Bourbon|Beacon|Downing|Harley|Carnaby|Regent|Canal|Park|Church|Grove"
    "|Union|State|Court|Front|Green|Center|Centre|Station|Victoria|King|Queen|Castle|School|College"
    "|Liberty|Franklin|Jefferson|Madison|Lincoln|Hudson|Mulberry|Bleecker|Prince|Spruce|Birch|Ash)"
)
_SAINTS = (
    "(?:Mary|John|James|Peter|Paul|Mark|Luke|Matthew|Thomas|Andrew|Philip|Simon|Jude|Stephen|George"
    "|Michael|Patrick|David|Nicholas|Martin|Francis|Clare|Clair|Anne|Ann|Catherine|Elizabeth|Joseph"
    "|Louis|Charles|Albans?|Ives|Helens?|Andrews|Kitts|Lucia|Vincent|Bernard|Benedict|Augustine"
    "|Anthony|Barnabas|Bartholomew|Christopher|Cloud|Croix|Edmund|Giles|Jerome|Lawrence|Leonard"
    "|Margaret|Maurice|Moritz|Petersburg|Pancras|Teresa|Ursula|Valentine|Pauls?|Johns?|Marys?"
    "|Michel|Gallen|Tropez|Malo|Denis|Germain|Etienne|Jean|Pierre|Maarten|Kilda|Neots|Asaph|Austell"
    "|Mawes|Agnes|Clement|Columba|Bride|Dunstan|Hilda|Hugh|Kevin|Mungo|Ninian|Olaf|Oswald|Swithin"
    "|Sebastian|Theresa|Tammany|Laurent|Martins?|Peters?|Marks?|Lukes?|Georges?|Annes?)"
)
# Behind these a doctor is meant, and no street's name stands before.
_NO_ROAD = (
    r"(?!(?:Mr|Mrs|Ms|The|A|An|Our|My|Your|His|Her|Their|This|That|Any|Some|No|Every|Each|If|When|As"
    r"|Ask|See|Call|Tell|Phone|Consult|Dear|And|But|So|Then|Or|For|With|New|Thank|Thanks|Dr|Visit"
    r"|While|Since|Because|After|Before|Did|Does|Do|Is|Was|Has|Had|Can|Could|Will|Would|Should|May"
    r"|Senior|Junior|Head|Chief|Lead|Trainee|Duty|Locum|Family|Another|Other|Let|Have|Good|Only|Young|Old|What|Which|Where|Why|How|Hi|Hello|In|On|At|To|By|From)\b)"
)


def _street(match: re.Match[str]) -> str:
    after = re.split("['’]", match["after"])[0]
    return "Street." if after in _STARTS or after == "St" else "Street"


def _drive(match: re.Match[str]) -> str:
    return "Drive." if ends_sentence(match) else "Drive"


STREETS: tuple[Form, ...] = (
    # Who sings along: "(Ft. Ana Lee)".
    form(
        r"(?<=\()(?:[Ff]t|[Ff]eat)\. ?(?=[A-Z])",
        "featuring ",
        needs=("(Ft", "(ft", "(feat", "(Feat"),
    ),
    # "Gold" ft. Drake: behind a song or a singer; behind a number they are feet.
    form(
        r"(?:[”\"’'] |\b(?!(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine"
        r"|Ten|Sq|Cu|Cubic|Square|Board|Linear|Lin|At|In|From|Near|To|By|Of|And|The|On|Old|Outside"
        r"|Around|Visit|When|Since|Until|After|Before)\b)[A-Z][\w’'-]{1,20} )"
        r"(?P<said>(?:[Ff]t|[Ff]eat)\.)(?= (?!(?:The|A|An|It|He|She|They|We|In|At|This"
        r"|That) [a-z])[A-Z][a-z])",
        "featuring",
        needs=("ft.", "Ft.", "eat."),
    ),
    form(
        r"(?:(?<=D-)|(?<=R-)|(?<![\w.-]))Dist\.(?= (?:No\. )?[0-9])", "District", needs=("Dist.",)
    ),
    capital(
        rf"\b{_NO_ROAD}[A-Z][a-z]{{1,30}} (?P<said>Dr\.)(?= Dr\. [A-Z])",
        "Drive.",
        needs=("Dr. Dr.",),
    ),
    # A doctor who is not named and ends the sentence: "Ask a Dr. Do not wait".
    form(
        r"\b(?:[Tt]he|[Mm]y|[Yy]our|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Aa]|[Aa]nother|[Aa]ny"
        r"|[Ff]amily) "
        rf"(?P<said>Dr\.)(?= (?:(?:Do|Don['’]t|Never|Keep|Stop|Take|Tell|Ask|Call) [a-z]|"
        rf"(?:{one_of(sorted(_STARTS - {'Do', 'Will', 'May'}))}) [a-z]))",
        "doctor.",
        needs=("Dr.",),
    ),
    # A doctor who is not named: "The dr. told him".
    form(
        r"\b(?:[Tt]he|[Mm]y|[Yy]our|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir|[Aa]|[Aa]nother|[Ff]amily"
        r"|[Ee]ye) "
        rf"(?P<said>dr\.)(?= [a-z]|[,;?!)]|$| {one_of(sorted(_STARTS))}\b)",
        lambda match: stopped("doctor", match),
        needs=(" dr.",),
    ),
    capital(
        rf"\b{_STREETS}(?: [NSEW]\.?)? (?P<said>St\.)"
        rf"(?= (?!{_SAINTS}\b)(?P<after>[A-Z][\w’']{{0,20}}))",
        _street,
        needs=("St.",),
    ),
    form(
        rf"\b(?:on|along|down|up|off|onto) (?!(?:Lake|Mount|Mont|Port|Fort|Bay|Le|Old|Great|Little"
        rf"|Upper|Lower|East|West|North|South|Grand|Petit|Point|Pic|Col|Big)\b|Cape\b)[A-Z][a-z]{{2,20}}"
        rf" (?P<said>St\.)(?= (?!{_SAINTS}\b)(?P<after>[A-Z][a-z]{{1,20}}))",
        _street,
        needs=("St.",),
    ),
    # A saint has a name; behind a small word it is a street: "take Bay St. north".
    capital(
        r"\b(?!(?:The|A|In|At|To|From|Of|Near|And|On|By|For|With)\b)[A-Z][a-z]{2,20} (?P<said>St\.)"
        r"(?= [a-z]{2})",
        "Street",
        needs=("St.",),
    ),
    capital(
        rf"\b{_NO_ROAD}[A-Z][a-z]{{1,30}}(?:['’]s)? (?P<said>Dr\.)(?= (?!and (?:Mrs?|Ms|Dr"
        rf"|Prof)\b)[a-z]{{2}})",
        "Drive",
        needs=("Dr.",),
    ),
    capital(r"\bJ(?:r|unior)\.? (?P<said>Dr\b\.?+)(?! [A-Z])", _drive, needs=("Dr",)),
    form(
        r"\b(?:on|off|onto|along|down|up|to|at|from) (?:[A-Z][a-z]{2,20} ){1,2}"
        r"(?P<said>Dr\.)(?=[,;)]|$| [a-z])",
        _drive,
        needs=("Dr.",),
    ),
    form(
        rf"\b(?:on|off|onto|along|down|up|to|at|from) (?:[A-Z][a-z]{{2,20}} ){{1,2}}"
        rf"(?P<said>Dr\.)(?= {one_of(sorted(_STARTS))}\b)",
        "Drive.",
        needs=("Dr.",),
    ),
    form(
        r"\b(?:on|or|at|and|to|from|in|of|near|off"
        r"|[0-9]{1,5}) [A-Z][a-z’']{2,20} (?P<said>Pl\.)(?=[,;?!)]| [a-z]|$)",
        lambda match: stopped("Place", match),
        needs=("Pl.",),
    ),
    # A flat and its house: "Suite 4/12 Park Rd", "Unit 3/45 Smith Street".
    form(
        r"(?:^|[,:;(] |\b(?:Suite|Unit|Flat|Apt\.?|Apartment|Shop|Villa|Lot|Factory|[Aa]t) )"
        r"(?P<said>(?P<flat>[1-9][0-9]{0,2})/(?P<house>[1-9][0-9]{0,3}))"
        r"(?= (?:[A-Z][a-z’']{2,20} ){1,2}(?:St|Rd|Ave|Dr|Ln|Pde|Tce|Cres|Hwy|Ct|Pl|Street|Road"
        r"|Avenue|Drive|Lane|Parade|Terrace|Crescent|Highway|Court|Place|Way|Close|Gardens)\b)",
        lambda match: (
            f"{number_words.integer(match['flat'])}, {number_words.integer(match['house'])}"
        ),
        needs="/",
    ),
    capital(r"\bSt\. [A-Z][a-z’']{2,20} (?P<said>Pl\.)(?= [a-z]|[,;)])", "Place", needs=("Pl.",)),
    capital(rf"\b{_STREETS.upper()} (?P<said>ST)(?=[ ,.;]|$)", "street", needs=(" ST",)),
    form(r"(?<![\w.])[Pp]\. ?[Oo]\.(?= (?:Box|BOX|box)\b)", "P O", needs=("Box", "BOX", "box")),
    capital(
        r"(?<![\w.])Pt\.(?= (?:Reyes|Pleasant|Loma|Judith|Barrow|Lookout|Arena|Dume|Pelee)\b)",
        "Point",
        needs=("Pt.",),
    ),
    form(
        r"\b(?:[Aa]t|[Nn]ear|[Tt]o|[Oo]ff|[Ff]rom|[Aa]round|[Pp]ast) (?P<said>Pt\.)(?="
        r" [A-Z][a-z]{2})",
        "Point",
        needs=(" Pt.",),
    ),
    form(
        r"\b(?:Ste|Suite|Apt|Rm|Room|Bldg|Ave|St|Blvd|Rd|Street|Avenue|Road)\b[^!?\n]{0,24}?"
        r"(?P<said>Fl\.)(?= [0-9]{1,2}\b)",
        "Floor",
        needs=("Fl.",),
    ),
)
"""Forms of the rule "places"."""
