"""WebSub: telling a hub that the feed has news, so that apps need not ask every hour."""

from __future__ import annotations

import requests
from urllib3.exceptions import HTTPError

from podcast.deadline import deadline, watched_session
from podcast.errors import PublishingError

_TIMEOUT = 20  # seconds


def ping_hub(hub: str, *, feed_url: str) -> None:
    """Tell a hub that a feed changed, after it was published (W3C WebSub, section 7).

    Raises PublishingError where the hub cannot be reached or refuses; the feed is out all the
    same, and apps find it when they next ask.
    """
    # hub.url is the older name for hub.topic; hubs in use ask for the one or the other.
    told = {"hub.mode": "publish", "hub.topic": feed_url, "hub.url": feed_url}
    try:
        with (
            deadline(_TIMEOUT) as ends,
            watched_session(ends) as session,
            # What a hub says beyond its status is not read.
            session.post(
                hub, data=told, timeout=_TIMEOUT, allow_redirects=False, stream=True
            ) as response,
        ):
            refused = "" if response.ok else f"it answered {response.status_code}"
    except (requests.RequestException, HTTPError, ValueError) as error:
        refused = type(error).__name__
    if refused:
        raise PublishingError(
            f"The hub could not be told of the new feed ({refused}).",
            where=hub,
            mend="The feed is published; run podcast publish again later to tell the hub.",
        )
