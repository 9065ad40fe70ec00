"""Which full stop of a short word ends its sentence too, in German, French and Spanish."""

from __future__ import annotations

import re

_BEGINS = re.compile(r"\s+[A-ZÄÖÜÉÁÍÓÚ¿¡«„“]")
_WINDOW = 70
_SENTENCE = re.compile(r"[.!?;\n](?=\s)")
# Words with a capital that begin a sentence and are no noun.
SENTENCES = (
    "(?:Dann|Danach|Das|Die|Der|Dem|Den|Er|Sie|Es|Wir|Ihr|Ich|Ein|Eine|Aber|Und|Oder|Wenn|Weil|Als|Bei|Auf|Mit"
    "|Nach|Von|Zu|Zum|Zur|Für|Rufen|Rufe|Wählen|Wähle|Nehmen|Bitte|Auch|Noch|Nur|Hier|Dort|Heute|Jetzt|So|Was"
    "|Im|Am|In|An|Unterwegs|Insgesamt|Anschließend|Deshalb|Daher|Außerdem|Trotz|Während|Schon"
    "|Wer|Wie|Wo|Man|Alle|Viele|Diese|Dieser|Dieses|Doch|Denn|Da|Dazu|Dabei|Dort|Nicht|Kein|Keine|Bis|Seit)"
)
BEGINS_IN_GERMAN = re.compile(rf"\s+{SENTENCES}\b")


def begins_sentence(after: str) -> bool:
    """Whether what stands behind an abbreviation looks like another sentence."""
    return bool(_BEGINS.match(after.lstrip("\"'”’»)]")))


def stop(match: re.Match[str]) -> str:
    """Give back the full stop of a short word, the group ``said``, that ends the sentence too."""
    if not match["said"].endswith("."):
        return ""
    after = match.string[match.end("said") : match.end("said") + 8]
    return "." if not after.strip(" \"'”’»)]") or begins_sentence(after) else ""


def stop_of(match: re.Match[str]) -> str:
    """Give back the full stop of a whole match before another sentence: "el 12 nov. Luego"."""
    ends = match[0].endswith(".")
    return "." if ends and begins_sentence(match.string[match.end() : match.end() + 8]) else ""


def before(match: re.Match[str]) -> str:
    """What stands before a match in its sentence, as far as a rule looks."""
    text = match.string[max(0, match.start() - _WINDOW) : match.start()]
    return _SENTENCE.split(text)[-1]


def sentence_stop(match: re.Match[str], *, at: int) -> str:
    """Give back the full stop of an abbreviation that ends the sentence too."""
    text = match.string
    if text[at - 1 : at] != ".":
        return ""
    after = text[at : at + 24]
    return "." if not after.strip(" \"'”’»)]“") or BEGINS_IN_GERMAN.match(after) else ""
