"""The ID3v2.3 tag of an episode, by mutagen: names, transcript, cover, chapters.

Why v2.3 and UTF-16: Apple dropped all chapters of v2.4 files with long titles. Why chapters
are written by time: mutagen sorts them by length (#506), and AntennaPod then showed only
the last (#4938). Why CTOC: Overcast ignores CHAP without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import mutagen.id3
import mutagen.mp4
from mutagen.id3 import Frame

from podcast.errors import AudioError
from podcast.model import MOST_CHAPTERS, Chapter

SOURCE = "DigitalSourceType"
"""The name under which tags tell where the sound comes from, as IPTC's own metadata has it."""

_id3: Any = mutagen.id3  # typed, but its constructors are not
_UTF16 = _id3.Encoding.UTF16
_HEADER = 10  # bytes before the first frame
_NO_OFFSET = 0xFFFFFFFF
_TOP_LEVEL_AND_ORDERED = _id3.CTOCFlags.TOP_LEVEL | _id3.CTOCFlags.ORDERED


@dataclass(frozen=True, slots=True)
class Tags:
    """What a player shows of one episode; an empty text leaves its frame out.

    ``language`` is a BCP 47 tag, ``url`` the episode's page, ``show_url`` the show's,
    ``cover`` a JPEG, ``number`` the episode's number, ``source`` the address of the IPTC
    digital source type of its sound.
    """

    title: str
    artist: str
    album: str
    published: date
    language: str = "en"
    guid: str = ""
    number: int | None = None
    genre: str = "Podcast"
    category: str = ""
    summary: str = ""
    comment: str = ""
    transcript: str = ""
    copyright: str = ""
    url: str = ""
    show_url: str = ""
    cover: bytes = b""
    cover_alt: str = ""
    chapters: tuple[Chapter, ...] = ()
    source: str = ""


def tag_bytes(tags: Tags) -> bytes:
    """Make the ID3v2.3 block that stands in front of the sound: the same tags, the same bytes.

    Raises AudioError for more than 255 chapters, or chapters that overlap.
    """
    _check_chapters(tags.chapters)
    frames = [*_texts(tags), *_long_texts(tags), *_links(tags), *_cover(tags), *_podcast(tags)]
    if tags.source:
        frames.append(_id3.TXXX(encoding=_UTF16, desc=SOURCE, text=[tags.source]))
    return _block([*frames, *_chapters(tags.chapters)])


def put_mp4_extras(path: Path, *, cover: bytes, source: str) -> None:
    """Put a JPEG and a source type into a finished M4B; AudioError where the file is none."""
    try:
        file: Any = mutagen.mp4.MP4(path)  # type: ignore[no-untyped-call]
        if cover:
            file["covr"] = [mutagen.mp4.MP4Cover(cover)]  # type: ignore[no-untyped-call]
        if source:
            file[f"----:com.apple.iTunes:{SOURCE}"] = [source.encode()]
        file.save()
    except (mutagen.MutagenError, OSError) as error:
        raise AudioError(f"The cover cannot be added ({error}).", where=str(path)) from error


def _check_chapters(chapters: Sequence[Chapter]) -> None:
    if len(chapters) > MOST_CHAPTERS:
        raise AudioError(
            f"{len(chapters)} chapters are more than an MP3 file can list ({MOST_CHAPTERS}).",
            mend="Split the article, or use fewer headings of the second level.",
        )
    for earlier, later in pairwise(chapters):
        if later.start < earlier.end:
            raise AudioError(f"The chapters {earlier.title!r} and {later.title!r} overlap.")


def _texts(tags: Tags) -> list[Frame]:
    texts = {
        "TIT2": tags.title,
        "TPE1": tags.artist,
        "TALB": tags.album,
        "TRCK": "" if tags.number is None else str(tags.number),
        "TCON": tags.genre,
        "TYER": f"{tags.published:%Y}",
        "TDAT": f"{tags.published:%d%m}",
        "TLAN": _iso_639_2(tags.language),
        "TCOP": tags.copyright,
    }
    return [
        getattr(_id3, name)(encoding=_UTF16, text=[text]) for name, text in texts.items() if text
    ]


