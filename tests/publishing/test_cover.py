"""Covers: what directories accept, and what people can read."""

from __future__ import annotations

import io
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, features

from podcast.errors import PublishingError
from podcast.publishing.cover.drawn import BARS, draw_cover, missing_words
from podcast.publishing.cover.fitted_lines import Face, Lettering, Room, letter, serif
from podcast.publishing.cover.picture import read_cover, smaller, tiny, width_of
from podcast.publishing.cover.sizes import TINY_SIDE


def opened(jpeg: bytes) -> Image.Image:
    return Image.open(io.BytesIO(jpeg), formats=("JPEG",))


def saved(path: Path, size: tuple[int, int], mode: str = "RGB", colour: str = "red") -> Path:
    Image.new(mode, size, colour).save(path)
    return path


def test_a_drawn_cover_is_what_apple_asks_for() -> None:
    cover = draw_cover("The Clinic Aloud", "Ana Ruiz", "#1f4e5f")
    picture = opened(cover)
    assert (picture.size, picture.mode, picture.format) == ((3000, 3000), "RGB", "JPEG")
    assert len(cover) < 512_000
    assert cover == draw_cover("The Clinic Aloud", "Ana Ruiz", "#1f4e5f")


def test_the_title_can_be_seen_at_100_pixels() -> None:
    picture = opened(draw_cover("The Clinic Aloud", "Ana Ruiz", "#1f4e5f")).convert("L")
    small = picture.resize((100, 100), Image.Resampling.LANCZOS).crop((0, 15, 100, 80))
    letters = small.tobytes()
    assert max(letters) - min(letters) > 150
    rows = [max(small.crop((0, y, 100, y + 1)).tobytes()) > 200 for y in range(small.height)]
    assert sum(rows) > 24  # two lines of large letters


@pytest.mark.parametrize("colour", ["#ffdd00", "#ffffff", "#ff0000", "#777777"])
def test_a_light_colour_is_darkened_until_white_letters_stand_out(colour: str) -> None:
    corner = opened(draw_cover("Bees", "Ana", colour)).getpixel((5, 5))
    assert isinstance(corner, tuple)
    linear = [(part / 255) ** 2.2 for part in corner]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    assert 1.05 / (luminance + 0.05) > 6.8


def test_words_the_font_cannot_write_are_left_out_not_drawn_as_boxes() -> None:
    assert draw_cover("Bees 蜜蜂", "Ana", "#123456") == draw_cover("Bees", "Ana", "#123456")
    assert draw_cover("Bees", "Ana", "#123456") != draw_cover("Ось", "Ana", "#123456")
    assert missing_words("Bees 蜜蜂 🐝", "Ana 王") == ("蜜蜂", "王")


def test_what_a_cover_has_no_room_for_is_not_laid_out(monkeypatch: pytest.MonkeyPatch) -> None:
    laid: list[int] = []

    def measured(text: str, face: Face, *, room: Room) -> Lettering:
        laid.append(len(text))
        return letter(text, face, room=room)

    monkeypatch.setattr("podcast.publishing.cover.drawn.letter", measured)
    draw_cover("t" * 500, "a" * 300, "#123456")  # the time for one word is the cube of its length
    assert max(laid) <= 120
    assert missing_words("Bees", "Ana " * 60 + "王") == ()


def test_a_sign_the_font_lacks_does_not_take_its_word_with_it() -> None:
    assert draw_cover("Bees🐝!", "Ana", "#123456") == draw_cover("Bees!", "Ana", "#123456")
    assert missing_words("🐝 Bees🐝!", "Ana") == ()


def edges(title: str, author: str = "") -> tuple[int, int, int]:
    """Where the letters of a title begin and end from left to right, and where they end below."""
    picture = (
        opened(draw_cover(title, author, "#1f4e5f")).convert("L").point(lambda v: v > 200 and 255)
    )
    box = picture.crop((0, 0, 3000, 1900)).getbbox()
    assert box is not None
    return box[0], box[2], box[3]


def test_a_title_begins_on_the_side_on_which_its_script_does() -> None:
    left, _, _ = edges("Bees")
    assert left < 300
    if features.check("raqm"):
        left, right, _ = edges("قول")
        assert right > 2_700
        assert left > 1_000


@pytest.mark.parametrize(
    "title", ["A title of many words " * 12, "Donaudampfschifffahrtsgesellschaft" * 3, "蜜" * 90]
)
def test_a_long_title_keeps_within_its_margins_and_above_the_wave(title: str) -> None:
    face = Face()
    room = Room(2_500, 1_500, sizes=range(520, 160, -10), lines=7)
    set_text = letter(title, face, room=room)
    assert len(set_text.lines) > 1
    assert set_text.height <= room.height
    assert all(set_text.font.getlength(line) <= room.width for line in set_text.lines)
    kept = "".join(set_text.lines).replace("-", "").rstrip("…")
    assert "".join(title.split()).startswith("".join(kept.split()))


