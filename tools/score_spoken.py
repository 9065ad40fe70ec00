"""Score spoken forms against a file of sentences: python tools/score_spoken.py FILE [LANGUAGE].

Each line of FILE is JSON with ``text`` and ``spoken``. The comparison is loose:
lower case, without punctuation, "and" and hyphens. Failing sentences are printed.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from podcast.narration.spoken import spoken_forms

_PUNCTUATION = re.compile(r"[^\w\s]|_")


def loose(text: str) -> list[str]:
    """Reduce a sentence to the words that are compared."""
    return [word for word in _PUNCTUATION.sub(" ", text.lower()).split() if word != "and"]


def main() -> int:
    """Print the failing sentences and the share that is right; 1 where any fails."""
    path, language = Path(sys.argv[1]), (sys.argv[2:] or ["en-US"])[0]
    right = {True: 0, False: 0}
    total = {True: 0, False: 0}
    for line in path.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        pieces = spoken_forms(item["text"], language=language)
        said = "".join(piece.spoken for piece in pieces)
        has_digit = any(char.isdigit() for char in item["text"])
        total[has_digit] += 1
        if loose(said) == loose(item["spoken"]):
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
