"""Sources that somebody else writes, and their articles on their way into content/."""

from __future__ import annotations

from podcast.following.follow import follow
from podcast.following.late_pictures import pictures_to_ask_for
from podcast.following.outcomes import Outcome, Wish
from podcast.following.polite_visits import Visits
from podcast.following.settle_conflict import settle

__all__ = ["Outcome", "Visits", "Wish", "follow", "pictures_to_ask_for", "settle"]