def test_lines_are_as_even_as_they_can_be() -> None:
    room = Room(2_500, 1_500, sizes=range(300, 290, -10), lines=7)
    assert letter("aaa aaa aaa aaa aaa aaa", Face(), room=room).lines == (
        "aaa aaa aaa",
        "aaa aaa aaa",
    )


def test_a_font_of_ones_own_writes_what_the_packaged_one_lacks_and_latin_is_still_there() -> None:
    digits = files("podcast.publishing").joinpath("fonts", "DejaVuSans-Bold.ttf").read_bytes()
    assert draw_cover("Bees", "Ana", "#123456", font=digits) != draw_cover("Bees", "Ana", "#123456")
    assert draw_cover("Ось", "Иван", "#123456", font=digits) == draw_cover("Ось", "Иван", "#123456")
    with pytest.raises(PublishingError, match="font cannot be read"):
        draw_cover("Bees", "Ana", "#123456", font=b"no font")


@settings(max_examples=15, deadline=None)
@given(st.text(max_size=400), st.text(max_size=200))
def test_any_title_makes_a_cover(title: str, author: str) -> None:
    assert opened(draw_cover(title, author, "#1f4e5f")).size == (3000, 3000)


def test_a_word_that_is_no_colour_is_refused() -> None:
    with pytest.raises(PublishingError, match="no colour"):
        draw_cover("Bees", "Ana", "#12345z")


def test_a_png_with_alpha_becomes_a_jpeg_on_white(tmp_path: Path) -> None:
    path = saved(tmp_path / "cover.png", (1400, 1400), "RGBA", "#00000000")
    picture = opened(read_cover(path))
    assert (picture.size, picture.mode) == ((1400, 1400), "RGB")
    assert picture.getpixel((700, 700)) == (255, 255, 255)


def test_a_picture_larger_than_apple_takes_is_made_smaller(tmp_path: Path) -> None:
    path = saved(tmp_path / "cover.png", (4000, 4000))
    assert opened(read_cover(path)).size == (3000, 3000)


@pytest.mark.parametrize(
    ("size", "wrong"),
    [((1399, 1399), "fewer than"), ((2000, 1500), "not square"), ((7200, 7200), "more than")],
)
def test_a_picture_of_the_wrong_size_is_refused(
    size: tuple[int, int], wrong: str, tmp_path: Path
) -> None:
    path = saved(tmp_path / "cover.png", size)
    with pytest.raises(PublishingError, match=wrong) as caught:
        read_cover(path)
    assert caught.value.where == str(path)


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 50])
def test_a_file_that_is_no_picture_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "cover.png"
    path.write_bytes(content)
    with pytest.raises(PublishingError, match="cannot be read"):
        read_cover(path)
    with pytest.raises(PublishingError, match="is not there"):
        read_cover(tmp_path / "missing.png")


def test_a_broken_picture_is_refused(tmp_path: Path) -> None:
    path = saved(tmp_path / "cover.jpg", (1500, 1500))
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(PublishingError, match="cannot be read"):
        read_cover(path)


def test_the_copy_for_tags_is_small() -> None:
    copy = smaller(draw_cover("The Clinic Aloud", "Ana Ruiz", "#1f4e5f"))
    assert opened(copy).size == (600, 600)
    assert len(copy) < 60_000


def test_the_copy_beside_a_title_is_tiny() -> None:
    assert width_of(tiny(draw_cover("The Clinic Aloud", "Ana Ruiz", "#1f4e5f"))) == TINY_SIDE


def test_the_wave_is_as_high_as_it_is_told() -> None:
    quiet = opened(draw_cover("Bees", "Ana", "#1f4e5f", wave=[0.0] * BARS))
    loud = opened(draw_cover("Bees", "Ana", "#1f4e5f", wave=[1.0] * BARS))
    assert light_rows(loud) > 5 * light_rows(quiet) > 0


def light_rows(picture: Image.Image) -> int:
    """How many rows of pixels the first bar has."""
    column = picture.convert("L").crop((270, 1500, 271, 2600)).tobytes()
    return sum(value > 150 for value in column)


def test_a_title_is_set_in_the_face_of_the_pages_where_that_has_its_letters() -> None:
    plain = files("podcast.publishing").joinpath("fonts", "DejaVuSans-Bold.ttf").read_bytes()
    of_the_pages = draw_cover("Bees", "Ana", "#123456", font=serif())
    assert draw_cover("Bees", "Ana", "#123456") == of_the_pages
    assert draw_cover("Ось", "", "#123456") == draw_cover("Ось", "", "#123456", font=plain)


def test_the_foot_of_a_cover_is_a_second_tone_of_its_colour() -> None:
    picture = opened(draw_cover("Bees", "Ana", "#1f4e5f"))
    above, below = picture.getpixel((5, 5)), picture.getpixel((5, 2_995))
    assert isinstance(above, tuple)
    assert isinstance(below, tuple)
    assert [one > other for one, other in zip(above, below, strict=True)] == [True] * 3
