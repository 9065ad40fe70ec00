"""The same articles give the same bytes: in another folder, time zone, language, processor."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.small_show import ANTS, BEES, CONFIG

pytestmark = pytest.mark.long

PODCAST = Path(sys.executable).with_name("podcast")
TABLE = "\n| Group | People |\n| --- | --- |\n| Naïve | 12 |\n| Café | 30 |\n"

HERE = {"PYTHONHASHSEED": "1", "TZ": "UTC", "LANG": "en_US.UTF-8", "LC_ALL": ""}
ELSEWHERE = {
    "PYTHONHASHSEED": "4242",
    "TZ": "Pacific/Kiritimati",  # fourteen hours ahead: another day for most of the time
    "LANG": "C",
    "LC_ALL": "C",
    # An older processor, whose BLAS and numpy add up in another order.
    "OPENBLAS_CORETYPE": "Prescott",
    "NPY_DISABLE_CPU_FEATURES": "X86_V3 X86_V4 AVX512_ICL AVX512_SPR",
}


def built(folder: Path, *, jobs: int, engine: str, environment: dict[str, str]) -> dict[str, bytes]:
    """Everything that a real process wrote, but its lock and what it noted for itself."""
    (folder / "content").mkdir(parents=True)
    (folder / "podcast.toml").write_text(CONFIG.replace('"tone"', f'"{engine}"'), "utf-8")
    (folder / "content" / "bees.md").write_text(BEES + TABLE, "utf-8")
    (folder / "content" / "ants.md").write_text(ANTS, "utf-8")
    (folder / "content" / "Ärzte und Bienen.txt").write_text("Bienen\n\nSie tanzen.\n", "utf-8")
    command: list[str | Path] = [PODCAST, "build", "--quiet", "--jobs", str(jobs)]
    subprocess.run(command, cwd=folder, env={**os.environ, **environment}, check=True)
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in {"front.json", "lock", "rates.json"}
    }


@pytest.mark.parametrize("engine", ["tone", "espeak-ng"])
def test_a_build_elsewhere_writes_the_same_files(tmp_path: Path, engine: str) -> None:
    one = built(tmp_path / "a", jobs=1, engine=engine, environment=HERE)
    folder = tmp_path / "an other  folder’s ünïcode" / "b"
    other = built(folder, jobs=2, engine=engine, environment=ELSEWHERE)
    assert sorted(one) == sorted(other)
    assert [name for name in one if one[name] != other[name]] == []
