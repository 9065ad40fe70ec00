"""Whatever a disk, a merge or a stranger did to a file of a show, commands have words for it."""

from __future__ import annotations

import pytest

from tests.modules import said_by


@pytest.mark.long
@pytest.mark.parametrize(
    ("part", "every"),
    [("before/.podcast", 17), ("before/output", 53), ("before/host", 97), ("", 59)],
)
def test_a_damaged_file_of_a_show_is_told_and_is_never_a_bug(part: str, every: int) -> None:
    told = said_by("whole_build.each_file", str(every), part, timeout=1_200)
    assert told == "sound"
