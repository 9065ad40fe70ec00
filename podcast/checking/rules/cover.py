"""Rules for the show's cover and its episodes': what directories take as a picture."""

from __future__ import annotations

from collections.abc import Iterator

from PIL import Image, UnidentifiedImageError

from podcast.checking.published import Node, Published
from podcast.checking.rule import Complaint, Rule, rule
from podcast.directory_limits import LARGEST_COVER, SMALLEST_COVER

_FORMATS = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG"}


@rule(
    "cover",
    source="Apple",
    mend=f"Build again with a square picture of {SMALLEST_COVER:,} to {LARGEST_COVER:,} pixels, "
    "JPEG or PNG.",
)
def cover(published: Published) -> Iterator[Complaint]:
    """The picture that the feed names is there, and of a kind that directories take."""
    images = published.channel.all("itunes:image")
    if not images:
        yield "The show has no <itunes:image>.", published.channel.where
    pictures = images + [image for item in published.items() for image in item.all("itunes:image")]
    for image in pictures:
        yield from _picture(image, published=published)


def _picture(image: Node, *, published: Published) -> Iterator[Complaint]:
    address = image.get("href")
    path = published.path(address)
    if path is None or not path.is_file():
        yield f"The picture {address} is not there.", image.where
        return
    try:
        with Image.open(path) as picture:
            size, mode, form = picture.size, picture.mode, picture.format
    except (OSError, UnidentifiedImageError, Image.DecompressionBombError):
        yield f"The picture {address} cannot be read.", image.where
        return
    if size[0] != size[1] or not SMALLEST_COVER <= size[0] <= LARGEST_COVER:
        yield f"The picture {address} has {size[0]} × {size[1]} pixels.", image.where
    if mode != "RGB":
        yield f"The picture {address} has the colours {mode}, not RGB.", image.where
    if form != _FORMATS.get(path.suffix.lower()):
        yield f"The picture {address} is {form}, which its name does not say.", image.where


RULES: tuple[Rule, ...] = (cover,)
