"""The Add screen: an article as a file or by its address, as ``podcast add`` takes it."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from starlette.datastructures import UploadFile

from podcast.errors import ProjectError
from podcast.new_show import STARTER
from podcast.planning.watching import Look, look_at_files
from podcast.publishing.pages.elements import el
from podcast.reading import READABLE
from podcast.studio.forms import at_field, button, field, form
from podcast.studio.frame import screen
from podcast.studio.visit import Visit

_UNSOUND = re.compile(r"[\x00-\x1f\x7f/\\:]+")
_LONGEST = 100  # characters of a file's name


def add_screen(visit: Visit) -> str:
    """The form for a file or an address."""
    words = visit.words
    kinds = " ".join(sorted(READABLE))
    is_ticked = bool(visit.form.get("replace"))
    replace = el(
        "input", type="checkbox", id="replace", name="replace", value="yes", checked=is_ticked
    )
    return screen(
        visit,
        form(
            visit,
            field(
                visit,
                words["file"],
                name="file",
                help_=words.say("file_help", kinds=kinds),
                type="file",
                accept=kinds.replace(" ", ","),
            ),
            field(visit, words["or_address"], name="address", type="url"),
            el("p", replace, " ", el("label", words["replace"], for_="replace"), class_="tick"),
            button(words["add"]),
            action="/add",
            enctype="multipart/form-data",
        ),
        title=words["go_add"],
    )


def add(visit: Visit) -> str:
    """Add the article by the command line, and give the screen that tells what came of it.

    Raises ProjectError where neither a file nor an address was given, BuildUnderWay.
    """
    upload = next((one for one in visit.files if one.filename), None)
    options = ["--replace"] if visit.form.get("replace") else []
    content = visit.project.content

    def files() -> Sequence[Path]:
        return [path for path in content.rglob("*") if path.is_file()]

    def texts() -> Sequence[Path]:
        return [path for path in files() if path.suffix.lower() in {*READABLE, ".toml"}]

    undo, what = visit.studio.undo, visit.words["ran_add"]
    noted = (
        undo.noting(what, paths=texts)
        if options
        else undo.noting_new(what, paths=files, gone=content / STARTER)
    )
    with tempfile.TemporaryDirectory() as folder:
        with at_field("address" if visit.form.get("address") else "file"):
            name = _kept(upload, folder=Path(folder)) if upload else _address(visit)
        with noted:
            before = look_at_files(visit.project.root)
            running = visit.studio.commands.run("add", ["add", *options, "--", name])
            running.done.wait()
            running.brought = _brought(before, after=look_at_files(visit.project.root))
    return "/result"


def _brought(before: Look, *, after: Look) -> tuple[str, ...]:
    """The names of the articles that are new or changed since ``before``."""
    changed = (PurePosixPath(name) for name, sign in after.items() if before.get(name) != sign)
    return tuple(
        path.stem
        for path in changed
        if path.parts[0] == "content" and path.suffix.lower() in READABLE
    )


def _kept(upload: UploadFile, *, folder: Path) -> str:
    """Write the uploaded file under its own name, without folders in it; returns its path."""
    told = (upload.filename or "").replace("\\", "/").rpartition("/")[2]
    stem, dot, suffix = _UNSOUND.sub(" ", told).strip(". ").rpartition(".")
    path = folder / (f"{stem[:_LONGEST]}{dot}{suffix[:10]}" or "article")
    with path.open("wb") as file:
        shutil.copyfileobj(upload.file, file)
    return str(path)


def _address(visit: Visit) -> str:
    address = visit.form.get("address", "").strip()
    if not address.lower().startswith(("http://", "https://")):
        raise ProjectError(
            "There is neither a file nor an address here.",
            mend="Choose a file, or write an address that begins with https://.",
        )
    return address
