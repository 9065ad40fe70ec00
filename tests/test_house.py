"""The rules of the house: what keeps any piece findable at the first guess."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache
from pathlib import Path

from podcast import errors

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "podcast"
OUR_FILES = [
    path.relative_to(ROOT)
    for folder in ("podcast", "tests")
    for path in sorted((ROOT / folder).rglob("*.py"))
]

GROUND = {
    "model",
    "errors",
    "events",
    "loudness_meter",
    "mpeg",
    "media_types",
    "json_values",
    "late_patterns",
    "locks",
}
GROUND |= {
    "deadline",
    "directory_limits",
    "installing_extras",
    "wait_after_429",
    "servers",
    "sound_kinds",
    "toml_values",
    "zones",
}
STAGES = {"reading", "narration", "speech", "audio", "publishing", "checking", "listening"}

# Rooms above the stages, lowest first: each may use those before it, and none after it.
ROOMS = ("production", "scripting", "shelf", "planning")

# Who may import one outside thing: a room, or one module of it.
ONE_PLACE = {
    "click": "podcast.cli",
    "distributed": "podcast.cluster",
    "faster_whisper": "podcast.listening.recognisers.faster_whisper",
    "gtts": "podcast.speech.engines.gtts",
    "kokoro_onnx": "podcast.speech.engines.kokoro",
    "mutagen": "podcast.audio.tags",
    "onnx": "podcast.speech.engines.piper",
    "onnxruntime": "podcast.speech.engines.onnx_session",
    "piper": "podcast.speech.engines.piper",
    "portalocker": "podcast.locks",
    "pydub": "podcast.audio.cut_and_join",
    "segno": "podcast.publishing.qr_code",
    "watchfiles": "podcast.planning.watching",
    # Only some systems have these.
    "fcntl": "nowhere",
    "msvcrt": "nowhere",
    "pwd": "nowhere",
    "resource": "nowhere",
    "termios": "nowhere",
}


# What reads data of somebody else's, and where alone it may be called: there stands its guard.
# The others named read files that come with the program.
ONE_GUARD = {
    "json.loads": {"podcast.json_values", "podcast.speech.sample_sentences"},
    "tomllib.loads": {
        "podcast.toml_values",
        "podcast.narration.maths.formula_words",
        "podcast.narration.spoken.tables",
        "podcast.narration.words",
        "podcast.new_show",
        "podcast.publishing.pages.words",
        "podcast.studio.words",
    },
    "yaml.load": {"podcast.reading.metadata.plain_yaml"},
    "av.open": {"podcast.sound_kinds"},
}


def module_name(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"))


def imports_of(path: Path) -> Iterator[str]:
    """Every module a file names in an import, those inside functions too."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are written in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room_of(module: str) -> str:
    """The second name of ``podcast.room.thing``; "" for the package itself."""
    return [*module.split("."), ""][1]


def may_import(room: str, other: str) -> bool:
    """Whether code of one room may use code of another: data walks one way."""
    if room in {other, "cli", "__main__"} or other in GROUND or not other:
        return True
    if other == "studio":
        return False
    if room in STAGES:
        return other in {"store", "settings"}
    if room in ROOMS and other in ROOMS:
        return ROOMS.index(other) < ROOMS.index(room)
    if room in ROOMS and other in {"build", "cluster"}:
        return False
    return room not in GROUND | {"store"} and other != "cli"


IN_PACKAGE = [path for path in OUR_FILES if path.parts[0] == "podcast"]


def test_a_file_has_at_most_300_lines() -> None:
    long = [
        str(path)
        for path in OUR_FILES
        if len((ROOT / path).read_text(encoding="utf-8").splitlines()) > 300
    ]
    assert long == []


def test_a_function_has_at_most_40_lines() -> None:
    long = [
        f"{path}:{node.lineno} {node.name}"
        for path in OUR_FILES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno >= 40
    ]
    assert long == []


def test_a_room_imports_only_what_lies_below_it() -> None:
    wrong = {
        f"{path} imports {name}"
        for path in IN_PACKAGE
        for name in imports_of(path)
        if name.startswith("podcast.") and not may_import(room_of(module_name(path)), room_of(name))
    }
    assert wrong == set()


def test_one_outside_thing_is_known_in_one_place() -> None:
    wrong = {
        f"{path} imports {name}"
        for path in IN_PACKAGE
        for name in imports_of(path)
        if (place := ONE_PLACE.get(name.split(".")[0]))
        and not f"{module_name(path)}.".startswith(f"{place}.")
    }
    assert wrong == set()


