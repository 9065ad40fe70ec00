"""Tags as podcast clients want them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import mutagen.id3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.audio.tags import Tags, tag_bytes
from podcast.errors import AudioError
from podcast.model import MOST_CHAPTERS, Chapter

FULL = Tags(
    title="Was Bienen hören",
    artist="Ada Ám",
    album="The Show",
    published=date(2024, 5, 6),
    language="de-AT",
    guid="urn:uuid:1",
    number=7,
    category="Education",
    summary="About bees.",
    comment="No medical advice.",
    transcript="First line.\nSecond line: “quoted”.",
    copyright="2024 Ada",
    url="https://example.org/bees/",
    show_url="https://example.org/",
    cover=b"\xff\xd8\xff\xe0jpeg",
    cover_alt="A bee with headphones",
    chapters=(Chapter(0, 900, "Start"), Chapter(900, 1500, "x"), Chapter(1500, 90_000, "Ende")),
)


def read(data: bytes) -> Any:
    reader: Any = mutagen.id3.ID3  # its constructor has no type hints
    return reader(BytesIO(data + b"\xff\xfb" + bytes(300)), translate=False)


def order(data: bytes) -> list[str]:
    """List the frames of a v2.3 block in the order in which they stand."""
    names, at = [], 10
    while at < len(data):
        names.append(data[at : at + 4].decode("ascii"))
        at += 10 + int.from_bytes(data[at + 4 : at + 8], "big")
    return names


def test_the_block_is_version_2_3_and_has_no_padding() -> None:
    data = tag_bytes(FULL)
    assert data[:5] == b"ID3\x03\x00"
    size = data[6] << 21 | data[7] << 14 | data[8] << 7 | data[9]
    assert size == len(data) - 10
    assert order(data)[-4:] == ["CTOC", "CHAP", "CHAP", "CHAP"]


def test_every_text_comes_back_as_it_was() -> None:
    tag = read(tag_bytes(FULL))
    texts = {name: str(tag[name]) for name in ("TIT2", "TPE1", "TALB", "TRCK", "TCON", "TLAN")}
    assert texts == {
        "TIT2": FULL.title, "TPE1": FULL.artist, "TALB": FULL.album,
        "TRCK": "7", "TCON": "Podcast", "TLAN": "deu",
    }  # fmt: skip
    assert (str(tag["TYER"]), str(tag["TDAT"])) == ("2024", "0605")
    assert tag["COMM::deu"].text == ["No medical advice."]
    assert tag["USLT::deu"].text == FULL.transcript
    assert (tag["WOAF"].url, tag["WOAS"].url) == (FULL.url, FULL.show_url)
    assert (str(tag["TGID"]), str(tag["TDES"])) == (FULL.guid, FULL.summary)
    assert tag["TIT2"].encoding == mutagen.id3.Encoding.UTF16
    assert "PCST" in tag
    assert "TDRC" not in tag


def test_the_cover_is_described() -> None:
    picture = read(tag_bytes(FULL)).getall("APIC")[0]
    assert (picture.mime, picture.desc, picture.data) == (
        "image/jpeg", "A bee with headphones", FULL.cover,
    )  # fmt: skip


def test_chapters_stand_in_time_order_and_the_contents_list_names_each() -> None:
    tag = read(tag_bytes(FULL))
    contents = tag.getall("CTOC")[0]
    assert contents.flags == 3  # top-level, ordered
    heard = [tag[f"CHAP:{name}"] for name in contents.child_element_ids]
    assert [(c.start_time, c.end_time, str(c.sub_frames["TIT2"])) for c in heard] == [
        (0, 900, "Start"), (900, 1500, "x"), (1500, 90_000, "Ende"),
    ]  # fmt: skip


def test_what_is_empty_has_no_frame() -> None:
    plain = Tags(title="B", artist="A", album="S", published=date(2024, 1, 2))
    assert order(tag_bytes(plain)) == [
        "TIT2", "TPE1", "TALB", "TCON", "TYER", "TDAT", "TLAN", "PCST",
    ]  # fmt: skip


def test_a_language_without_three_letters_is_undetermined() -> None:
    assert str(read(tag_bytes(replace(FULL, language="tlh-x")))["TLAN"]) == "tlh"
    assert str(read(tag_bytes(replace(FULL, language="qx")))["TLAN"]) == "und"


def test_the_most_chapters_fit_and_one_more_is_refused() -> None:
    many = tuple(Chapter(n * 10, n * 10 + 10, f"Chapter {n}") for n in range(MOST_CHAPTERS + 1))
    assert order(tag_bytes(replace(FULL, chapters=many[:-1]))).count("CHAP") == MOST_CHAPTERS
    with pytest.raises(AudioError, match="256 chapters"):
        tag_bytes(replace(FULL, chapters=many))


def test_chapters_out_of_order_are_refused() -> None:
    with pytest.raises(AudioError, match="'Ende' and 'Start' overlap"):
        tag_bytes(replace(FULL, chapters=(FULL.chapters[2], FULL.chapters[0])))


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\ufeff\ufffe"), min_size=1))
def test_any_title_survives(title: str) -> None:
    tags = replace(FULL, title=title, chapters=(Chapter(0, 9, title),))
    tag = read(tag_bytes(tags))
    assert tag["TIT2"].text == [title]
    assert tag["CHAP:ch0"].sub_frames["TIT2"].text == [title]
    assert tag_bytes(tags) == tag_bytes(tags)


def test_where_the_sound_comes_from_stands_in_the_tag() -> None:
    source = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
    tag = read(tag_bytes(replace(FULL, source=source)))
    assert [str(frame) for frame in tag.getall("TXXX:DigitalSourceType")] == [source]
    assert read(tag_bytes(FULL)).getall("TXXX") == []
