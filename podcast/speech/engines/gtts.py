"""Google Translate's voice, online: the only file that imports gTTS.

gTTS makes the requests' bodies. They are sent here and not by its ``stream()``, which
does not check certificates, hides Retry-After and knows no other server. Its text
rules are switched off: they drop commas and dashes and cut at every one.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

import gtts
from gtts.lang import tts_langs

from podcast.errors import EngineBusy, EngineUnavailable, LineFailed
from podcast.model import Clip, Voice, VoiceInfo
from podcast.servers.request_limits import Gate
from podcast.servers.web import Refused, Request, post
from podcast.speech.decoded_answers import decode
from podcast.speech.engine import EngineInfo
from podcast.speech.engine_limits import cut, join
from podcast.speech.engine_refusals import bad_setting, quoted, require_words, unknown_voice
from podcast.speech.online_engines import ask_part, forget_parts

_NAME = "gtts"
_LONGEST = 5000
_LONGEST_REQUEST = 100  # characters that the server speaks; what is over it is lost
_PATH = "/_/TranslateWebserverUi/data/batchexecute"
# The only part of the answer that we need.
_AUDIO = re.compile(rb'"jQ1olc","\[\\"([A-Za-z0-9+/=]+)\\"')
_NO_AUDIO = re.compile(rb'"jQ1olc",null')
_TLD = re.compile(r"[a-z]{2,3}(\.[a-z]{2})?")


class GTTS:
    """Speaks through Google Translate; every line's text leaves this machine."""

    def __init__(self, *, gate: Gate | None = None) -> None:
        """Make an engine whose requests go through the gate, if there is one."""
        self._gate = gate

    def through(self, gate: Gate) -> GTTS:
        """Make the same engine, with every request going through the gate."""
        return GTTS(gate=gate)

    @property
    def info(self) -> EngineInfo:
        """Name the engine and what it can do."""
        return EngineInfo(
            name=_NAME,
            version=str(gtts.__version__),
            at_once=1,  # it answers 429 to crowds
            pace=1.0,
            network=True,
            longest=_LONGEST,
            deterministic=False,
            rates=(1, 1),
            pitches=(1, 1),
            settings=("address", "pace", "slow", "timeout", "tld"),
        )

    def voices(self) -> Sequence[VoiceInfo]:
        """List the languages, one voice each; the setting ``tld`` chooses an accent."""
        return tuple(
            VoiceInfo(_NAME, tag, tag, language, "Google's terms of service")
            for tag, language in sorted(tts_langs().items())
        )

    def choice(self, voice: Voice) -> Voice:
        """Give the voice of the voice's language; raises as `speak` does, asking nobody."""
        named = _call(voice).language
        wanted = _tag(voice.language)
        if not wanted or wanted.partition("-")[0] == named.partition("-")[0]:
            return voice
        return replace(voice, name="")

    def speak(self, text: str, *, voice: Voice) -> Clip:
        """Speak one line, in as few requests as its length needs.

        Raises LineFailed without words or over the limit; EngineBusy where the server
        asks for rest or its answer is cut; EngineUnavailable where it cannot be
        reached or does not have the voice.
        """
        require_words(text, longest=_LONGEST)
        call = _call(voice)
        bodies = _bodies(text, call=call)
        if len(bodies) == 1 or self._gate is None:
            return _joined([self._asked(body, call=call) for body in bodies], call=call)
        keys = [_key(body, call=call) for body in bodies]
        pieces = [
            ask_part(self._gate, partial(_sound, body, call=call), key=key, size=len(body))
            for key, body in zip(keys, bodies, strict=True)
        ]
        forget_parts(self._gate, keys)
        return _joined(pieces, call=call)

    def _asked(self, body: bytes, *, call: _Call) -> Clip:
        question = partial(_sound, body, call=call)
        return self._gate.ask(question, size=len(body)) if self._gate else question()


