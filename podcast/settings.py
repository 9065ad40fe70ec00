"""Every setting of podcast.toml: its type, its bounds and an example of it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, get_args

from podcast.model.edition import PROFILES
from podcast.model.script import Role
from podcast.zones import zone_of

_OF_THE_SHOW = frozenset({"content", "scripts", "output", "takes", "moved"})
Wrong = Callable[[Any], str]  # "" where the value is right, else what is wrong with it


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: ``name`` is dotted inside a table, ``field`` its name in Show."""

    name: str
    wrong: Wrong
    example: str
    field: str = ""
    required: bool = False


def _text(value: Any) -> str:
    if wrong := _any_text(value):
        return wrong
    return "" if value.strip() else "is empty"


def _any_text(value: Any) -> str:
    if not isinstance(value, str):
        return "is not text in quotation marks"
    return "holds a character of the number nought" if "\0" in value else ""


def _store(value: Any) -> str:
    """A folder of its own: its entries are no articles, and programs for backups pass it over."""
    if wrong := _text(value):
        return wrong
    parts = posixpath.normpath(value.replace("\\", "/")).split("/")
    if parts[0].lower() in _OF_THE_SHOW or {*parts} <= {"", ".", ".."}:
        return "names a folder that holds other things than the store"
    return ""


def _truth(value: Any) -> str:
    return "" if isinstance(value, bool) else "is neither true nor false"


def _one_of(*allowed: str) -> Wrong:
    def wrong(value: Any) -> str:
        return "" if value in allowed else f"is not one of {', '.join(allowed)}"

    return wrong


def _number(low: float, high: float) -> Wrong:
    def wrong(value: Any) -> str:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return "is not a number"
        return "" if low <= value <= high else f"is not between {low:g} and {high:g}"

    return wrong


def _whole(low: int, high: int) -> Wrong:
    def wrong(value: Any) -> str:
        if isinstance(value, bool) or not isinstance(value, int):
            return "is not a whole number"
        return "" if low <= value <= high else f"is not between {low} and {high}"

    return wrong


def _matching(pattern: str, what: str) -> Wrong:
    def wrong(value: Any) -> str:
        good = isinstance(value, str) and re.fullmatch(pattern, value)
        return "" if good else f"is not {what}"

    return wrong


def _zone(value: Any) -> str:
    """Zones by their names, or as hours from Greenwich."""
    known = isinstance(value, str) and zone_of(value) is not None
    return "" if known else "is no time zone that this machine knows"


def _list_of(*allowed: str) -> Wrong:
    def wrong(value: Any) -> str:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            return "is not a list of texts"
        if wrong := next(filter(None, map(_any_text, value)), ""):
            return wrong
        strange = [item for item in value if allowed and item not in allowed]
        return f"holds {strange[0]}, which is none of {', '.join(allowed)}" if strange else ""

    return wrong


def _known(what: str, *, known: Callable[[], Iterable[str]]) -> Wrong:
    """A list of names that the narration has; ``known`` loads them only where one is given."""

    def wrong(value: Any) -> str:
        if told := _list_of()(value):
            return told
        choices = list(known()) if value else []
        strange = next((item for item in value if item not in choices), None)
        if strange is None:
            return ""
        near = get_close_matches(strange, choices, n=1)
        meant = f"near it is {near[0]}" if near else f"there are {', '.join(choices)}"
        return f"holds “{strange}”, which is no {what}; {meant}"

    return wrong


def _omissions() -> Iterable[str]:
    from podcast.narration.profiles import OMISSIONS

    return OMISSIONS


def _rules() -> Iterable[str]:
    from podcast.narration.spoken import RULE_NAMES  # hundreds of patterns, for few shows

    return RULE_NAMES


