"""podcast.toml -> Project: the file read, and checked before any work."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from podcast.errors import Problems, ProjectError
from podcast.model import AudioSpec, Pauses, Show, Voice
from podcast.model.episode import NOTICE_AGAIN
from podcast.project import Listening, Project, Sounds
from podcast.project_folder import CONFIG
from podcast.publishing.links import ascii_url
from podcast.setting_problems import look_up, setting_problems
from podcast.settings import SETTINGS
from podcast.speech.default_voice import EMBEDDED, Choice, default_engine
from podcast.store import stored_name
from podcast.toml_values import toml_mend, toml_place, toml_values

_TEXTS = ("title", "author", "description", "copyright", "narrator", "cover_alt")
_FILES = ("cover", "cover_font", "accessibility")
_MARKED_UP = re.compile(r"</?[A-Za-z][^<>]*>|&(?:#\d+|#x[0-9A-Fa-f]+|[A-Za-z]\w*);")


def load_project(root: Path) -> Project:
    """The project in ``root``. Raises ProjectError, or Problems with all of them."""
    path = root / CONFIG
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise ProjectError(
            "There is no podcast.toml here, so this is not a podcast project.",
            where=str(root.resolve()),
            mend="Start one with `podcast init DIR`, or say where it is with --project DIR.",
        ) from error
    except UnicodeDecodeError as error:
        raise ProjectError(
            "podcast.toml is not UTF-8 text.", where=str(path), mend="Save it again as UTF-8."
        ) from error
    except OSError as error:
        raise ProjectError(
            f"podcast.toml cannot be read: {error.strerror}.",
            where=str(path),
            mend="Check that it is a file and that you may read it.",
        ) from error
    return parse_project(text, root=root)


def usual_project(root: Path) -> Project:
    """The usual settings with no show, to try things in a folder."""
    needed = {setting.name: "none" for setting in SETTINGS if setting.required}
    return _project({**needed, "language": "en"}, root=root)


def parse_project(text: str, *, root: Path) -> Project:
    """The project that ``text``, a podcast.toml, describes."""
    try:
        data = toml_values(text)
    except tomllib.TOMLDecodeError as error:
        raise ProjectError(
            f"podcast.toml is not valid TOML: {error}.",
            where=toml_place(CONFIG, error=error),
            mend=toml_mend(error),
        ) from error
    data = {name: one.strip() if isinstance(one, str) else one for name, one in data.items()}
    problems = [*setting_problems(data, text=text)]
    if problems:
        raise problems[0] if len(problems) == 1 else Problems(problems)
    return _project(data, root=root)


def _project(data: Mapping[str, Any], *, root: Path) -> Project:
    def value(name: str, default: Any) -> Any:
        found, present = look_up(data, name)
        return found if present else default

    return Project(
        root=root,
        show=_show(data, root=root),
        voice=_voice(data),
        audio=_audio(data),
        profile=value("profile", "standard"),
        omit=frozenset(value("narration.omit", ())),
        keep=frozenset(value("narration.keep", ())),
        rules_off=frozenset(value("narration.rules_off", ())),
        sounds=Sounds(
            **{
                name: stored_name(path, folder=root)
                for name, path in data.get("sounds", {}).items()
            }
        ),
        voices=dict(data.get("voices", {})),
        voices_from=value("voices_from", ""),
        shared=value("store", ""),
        chosen=_chosen(data),
        listening=_listening(data.get("listen", {})),
        review_required=value("review", "") == "required",
        followed=tuple(value("follow.sources", ())),
        followed_as_draft=value("follow.draft", True),
        image_hosts=tuple(value("follow.image_hosts", ())),
        pictures_wanted=value("follow.pictures", True),
        **_targets(data.get("publish", {}), root=root),
    )


def _audio(data: Mapping[str, Any]) -> AudioSpec:
    """The sound of an episode: what podcast.toml leaves out is as the class has it."""
    told = dict(data.get("audio", {}))
    for level in {"loudness", "true_peak"} & told.keys():
        told[level] = float(told[level])
    if "formats" in data:
        told["formats"] = tuple(data["formats"])
    return AudioSpec(**told, pauses=Pauses(**data.get("pauses", {})))


def _show(data: Mapping[str, Any], *, root: Path) -> Show:
    plain = {s.field: data[s.name] for s in SETTINGS if s.field and s.name in data}
    plain |= {name: _plain(plain[name]) for name in _TEXTS if name in plain}
    plain |= {name: stored_name(plain[name], folder=root) for name in _FILES if name in plain}
    disclaimer, notice = data.get("disclaimer", {}), data.get("notice", {})
    return Show(
        **{**plain, "url": ascii_url(plain.get("url", "http://127.0.0.1:8000")).rstrip("/")},
        disclaimer=disclaimer.get("text", ""),
        disclaimer_at=disclaimer.get("at", "end"),
        no_disclaimer_because=disclaimer.get("none_because", ""),
        voice_notice=notice.get("text", ""),
        notice_again=notice.get("again", NOTICE_AGAIN),
    )


def _plain(text: str) -> str:
    """A text of the show without tags and entities, which apps would show as they are."""
    if not _MARKED_UP.search(text):
        return text
    from podcast.reading.plain_words import plain_words

    return plain_words(text)


def _chosen(data: Mapping[str, Any]) -> Choice | None:
    """The default engine, for a show that names neither an engine nor a voice; else None."""
    if any(data.get(name) for name in ("engine", "voice", "voices", "engine_settings")):
        return None
    return default_engine(data["language"])


def _voice(data: Mapping[str, Any]) -> Voice:
    chosen = _chosen(data)
    engine = data.get("engine") or (chosen.engine if chosen else EMBEDDED)
    settings = data.get("engine_settings", {})
    return Voice(
        engine=engine,
        name=str(data.get("voice", "")),
        language=data["language"],
        rate=float(data.get("rate", 1.0)),
        pitch=float(data.get("pitch", 1.0)),
        settings=tuple(sorted((key, _setting(value)) for key, value in settings.items())),
    )


def _listening(told: Mapping[str, Any]) -> Listening:
    own = {name: told[name] for name in told if name not in {"recogniser", "always"}}
    return Listening(
        recogniser=told.get("recogniser", "faster-whisper"),
        always=told.get("always", False),
        settings=tuple(sorted((name, _setting(value)) for name, value in own.items())),
    )


def _targets(told: Mapping[str, Any], *, root: Path) -> dict[str, Any]:
    """Where the show is published to; folders are relative to the project's folder."""
    named = {name: _place(place, root=root) for name, place in told.get("targets", {}).items()}
    usual = told.get("target", "")
    return {"target": named.get(usual) or _place(usual, root=root), "targets": named}


def _place(told: str, *, root: Path) -> str:
    return told if not told or ":" in told else str(root / Path(told).expanduser())


def _setting(value: object) -> str:
    """An engine's own setting as text; what is no text becomes JSON, so that types can be told."""
    return value if isinstance(value, str) else json.dumps(value, default=str)
