"""WordPress's codes in brackets, as exports to Markdown keep them."""

from __future__ import annotations

import pytest

from tests.reading.test_markdown_templates import figures, told, understood


def test_a_caption_stays_without_its_code() -> None:
    text = '[caption id="a1" align="left" width="300"]![A bee](bee.png) A bee at work[/caption]'
    (figure,) = figures(text)
    assert (figure.source, figure.alt) == ("bee.png", "A bee")
    assert told(text)[-1] == "A bee at work"
    left = [one.text for one in understood(text).left_out]
    assert left == ['[caption id="a1" align="left" width="300"]', "[/caption]"]


@pytest.mark.parametrize(
    "code",
    [
        '[gallery ids="1,2,3"]',
        "[gallery]",
        "[embed]https://example.org/film[/embed]",
        '[video src="a.mp4" width=640][/video]',
        "[audio src='a.mp3' /]",
        '[contact-form-7 id="12" title="Write to us"]',
    ],
)
def test_what_a_code_shows_is_left_out_and_listed(code: str) -> None:
    text = f"They hum again.\n\n{code}\n\nAnd sleep."
    assert told(text) == ["They hum again.", "And sleep."]
    assert [one.text for one in understood(text).left_out] == [code]


@pytest.mark.parametrize(
    "text",
    [
        "The [gallery] shows bees, and [audio] plays.",
        "A [caption] is a word; [video of 2012] too.",
        "See [the hive](hive.md) and [embed].",
    ],
)
def test_words_in_brackets_stay(text: str) -> None:
    assert told(text)[0].replace("the hive", "[the hive](hive.md)") == text
    assert understood(text).left_out == ()
