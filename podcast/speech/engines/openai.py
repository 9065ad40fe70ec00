"""Any server that speaks OpenAI's protocol (``POST /v1/audio/speech``), hosted or at home."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from urllib.parse import urlsplit

from podcast.errors import EngineBusy, EngineUnavailable, LineFailed
from podcast.model import Clip, Voice, VoiceInfo
from podcast.speech.at_home import AT_HOME
from podcast.speech.decode import decode
from podcast.speech.engine import EngineInfo
from podcast.speech.refusals import bad_setting, quoted, require_words
from podcast.speech.request_pace import Gate
from podcast.speech.web import Refused, Request, post

_NAME = "openai"
_LONGEST = 4096  # characters of `input`, by the API's reference
_SLOWEST, _FASTEST = 0.25, 4.0  # of `speed`, by the same
_ADDRESS = "https://api.openai.com/v1"
_KEY = "OPENAI_API_KEY"
_KEY_TEXT = re.compile(r"[!-~]*")  # what a header takes; another library's error would tell it
_VOICE_OR_KEY = frozenset({401, 402, 403, 404, 405})


class OpenAISpeech:
    """Speaks through a speech server; ``address`` and ``model`` are its settings.

    The key is read from the environment when a line is spoken (OPENAI_API_KEY, or
    the variable that the setting ``key_from`` names) and is kept nowhere.
    """

    def __init__(self, *, gate: Gate | None = None) -> None:
        """Make an engine whose requests go through the gate, if there is one."""
        self._gate = gate

    def through(self, gate: Gate) -> OpenAISpeech:
        """Make the same engine, with every request going through the gate."""
        return OpenAISpeech(gate=gate)

    @property
    def info(self) -> EngineInfo:
        """Name the engine and what it can do."""
        return EngineInfo(
            name=_NAME,
            version="1",
            at_once=2,
            network=True,
            longest=_LONGEST,
            deterministic=False,
            rates=(_SLOWEST, _FASTEST),
            pitches=(1, 1),
            settings=(
                "address",
                "at_once",
                "format",
                "instructions",
                "key_from",
                "model",
                "pace",
                "timeout",
            ),
        )

    def voices(self) -> Sequence[VoiceInfo]:
        """List none: the protocol has no question for it, so the server's manual says."""
        return ()

    def speak(self, text: str, *, voice: Voice) -> Clip:
        """Speak one line in one request.

        Raises LineFailed without words, over the limit or where the server refuses
        this text; EngineBusy where it asks for rest or its answer is cut;
        EngineUnavailable where it cannot be reached or refuses the key, model or voice.
        """
        require_words(text, longest=_LONGEST)
        call = _call(voice)
        body = json.dumps(_question(text, voice=voice, call=call), ensure_ascii=False).encode()
        question = partial(_sound, body, text=text, call=call)
        return self._gate.ask(question, size=len(body)) if self._gate else question()


@dataclass(frozen=True, slots=True)
class _Call:
    """How the server is to be asked for one voice; the key itself is not in it."""

    url: str
    model: str
    format: str
    instructions: str
    key_from: str
    timeout: float

    def key(self) -> str:
        """Read the key from the environment, where it may travel safely; "" without one."""
        key = os.environ.get(self.key_from, "").strip()
        if not _KEY_TEXT.fullmatch(key):
            why = f"the variable {self.key_from} holds characters that no key has"
            raise bad_setting("key_from", engine=_NAME, why=why)
        parts = urlsplit(self.url)
        if key and parts.scheme != "https" and parts.hostname not in AT_HOME:
            why = f"{self.key_from} would travel unencrypted over http"
            raise bad_setting("address", engine=_NAME, why=why)
        return key


def _sound(body: bytes, *, text: str, call: _Call) -> Clip:
    key = call.key()
    headers = {"Content-Type": "application/json"}
    if key:
        headers["Authorization"] = f"Bearer {key}"
    try:
        answer = post(Request(_NAME, call.url, body, headers, timeout=call.timeout, secret=key))
    except Refused as refused:
        raise _meaning(refused, text=text, call=call) from refused
    try:
        return decode(answer.body)
    except ValueError as error:
        raise EngineBusy(
            f"The speech server's answer ({answer.type or 'no type'}) cannot be used: {error}.",
            where=call.url,
            mend="Build again; if it stays, see that the address is a speech server's.",
        ) from error


def _call(voice: Voice) -> _Call:
    settings = dict(voice.settings)
    if voice.pitch != 1:
        raise bad_setting("pitch", engine=_NAME, why="the protocol has none")
    if not _SLOWEST <= voice.rate <= _FASTEST:
        raise bad_setting("rate", engine=_NAME, why=f"it goes from {_SLOWEST} to {_FASTEST}")
    if not voice.name:
        raise bad_setting("voice", engine=_NAME, why="the server has no default")
    try:
        timeout = float(settings.get("timeout", "120"))
    except ValueError as error:
        raise bad_setting("timeout", engine=_NAME, why="it is not a number") from error
    return _Call(
        url=_url(settings.get("address", _ADDRESS)),
        model=settings.get("model", "tts-1"),
        format=settings.get("format", "wav"),
        instructions=settings.get("instructions", ""),
        key_from=settings.get("key_from", _KEY),
        timeout=timeout,
    )


def _url(address: str) -> str:
    """Complete an address as people write it: with or without ``/v1``."""
    address = address.rstrip("/")
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise bad_setting("address", engine=_NAME, why=f"“{address}” is no http or https address")
    if "@" in parts.netloc:
        why = "it holds a password; a key comes from the environment, see key_from"
        raise bad_setting("address", engine=_NAME, why=why)
    return f"{address}/audio/speech" if parts.path else f"{address}/v1/audio/speech"


def _question(text: str, *, voice: Voice, call: _Call) -> dict[str, object]:
    question: dict[str, object] = {
        "model": call.model,
        "input": text,
        "voice": voice.name,
        "response_format": call.format,
    }
    if voice.rate != 1:
        question["speed"] = voice.rate
    if call.instructions:
        question["instructions"] = call.instructions
    return question


def _meaning(refused: Refused, *, text: str, call: _Call) -> LineFailed | EngineUnavailable:
    """Tell a refusal of everything (key, model, voice) from a refusal of this text.

    The protocol has no code for it, so a 400 or 422 that speaks of the voice or the
    model counts for every line.
    """
    told = refused.words.casefold()
    if refused.status in _VOICE_OR_KEY or "voice" in told or "model" in told:
        return EngineUnavailable(
            f"The speech server refuses: {refused}.",
            where=call.url,
            mend=f"See address, model and voice in podcast.toml, and the key in {call.key_from}.",
        )
    return LineFailed(
        f"The speech server refuses this line: {refused}.",
        where=quoted(text),
        mend="Reword the line in the script, or choose another engine.",
    )
