"""Any server that speaks OpenAI's protocol (``POST /v1/audio/speech``), hosted or at home."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from podcast.errors import EngineBusy, EngineUnavailable, LineFailed
from podcast.model import Clip, Voice, VoiceInfo
from podcast.servers.openai_protocol import (
    ADDRESS,
    KEY,
    REFUSES_ALL,
    Unfit,
    endpoint,
    seconds_of,
    send,
)
from podcast.servers.request_limits import Gate
from podcast.servers.web import Refused
from podcast.speech.decoded_answers import decode
from podcast.speech.engine import EngineInfo
from podcast.speech.engine_refusals import bad_setting, quoted, require_words

_NAME = "openai"
_LONGEST = 4096  # characters of `input`, by the API's reference
_SLOWEST, _FASTEST = 0.25, 4.0  # of `speed`, by the same


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


def _sound(body: bytes, *, text: str, call: _Call) -> Clip:
    try:
        answer = send(
            body,
            kind="application/json",
            engine=_NAME,
            url=call.url,
            key_from=call.key_from,
            timeout=call.timeout,
        )
    except Unfit as error:
        raise bad_setting(error.setting, engine=_NAME, why=error.why) from error
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
        url = endpoint(settings.get("address", ADDRESS), path="audio/speech")
        timeout = seconds_of(settings.get("timeout", "120"))
    except Unfit as error:
        raise bad_setting(error.setting, engine=_NAME, why=error.why) from error
    return _Call(
        url=url,
        model=settings.get("model", "tts-1"),
        format=settings.get("format", "wav"),
        instructions=settings.get("instructions", ""),
        key_from=settings.get("key_from", KEY),
        timeout=timeout,
    )


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
    if refused.status in REFUSES_ALL or "voice" in told or "model" in told:
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
