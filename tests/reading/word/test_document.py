"""Word documents: what mammoth would drop or does not know is told."""

from __future__ import annotations

import pytest

from podcast.errors import ArticleError
from podcast.model import Figure
from tests.reading.word.word_article import understood
from tests.reading.word_file import par, picture, run


def test_a_picture_without_a_description_warns_with_its_paragraph() -> None:
    article = understood(par(run("Text.")), par(picture("")))
    figure = article.sections[0].blocks[1]
    assert isinstance(figure, Figure)
    assert figure.alt is None
    assert [warned.place.part for warned in article.warnings] == ["paragraph 3"]


def test_an_unknown_style_is_a_warning_and_its_text_is_kept() -> None:
    article = understood(par(run("Strange but kept."), style="Sparkle"))
    assert "Strange but kept." in str(article.sections)
    told = "The file does not say what its paragraph style Sparkle is."
    assert [warned.what for warned in article.warnings] == [told]


def test_a_document_without_a_title_or_text_is_an_error() -> None:
    with pytest.raises(ArticleError, match="no text"):
        understood()
