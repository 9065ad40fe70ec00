"""Patterns that are compiled when a text first asks them something: most texts ask few of them."""

from __future__ import annotations

import re
from typing import Any, cast

_ASKED = (
    *("search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer"),
    *("flags", "groups", "groupindex"),
)


class LatePattern:
    """What stands for a pattern, and becomes as quick as one when it is asked for the first time.

    The rules hold more than a thousand patterns: to compile them took a tenth of the time in which
    one changed sentence is built (docs/decisions/108).
    """

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile it, and have its own methods from now on."""
        if name not in _ASKED:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        vars(self).update((asked, getattr(compiled, asked)) for asked in _ASKED)
        return vars(self)[name]


def late_regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Give a pattern that is not compiled yet; one that is wrong is refused only when it is asked.

    A test asks all of them. What wants a pattern itself, as ``re.sub`` does, takes none of these.
    """
    return cast("re.Pattern[str]", LatePattern(pattern, flags))
