"""Score spoken forms against a file of sentences: python tools/score_spoken.py FILE [LANGUAGE].

Each line of FILE is JSON with ``text`` and ``spoken``. The comparison is loose: lower case, without
punctuation, "and" and hyphens. No fault is counted for what is a matter of choice: the order of a
date's parts, American or British spelling, "o" or "zero", how an address of the web is said, the
plural behind "per", "mrs" or "missus", "OK" or "okay", and letters run together.
Failing sentences are printed.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from podcast.narration.spoken import spoken_forms

_PUNCTUATION = re.compile(r"[^\w\s]|_")
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_DAY_FIRST = re.compile(rf"\b(?:the )?(\w+(?:st|nd|rd|th)|\w+ \w+(?:st|nd|rd|th)) of ({_MONTH})\b")
_MONTH_FIRST = re.compile(
    rf"\b({_MONTH}) ((?:(?:twenty|thirty) )?(?:\w+th|first|second|third|twentieth|thirtieth))\b"
)
_WEB = re.compile(
    r"https?\s?:|www\.|\.(?:com|org|net|gov|edu|info|uk|co|at|id|de|eu)\b|[\w.]@|//|\w/\w+\.\w"
)
# "Per square kilometer" has no plural, which the Google set writes.
_UNDER = re.compile(r"\bper ((?:square |cubic )?)(\w+?(?:ter|re|ile|oot|ram))s\b")
# British -> American, by the endings in which they differ; both sides are made alike.
_SPELLINGS = (
    (re.compile(r"\b(\w{2,})(?:isation|ization)(s?)\b"), r"\1ization\2"),
    (re.compile(r"\b(\w{2,})(?:is|iz|ys|yz)(e[drs]?|ing|ers?)\b"), r"\1iz\2"),
    (re.compile(r"\b(\w{2,})our(s|ed|ing|ite|ites|able|ful|hood|er|ers|ly|al|less)?\b"), r"\1or\2"),
    (re.compile(r"\b(\w{2,})tre(s|d)?\b"), r"\1ter\2"),
    (re.compile(r"\b(\w{2,})chre(s)?\b"), r"\1cher\2"),
    (re.compile(r"\b(\w{2,})(?:ence|ense)(s|less)?\b"), r"\1ense\2"),
    (re.compile(r"\b(\w{2,}?)ll?(ed|ing|ers?|ors?|ment|fully?)\b"), r"\1l\2"),
    (re.compile(r"\b(\w{2,})ogue(s)?\b"), r"\1og\2"),
    (re.compile(r"\b(program)me(s)?\b"), r"\1\2"),
    (re.compile(r"\bgrey"), "gray"),
    (re.compile(r"(?<=[a-z])(?:ae|oe)(?=[a-z])"), "e"),
    (re.compile(r"\b(def|off|pret|lic|pract)(?:ens|enc|ic|is)e"), r"\1ense"),
    (re.compile(r"\b(?:mould)"), "mold"),
    (re.compile(r"\bplough"), "plow"),
    (re.compile(r"\b(?:cheque)"), "check"),
    (re.compile(r"\baluminium\b"), "aluminum"),
    (re.compile(r"\bkerb"), "curb"),
    (re.compile(r"\b(?:tyre)"), "tire"),
    (re.compile(r"\bjudgement"), "judgment"),
    (re.compile(r"\bmrs\b"), "missus"),
)


def loose(text: str) -> list[str]:
    """Reduce a sentence to the words that are compared."""
    plain = " ".join(_PUNCTUATION.sub(" ", text.lower()).split())
    plain = _DAY_FIRST.sub(r"\2 \1", plain)
    plain = _MONTH_FIRST.sub(lambda date: f"{date[1]} {date[2]}", plain)
    plain = _UNDER.sub(r"per \1\2", plain)
    for pattern, alike in _SPELLINGS:
        plain = pattern.sub(alike, plain)
    plain = re.sub(r"\bo k\b", "okay", plain)
    # A nought as the letter that it is said by: "C O O" has none.
    return ["o" if word == "zero" else word for word in plain.split() if word not in {"and", "the"}]


def same(said: str, wanted: str) -> bool:
    """Tell whether two readings say the same words, however letters are spaced."""
    return loose(said) == loose(wanted) or "".join(loose(said)) == "".join(loose(wanted))


def main() -> int:
    """Print the failing sentences and the share that is right; 1 where any fails."""
    path, language = Path(sys.argv[1]), (sys.argv[2:] or ["en-US"])[0]
    right = {True: 0, False: 0}
    total = {True: 0, False: 0}
    for line in path.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        if _WEB.search(item["text"]):
            continue
        pieces = spoken_forms(item["text"], language=language)
        said = "".join(piece.spoken for piece in pieces)
        has_digit = any(char.isdigit() for char in item["text"])
        total[has_digit] += 1
        if same(said, item["spoken"]):
            right[has_digit] += 1
        else:
            sys.stdout.write(f"text   {item['text']}\nsaid   {said}\nwanted {item['spoken']}\n\n")
    for has_digit, name in ((True, "with a digit"), (False, "without")):
        count = total[has_digit] or 1
        share = f"{right[has_digit]} of {total[has_digit]}, {right[has_digit] / count:.1%}"
        sys.stdout.write(f"{name}: {share}\n")
    return 0 if right == total else 1


if __name__ == "__main__":
    sys.exit(main())
