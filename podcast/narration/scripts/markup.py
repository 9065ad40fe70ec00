"""One line of a script file: pieces as text that a person can read and edit, and back.

Speech Markdown's forms serve: ``(5 mg)[sub:"five milligrams";units]`` is a respelling and the
rule that made it, ``(Nguyen)[sub:"win"]`` one typed by hand, ``(pecan)[ipa:"pɪˈkɑːn"]`` a sound,
``(PTSD)[characters]`` letters, ``(déjà vu)[lang:"fr"]`` a foreign passage and ``[break:"1s"]``
a pause. Ours are ``[say:"Quote: ";quote]`` for words that the narrator adds and
``<!--citation: (Smith, 2022)-->`` for words that are shown and not spoken; of any other comment
nothing is shown or heard. A backslash takes the meaning from the character after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from podcast.model import Piece
from podcast.narration.pieces import tidy
from podcast.narration.spans_to_pieces import FOREIGN

BY_HAND = "script"
"""The rule of a respelling that a person typed into a script."""

SPELLED = "acronyms"
"""The rule of what is said letter by letter."""

_QUOTED = r'"(?:[^"\\]|\\.)*"'
_KEYS = rf'(?:[^\[\]"\\]|{_QUOTED})*'
_FORM = re.compile(
    rf"\((?P<shown>(?:[^()\\]|\\.)*)\)\[(?P<keys>(?:sub|ipa|characters|lang)\b{_KEYS})\]"
)
_MARK = re.compile(rf"\[(?P<keys>(?:say|break|lang)(?=\s*[:;\]]){_KEYS})\]")
_GONE = re.compile(r"<!--(?P<rule>[^\s:<>-][^:<>]*?):(?P<shown>.*?)-->")
_COMMENT = re.compile(r"<!--.*?-->")
_KEY = re.compile(rf"\s*(?P<key>[^;:\"]+?)\s*(?::\s*(?P<value>{_QUOTED}))?\s*(?:;|$)")
_BROKEN = re.compile(r"\[(?:sub|ipa|characters|lang|say|break)\b")
_LITERAL = re.compile(r"[^\\(\[<]+")
_PAUSE = re.compile(r"(\d+(?:\.\d+)?)\s*(ms|s)")
_ESCAPE = re.compile(r"\\(?:u\{(?P<code>[0-9a-f]{1,6})\}|(?P<sign>.))")
_SPECIAL = {"n": "\n", "_": " "}
_LAST_SIGN = 0x10FFFF
_LONGEST = 60_000  # ms of a pause
_BREAKS = "\x85\u2028\u2029"  # what some editors take for the end of a line


@dataclass(frozen=True, slots=True)
class Written:
    """What a line of a script file says: ``pause`` is None where the rule's own holds."""

    pieces: tuple[Piece, ...]
    pause: int | None = None
    language: str = ""
    phonemes: tuple[tuple[str, str], ...] = ()


def write_line(line: Written) -> str:
    """The line as text without a newline; its pieces are tidy."""
    sounds = dict(line.phonemes)
    text = "".join(_piece(piece, sounds=sounds) for piece in line.pieces)
    language = f"[lang:{_quoted(line.language)}] " if line.language else ""
    pause = "" if line.pause is None else f' [break:"{_seconds(line.pause)}"]'
    return f"{language}{text}{pause}"


def read_line(text: str) -> Written:
    """The line that ``write_line`` wrote. Raises ValueError for a form that is not whole."""
    pieces: list[Piece] = []
    pause: int | None = None
    language = ""
    phonemes: dict[str, str] = {}
    for token in _tokens(text):
        if isinstance(token, Piece):
            pieces.append(token)
        elif "break" in token:
            pause, pieces = _milliseconds(token["break"]), _without_gap(pieces)
        elif "lang" in token:
            language = token["lang"]
        elif "of" in token:
            phonemes[token["of"]] = token["ipa"]
        else:
            raise ValueError(f"“{text[:40]}” has a form that says nothing")
    if language and pieces:
        pieces[0] = _without_first_blank(pieces[0])
    return Written(tidy(pieces), pause, language, tuple(phonemes.items()))


def escaped(text: str, *, signs: str) -> str:
    """Text with a backslash before each of the signs, and no line break in it."""
    return _unsafe(signs).sub(lambda found: _escape(found[0], signs=signs), text)


def unescaped(text: str) -> str:
    """The text that ``escaped`` was given."""
    return _ESCAPE.sub(_meant, text)


def visible_blanks(blanks: str) -> str:
    """White space written so that no editor takes it away."""
    return "".join("\\_" if sign == " " else f"\\u{{{ord(sign):x}}}" for sign in blanks)


def write_gone(text: str, *, rule: str) -> str:
    """A comment that holds text which is not spoken, and why."""
    safe = escaped(text, signs="").replace("-->", "--\\>")
    return f"<!--{rule}:{safe}-->"


def read_gone(text: str) -> Piece | None:
    """The piece in a comment that ``write_gone`` wrote; None for any other text."""
    match = _GONE.fullmatch(text)
    return Piece(unescaped(match["shown"]), "", match["rule"]) if match else None


@cache
def _unsafe(signs: str) -> re.Pattern[str]:
    return re.compile("[" + re.escape("\\" + signs + _BREAKS) + "\\x00-\\x1f]")


def _escape(sign: str, *, signs: str) -> str:
    if sign == "\n":
        return "\\n"
    if sign == "\\" or sign in signs:
        return f"\\{sign}"
    control = sign < " " or sign in _BREAKS
    return f"\\u{{{ord(sign):x}}}" if control else sign


