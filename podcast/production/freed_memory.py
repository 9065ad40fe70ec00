"""Memory that is freed and kept for the next piece of sound, where the C library can be told so."""

from __future__ import annotations

import ctypes
import sys

# Of glibc's mallopt(3). Larger ones than its limit of 32 MB are refused; pieces take 1 to 8 MB.
_TRIM_FROM, _ASK_SYSTEM_FROM = -1, -3
_KEPT, _PIECE = 64 << 20, 32 << 20  # bytes


def keep_freed_memory() -> None:
    """Have this process keep some freed memory; elsewhere than on glibc nothing happens.

    glibc gives each freed piece of sound back to the system, which then fills the next one with
    zeros, page by page: a twentieth of what a section's laying and proof cost.
    """
    if sys.platform != "linux":
        return
    choose = getattr(ctypes.CDLL(None), "mallopt", None)
    if choose is not None:
        choose(_ASK_SYSTEM_FROM, _PIECE)
        choose(_TRIM_FROM, _KEPT)
