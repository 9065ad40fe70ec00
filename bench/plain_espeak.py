"""espeak-ng's library with nothing around it: loaded once, a text in, samples out."""

from __future__ import annotations

import ctypes
import os

import espeakng_loader

RATE = 22_050

_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p
)


class PlainESpeak:
    """The library as it comes, with the voice and pace of the show that is measured."""

    rate = RATE

    def __init__(self) -> None:
        self._samples = bytearray()
        self._library = ctypes.CDLL(str(espeakng_loader.get_library_path()))
        data = os.fsencode(str(espeakng_loader.get_data_path()))
        self._library.espeak_Initialize(2, 0, data, 0x8000)  # without a thread of its own
        self._library.espeak_SetVoiceByName(b"gmw/en")
        self._library.espeak_SetParameter(1, 160, 0)
        self._callback = _Callback(self._take)
        self._library.espeak_SetSynthCallback(self._callback)

    def speak(self, text: str) -> bytes:
        """Mono signed 16-bit samples at RATE."""
        self._samples.clear()
        raw = text.encode() + b"\0"
        self._library.espeak_Synth(raw, ctypes.c_size_t(len(raw)), 0, 1, 0, 1, None, None)
        return bytes(self._samples)

    def _take(self, wave: object, count: int, _events: object) -> int:
        if count > 0:
            self._samples.extend(ctypes.string_at(wave, count * 2))  # type: ignore[arg-type]
        return 0
