"""A fuzzer that is led by what it reaches (atheris, libFuzzer): one door, so many inputs.

``python -m tests.security.guided DOOR COUNT FOLDER`` begins with the corpus and leaves in FOLDER
what made a foreign error, took over ten seconds or too much memory.
"""

from __future__ import annotations

import sys
import warnings
from contextlib import suppress
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["podcast"]):
    from tests.security.doors import DOORS

from tests.security.fuzz import MOST_MEMORY, seeds


def main() -> None:
    """Fuzz one door; libFuzzer ends the process, with another code where it found something."""
    door, count, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    warnings.simplefilter("ignore")
    guarded, corpus = DOORS[door], folder / "corpus"
    corpus.mkdir(parents=True)
    for number, seed in enumerate(seeds(door)):
        (corpus / str(number)).write_bytes(seed)

    def one_input(data: bytes) -> None:
        with suppress(*guarded.raised):
            guarded.go(data)

    atheris.Setup(
        [
            sys.argv[0],
            str(corpus),
            f"-artifact_prefix={folder}/",
            *(f"-runs={count}", "-max_len=4000", "-seed=1", "-timeout=10"),
            f"-rss_limit_mb={MOST_MEMORY // 1000}",
        ],
        one_input,
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
