"""A command disturbed at each step of its work on files, and run again: the same files, no loss.

``python -m tests.whole_build.each_step OPERATION DISTURBANCE`` prints what was found. A step is
a file opened to be written, renamed or removed, or a folder made or removed, inside the project
or its target. Each trial is a fork of one process that has imported everything; its workers are
a thread of it, so that their steps count too.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import shutil
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import podcast
from podcast.cli import main
from podcast.cli.workers import Workers
from tests.following.site import BODY, rss, serving
from tests.recorded_speech import in_a_room, wav
from tests.small_show import BEES, CONFIG
from tests.whole_build.disturbances import DISTURBANCES, Disturbance
from tests.whole_build.feeds import wrong_with_feed
from tests.whole_build.studio_saves import save

BUG = 70
NEWER = BEES.replace("The queen lays again.", "The queen lays again in March.")
WITH_MOMENTS = frozenset({"published.json"})  # since when a host's file is not used any more
Files = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Operation:
    """What is typed, what was typed and edited before it, and typed after it is done again."""

    arguments: tuple[str, ...]
    before: tuple[Callable[[Path], None], ...] = ()
    then: tuple[Callable[[Path], None], ...] = ()


def typed(*arguments: str) -> Callable[[Path], None]:
    """A command that was run before."""
    return lambda root: _run_whole(root, arguments)


def article(text: str) -> Callable[[Path], None]:
    """An article that was saved before."""

    def save(root: Path) -> None:
        (root / "content" / "bees.md").write_text(text, encoding="utf-8")

    return save


def conflicting(root: Path) -> None:
    """A build that puts a conflict into a script."""
    code, said = forked(root, BUILD, None)
    if "changed in the same line" not in said:
        raise RuntimeError(f"no conflict, {code}: {said}")


def _new_version(root: Path) -> None:
    (root / "new").mkdir()
    (root / "new" / "bees.md").write_text(NEWER, encoding="utf-8")


def _recorded(root: Path) -> None:
    (root / "new").mkdir()
    sound = wav(in_a_room("They shiver their flight muscles.", "It costs honey."))
    (root / "new" / "passage.wav").write_bytes(sound)


BUILD = ("build", "--quiet")
PUBLISH = ("publish", "host/output")
WITHDRAWN = BEES.replace("summary:", "withdrawn: A dose was wrong.\nsummary:")
OPERATIONS = {
    "first build": Operation(BUILD),
    "edit": Operation(BUILD, (typed(*BUILD), article(NEWER))),
    "withdrawal": Operation(BUILD, (typed(*BUILD), article(WITHDRAWN))),
    "publish": Operation(PUBLISH, (typed(*BUILD),)),
    "publish an edit": Operation(
        PUBLISH, (typed(*BUILD), typed(*PUBLISH), article(NEWER), typed(*BUILD))
    ),
    "clean": Operation(("clean",), (typed(*BUILD), article(NEWER), typed(*BUILD))),
    "new version": Operation(("add", "--replace", "new/bees.md"), (typed(*BUILD), _new_version)),
    "lexicon": Operation(("lexicon", "add", "queen", "--say", "kween"), (typed(*BUILD),)),
    "recording": Operation(
        ("take", "bees", "24-25", "new/passage.wav", "--by", "Ana Ruiz"),
        (typed(*BUILD), _recorded),
        (typed(*BUILD),),
    ),
    "studio saves a line": Operation(("in the studio", "line"), (typed(*BUILD),), (typed(*BUILD),)),
    "studio saves a word": Operation(("in the studio", "word"), (typed(*BUILD),)),
    "studio calls a line right": Operation(("in the studio", "right"), (typed(*BUILD),)),
    "studio keeps a recording": Operation(
        ("in the studio", "recording"), (typed(*BUILD),), (typed(*BUILD),)
    ),
    "studio ends a conflict": Operation(
        ("in the studio", "conflict"),
        (typed(*BUILD), typed("in the studio", "line"), article(NEWER), conflicting),
        (typed(*BUILD),),
    ),
    "follow": Operation(("follow", "--allow-private", "{site}/feed")),
}


class Steps:
    """Counts the steps of this process, and disturbs it at one of them."""

    def __init__(self, root: Path, *, at: int | None, disturbance: Disturbance) -> None:
        self.root, self.at, self.disturbance, self.count = root, at, disturbance, 0

    def hook(self, event: str, arguments: tuple[object, ...]) -> None:
        """See one of the interpreter's audit events (PEP 578)."""
        if event not in self.disturbance.kinds or not self._is_step(event, arguments):
            return
        step, self.count = self.count, self.count + 1
        if self.at is not None and (
            step == self.at or (self.disturbance.lasting and step > self.at)
        ):
            self.disturbance.act()

    def _is_step(self, event: str, arguments: tuple[object, ...]) -> bool:
        path = arguments[0]
        if not isinstance(path, str | bytes | os.PathLike):
            return False
        name = Path(os.fsdecode(path))
        if name.is_absolute() and not name.is_relative_to(self.root):
            return False
        if event == "open":
            flags = arguments[2]
            return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR))
        if event == "os.mkdir":
            return not name.exists()
        return name.is_symlink() or name.exists()


