"""Powers, primes, and other raised marks of a formula."""

from __future__ import annotations

from dataclasses import dataclass

from podcast.narration.maths.kinds_of_parts import is_token, text_of
from podcast.narration.maths.speaker import Speaker
from podcast.narration.maths.tree import Node, Row, Token

_POWERS = {"2": "squared", "3": "cubed", "°": "degrees", "∘": "degrees"}
_POWERS |= {"′": "prime", "'": "prime", "″": "double_prime", "‴": "triple_prime"}
_POWERS |= {"⊤": "transpose", "⊺": "transpose", "†": "dagger", "∗": "star", "*": "star"}
_PRIMES = {"′": 1, "'": 1, "″": 2, "‴": 3}
_COUNTED = {2: "double_prime", 3: "triple_prime"}
_ENDINGS = "th st nd rd te ten ter e ème er o º ésimo"
_ORDINALS = frozenset(_ENDINGS.split())
_DERIVED = frozenset("fghuyFGφψ")


@dataclass(frozen=True, slots=True)
class Raised:
    """Words, and what is raised behind them; ``name`` is the token that it is raised at."""

    words: str
    above: Node
    name: str = ""
    chemical: bool = False


def raised(speaker: Speaker, one: Raised) -> str:
    """Say what is raised behind words."""
    items = one.above.items if isinstance(one.above, Row) else (one.above,)
    texts = [text_of(part) for part in items]
    if one.chemical and _is_charge(texts):
        return f"{one.words} {' '.join(speaker.say(part) for part in items)}"
    shape = speaker.catalogue.shape
    if named := _POWERS.get(text_of(one.above)) or _primes(texts):
        return shape(named, a=one.words)
    if "".join(texts) in _ORDINALS and (len(items) > 1 or _is_words(one.above)):
        return f"{one.words}-{''.join(texts)}"
    if marked := _marked(speaker, one, items=items, texts=texts):
        return marked
    said = speaker.say(one.above)
    return shape("power" if is_token(one.above) else "power_long", a=one.words, b=said)


def _primes(texts: list[str]) -> str:
    """The name of several primes in a row, "" of anything else."""
    if not (texts and all(text in _PRIMES for text in texts)):
        return ""
    return _COUNTED.get(sum(_PRIMES[text] for text in texts), "")


def _marked(speaker: Speaker, one: Raised, *, items: tuple[Node, ...], texts: list[str]) -> str:
    """What is raised and no power: a sign alone, or something in brackets."""
    shape = speaker.catalogue.shape
    if texts == ["−", "1"] and speaker.catalogue.find("functions", one.name):
        return shape("inverse", a=one.words)
    if texts in (["+"], ["−"]):
        return shape("superscript", a=one.words, b=speaker.say(one.above))
    if len(texts) > 2 and texts[0] == "(" and texts[-1] == ")":
        if one.name in _DERIVED:
            return shape("derivative", a=one.words, b=speaker.row(items[1:-1]))
        return f"{shape('superscript', a=one.words, b=speaker.row(items))},"
    return ""


def _is_words(node: Node) -> bool:
    return isinstance(node, Token) and node.kind == "words"


def _is_charge(texts: list[str]) -> bool:
    return bool(texts) and texts[-1] in {"+", "−"} and all(one.isdecimal() for one in texts[:-1])