def guarded_calls(tree: ast.Module) -> Iterator[str]:
    """The calls that read data of somebody else's; what is opened to be written is not read."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ONE_GUARD:
            given = [*node.args, *(word.value for word in node.keywords)]
            if not any(isinstance(one, ast.Constant) and one.value == "w" for one in given):
                yield ast.unparse(node.func)


def test_what_comes_from_outside_is_read_by_its_one_guard() -> None:
    elsewhere = {
        f"{path} calls {call}"
        for path in IN_PACKAGE
        for call in guarded_calls(tree_of(path))
        if module_name(path) not in ONE_GUARD[call]
    }
    assert elsewhere == set()


def test_the_import_contract_would_notice_a_wrong_import() -> None:
    assert not may_import("reading", "speech")
    assert not may_import("model", "store")
    assert not may_import("audio", "build")
    assert not may_import("build", "cli")
    assert not may_import("production", "scripting")
    assert not may_import("shelf", "planning")
    assert not may_import("planning", "build")
    assert not may_import("build", "studio")
    assert not may_import("studio", "cli")
    assert may_import("studio", "build")
    assert may_import("cli", "studio")
    assert may_import("planning", "production")
    assert may_import("speech", "store")
    assert may_import("cli", "build")


def modules_within(path: Path, *, known: AbstractSet[str]) -> Iterator[str]:
    """The modules of the package that a file imports as soon as it is imported itself."""
    for node in tree_of(path).body:
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield from ({full, node.module or ""} & known)


def test_no_modules_import_each_other_in_a_circle() -> None:
    known = {module_name(one) for one in IN_PACKAGE}
    left = {module_name(path): set(modules_within(path, known=known)) for path in IN_PACKAGE}
    while free := {name for name, needs in left.items() if not needs & (set(left) - {name})}:
        left = {name: needs for name, needs in left.items() if name not in free}
    assert set(left) == set()


def test_a_folder_has_at_most_25_modules_but_for_the_commands() -> None:
    modules = Counter(path.parent for path in IN_PACKAGE)
    assert {str(folder) for folder, count in modules.items() if count > 25} == {"podcast/cli"}


UNFINISHED = re.compile(r"#.*\b(TODO|FIXME|XXX|HACK)\b")
MACHINE_PATH = re.compile(r"(?<![\w.])/(work|home|root|Users|opt)/\w")
WHERE_PEOPLE_READ = ("*.md", "*.toml", "Makefile", ".ci/run", "docs/**/*.md", "content/**/*.md")


def texts() -> list[Path]:
    written = [found.relative_to(ROOT) for glob in WHERE_PEOPLE_READ for found in ROOT.glob(glob)]
    mine = Path(__file__).relative_to(ROOT)
    return sorted({*written, *OUR_FILES} - {mine})


def test_nothing_is_left_open_and_no_machine_is_named() -> None:
    found = {
        f"{path}: {match.group()}"
        for path in texts()
        for pattern in (UNFINISHED, MACHINE_PATH)
        for match in pattern.finditer((ROOT / path).read_text(encoding="utf-8"))
    }
    assert found == set()


def every_kind_of_error() -> list[type[errors.PodcastError]]:
    family = {value for value in vars(errors).values() if isinstance(value, type)}
    return [
        kind
        for kind in family
        if issubclass(kind, errors.PodcastError) and "exit_code" in vars(kind)
    ]


def test_every_kind_of_error_has_an_exit_code_of_its_own_that_is_documented() -> None:
    table = (ROOT / "docs" / "exit-codes.md").read_text(encoding="utf-8")
    documented = dict(re.findall(r"^\| (\d+) \| `(\w+)` ", table, flags=re.MULTILINE))
    assert documented == {str(kind.exit_code): kind.__name__ for kind in every_kind_of_error()}
    assert len(documented) == len(every_kind_of_error())


HEAVY = (
    *("av", "distributed", "gtts", "lxml", "mutagen", "numpy", "pydub", "requests"),
    *("trafilatura", "starlette"),
)


def test_help_imports_nothing_heavy() -> None:
    asked = (
        "import sys; sys.argv = ['podcast', '--help']\n"
        "from podcast.cli import main\n"
        "try: main()\n"
        f"finally: print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert "Usage: podcast" in told.stdout
    assert told.stderr.strip() == "[]"
