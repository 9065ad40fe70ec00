"""A model of one voice's sounds: how probable each is in every 20 ms that a recogniser shows.

A model is small and made for one voice and one recogniser's network, by tools/learn_phones.py,
from lines whose sounds are known; those that come with the program lie in phone_models/.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

Frames = NDArray[np.float32]
"""What a recogniser makes of a sound: a row of numbers for each 20 ms, from its beginning."""

ARRAYS = ("limits", "hidden", "hidden_bias", "output", "output_bias")
"""The numbers of a model, as its file and its fields have them."""

_FOLDER = "phone_models"
_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True, eq=False)
class PhoneModel:
    """A network of one hidden layer; ``symbols`` are the sounds that it tells apart.

    ``limits`` are how strange each may be before its word counts as not heard: what is usual for
    the voice, from lines that were right.
    """

    symbols: tuple[str, ...]
    limits: Frames
    hidden: Frames
    hidden_bias: Frames
    output: Frames
    output_bias: Frames

    def log_probabilities(self, frames: Frames) -> Frames:
        """The natural logarithm of each symbol's probability (columns) in each frame (rows)."""
        hidden = np.maximum(frames @ self.hidden + self.hidden_bias, 0)
        told = hidden @ self.output + self.output_bias
        told -= told.max(axis=1, keepdims=True)
        return np.asarray(told - np.log(np.exp(told).sum(axis=1, keepdims=True)), dtype=np.float32)


def model_name(voice: str) -> str:
    """The file of a voice's model: ``hibari heart`` has ``hibari-heart.npz``."""
    return _NOT_IN_NAMES.sub("-", voice.lower()).strip("-") + ".npz"


@cache
def phone_model(voice: str, *, network: str) -> PhoneModel | None:
    """The model of a voice (``hibari heart``) for a recogniser's network; None without one."""
    path = files(__package__) / _FOLDER / model_name(voice)
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
            if str(kept["network"]) != network:
                return None
            return PhoneModel(
                tuple(map(str, kept["symbols"])),
                *(kept[name].astype(np.float32) for name in ARRAYS),
            )
    except (OSError, ValueError, KeyError, BadZipFile):
        return None
