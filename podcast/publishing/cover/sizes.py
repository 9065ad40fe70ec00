"""How large a cover and its copies are: in the feed, in an audio file, beside a title."""

from __future__ import annotations

from podcast.directory_limits import LARGEST_COVER

SIDE = LARGEST_COVER
"""Pixels of the cover in the feed."""

TAG_SIDE = 600
"""Pixels of the copy inside an audio file: sharp on a phone, a few dozen kB."""

TINY_SIDE = 192
"""Pixels of the copy beside a title: twice what it is shown at."""
