"""What a worker needs is loaded by the parent of all workers, once and before there is work."""

from __future__ import annotations

import pickle
import subprocess
import sys
from gzip import BadGzipFile
from importlib import import_module
from pathlib import Path

import pytest

from podcast.model import AudioSpec, Voice
from podcast.production.jobs import LineJob, SectionJob
from podcast.speech.engines import english_reading
from podcast.store import StoreAddress

MADE = """
import pickle, sys
from importlib import import_module
from pathlib import Path
from podcast.cli import workers
for name in workers._LOADED:
    import_module(name)
from podcast.production.section_work import make_section
from podcast.production.worker_versions import program_hash
known = program_hash.cache_info().misses
before = set(sys.modules)
make_section(pickle.loads(Path(sys.argv[1]).read_bytes()))
assert program_hash.cache_info().misses == known == 1
print(*sorted(set(sys.modules) - before))
"""


def test_a_section_is_made_without_loading_anything_that_takes_time(tmp_path: Path) -> None:
    store = StoreAddress(str(tmp_path), tmp_path)
    voice = Voice("espeak-ng", "en-gb", "en-GB")
    line = LineJob("Bees dance at noon.", voice=voice, key="ab" * 32, pause=300)
    job = SectionJob("cd" * 32, title="", lines=(line,), spec=AudioSpec(), store=store)
    path = tmp_path / "job"
    path.write_bytes(pickle.dumps(job))
    done = subprocess.run(
        [sys.executable, "-c", MADE, str(path)], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert {name for name in loaded if name.startswith("podcast.")} == set()
    outside = {name.partition(".")[0] for name in loaded}
    assert outside & {"av", "lameenc", "numpy", "portalocker", "pydub"} == set()


def test_damaged_dictionaries_do_not_end_the_parent_of_all_workers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def damaged() -> None:
        raise BadGzipFile("Not a gzipped file")

    monkeypatch.setattr(english_reading, "load_dictionaries", damaged)
    name = "podcast.speech.engines.english_dictionaries"
    monkeypatch.delitem(sys.modules, name, raising=False)
    with pytest.raises(ImportError, match="Not a gzipped file"):  # as what a parent passes over
        import_module(name)
