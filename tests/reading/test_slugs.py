"""The short names of articles are names of files on every system."""

from __future__ import annotations

import pytest

from podcast.reading.slugs import slug_of


@pytest.mark.parametrize("name", ["con", "Con", "AUX", "nul.", "com1", "LPT9", "-prn-"])
def test_what_windows_keeps_for_devices_is_no_name_of_an_episode(name: str) -> None:
    assert slug_of(name) == f"{name.strip('.-').lower()}-article"


@pytest.mark.parametrize("name", ["con-man", "conn", "com10", "com", "aux-armes", "null"])
def test_what_only_begins_so_stays(name: str) -> None:
    assert slug_of(name) == name