def _one_thread(self: Workers) -> Executor:
    self._pool = self._pool or ThreadPoolExecutor(1)  # type: ignore[assignment]
    return self._pool  # type: ignore[return-value]


def forked(root: Path, arguments: tuple[str, ...], steps: Steps | None) -> tuple[int, str]:
    """Run a command in a fork, in its project; its exit status and what it said."""
    said = root.with_name("said")
    child = os.fork()
    if not child:
        _become(root, arguments, said, steps)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status), said.read_text("utf-8", errors="replace")


def _become(root: Path, arguments: tuple[str, ...], said: Path, steps: Steps | None) -> None:
    code = 99
    # What a shell starts in the background is deaf to Ctrl-C, and its children with it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        os.chdir(root)
        with said.open("wb") as file:
            os.dup2(file.fileno(), 1)
            os.dup2(file.fileno(), 2)
        sys.argv = ["podcast", *arguments]
        Workers.pool = _one_thread  # type: ignore[method-assign]
        if steps:
            sys.addaudithook(steps.hook)
        if arguments[0] == "in the studio":
            code = save(arguments[1], root=root)
        else:
            main()
    except SystemExit as leaves:
        code = leaves.code if isinstance(leaves.code, int) else 1
    except KeyboardInterrupt:
        code = 130
    except BaseException:  # noqa: BLE001 - it is what is looked for
        traceback.print_exc()
    finally:
        if steps and steps.at is None:
            root.with_name("count").write_text(str(steps.count))
        os._exit(code)


def _run_whole(root: Path, arguments: tuple[str, ...]) -> None:
    code, said = forked(root, arguments, None)
    if code:
        raise RuntimeError(f"{arguments} ended with {code}: {said}")


def files(root: Path) -> Files:
    """What people and listeners have; what has a hidden name is nobody's yet."""
    found: Files = {}
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root)
        hidden = any(part.startswith(".") and part != ".generated" for part in name.parts)
        if path.is_file() and not hidden and path.name not in WITH_MOMENTS:
            found[name.as_posix()] = path.read_bytes()
    return found


def prepared(operation: Operation, *, folder: Path) -> Path:
    """The project before the operation."""
    root = folder / "before"
    (root / "content").mkdir(parents=True)
    (root / "podcast.toml").write_text(CONFIG, encoding="utf-8")
    article(BEES)(root)
    (root / "host").mkdir()
    for act in operation.before:
        act(root)
    return root


def tried(operation: Operation, disturbance: Disturbance, *, folder: Path, every: int) -> list[str]:
    """What went wrong, step by step, in words; empty where nothing did."""
    with serving() as site:
        site.pages["/feed"] = rss(site, {1: BODY.format(1), 2: BODY.format(2)})
        arguments = tuple(word.format(site=site.address) for word in operation.arguments)
        return _tried(replace(operation, arguments=arguments), disturbance, folder, every)


def _tried(operation: Operation, disturbance: Disturbance, folder: Path, every: int) -> list[str]:
    before = prepared(operation, folder=folder)
    trial = folder / "trial"
    shutil.copytree(before, trial)
    forked(trial, operation.arguments, Steps(trial, at=None, disturbance=disturbance))
    for act in operation.then:
        act(trial)
    count, after = int((folder / "count").read_text()), files(trial)
    wrong = [] if count else ["no step was seen"]
    for step in range(0, count, every):
        shutil.rmtree(trial)
        shutil.copytree(before, trial)
        disturbed = forked(
            trial, operation.arguments, Steps(trial, at=step, disturbance=disturbance)
        )
        wrong += [f"step {step}: {what}" for what in _at_once(trial, *disturbed)]
        again = forked(trial, operation.arguments, None)
        for act in operation.then:
            act(trial)
        wrong += [f"after step {step}: {what}" for what in _in_the_end(trial, *again, after)]
    return wrong


def _at_once(trial: Path, code: int, said: str) -> list[str]:
    """What must never be, whatever happened."""
    wrong = [
        f"{where}: {wrong_with_feed(where)[1]}"
        for where in (trial, trial / "host")
        if wrong_with_feed(where)[1]
    ]
    if "Traceback" in said or code in {BUG, 99}:
        wrong.append(f"exit {code}: {said[-1500:]}")
    return wrong


def _in_the_end(trial: Path, code: int, said: str, after: Files) -> list[str]:
    now = files(trial)
    differs = sorted(name for name in {*now, *after} if now.get(name) != after.get(name))
    wrong = [f"other files than undisturbed: {differs[:6]}"] if differs else []
    return [*wrong, f"exit {code}: {said[-1500:]}"] if code else wrong


def import_everything() -> None:
    """Load what a command would load, once and before the forks."""
    for module in pkgutil.walk_packages(podcast.__path__, "podcast."):
        if not module.name.endswith("__main__"):
            with suppress(ModuleNotFoundError):  # of an extra that is not installed
                importlib.import_module(module.name)


if __name__ == "__main__":
    import_everything()
    with tempfile.TemporaryDirectory() as name:
        found = tried(
            OPERATIONS[sys.argv[1]],
            DISTURBANCES[sys.argv[2]],
            folder=Path(name).resolve(),
            every=int(sys.argv[3]),
        )
    sys.stdout.write("\n".join(found) or "sound")