def _long_texts(tags: Tags) -> list[Frame]:
    language = _iso_639_2(tags.language)
    frames: list[Frame] = []
    if tags.comment:
        frames.append(_id3.COMM(encoding=_UTF16, lang=language, desc="", text=[tags.comment]))
    if tags.transcript:
        frames.append(_id3.USLT(encoding=_UTF16, lang=language, desc="", text=tags.transcript))
    return frames


def _links(tags: Tags) -> list[Frame]:
    # The page of this very file, and that of where it comes from (ID3v2.3, 4.3.1).
    links = ((_id3.WOAF, tags.url), (_id3.WOAS, tags.show_url))
    return [frame(url=url) for frame, url in links if url]


def _cover(tags: Tags) -> list[Frame]:
    if not tags.cover:
        return []
    front = _id3.PictureType.COVER_FRONT
    description = tags.cover_alt[:64]  # 64 characters are the most that v2.3 allows
    return [
        _id3.APIC(encoding=_UTF16, mime="image/jpeg", type=front, desc=description, data=tags.cover)
    ]


def _podcast(tags: Tags) -> list[Frame]:
    """Make Apple's frames, by which iTunes and gtkpod recognise a podcast."""
    texts = ((_id3.TGID, tags.guid), (_id3.TDES, tags.summary), (_id3.TCAT, tags.category))
    return [_id3.PCST(value=0), *(frame(encoding=_UTF16, text=[t]) for frame, t in texts if t)]


def _chapters(chapters: Sequence[Chapter]) -> list[Frame]:
    if not chapters:
        return []
    names = [f"ch{number}" for number in range(len(chapters))]
    contents = _id3.CTOC(
        element_id="toc", flags=_TOP_LEVEL_AND_ORDERED, child_element_ids=names, sub_frames=[]
    )
    return [
        contents,
        *(_chapter(name, chapter) for name, chapter in zip(names, chapters, strict=True)),
    ]


def _chapter(name: str, chapter: Chapter) -> Frame:
    frame: Frame = _id3.CHAP(
        element_id=name,
        start_time=chapter.start,
        end_time=chapter.end,
        start_offset=_NO_OFFSET,
        end_offset=_NO_OFFSET,
        sub_frames=[_id3.TIT2(encoding=_UTF16, text=[chapter.title])],
    )
    return frame


def _block(frames: Sequence[Frame]) -> bytes:
    """Write frames in this order: mutagen renders each, and would sort all of them."""
    body = b"".join(_frame(frame) for frame in frames)
    size = bytes(len(body) >> shift & 0x7F for shift in (21, 14, 7, 0))  # seven bits a byte
    return b"ID3\x03\x00\x00" + size + body


def _frame(frame: Frame) -> bytes:
    tag: Any = _id3.ID3()
    tag.add(frame)
    out = BytesIO()
    tag.save(out, v2_version=3, padding=lambda _info: 0)
    return out.getvalue()[_HEADER:]


def _iso_639_2(language: str) -> str:
    """Give the three letters ID3 wants for a BCP 47 tag; "und" where they are not known."""
    primary = language.partition("-")[0].lower()
    return primary if len(primary) == 3 else _THREE_LETTERS.get(primary, "und")


_THREE_LETTERS = dict(
    pair.split(":")
    for line in (
        "af:afr ar:ara bg:bul bn:ben ca:cat cs:ces cy:cym da:dan de:deu el:ell en:eng eo:epo",
        "es:spa et:est eu:eus fa:fas fi:fin fr:fra ga:gle gl:glg gu:guj he:heb hi:hin hr:hrv",
        "hu:hun hy:hye id:ind is:isl it:ita ja:jpn ka:kat kn:kan ko:kor la:lat lt:lit lv:lav",
        "mk:mkd ml:mal mr:mar ms:msa mt:mlt nb:nob ne:nep nl:nld nn:nno no:nor pa:pan pl:pol",
        "pt:por ro:ron ru:rus sk:slk sl:slv sq:sqi sr:srp sv:swe sw:swa ta:tam te:tel th:tha",
        "tr:tur uk:ukr ur:urd vi:vie zh:zho",
    )
    for pair in line.split()
)
