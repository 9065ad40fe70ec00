"""A build on real workers: the same bytes as a local one, whatever dies on the way."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from podcast.errors import ClusterError
from tests.cluster.machines import Machines, build, cluster, plug_in, sample_show, small_show, tree
from tests.publishing.hosts import s3_access, s3_server

pytestmark = pytest.mark.long

ARTICLES = 200


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@pytest.fixture
def machines(tmp_path: Path) -> Iterator[Machines]:
    with cluster(tmp_path / "machines", port=free_port()) as started:
        yield started


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a local build makes of the small articles."""
    show = small_show(tmp_path_factory.mktemp("small") / "show", articles=ARTICLES)
    assert build(show) == (0, "")
    return show / "output"


def killing(number: int, machines: Machines, *, after: int) -> Callable[[int], None]:
    """Kill one process when so many episodes are done."""

    def kill(done: int) -> None:
        if done == after:
            machines.kill(number)

    return kill


def test_the_sample_show_loses_a_worker_and_not_a_byte(tmp_path: Path, machines: Machines) -> None:
    local = sample_show(tmp_path / "local")
    assert build(local) == (0, "")
    shared = sample_show(tmp_path / "shared", store=str(tmp_path / "store"))
    told = build(shared, "--scheduler", machines.address, each=killing(1, machines, after=1))
    assert told == (0, "")
    assert machines.running[1].returncode == -9
    assert tree(shared / "output") == tree(local / "output")
    assert not list((shared / ".podcast").glob("track/*"))  # all of it went to the shared folder


def test_two_hundred_articles_in_an_object_store_lose_a_worker_and_not_a_byte(
    tmp_path: Path, small: Path
) -> None:
    with s3_server() as address:
        env = s3_access(address)
        with cluster(tmp_path / "machines", port=free_port(), env=env) as machines:
            show = small_show(tmp_path / "show", articles=ARTICLES, store="s3://bucket/small")
            killed = killing(1, machines, after=50)
            told = build(show, "--scheduler", machines.address, env=env, each=killed)
            assert told == (0, "")
            assert machines.running[1].returncode == -9
        assert tree(show / "output") == tree(small)
        # Another machine needs no worker: every track is in the store.
        shutil.rmtree(show / "output")
        shutil.rmtree(show / ".podcast")
        assert build(show, env=env) == (0, "")
        assert tree(show / "output") == tree(small)


def test_a_lost_scheduler_stops_the_build_and_the_next_one_goes_on(
    tmp_path: Path, small: Path, machines: Machines
) -> None:
    show = small_show(tmp_path / "show", articles=ARTICLES, store=str(tmp_path / "store"))
    code, told = build(show, "--scheduler", machines.address, each=killing(0, machines, after=20))
    assert code == ClusterError.exit_code
    assert "The scheduler was lost" in told
    assert "Traceback" not in told
    whole, made = tree(small), tree(show / "output")
    episodes = {path for path in made if path.startswith("episodes/")}
    assert len({path.split("/")[1] for path in episodes}) >= 20
    assert {path: made[path] for path in episodes} == {path: whole[path] for path in episodes}
    assert made["feed.xml"]

    for number in (1, 2):
        machines.kill(number)
    machines.start_scheduler()
    machines.start_worker()
    assert build(show, "--scheduler", machines.address) == (0, "")
    assert tree(show / "output") == whole


CRASHES = """
import os
from podcast.speech import EngineInfo
from podcast.speech.engines.tone import Tone

class Crashes(Tone):
    info = EngineInfo(name="crashes", version="1", word_marks=True, local_process=True)

    def speak(self, text, *, voice):
        if "two of them" in text:
            os.abort()
        return super().speak(text, voice=voice)
"""


def test_a_line_that_ends_worker_after_worker_costs_its_own_article_only(tmp_path: Path) -> None:
    env = {"PYTHONPATH": str(plug_in(tmp_path / "plug-in", name="crashes", code=CRASHES))}
    with cluster(tmp_path / "machines", port=free_port(), env=env) as machines:
        show = small_show(tmp_path / "show", articles=4, store=str(tmp_path / "store"))
        options = ("--scheduler", machines.address, "--engine", "crashes")
        code, told = build(show, *options, env=env)
    assert code == 1
    assert "This line cannot be spoken: crashes crashed." in told
    episodes = {path.name for path in (show / "output" / "episodes").iterdir()}
    assert episodes == {"thing-000", "thing-001", "thing-003"}


def test_a_worker_with_another_program_is_refused(tmp_path: Path, machines: Machines) -> None:
    other = tmp_path / "other"
    shutil.copytree(Path(__file__).parents[2] / "podcast", other / "podcast")
    with (other / "podcast" / "__init__.py").open("a", encoding="utf-8") as module:
        module.write('\n__version__ = "9.9"\n')
    for number in (1, 2):
        machines.kill(number)
    machines.start_worker(env={"PYTHONPATH": str(other)})
    show = small_show(tmp_path / "show", articles=3, store=str(tmp_path / "store"))
    code, told = build(show, "--scheduler", machines.address)
    assert code == ClusterError.exit_code
    assert "another version of podcast: 9.9 (" in told
    assert not list((tmp_path / "store").glob("clip/*"))


def test_a_machine_for_a_voice_is_one_that_offers_what_it_needs(
    tmp_path: Path, machines: Machines
) -> None:
    from podcast.cluster import Cluster

    with pytest.raises(ClusterError, match="no worker with the resource GPU"):
        Cluster(machines.address, needs=("GPU",))
    machines.start_worker("--resources", "GPU=1", "--name", "strong")
    machines.kill(1)
    machines.kill(2)
    with Cluster(machines.address, needs=("GPU",)) as strong:
        assert strong.pool().submit(len, "abc").result(timeout=30) == 3