def _meant(match: re.Match[str]) -> str:
    if match["code"]:
        code = int(match["code"], 16)
        if code > _LAST_SIGN or 0xD800 <= code <= 0xDFFF:
            raise ValueError(f"“{match[0]}” is no sign of Unicode")
        return chr(code)
    return _SPECIAL.get(match["sign"], match["sign"])


def _piece(piece: Piece, *, sounds: Mapping[str, str]) -> str:
    if not piece.rule and piece.shown == piece.spoken:
        return escaped(piece.shown, signs="[").replace("<!--", "\\<!--")
    if not piece.spoken:
        return write_gone(piece.shown, rule=piece.rule)
    if not piece.shown:
        return f"[say:{_quoted(piece.spoken)};{piece.rule}]"
    return f"({escaped(piece.shown, signs='()')})[{_keys(piece, sounds=sounds)}]"


def _keys(piece: Piece, *, sounds: Mapping[str, str]) -> str:
    same = piece.shown == piece.spoken
    if same and piece.rule.startswith(FOREIGN):
        return f"lang:{_quoted(piece.rule.removeprefix(FOREIGN))}"
    if piece.rule == SPELLED and piece.spoken == " ".join(piece.shown):
        return "characters"
    ipa = sounds.get(piece.spoken, "") if piece.rule == "lexicon" else ""
    sound = f"ipa:{_quoted(ipa)}"
    if ipa and same:
        return sound
    rule = f";{piece.rule}" if piece.rule not in {"", BY_HAND} else ""
    return f"sub:{_quoted(piece.spoken)}{rule}{f';{sound}' if ipa else ''}"


def _tokens(text: str) -> Iterator[Piece | dict[str, str]]:
    """Pieces in order, and between them what concerns the line as a whole."""
    position = 0
    last = text.rfind("-->")  # looked for once: behind it, no comment's beginning has an end
    while position < len(text):
        found = next(_matches(text, position, last=last), None)
        if found is None:
            end = _literal_end(text, position)
            plain = unescaped(text[position:end])
            yield Piece(plain, plain)
            position = end
            continue
        yield from _meaning(found)
        position = found.end()


def _matches(text: str, position: int, *, last: int) -> Iterator[re.Match[str]]:
    comments = (_GONE, _COMMENT) if position < last else ()
    by_sign = {"(": (_FORM,), "[": (_MARK,), "<": comments}
    for pattern in by_sign.get(text[position], ()):
        if match := pattern.match(text, position):
            yield match


def _literal_end(text: str, position: int) -> int:
    if text[position] == "\\":
        escape = _ESCAPE.match(text, position)
        return escape.end() if escape else len(text)
    if text[position] == "[" and _BROKEN.match(text, position):
        raise ValueError(f"“{text[position : position + 40]}” is not a whole form")
    match = _LITERAL.match(text, position)
    return match.end() if match else position + 1


def _meaning(match: re.Match[str]) -> Iterator[Piece | dict[str, str]]:
    groups = match.groupdict()
    if "keys" not in groups:
        if "rule" in groups:
            yield Piece(unescaped(groups["shown"]), "", groups["rule"])
        return
    keys = _read_keys(groups["keys"])
    rule = next((key for key, value in keys.items() if value is None), "")
    if "shown" in groups:
        yield from _respelling(unescaped(groups["shown"]), keys=keys, rule=rule)
    elif keys.get("say"):
        yield Piece("", keys["say"] or "", rule or BY_HAND)
    else:
        yield {key: value or "" for key, value in keys.items()}


def _respelling(
    shown: str, *, keys: Mapping[str, str | None], rule: str
) -> Iterator[Piece | dict[str, str]]:
    sub, ipa, language = keys.get("sub"), keys.get("ipa"), keys.get("lang")
    if "characters" in keys:
        yield Piece(shown, " ".join(shown), SPELLED)
    elif language:
        yield Piece(shown, shown, FOREIGN + language)
    else:
        said = shown if sub is None else sub
        yield Piece(shown, said, rule or ("lexicon" if ipa else BY_HAND))
        if ipa:
            yield {"of": said, "ipa": ipa}


def _read_keys(text: str) -> dict[str, str | None]:
    keys: dict[str, str | None] = {}
    position = 0
    while position < len(text):
        match = _KEY.match(text, position)
        if not match:
            raise ValueError(f"“[{text}]” is not a whole form")
        value = match["value"]
        keys[match["key"]] = None if value is None else unescaped(value[1:-1])
        position = match.end()
    return keys


def _quoted(text: str) -> str:
    return f'"{escaped(text, signs=chr(34))}"'


def _seconds(pause: int) -> str:
    return f"{pause}ms" if pause % 100 else f"{pause / 1000:g}s"


def _milliseconds(text: str) -> int:
    match = _PAUSE.fullmatch(text.strip())
    if not match:
        raise ValueError(f"“{text}” is not a length of time: write 1s or 350ms")
    length = float(match[1]) * (1000 if match[2] == "s" else 1)
    if length > _LONGEST:
        raise ValueError(f"“{text[:40]}” is longer than a pause can be: 1 minute")
    return round(length)


def _without_gap(pieces: list[Piece]) -> list[Piece]:
    """Without the space that stands between a line and its break."""
    if pieces and not pieces[-1].rule and pieces[-1].shown.endswith(" "):
        text = pieces[-1].shown[:-1]
        return [*pieces[:-1], Piece(text, text)]
    return pieces


def _without_first_blank(piece: Piece) -> Piece:
    if piece.rule or not piece.shown.startswith(" "):
        return piece
    return Piece(piece.shown[1:], piece.shown[1:])
