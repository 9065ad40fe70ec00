"""The code on paper: another program reads the address from it."""

from __future__ import annotations

import re

import numpy as np
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from podcast.publishing.links import public_url
from podcast.publishing.qr_code import qr_drawing

RUN = re.compile(r"M(\d+) (\d+)h(\d+)v1h-\3z")


def read(path: str, *, side: int) -> str:
    """What a camera would find in the drawing."""
    assert RUN.sub("", path) == ""
    picture = np.full((side, side), 255, "uint8")
    for x, y, length in RUN.findall(path):
        picture[int(y), int(x) : int(x) + int(length)] = 0
    (found,) = zxingcpp.read_barcodes(np.kron(picture, np.ones((4, 4), "uint8")))
    assert min(np.argwhere(picture == 0).min(), side - 1 - np.argwhere(picture == 0).max()) == 4
    return str(found.text)


@given(st.from_regex(r"[a-zA-Z0-9äéж睡 &#'\"<>-]{1,60}", fullmatch=True))
def test_the_address_is_read_from_the_drawing(name: str) -> None:
    address = public_url("https://example.org/notes", f"episodes/{name}/index.html")
    drawing = qr_drawing(address)
    if drawing is None:
        assert len(address) > 500
    else:
        path, side = drawing
        assert read(path, side=side) == address


def test_the_same_address_gives_the_same_drawing() -> None:
    address = "https://example.org/episodes/bees/index.html"
    assert qr_drawing(address) == qr_drawing(address)


def test_an_address_too_long_for_a_camera_gets_none() -> None:
    assert qr_drawing("https://example.org/" + "a" * 480) is not None
    assert qr_drawing("https://example.org/" + "a" * 481) is None
