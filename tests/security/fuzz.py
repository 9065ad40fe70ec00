"""Mutations of the corpus, door by door: only our errors leave, and none takes long.

``python -m tests.security.fuzz DOOR COUNT`` tries one door and prints what was found.
"""

from __future__ import annotations

import random
import resource
import sys
import time
import warnings
from collections.abc import Sequence
from pathlib import Path

from tests.security.doors import DOORS, tokens

CORPUS = Path(__file__).parent / "corpus"
LARGEST = 64_000  # bytes of an input
SLOW = 2.0  # seconds of processor time for a megabyte, and for anything smaller
MOST_MEMORY = 500_000  # kB


def seeds(door: str) -> list[bytes]:
    """The inputs of the corpus for a door: those named after it, and what was found there."""
    return [path.read_bytes() for path in sorted(CORPUS.glob(f"{door}*"))]


def mutated(chance: random.Random, *, of: Sequence[bytes], words: Sequence[bytes]) -> bytes:
    """One input, changed in one to six places."""
    data = bytearray(chance.choice(of)[:LARGEST])
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.choice((1, 2, 8, 64, 512)))
        match chance.randrange(7):
            case 0 if at < len(data):
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                del data[at:end]
            case 2:
                data[at:at] = data[at:end] * chance.choice((1, 2, 50))
            case 3:
                data[at:at] = chance.choice(words) * chance.choice((1, 1, 3, 400))
            case 4:
                del data[at:]
            case 5:
                other = chance.choice(of)
                start = chance.randrange(len(other) + 1)
                data[at:end] = other[start : start + 512]
            case _:
                data[at:end] = chance.randbytes(end - at)
    return bytes(data[:LARGEST])


def tried(door: str, *, count: int, seed: int = 0) -> list[str]:
    """What went wrong at a door in so many inputs, in words."""
    chance, guarded, wrong = random.Random(f"{door} {seed}"), DOORS[door], []
    known = seeds(door)
    inputs = [*known, *(mutated(chance, of=known, words=tokens(door)) for _ in range(count))]
    for data in inputs[: max(count, len(known))]:
        began = time.process_time()
        try:
            guarded.go(data)
        except guarded.raised:
            pass
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            wrong.append(f"{type(error).__name__}: {error!s:.200} for {data[:300]!r}")
        took = time.process_time() - began
        if took > SLOW * max(1.0, len(data) / 1e6):
            wrong.append(f"{took:.1f} seconds for {data[:300]!r}")
    return wrong


def most_memory() -> int:
    """The most memory that this program held, in kB.

    Linux tells by ``ru_maxrss`` what the process held before it became this program too: all of a
    test run that started it.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    rows = dict(row.split(":", 1) for row in status.read_text().splitlines())
    return int(rows["VmHWM"].split()[0])


def main() -> None:
    """Try one door and say what was found there."""
    door, count = sys.argv[1], int(sys.argv[2])
    warnings.simplefilter("ignore")
    found = tried(door, count=count, seed=int(sys.argv[3]) if len(sys.argv) > 3 else 0)
    most = most_memory()
    if most > MOST_MEMORY:
        found.append(f"{most:,} kB of memory")
    sys.stdout.write("\n".join(found) or "sound")


if __name__ == "__main__":
    main()
