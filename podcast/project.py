"""What a show's folder and its podcast.toml say, as values that all work with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from podcast.model import AudioSpec, Show, Voice
from podcast.project_folder import LEXICON
from podcast.speech.default_voice import Choice
from podcast.store import StoreAddress, resolved


@dataclass(frozen=True, slots=True)
class Sounds:
    """The show's own sounds: files by their paths from the project's folder, "" for none."""

    intro: str = ""
    between: str = ""
    outro: str = ""


@dataclass(frozen=True, slots=True)
class Listening:
    """The recogniser that checks the sound: with ``always`` after every build; its ``settings``."""

    recogniser: str = "faster-whisper"
    always: bool = False
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Project:
    """A show's folder and what its podcast.toml says.

    ``omit`` and ``keep`` name the omission classes that differ from the profile's; ``voices``
    are the engine's names of other voices by the role or the language of a line. ``shared``
    is where clips and tracks are kept for many machines, "" for .podcast/ in the folder.
    ``target`` is where output/ is published to, ``targets`` are such places by name.
    ``chosen`` tells which engine speaks and why where podcast.toml names none.
    """

    root: Path
    show: Show
    voice: Voice
    audio: AudioSpec
    profile: str = "standard"
    omit: frozenset[str] = frozenset()
    keep: frozenset[str] = frozenset()
    rules_off: frozenset[str] = frozenset()
    sounds: Sounds = Sounds()
    voices: Mapping[str, str] = field(default_factory=dict)
    voices_from: str = ""
    shared: str = ""
    chosen: Choice | None = None
    listening: Listening = Listening()
    review_required: bool = False
    followed: tuple[str, ...] = ()
    followed_as_draft: bool = True
    image_hosts: tuple[str, ...] = ()
    pictures_wanted: bool = True
    target: str = ""
    targets: Mapping[str, str] = field(default_factory=dict)

    @property
    def content(self) -> Path:
        """Where articles are."""
        return self.root / "content"

    @property
    def scripts(self) -> Path:
        """Where narration scripts are."""
        return self.root / "scripts"

    @property
    def output(self) -> Path:
        """Where listeners' files go."""
        return self.root / "output"

    @property
    def store(self) -> StoreAddress:
        """Where clips and tracks are kept."""
        here = resolved(self.root / ".podcast")
        is_far = "://" in self.shared
        where = self.shared if is_far else str(resolved(self.root / (self.shared or here)))
        return StoreAddress(where, here=here)

    @property
    def lexicon(self) -> Path:
        """The show's own pronunciations, which need not be there."""
        return self.root / LEXICON

    @property
    def asks_for_review(self) -> bool:
        """Whether the show listens to what is built, or publishes only what was reviewed."""
        return self.listening.always or self.review_required

    def spoken_by(self, engine: str | None) -> Project:
        """The same show with another engine, without what it says of its own one's voices."""
        if not engine or engine == self.voice.engine:
            return self
        voice = replace(self.voice, engine=engine, name="", settings=())
        return replace(self, voice=voice, voices={}, chosen=None)
