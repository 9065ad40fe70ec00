"""Formulas in words, judged by another program that says them: speech-rule-engine's ClearSpeak.

Both may choose their words ("four thirds", "4 over 3"); what must be the same, in one order, are
the numbers, the letters, the operators and what each takes.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from podcast.narration.maths import say_formula
from podcast.narration.spoken.english.number_words import number
from podcast.reading.maths.formula import from_tex

HERE = Path(__file__).parent
FORMULAS = (HERE / "formulas_to_say.txt").read_text(encoding="utf-8").splitlines()

# What is one thing in two manners, ours and theirs; both become the words on the right.
ALIKE: tuple[tuple[str, str], ...] = (
    (r"(?:raised to the|to the) (?:power )?(.+?)(?:-th|th)? power", r"power \1"),
    (r"(?:raised )?to the power", "power"),
    (r"\bquarter", "fourth"),
    (r"the root of index four of", "the fourth root of"),
    (r"the root of index (\w+) of", r"the \1-th root of"),
    (r"(?:log base|log sub) (\w+)(?: of)?", r"log \1"),
    (r"l n|natural log", "ln"),
    (r"lim over|the limit as", "limit"),
    (r"approaches|right arrow", "to"),
    (r"right double arrow", "implies"),
    (r"\bto from bar\b", "maps to"),
    (r"divided by|divides", "over"),
    (r"almost equals|is approximately equal to", "approximately"),
    (r"is identical to|is equivalent to", "equivalent"),
    (r"is (?:a member of|in)\b", "in"),
    (r"is not (?:a member of|in)\b", "not in"),
    (r"is a subset of|subset of or equal to", "within"),
    (r"is a proper subset of|subset of", "proper"),
    (r"is (?:proportional|similar) to|proportional to|tilde", "related"),
    (r"dot dot dot|and so on", "dots"),
    (r"not sign", "not"),
    (r"lamda", "lambda"),
    (r"triangle", "delta"),
    (r"partial differential", "partial"),
    (r"positive", "plus"),
    (r"percent sign", "percent"),
    (r"exponential|exp", "exp"),
    (r"open paren|close paren|open brace|close brace|the set|comma|\bof\b|\bthe\b|\bis\b", " "),
    (r"and denominator", "over"),
    (r"with numerator|fraction", " "),
)
# Where the other program says something else, and why ours stays.
OTHERWISE = {
    r"\binom{n}{k}": "it takes a binomial for a matrix of two rows",
    r"\vec{v}": "it names the arrow, and says it after the letter",
    r"\overline{AB}": "a bar over two letters is a mean or a complement as often as a segment",
    r"30^\circ": "it raises thirty to the power of a ring",
    "P(A|B)": "it divides A by B",
    r"P(A\cap B)": "it multiplies P",
}


def atoms(words: str) -> list[str]:
    """The words that carry meaning, in order."""
    text = re.sub(r"[0-9.]+", lambda found: number(found[0]), words.lower().replace(",", " "))
    for pattern, one in ALIKE:
        text = re.sub(pattern, one, text)
    return text.replace("-", " ").split()


def theirs() -> list[str]:
    """What speech-rule-engine says of each formula."""
    node = shutil.which("node")
    if not (node and (HERE / "node_modules" / "speech-rule-engine").is_dir()):
        if "CI" in os.environ:
            pytest.fail("speech-rule-engine is not installed: make judges")
        pytest.skip("speech-rule-engine is not installed: make judges")
    told = subprocess.run(
        [node, "say_formulas.cjs"],
        input=json.dumps([from_tex(one) for one in FORMULAS]),
        capture_output=True,
        text=True,
        check=True,
        cwd=HERE,
    )
    said: list[str] = json.loads(told.stdout)
    return said


def test_two_hundred_formulas_say_what_another_program_says() -> None:
    apart = {}
    for tex, their in zip(FORMULAS, theirs(), strict=True):
        ours = say_formula(from_tex(tex), language="en")
        assert ours is not None, tex
        if atoms(ours) != atoms(their):
            apart[tex] = (ours, their)
    assert len(FORMULAS) >= 200
    assert set(apart) == set(OTHERWISE), apart
