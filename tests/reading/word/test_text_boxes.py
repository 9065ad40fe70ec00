"""Text boxes in both of Word's mark-ups, groups of pictures, and drop caps."""

from __future__ import annotations

import pytest

from podcast.model import Figure
from tests.reading.word.word_article import told, understood
from tests.reading.word_file import par, picture, run


def box(*paragraphs: str) -> str:
    return f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"


def new_box(*paragraphs: str) -> str:
    return (
        "<w:drawing><wp:anchor><a:graphic><a:graphicData "
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        f"<wps:txbx>{box(*paragraphs)}</wps:txbx></wps:wsp></a:graphicData></a:graphic>"
        "</wp:anchor></w:drawing>"
    )


def old_box(*paragraphs: str) -> str:
    return f"<w:pict><v:shape><v:textbox>{box(*paragraphs)}</v:textbox></v:shape></w:pict>"


def both(new: str, old: str) -> str:
    return (
        f'<mc:AlternateContent><mc:Choice Requires="wps">{new}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>"
    )


def test_a_text_box_in_both_markups_is_read_once_behind_its_paragraph() -> None:
    words = par(run("Ring the nurse."))
    shape = f"<w:r>{both(new_box(words), old_box(words))}</w:r>"
    article = understood(par(run("The ward"), shape, run(" is quiet.")), par(run("It is late.")))
    assert told(article) == ["The ward is quiet.", "Ring the nurse.", "It is late."]


def test_a_text_box_in_either_markup_alone_is_read() -> None:
    new, old = f"<w:r>{new_box(par(run('New.')))}</w:r>", f"<w:r>{old_box(par(run('Old.')))}</w:r>"
    assert told(understood(par(run("A."), new), par(run("B."), old))) == [
        "A.",
        "New.",
        "B.",
        "Old.",
    ]


def test_boxes_of_one_paragraph_and_in_each_other_keep_their_order() -> None:
    inner = par(run("Two."), f"<w:r>{new_box(par(run('Three.')))}</w:r>")
    first, second = new_box(par(run("One."))), new_box(inner)
    article = understood(par(run("Zero."), f"<w:r>{first}</w:r><w:r>{second}</w:r>"))
    assert told(article) == ["Zero.", "One.", "Two.", "Three."]


def test_the_old_version_is_read_where_the_new_one_shows_nothing() -> None:
    shape = f"<w:r>{both('<w:drawing/>', old_box(par(run('Kept.'))))}</w:r>"
    assert told(understood(par(run("A."), shape))) == ["A.", "Kept."]


def test_the_pictures_of_a_group_are_told_each_by_its_description() -> None:
    def one(alt: str) -> str:
        return (
            f'<pic:pic><pic:nvPicPr><pic:cNvPr id="3" name="P" descr="{alt}"/></pic:nvPicPr>'
            '<pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic>'
        )

    group = (
        "<w:r><w:drawing><wp:anchor><a:graphic><a:graphicData "
        'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">'
        f"{one('A bed')}{one('A chair')}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )
    article = understood(par(run("Look: ")), par(group))
    figures = article.sections[0].blocks[1:]
    assert [one.alt for one in figures if isinstance(one, Figure)] == ["A bed", "A chair"]


def test_a_picture_with_its_caption_in_a_box_gets_the_caption() -> None:
    caption = f"<w:r>{new_box(par(run('Figure 2: a grab rail'), style='caption'))}</w:r>"
    article = understood(par(run("A.")), par(picture("A rail"), caption))
    figure = article.sections[0].blocks[1]
    assert isinstance(figure, Figure)
    assert figure.caption[0].text == "Figure 2: a grab rail"


def test_a_drop_cap_joins_the_word_that_it_begins() -> None:
    frame = '<w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>'
    cap = f"<w:p>{frame}{run('O')}</w:p>"
    article = understood(cap, par(run("nce the ward was quiet, she slept.")))
    assert told(article) == ["Once the ward was quiet, she slept."]


def test_a_frame_that_is_no_drop_cap_stays_a_paragraph() -> None:
    frame = '<w:pPr><w:framePr w:dropCap="none"/></w:pPr>'
    article = understood(f"<w:p>{frame}{run('A side note.')}</w:p>", par(run("The text.")))
    assert told(article) == ["A side note.", "The text."]


def letters(words: str) -> str:
    """Give words that are drawn as a shape of letters, as Word's older WordArt is."""
    return (
        '<w:r><w:pict><v:shapetype><v:textpath on="t"/></v:shapetype>'
        f'<v:shape><v:textpath string="{words}"/></v:shape></w:pict></w:r>'
    )


def test_words_drawn_as_letters_are_read_behind_their_paragraph() -> None:
    article = understood(
        par(run("Zero."), letters("One  honey"), letters("Two"), letters('Off" on="f')),
        par(letters("Three&#10;hives")),
    )
    assert told(article) == ["Zero.", "One honey", "Two", "Three hives"]
    assert article.warnings == ()


def test_words_drawn_as_letters_in_a_text_box_follow_its_own() -> None:
    article = understood(
        par(run("Zero."), f"<w:r>{old_box(par(run('One.'), letters('Two')))}</w:r>")
    )
    assert told(article) == ["Zero.", "One.", "Two"]


@pytest.mark.parametrize("change", ["del", "moveFrom"])
def test_what_stands_in_a_deleted_box_or_shape_is_not_read(change: str) -> None:
    gone = f"<w:r>{new_box(par(run('Wasps.')))}</w:r><w:r>{old_box(par(run('Hornets.')))}</w:r>"
    text = par(run("Bees hum."), f'<w:{change} w:id="1">{gone}{letters("Ants")}</w:{change}>')
    assert told(understood(text, par(run("It is late.")))) == ["Bees hum.", "It is late."]
