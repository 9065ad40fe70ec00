"""AMP pages: their pictures are pictures, and what they would load or open shows nothing."""

from __future__ import annotations

from podcast.reading.tree import Element

_PICTURES = ("amp-img", "amp-anim")
_UNSHOWN = (
    *("amp-ad", "amp-embed", "amp-sidebar", "amp-consent", "amp-analytics", "amp-pixel"),
    *("amp-social-share", "amp-user-notification", "amp-sticky-ad", "amp-next-page"),
)


def as_plain_elements(root: Element) -> None:
    """Give AMP's elements the names that they have elsewhere."""
    for picture in root.iter(*_PICTURES):
        picture.tag = "img"
    for element in root.iter(*_UNSHOWN):
        element.tag = "template"
