"""The sounds that pages name by their keys, made when somebody wants to hear one."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, field, replace

from podcast.errors import ScriptError
from podcast.production.jobs import LineJob
from podcast.project import Project
from podcast.scripting.recordings_in_store import store_take
from podcast.scripting.say_text import say

_MOST = 50_000


@dataclass(slots=True)
class Sounds:
    """What it takes to say each line that a page named; engines speak one line at a time."""

    jobs: OrderedDict[str, LineJob] = field(default_factory=OrderedDict)
    lock: threading.Lock = field(default_factory=threading.Lock)
    speaking: threading.Lock = field(default_factory=threading.Lock)

    def address(self, job: LineJob) -> str:
        """Where the line can be heard."""
        with self.lock:
            self.jobs[job.key] = job
            if len(self.jobs) > _MOST:
                self.jobs.popitem(last=False)
        return f"/sound/{job.key}"

    def mp3(self, key: str, *, project: Project) -> bytes:
        """The line as listeners would hear it. Raises ScriptError, and what an engine raises."""
        with self.lock:
            job = self.jobs.get(key)
        if job is None:
            raise ScriptError(
                "This sound is not known any more.", mend="Open the page with the line again."
            )
        if job.take:
            store_take(job, project=project)
        with self.speaking:
            return say([replace(job, pause=0)], spec=project.audio, store=project.store).mp3
