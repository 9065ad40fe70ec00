"""Each file of a show damaged in each way, and each command run: words and never a traceback.

``python -m tests.whole_build.each_file EVERY [PART OF A NAME]`` prints what was found. What the
program itself made is as before after the next build, or the build says in words why not; what
people wrote is never written over.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image

from tests.small_show import ANTS, BEES, CONFIG
from tests.whole_build.each_step import BUG, forked, import_everything

MORE = """
formats = ["mp3", "m4b"]
[publish]
target = "host"
"""
PICTURED = BEES.replace("They shiver", "![Bees in a ball](ball.png)\n\nThey shiver")
PAGE = "<html lang='en'><body><h1>Wasps</h1><p>Wasps make paper.</p></body></html>"
DEEP = b"[" * 100_000
BEFORE = (
    ("build", "--quiet"),
    ("lexicon", "add", "queen", "--say", "kween"),
    ("words", "--right", "flight"),
    ("review", "--right", "It costs honey."),
    ("build", "--quiet"),
    ("publish",),
)
COMMANDS = (
    ("status",),
    ("plan",),
    ("check",),
    ("review",),
    ("words",),
    ("scripts",),
    ("build", "--quiet"),
    ("clean",),
    ("publish",),
)


def _flipped(data: bytes) -> bytes:
    half = len(data) // 2
    if not data:
        return data
    return data[:half] + bytes([data[half] ^ 1]) + data[half + 1 :]


def _other_types(data: bytes) -> bytes:
    """Each string of a JSON or TOML text is a number now."""
    return re.sub(rb'(?<=[:=\[,] )"[^"\n]*"', b"7", data)


def _other_numbers(data: bytes) -> bytes:
    return re.sub(rb"\b\d+\b", b"-" + b"9" * 400, data)


WAYS: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "cut": lambda data: data[: len(data) // 2],
    "one bit": _flipped,
    "zeros": lambda data: bytes(len(data)),
    "not UTF-8": lambda data: b"\xff\xfe\xfa" + data,
    "an object": lambda _: b"{}",
    "a list": lambda _: b"[]",
    "null": lambda _: b"null",
    "deep": lambda _: DEEP,
    "text for numbers": lambda data: re.sub(rb"\b\d+\b", b'"x"', data),
    "numbers for text": _other_types,
    "huge numbers": _other_numbers,
    "twice": lambda data: data + data,
}


def show(folder: Path) -> Path:
    """A show with a picture, a page, edited words, files of two formats, and its target."""
    root = folder / "before"
    (root / "content").mkdir(parents=True)
    (root / "host").mkdir()
    (root / "podcast.toml").write_text(CONFIG.replace("\n[", MORE + "\n[", 1), encoding="utf-8")
    for name, text in {"bees.md": PICTURED, "ants.md": ANTS, "wasps.html": PAGE}.items():
        (root / "content" / name).write_text(text, encoding="utf-8")
    (root / "content" / "wasps.toml").write_text('byline = "Ana Ruiz"\n', encoding="utf-8")
    Image.new("RGB", (64, 48), "teal").save(root / "content" / "ball.png")
    for arguments in BEFORE:
        code, said = forked(root, arguments, None)
        if code:
            raise RuntimeError(f"{arguments} ended with {code}: {said}")
    return root


def _of_each_kind(names: list[str]) -> list[str]:
    """One file of each kind: of clips, of pages, of scripts."""
    kinds = {}
    for name in names:
        kind = re.sub(r"[0-9a-f]{12,}", "#", re.sub(r"/[0-9a-f]{2}(?=/|$)", "/#", name))
        kind = re.sub(r"assets/[^/]*(?=\.(?:js|css|woff2|txt))", "assets/*", kind)
        kinds[re.sub(r"ants|bees|wasps", "*", kind)] = name
    return sorted(kinds.values())


def _wrong(root: Path, name: str, way: str) -> Iterator[str]:
    for arguments in COMMANDS:
        code, said = forked(root, arguments, None)
        if code in {BUG, 99} or "Traceback" in said:
            yield f"{name}, {way}, {arguments[0]}: exit {code}: {said[-900:]}"


def tried(folder: Path, *, every: int, part: str = "") -> Iterator[str]:
    """What went wrong, in words, trying each ``every``-th pair of a file and a way."""
    before = show(folder)
    names = sorted(
        path.relative_to(before).as_posix()
        for path in before.rglob("*")
        if path.is_file() and part in path.as_posix()
    )
    pairs = [(name, way) for name in _of_each_kind(names) for way in WAYS][::every]
    trial = folder / "trial"
    for name, way in pairs:
        shutil.rmtree(trial, ignore_errors=True)
        shutil.copytree(before, trial)
        damaged = WAYS[way]((trial / name).read_bytes())
        (trial / name).write_bytes(damaged)
        yield from _wrong(trial, name, way)


if __name__ == "__main__":
    import_everything()
    with tempfile.TemporaryDirectory() as made:
        of = "".join(sys.argv[2:3])
        found = 0
        for what in tried(Path(made).resolve(), every=int(sys.argv[1]), part=of):
            found += 1
            sys.stdout.write(f"{what}\n")
            sys.stdout.flush()
    sys.stdout.write("" if found else "sound")