@dataclass(frozen=True, slots=True)
class _Call:
    """How the server is to be asked for one voice."""

    url: str
    language: str
    slow: bool
    timeout: float


def _call(voice: Voice) -> _Call:
    settings = dict(voice.settings)
    if voice.rate != 1 or voice.pitch != 1:
        raise bad_setting("rate or pitch", engine=_NAME, why="this voice has one rate and pitch")
    tld = settings.get("tld", "com")
    if not _TLD.fullmatch(tld):
        raise bad_setting("tld", engine=_NAME, why=f"“{tld}” is no top-level domain")
    try:
        timeout = float(settings.get("timeout", "30"))
    except ValueError as error:
        raise bad_setting("timeout", engine=_NAME, why="it is not a number") from error
    address = settings.get("address", f"https://translate.google.{tld}").rstrip("/")
    return _Call(address + _PATH, _language(voice), settings.get("slow") == "true", timeout)


def _language(voice: Voice) -> str:
    """Find the voice by name, else by the language: ``de-AT`` is spoken by ``de``."""
    found = _tags().get(voice.name.casefold()) if voice.name else _tag(voice.language or "en")
    if not found:
        raise unknown_voice(voice.name or voice.language, engine=_NAME, known=tts_langs())
    return found


@cache
def _tags() -> dict[str, str]:
    return {tag.casefold(): tag for tag in tts_langs()}


def _tag(language: str) -> str:
    """Find the server's tag for a language, ``de`` for ``de-AT``; "" where it has none."""
    tags = _tags()
    language = language.casefold()
    while language and language not in tags:
        language = language.rpartition("-")[0]
    return tags.get(language, "")


def _bodies(text: str, *, call: _Call) -> list[bytes]:
    try:
        prepared = gtts.gTTS(
            text,
            lang=call.language,
            slow=call.slow,
            lang_check=False,  # `_language` has checked it, and keeps fr-CA apart from fr
            pre_processor_funcs=[],
            tokenizer_func=lambda whole: list(cut(whole, at_most=_LONGEST_REQUEST)),
        )
        return [body.encode() for body in prepared.get_bodies()]
    except AssertionError as error:
        raise LineFailed(
            "gTTS finds no words in this line.",
            where=quoted(text),
            mend="Reword the line in the script, or choose another engine.",
        ) from error


def _key(body: bytes, *, call: _Call) -> str:
    return hashlib.sha256(call.url.encode() + b"\n" + body).hexdigest()


def _joined(pieces: Sequence[Clip], *, call: _Call) -> Clip:
    try:
        return join(pieces)
    except ValueError as error:
        raise _unusable_answer(call, why=str(error)) from error


def _sound(body: bytes, *, call: _Call) -> Clip:
    headers = dict(gtts.gTTS.GOOGLE_TTS_HEADERS)
    request = Request(_NAME, call.url, body, headers, timeout=call.timeout)
    try:
        answer = post(request).body
    except Refused as refused:
        raise EngineUnavailable(
            f"Google Translate refuses to speak: {refused.status}.",
            where=call.url,
            mend="What is spoken is kept. Look for a newer gTTS, or choose another engine.",
        ) from refused
    return _decoded(answer, call=call)


def _decoded(answer: bytes, *, call: _Call) -> Clip:
    found = _AUDIO.search(answer)
    if not found:
        why = "it holds no sound" if _NO_AUDIO.search(answer) else "it is not in the known form"
        raise _unusable_answer(call, why=why)
    try:
        return decode(base64.b64decode(found[1], validate=True))
    except (binascii.Error, ValueError) as error:
        raise _unusable_answer(call, why=str(error)) from error


def _unusable_answer(call: _Call, *, why: str) -> EngineBusy:
    """Make the error for an answer that is not sound; mostly a passing fault."""
    return EngineBusy(
        f"Google Translate's answer cannot be used: {why}.",
        where=call.url,
        mend="What is spoken is kept. Build again later, or choose another engine.",
    )
