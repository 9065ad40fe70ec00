"""What reaches a terminal: letters and lines of ours, and no sequence that commands it.

File names, server answers and article texts come from anywhere; a terminal obeys an escape
sequence, and a newline in a name makes a line that looks like one of ours.
"""

from __future__ import annotations

import codecs
import io
import json
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, TextIO

_COMMANDS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202d\u202e\ud800-\udfff]")


def one_line(text: str) -> str:
    """Text from outside with its line ends written out, so that it stays within our line."""
    return re.sub(r"[\n\t]", _written_out, text)


class Screen:
    """A text stream on which commands are written out; a return may only begin what is written."""

    def __init__(self, stream: TextIO) -> None:
        """Take the stream that is written to."""
        self._stream = stream

    def write(self, text: str) -> int:
        """Write the text as it can be read."""
        begin = "\r" if text.startswith("\r") else ""  # the bar writes over its own line
        self._stream.write(begin + _COMMANDS.sub(_written_out, text[len(begin) :]))
        return len(text)

    def __getattr__(self, name: str) -> Any:
        """Be the stream in all other things."""
        return getattr(self._stream, name)


@contextmanager
def guarded_screen() -> Iterator[None]:
    """Write to standard output and error through a screen while the block runs."""
    out, err = sys.stdout, sys.stderr
    for stream in (out, err):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_UNWRITABLE)
    sys.stdout, sys.stderr = Screen(out), Screen(err)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = out, err


def let_go_of_output() -> None:
    """Forget what could not be written: the interpreter would try again on its way out."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _instead(error: UnicodeError) -> tuple[str, int]:
    """What a terminal or file of an old encoding has no sign for, as JSON writes it."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return json.dumps(error.object[error.start : error.end])[1:-1], error.end


_UNWRITABLE = "podcast.as_json"
codecs.register_error(_UNWRITABLE, _instead)


def _written_out(sign: re.Match[str]) -> str:
    """As JSON writes it: what reads JSON gets the sign back."""
    return f"\\u{ord(sign[0]):04x}" if sign[0] not in "\n\t\r" else json.dumps(sign[0])[1:-1]
