"""Importing this finds out which program and libraries would make a section here.

The workers' parent does so, once for them all: each would read a thousand files for it.
"""

from __future__ import annotations

from podcast.production.worker_versions import makers

makers(())
