"""Pictures that a site shows, and what became of them."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from podcast.following import Outcome
from tests.following.site import BODY, Site, rss

HIVE = '<figure><img src="/img/hive.jpg" alt="A hive"><figcaption>In snow.</figcaption></figure>'
QUEEN = '<figure><img src="/img/queen.jpg" alt="The queen"></figure>'


def picture(shade: int, *, kind: str = "JPEG") -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (40, 30), (shade, shade, 90)).save(made, kind)
    return made.getvalue()


def bees(*figures: str, text: str = "") -> dict[int, str]:
    return {1: BODY.format(1) + "\n" + "\n".join(figures) + text}


def with_pictures(site: Site, *figures: str, text: str = "") -> str:
    """Offer one article with two pictures, and give the address of its feed."""
    site.pages["/feed"] = rss(site, bees(*figures, text=text))
    site.pages.setdefault("/img/hive.jpg", picture(10))
    site.pages.setdefault("/img/queen.jpg", picture(20))
    return f"{site.address}/feed"


def files(show: Path) -> list[str]:
    folder = show / "content" / "pictures"
    return sorted(path.name for path in folder.rglob("*")) if folder.exists() else []


def asked_for_pictures(site: Site) -> list[str]:
    return [path for path in site.asked_since() if path.startswith("/img/")]


def why(told: list[Outcome]) -> list[str]:
    return [missing.why for one in told for missing in one.missing]