_TAG = r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"
_LANGUAGE = _matching(_TAG, "a language tag")
_HOST = r"(?:[^\s/?#\[\]:]+|\[[0-9A-Fa-f:.]+\])"  # brackets hold an IPv6 address
_PORT = r"(?:[0-9]{0,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])"
_SITE = rf"https?://(?:[^\s/?#@]*@)?{_HOST}(?::{_PORT})?(?=[/?#]|$)"
_LINK = _matching(rf"{_SITE}\S*", "an http or https address")
_URL = _matching(rf"{_SITE}[^\s?#]*", "an http or https address that paths can be added to")
_GUID = _matching(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", "a GUID")
UPDATES = {
    "daily": "FREQ=DAILY",
    "weekly": "FREQ=WEEKLY",
    "fortnightly": "FREQ=WEEKLY;INTERVAL=2",
    "monthly": "FREQ=MONTHLY",
}
"""How often episodes come, each with its rule of RFC 5545."""

_BITRATES = (64, 80, 96, 112, 128)


def _bitrate(value: Any) -> str:
    is_one = isinstance(value, int) and value in _BITRATES
    return "" if is_one else f"is none of {', '.join(map(str, _BITRATES))}"


def _voices(value: Any) -> str:
    """Roles or language tags with the names of voices; ``voice`` itself speaks the body."""
    if not isinstance(value, dict):
        return "is not a table"
    roles = [role for role in get_args(Role) if role != "body"]
    strange = [part for part in value if part not in roles and not re.fullmatch(_TAG, part)]
    if strange:
        return f"has “{strange[0]}”, which is no language tag and none of {', '.join(roles)}"
    empty = [part for part, name in value.items() if _text(name)]
    return f"names no voice for {empty[0]}" if empty else ""


_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]+")  # one letter alone names a disk


def _targets(value: Any) -> str:
    """Names with the folders or addresses that they stand for."""
    if not isinstance(value, dict):
        return "is not a table"
    strange = [name for name in value if not _NAME.fullmatch(name)]
    if strange:
        return f"has the name “{strange[0]}”, which is not two or more letters, digits and hyphens"
    empty = [name for name, place in value.items() if _text(place)]
    return f"says no place for {empty[0]}" if empty else ""


_OMISSIONS = _known("kind of content that is left out or read", known=_omissions)
_RULES = _known("rule for spoken forms", known=_rules)

_PAUSES = (
    "sentence",
    "paragraph",
    "before_heading",
    "after_heading",
    "item",
    "section",
    "title",
)

