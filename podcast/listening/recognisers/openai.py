"""Any server that writes down what it hears by OpenAI's protocol, hosted or at home."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from podcast.errors import EngineUnavailable, LineFailed
from podcast.json_values import json_values
from podcast.listening.recogniser import RecogniserInfo, Settings
from podcast.listening.wav import wav_bytes
from podcast.model import Clip
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
from podcast.servers.web import Refused, form
from podcast.wait_after_429 import LONGEST_WAIT, ask_patiently

_NAME = "openai"
_TIMEOUT = "60"  # seconds
_ATTEMPTS = 3
_WHERE = "[listen] in podcast.toml"


class OpenAIListening:
    """Sends each line's sound to ``/audio/transcriptions`` of the ``address``, with ``model``.

    The key is read from the environment (OPENAI_API_KEY, or the variable that ``key_from``
    names) when a line is sent, and is kept nowhere.
    """

    def __init__(
        self, *, gate: Gate | None = None, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        """Make a recogniser whose requests go through the gate; ``sleep`` takes seconds."""
        self._gate, self._sleep = gate, sleep

    def through(self, gate: Gate) -> OpenAIListening:
        """Make the same recogniser, with every request going through the gate."""
        return OpenAIListening(gate=gate, sleep=self._sleep)

    def info(self, settings: Settings) -> RecogniserInfo:
        """Name the recogniser; its address and model are its version. Raises EngineUnavailable."""
        call = _call(settings)
        return RecogniserInfo(
            name=_NAME,
            version=f"1/{call.url}/{call.model}",
            network=True,
            patience=_ATTEMPTS * (call.timeout + LONGEST_WAIT),
        )

    def transcribe(self, sound: Clip, *, language: str, settings: Settings) -> str:
        """Write down what is said; a busy server is asked again.

        Raises EngineBusy where it stays busy, LineFailed where it refuses this sound or answers
        rubbish, EngineUnavailable where it cannot be reached or refuses the key or the model.
        """
        call = _call(settings)
        body, kind = form(
            {
                "model": call.model,
                "language": language.partition("-")[0].lower() or "en",
                "response_format": "json",
                "temperature": "0",
                "file": ("line.wav", wav_bytes(sound), "audio/wav"),
            }
        )
        question = partial(_asked, body, kind=kind, call=call)
        if self._gate:
            question = partial(self._gate.ask, question, size=len(body))
        return ask_patiently(question, attempts=_ATTEMPTS, sleep=self._sleep, random=random.random)


@dataclass(frozen=True, slots=True)
class _Call:
    """How the server is to be asked; the key itself is not in it."""

    url: str
    model: str
    key_from: str
    timeout: float


def _call(settings: Settings) -> _Call:
    told = dict(settings)
    try:
        return _Call(
            url=endpoint(told.get("address", ADDRESS), path="audio/transcriptions"),
            model=told.get("model", "whisper-1"),
            key_from=told.get("key_from", KEY),
            timeout=seconds_of(told.get("timeout", _TIMEOUT)),
        )
    except Unfit as error:
        raise _unfit(error) from error


def _asked(body: bytes, *, kind: str, call: _Call) -> str:
    try:
        answer = send(
            body,
            kind=kind,
            engine=_NAME,
            url=call.url,
            key_from=call.key_from,
            timeout=call.timeout,
        )
    except Unfit as error:
        raise _unfit(error) from error
    except Refused as refused:
        raise _meaning(refused, call=call) from refused
    except EngineUnavailable as error:
        mend = "What was heard is kept. Check the network, or your plan there, and listen again."
        raise EngineUnavailable(error.what, where=error.where, mend=mend) from error
    return transcript_of(answer.body, url=call.url)


def transcript_of(body: bytes, *, url: str) -> str:
    """What a server at an address answered that it heard. Raises LineFailed."""
    try:
        told = json_values(body)["text"]
    except (ValueError, TypeError, KeyError):
        told = None
    if not isinstance(told, str):
        raise LineFailed(f"{_NAME} answered no transcript", where=url)
    return told


def _meaning(refused: Refused, *, call: _Call) -> LineFailed | EngineUnavailable:
    """Tell a refusal of everything (key, model) from a refusal of this sound."""
    if refused.status in REFUSES_ALL or "model" in refused.words.casefold():
        return EngineUnavailable(
            f"The server that listens refuses: {refused}.",
            where=call.url,
            mend=f"See address and model in {_WHERE}, and the key in {call.key_from}.",
        )
    return LineFailed(f"{_NAME} refuses this line: {refused}", where=call.url)


def _unfit(error: Unfit) -> EngineUnavailable:
    return EngineUnavailable(
        f"The recogniser {_NAME} cannot use the setting “{error.setting}”: {error.why}.",
        where=_WHERE,
        mend=f"Set {error.setting} there.",
    )
