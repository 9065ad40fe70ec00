"""A podcast of another maker on a site of this machine: its feed as such programs write it."""

from __future__ import annotations

import io
import math
import struct
import wave

import av

from tests.following.site import Site

GUIDS = ("https://old.example/?p=101", "  Buzzsprout-2  ", "")
DATES = (
    "Wed, 06 Mar 2024 03:30:00 EST",
    "Tue, 05 Mar 2024 10:00:00 +0100",
    "Mon, 4 Mar 2024 09:00:00 GMT",
)
TITLES = ("Bees &amp; wasps", "Ants", "Moths")
NOTES = (
    "<p>On <b>bees</b>.</p><script>steal()</script><p onclick='x()'>See "
    "<a href='https://example.org/a'>this</a> and <a href='javascript:x()'>that</a>.</p>"
)


def mp3(tone: int) -> bytes:
    """Two seconds of a tone, as another program's encoder writes them."""
    samples = (round(8000 * math.sin(2 * math.pi * tone * at / 22_050)) for at in range(44_100))
    sound = io.BytesIO()
    with wave.open(sound, "wb") as file:
        file.setparams((1, 2, 22_050, 0, "NONE", ""))
        file.writeframes(b"".join(struct.pack("<h", sample) for sample in samples))
    made = io.BytesIO()
    sound.seek(0)
    with av.open(sound, "r") as source, av.open(made, "w", format="mp3") as target:
        stream = target.add_stream("mp3", rate=22_050)
        for frame in source.decode(audio=0):
            for packet in stream.encode(frame):
                target.mux(packet)
        for packet in stream.encode(None):
            target.mux(packet)
    return made.getvalue()


def put_old_show(site: Site) -> None:
    """Put the feed at /old.xml, and three sounds beside it, the last on an older page."""
    for number in range(3):
        site.pages[f"/media/{number}.mp3"] = mp3(300 + 100 * number)
    site.pages["/old.xml"] = page_of(site.address, [0, 1], more="/old-2.xml")
    site.pages["/old-2.xml"] = page_of(site.address, [2])


def page_of(address: str, numbers: list[int], *, more: str = "") -> bytes:
    """A page of the feed, with these of the three episodes."""
    older = f'<atom:link rel="next" href="{address}{more}"/>' if more else ""
    items = "".join(_item(address, number) for number in numbers)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:psc="http://podlove.org/simple-chapters"'
        ' xmlns:podcast="https://podcastindex.org/namespace/1.0"'
        ' xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Small lives</title>'
        "<language>en-GB</language><itunes:author>Ana Ruiz</itunes:author>"
        "<podcast:guid>11111111-2222-5333-8444-555555555555</podcast:guid>"
        f"{older}{items}<item><title>Only an article</title><guid>x</guid></item>"
        "</channel></rss>"
    ).encode()


def _item(address: str, number: int) -> str:
    guid = GUIDS[number]
    return (
        f"<item><title>{TITLES[number]}</title>"
        + (f"<guid isPermaLink='false'>{guid}</guid>" if guid else "")
        + f"<pubDate>{DATES[number]}</pubDate>"
        f"<description>Short.</description><content:encoded><![CDATA[{NOTES}]]></content:encoded>"
        f'<enclosure url="{address}/media/{number}.mp3" length="1" type="audio/mpeg"/>'
        "<itunes:season>2</itunes:season><itunes:episode>7</itunes:episode>"
        '<podcast:transcript url="https://old.example/t.vtt" type="text/vtt"/>'
        '<psc:chapters><psc:chapter start="00:00:01.000" title="Flight"/>'
        '<psc:chapter start="0" title="Start"/></psc:chapters></item>'
    )
