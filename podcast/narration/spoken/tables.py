"""The tables of words that rules look up, kept as TOML beside the code."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType


@cache
def table(name: str, *, part: str) -> Mapping[str, str]:
    """Read one part of tables/NAME.toml as a mapping of written to spoken."""
    return MappingProxyType({key: str(said) for key, said in _read(name)[part].items()})


@cache
def wordlist(name: str, *, part: str) -> frozenset[str]:
    """Read one part of tables/NAME.toml that holds a block of words."""
    return frozenset(str(_read(name)[part]["words"]).split())


@cache
def _read(name: str) -> dict[str, dict[str, object]]:
    file = resources.files(__package__).joinpath("tables", f"{name}.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))
