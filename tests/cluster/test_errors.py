"""What a build on a cluster says when it cannot be: each time what, where and how to mend it."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from podcast.cli import podcast
from podcast.cluster import Cluster, _TranslatingExecutor
from podcast.errors import ClusterError, LineFailed, StoreLost
from podcast.model import AudioSpec, Voice
from podcast.production import scheduling
from podcast.production.jobs import LineJob, SectionJob, SectionMade
from podcast.production.scheduling import Scheduler
from podcast.production.section_work import make_section
from podcast.production.worker_versions import makers, refuse_others
from podcast.speech import load_engine
from podcast.store import FolderStore, StoreAddress

NOBODY = "tcp://127.0.0.1:9"
VOICE = Voice("tone", "tenor")


def job(store: Path, *, key: str = "ab12") -> SectionJob:
    return SectionJob(key, "Bees", (), AudioSpec(), StoreAddress(str(store), here=store))


def test_no_scheduler_is_told_with_its_address() -> None:
    with pytest.raises(ClusterError) as caught:
        Cluster(NOBODY, patience=0.2)
    assert NOBODY in caught.value.where
    assert "dask scheduler" in caught.value.mend


def test_an_address_of_no_kind_is_told_too() -> None:
    with pytest.raises(ClusterError) as caught:
        Cluster("nothing://here", patience=0.2)
    assert "tcp://HOST:8786" in caught.value.mend


def test_a_missing_package_is_told_with_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    CliRunner().invoke(podcast, ["init", str(tmp_path / "show")], catch_exceptions=False)
    asked = ["--project", str(tmp_path / "show"), "build", "--scheduler", NOBODY]
    told = CliRunner().invoke(podcast, asked)
    assert told.exit_code == ClusterError.exit_code
    assert 'pip install "articlecast[cluster]"' in told.output


def test_workers_of_this_machine_are_not_counted_on_a_cluster(tmp_path: Path) -> None:
    CliRunner().invoke(podcast, ["init", str(tmp_path / "show")], catch_exceptions=False)
    asked = ["--project", str(tmp_path / "show"), "build", "--scheduler", NOBODY, "--jobs", "2"]
    assert CliRunner().invoke(podcast, asked).exit_code == 2


def test_a_voice_with_a_limit_is_asked_by_one_machine_only(tmp_path: Path) -> None:
    CliRunner().invoke(podcast, ["init", str(tmp_path / "show")], catch_exceptions=False)
    for article in (tmp_path / "show" / "content").iterdir():
        article.unlink()
    asked = ["--project", str(tmp_path / "show"), "build", "--scheduler", NOBODY]
    told = CliRunner().invoke(podcast, [*asked, "--engine", "gtts"])
    assert "gtts takes 1 line at once" in told.output
    assert "builds alone" in told.output
    assert told.exit_code != ClusterError.exit_code


def test_a_worker_as_the_build_is_does_the_work(tmp_path: Path) -> None:
    refuse_others(makers({VOICE}), voices={VOICE})


@pytest.mark.parametrize("name", [name for name, _ in makers({VOICE})])
def test_a_worker_of_another_version_is_refused_with_both_named(name: str) -> None:
    here = dict(makers({VOICE}))
    with pytest.raises(ClusterError) as caught:
        refuse_others(tuple({**here, name: "9.9"}.items()), voices={VOICE})
    assert f"{name}: {here[name]}, while the build has 9.9" in caught.value.what
    assert str(os.getpid()) in caught.value.where


def test_the_refusal_comes_before_a_word_is_spoken(tmp_path: Path) -> None:
    with pytest.raises(ClusterError):
        make_section(replace(job(tmp_path), makers=(("podcast", "0.0.1"),)))
    assert list(FolderStore(tmp_path).entries()) == []


def test_an_error_is_not_its_own_cause_which_a_cluster_would_follow_for_ever(
    tmp_path: Path,
) -> None:
    silent = LineJob("…", VOICE, key="cd34", pause=0, where="content/bees.md:4")
    with pytest.raises(LineFailed) as caught:
        make_section(replace(job(tmp_path), lines=(silent,)))
    assert caught.value.where.startswith("content/bees.md:4")
    assert caught.value.__cause__ is not caught.value


class Elsewhere(Executor):
    """Gives every piece of work the same end."""

    def __init__(self, end: Exception | SectionMade) -> None:
        self.end = end

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()  # Dask's has the same names for what is used of it
        match self.end:
            case CancelledError():
                future.cancel()
                future.set_running_or_notify_cancel()
            case Exception():
                future.set_exception(self.end)
            case _:
                future.set_result(self.end)
        return future


class KilledWorker(Exception):
    """As Dask names what has killed several workers."""


class NoValidWorkerError(Exception):
    """As Dask says that no worker has come for too long."""

    __module__ = "distributed.scheduler"


class CommClosedError(OSError):
    """As Dask tells of a connection that was lost."""

    __module__ = "distributed.comm.core"


@pytest.mark.parametrize("end", [CancelledError(), CommClosedError(), TimeoutError()])
def test_a_lost_scheduler_is_told_however_it_shows(end: Exception) -> None:
    with pytest.raises(ClusterError) as caught:
        _TranslatingExecutor(Elsewhere(end), NOBODY).submit(len, "abc").result(timeout=5)
    assert "scheduler was lost" in caught.value.what


@pytest.mark.parametrize(
    ("end", "told"),
    [
        (ModuleNotFoundError("No module named 'podcast'"), ClusterError),
        (KilledWorker(), BrokenExecutor),
        (NoValidWorkerError(), ClusterError),
        (LineFailed("No word."), LineFailed),
        (ZeroDivisionError(), ZeroDivisionError),
    ],
)
def test_every_end_of_a_piece_of_work_gets_its_own_error(
    end: Exception, told: type[Exception]
) -> None:
    with pytest.raises(told):
        _TranslatingExecutor(Elsewhere(end), NOBODY).submit(len, "abc").result(timeout=5)


def test_an_error_of_the_cluster_travels_between_processes() -> None:
    error = pickle.loads(pickle.dumps(ClusterError("What.", where="Where.", mend="Mend.")))  # noqa: S301
    assert str(error) == "What.\nWhere.\nMend."


@dataclass(frozen=True)
class Ready:
    slug: str
    jobs: tuple[SectionJob, ...]


def test_a_track_that_went_to_a_store_of_the_workers_own_is_told(tmp_path: Path) -> None:
    scheduler = a_scheduler(tmp_path, lambda: Elsewhere(SectionMade("ab12")))
    future = scheduler.workers().submit(make_section, job(tmp_path))
    progress = scheduling.Progress(scheduler.report, "bees")
    ready = Ready("bees", (job(tmp_path),))
    scheduled = scheduling.ScheduledEpisode(ready, progress, futures=((job(tmp_path), future),))
    with pytest.raises(StoreLost) as caught:
        scheduling.collect(scheduled, scheduler=scheduler)
    assert 'store = "s3://bucket/show"' in caught.value.mend


def a_scheduler(tmp_path: Path, workers: Callable[[], Executor], *, at_once: int = 0) -> Scheduler:
    engine = replace(load_engine("tone").info, at_once=at_once)
    return Scheduler(workers, engine, store=FolderStore(tmp_path), report=lambda _: None)


class Waiting(Executor):
    """Begins every piece of work at once and ends none."""

    def __init__(self) -> None:
        self.futures: list[Future[SectionMade]] = []

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.futures.append(Future())
        return self.futures[-1]


@pytest.mark.parametrize(("at_once", "most"), [(2, 2), (3, 3), (0, 12)])
def test_an_engines_limit_holds_for_all_workers_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: int, most: int
) -> None:
    workers = Waiting()
    seen: list[int] = []

    def end_one(running: list[Future[SectionMade]], *, return_when: str) -> None:
        seen.append(len(running))
        running[0].set_result(SectionMade("done"))

    monkeypatch.setattr(scheduling, "wait", end_one)
    scheduler = a_scheduler(tmp_path, lambda: workers, at_once=at_once)
    for number in range(12):
        scheduling._submit(job(tmp_path, key=f"{number}"), scheduler=scheduler, tell=lambda: None)
        assert sum(not made.done() for made in workers.futures) <= most
    assert len(workers.futures) == 12
    assert set(seen) == ({most} if at_once else set())


@pytest.mark.parametrize(
    "address", ["nonsense", "tcp://", "tcp://host", "host:port", "a b:1", "nothing://here:1"]
)
def test_an_address_without_host_and_port_is_told_at_once(address: str) -> None:
    with pytest.raises(ClusterError, match="no host and port") as told:
        Cluster(address)
    assert told.value.where == f"--scheduler {address}"