SETTINGS: tuple[Setting, ...] = (
    Setting("title", _text, 'title = "The Clinic Aloud"', "title", required=True),
    Setting("author", _text, 'author = "Ana Ruiz"', "author", required=True),
    Setting(
        "description", _text, 'description = "What it is about."', "description", required=True
    ),
    Setting("language", _LANGUAGE, 'language = "en-GB"', "language", required=True),
    Setting("url", _URL, 'url = "https://example.org/podcast"', "url"),
    Setting("link", _LINK, 'link = "https://example.org"', "link"),
    Setting(
        "email", _matching(r"[^@\s]+@[^@\s]+", "an e-mail address"), 'email = "a@b.org"', "email"
    ),
    Setting("category", _text, 'category = "Health & Fitness"', "category"),
    Setting("subcategory", _any_text, 'subcategory = "Mental Health"', "subcategory"),
    Setting("explicit", _truth, "explicit = false", "explicit"),
    Setting("cover", _any_text, 'cover = "content/cover.png"', "cover"),
    Setting("cover_font", _any_text, 'cover_font = "NotoSansSC-Bold.otf"', "cover_font"),
    Setting("cover_alt", _any_text, 'cover_alt = "A lamp on a desk"', "cover_alt"),
    Setting("accessibility", _any_text, 'accessibility = "accessibility.md"', "accessibility"),
    Setting("copyright", _any_text, 'copyright = "2026 Example Clinic"', "copyright"),
    Setting("licence", _any_text, 'licence = "cc-by-4.0"', "licence"),
    Setting("zone", _zone, 'zone = "Europe/London"', "zone"),
    Setting("guid", _GUID, 'guid = "9b024349-ccf0-5f69-a609-6b82873eab3c"', "guid"),
    Setting("type", _one_of("episodic", "serial"), 'type = "episodic"', "kind"),
    Setting("complete", _truth, "complete = false", "complete"),
    Setting("updates", _one_of(*UPDATES), 'updates = "weekly"', "updates"),
    Setting("new_feed_url", _LINK, 'new_feed_url = "https://example.org/new.xml"', "new_feed_url"),
    Setting("colour", _matching(r"#[0-9a-fA-F]{6}", "a colour"), 'colour = "#1f4e5f"', "colour"),
    Setting("hub", _LINK, 'hub = "https://pubsubhubbub.appspot.com"', "hub"),
    Setting("narrator", _any_text, 'narrator = "eSpeak NG"', "narrator"),
    Setting("engine", _text, 'engine = "espeak-ng"'),
    Setting("voice", _text, 'voice = "en-gb"'),
    Setting("voices_from", _URL, 'voices_from = "https://example.org/voices"'),
    Setting("voices", _voices, '[voices]\nquote = "en-us+f3"'),
    Setting("rate", _number(0.3, 3.0), "rate = 1.0"),
    Setting("pitch", _number(0.3, 3.0), "pitch = 1.0"),
    Setting("profile", _one_of(*PROFILES), 'profile = "standard"'),
    Setting("store", _store, 'store = "s3://bucket/prefix"'),
    Setting("formats", _list_of("mp3", "m4b", "opus"), 'formats = ["mp3", "m4b"]'),
    Setting("braille", _truth, "braille = true", "braille"),
    Setting("editions", _one_of("page", "alternate", "item"), 'editions = "page"', "editions"),
    Setting("disclaimer.text", _text, 'text = "This is general information."'),
    Setting("disclaimer.at", _one_of("end", "start"), 'at = "end"'),
    Setting("disclaimer.none_because", _any_text, 'none_because = "Fiction."'),
    Setting("notice.text", _any_text, 'text = "This is read by a synthetic voice."'),
    Setting("notice.again", _whole(0, 600), "again = 30"),
    Setting("audio.bitrate", _bitrate, "bitrate = 96"),
    Setting("audio.loudness", _number(-30, -8), "loudness = -16.0"),
    Setting("audio.true_peak", _number(-9, -0.1), "true_peak = -1.0"),
    Setting("sounds.intro", _text, 'intro = "content/sounds/opening.wav"'),
    Setting("sounds.between", _text, 'between = "content/sounds/bell.wav"'),
    Setting("sounds.outro", _text, 'outro = "content/sounds/closing.wav"'),
    Setting("narration.omit", _OMISSIONS, 'omit = ["figure"]'),
    Setting("narration.keep", _OMISSIONS, 'keep = ["citation"]'),
    Setting("narration.rules_off", _RULES, 'rules_off = ["roman"]'),
    Setting("review", _one_of("required"), 'review = "required"'),
    Setting("listen.always", _truth, "always = true"),
    Setting("listen.recogniser", _text, 'recogniser = "faster-whisper"'),
    Setting("listen.model", _text, 'model = "models/whisper-base"'),
    Setting("listen.command", _list_of(), 'command = ["transcribe", "{wav}"]'),
    Setting("listen.address", _LINK, 'address = "http://127.0.0.1:8000"'),
    Setting("listen.key_from", _text, 'key_from = "MY_KEY"'),
    Setting("listen.pace", _number(0, 3600), "pace = 1.0"),
    Setting("listen.price", _number(0, 1000), "price = 0.006"),
    Setting("listen.timeout", _number(1, 3600), "timeout = 60"),
    Setting("publish.target", _text, 'target = "s3://bucket/show"'),
    Setting("publish.targets", _targets, 'targets = { main = "s3://bucket/show" }'),
    Setting("follow.sources", _list_of(), 'sources = ["https://example.org/feed"]'),
    Setting("follow.draft", _truth, "draft = true"),
    Setting("follow.pictures", _truth, "pictures = true"),
    Setting("follow.image_hosts", _list_of(), 'image_hosts = ["cdn.example.net"]'),
    *(Setting(f"pauses.{name}", _whole(0, 10_000), f"{name} = 500") for name in _PAUSES),
)

# Tables of podcast.toml, and for each whether its keys are fixed.
TABLES: dict[str, bool] = {
    "disclaimer": True,
    "notice": True,
    "audio": True,
    "sounds": True,
    "narration": True,
    "listen": True,
    "follow": True,
    "publish": True,
    "pauses": True,
    "engine_settings": False,
}
