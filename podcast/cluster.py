"""The workers of a Dask cluster, where a build wants an executor."""

from __future__ import annotations

import asyncio
import logging
import re
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from contextlib import AbstractContextManager, suppress
from importlib import import_module
from typing import Any

from podcast.errors import ClusterError, PodcastError
from podcast.installing_extras import install_command
from podcast.production.scheduling import AHEAD

_PATIENCE = 30.0
"""Seconds to wait for the scheduler, for a first worker, and for a result on its way."""

_ADDRESS = re.compile(r"((tcp|tls|ws|wss|ucx)://)?(\[[0-9a-fA-F:.]+\]|[^\s/:]+):[0-9]{1,5}")


class Cluster(AbstractContextManager["Cluster"]):
    """A connection to a Dask scheduler and its workers, open while its block runs.

    ``needs`` are the Dask resources, one of each, that every piece of work takes up, such as
    ``GPU``. Raises ClusterError where the package or the scheduler is missing, or no worker
    has what is needed.
    """

    def __init__(
        self, address: str, *, needs: tuple[str, ...] = (), patience: float = _PATIENCE
    ) -> None:
        self._address = address
        self._client = _connected(address, patience=patience)
        try:
            threads = _threads(self._client, address=address, needs=set(needs), patience=patience)
        except BaseException:
            self._client.close()
            raise
        self.ahead = AHEAD + threads
        # Dask gives the work of a dead worker to another one. Work done twice does no harm,
        # since files are named by their content.
        self._executor = _TranslatingExecutor(self._client, address, needs=needs)

    def pool(self) -> Executor:
        """The executor that takes work now."""
        return self._executor

    def __exit__(self, *_: object) -> None:
        with suppress(Exception):  # the scheduler may be gone, and with it the work
            self._client.close(timeout=5)


class _TranslatingExecutor(Executor):
    """An executor on the cluster that turns Dask's errors into the program's own.

    Dask's own executor never finishes a future whose result was lost on the network.
    """

    def __init__(self, client: Any, address: str, *, needs: tuple[str, ...] = ()) -> None:
        self._client = client
        self._address = address
        self._resources = dict.fromkeys(needs, 1)

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Hand one piece of work to any worker. Raises ClusterError without a scheduler."""
        try:
            scheduled = self._client.submit(
                fn, *args, **kwargs, pure=False, resources=self._resources
            )
        except Exception as error:
            raise _lost(self._address) from error
        ours: Future[Any] = Future()
        scheduled.add_done_callback(lambda done: self._pass_on(done, ours))
        return ours

    def _pass_on(self, done: Any, ours: Future[Any]) -> None:
        try:
            ours.set_result(done.result(timeout=_PATIENCE))
        except (Exception, asyncio.CancelledError) as error:  # noqa: BLE001 - it belongs to who waits
            ours.set_exception(_translated(error, address=self._address))


def _connected(address: str, *, patience: float) -> Any:
    try:
        distributed = import_module("distributed")
    except ImportError as error:
        raise ClusterError(
            f"Building on a cluster needs a package that is missing: {error}.",
            where=f"--scheduler {address}",
            mend=f"Install it: {install_command('cluster')}",
        ) from error
    # Errors are reported once, in words: Dask would fill the screen when its scheduler is lost,
    # and asyncio prints a traceback for each result that nobody waits for any more.
    for name in ("distributed", "distributed.client", "asyncio"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    if not _ADDRESS.fullmatch(address):  # a client that cannot connect takes a minute to close
        raise _no_scheduler(address, "it names no host and port as Dask knows them")
    try:
        return distributed.Client(address, timeout=patience, set_as_default=False)
    except (OSError, ValueError, RuntimeError) as error:
        raise _no_scheduler(address, str(error)) from error


def _threads(client: Any, *, address: str, needs: set[str], patience: float) -> int:
    """Wait for a worker, and count the pieces of work that all of them do at once."""
    try:
        client.wait_for_workers(1, timeout=patience)
    except TimeoutError as error:
        raise _no_worker(address, "no worker") from error
    workers = client.scheduler_info(n_workers=-1)["workers"].values()
    able = [worker for worker in workers if needs <= set(worker["resources"])]
    if not able:
        raise _no_worker(address, f"no worker with the resource {', '.join(sorted(needs))}")
    return sum(worker["nthreads"] for worker in able)


def _no_scheduler(address: str, why: str) -> ClusterError:
    return ClusterError(
        f"There is no scheduler at this address ({why}).",
        where=f"--scheduler {address}",
        mend="Start one with `dask scheduler`, and name it like this: tcp://HOST:8786.",
    )


def _no_worker(address: str, what: str) -> ClusterError:
    return ClusterError(
        f"The cluster has {what}.",
        where=address,
        mend=f"Start one where podcast is installed: dask worker {address} --nthreads 1. "
        'For a resource add, for example, --resources "GPU=1".',
    )


def _translated(error: BaseException, *, address: str) -> BaseException:
    match error:
        case PodcastError():
            return error
        case _ if _is_lost(error):
            return _lost(address)
        case ImportError() | AttributeError():  # the worker could not unpickle the work
            return ClusterError(
                f"A worker of the cluster lacks this version of podcast ({error}).",
                where=address,
                mend="Install there what the build has, or stop that worker. Then build again.",
            )
        case _ if type(error).__name__ == "KilledWorker":
            # What a local pool raises: lines are then tried one by one.
            return BrokenExecutor(str(error))
        case _ if _is_dasks(error):
            return ClusterError(
                f"The cluster has given up on a section ({type(error).__name__}: {error}).",
                where=address,
                mend="See to its workers, and build again: what was spoken is kept.",
            )
        case _:
            return error


def _is_lost(error: BaseException) -> bool:
    """Whether the scheduler is gone: work was cancelled, never came, or its connection closed."""
    gone = (CancelledError, asyncio.CancelledError, TimeoutError)
    return isinstance(error, gone) or (_is_dasks(error) and isinstance(error, OSError))


def _is_dasks(error: BaseException) -> bool:
    return type(error).__module__.startswith("distributed")


def _lost(address: str) -> ClusterError:
    return ClusterError(
        "The scheduler was lost, and with it the work that was under way.",
        where=address,
        mend="Start it again with its workers, and build again: what was spoken is kept.",
    )
