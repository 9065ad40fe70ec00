"""What happens to memory that is freed: kept for the next piece of sound, or given back at once.

Only where the C library can be told so.
"""

from __future__ import annotations

import ctypes
import sys

# Of glibc's mallopt(3). Larger ones than its limit of 32 MB are refused; pieces take 1 to 8 MB.
_TRIM_FROM, _ASK_SYSTEM_FROM = -1, -3
_KEPT, _PIECE = 64 << 20, 32 << 20  # bytes
_LARGE = 128 << 10  # bytes, as glibc begins with


def keep_freed_memory() -> None:
    """Have this process keep some freed memory; elsewhere than on glibc nothing happens.

    glibc gives each freed piece of sound back to the system, which then fills the next one with
    zeros, page by page: a twentieth of what a section's laying and proof cost.
    """
    _choose((_ASK_SYSTEM_FROM, _PIECE), (_TRIM_FROM, _KEPT))


def give_back_freed_memory() -> None:
    """Have this process give large pieces back as they are freed; elsewhere nothing happens.

    After one large piece was freed, glibc puts those to come among small ones, which keep the
    place of what is freed: 16 MB of a build of ten hours.
    """
    _choose((_ASK_SYSTEM_FROM, _LARGE))


def _choose(*settings: tuple[int, int]) -> None:
    if sys.platform != "linux":
        return
    choose = getattr(ctypes.CDLL(None), "mallopt", None)
    if choose is not None:
        for name, value in settings:
            choose(name, value)
