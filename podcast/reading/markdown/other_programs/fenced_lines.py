"""Which lines of a Markdown text stand in a fence: code, which is shown as it was written."""

from __future__ import annotations

import re
from collections.abc import Sequence

_FENCE = re.compile(r"\s*(?P<mark>`{3,}|~{3,})(?P<info>.*)")


def fenced_lines(lines: Sequence[str]) -> list[bool]:
    """Say of each line whether a fence holds it or it is one; a longer fence holds shorter ones."""
    held: list[bool] = []
    mark = ""
    for line in lines:
        fence = _FENCE.match(line)
        held.append(bool(mark or fence))
        if fence is None:
            continue
        if not mark and not (fence["mark"][0] == "`" and "`" in fence["info"]):
            mark = fence["mark"]
        elif mark and fence["mark"].startswith(mark) and not fence["info"].strip():
            mark = ""
    return held
