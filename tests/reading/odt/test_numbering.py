"""Lists and headings of OpenDocument texts have the numbers that LibreOffice shows."""

from __future__ import annotations

from podcast.model import Listing
from podcast.reading.compose import compose
from podcast.reading.odt.document import read_odt
from tests.reading.odt.test_document import odt
from tests.reading.word.word_article import told

_STYLES = """
<text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>
</text:list-style>
<text:list-style style:name="L5">
<text:list-level-style-number text:level="1" style:num-format="1" text:start-value="5"/>
</text:list-style>
<text:list-style style:name="Plain">
<text:list-level-style-number text:level="1" style:num-format=""/>
</text:list-style>
<text:outline-style>
<text:outline-level-style text:level="1" style:num-format="1"/>
<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>
<text:outline-level-style text:level="3" style:num-format=""/>
</text:outline-style>
"""


def lines(body: str) -> list[str]:
    data = odt(f"<text:p>Bees</text:p>{body}", title="", styles=_STYLES)
    return told(compose(read_odt(data, source="a.odt"), name="a", source="a.odt"))


def item(text: str, *, begins: int = 0, inside: str = "") -> str:
    said = f' text:start-value="{begins}"' if begins else ""
    return f"<text:list-item{said}><text:p>{text}</text:p>{inside}</text:list-item>"


def listing(*items: str, style: str = "L1", more: str = "") -> str:
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:list{named}{more}>{''.join(items)}</text:list>"


def heading(text: str, level: int, more: str = "") -> str:
    return f'<text:h text:outline-level="{level}"{more}>{text}</text:h>'


def test_a_list_goes_on_behind_a_paragraph_where_it_says_so() -> None:
    go_on = ' text:continue-numbering="true"'
    assert lines(
        listing(item("Wash"), item("Dry"))
        + "<text:p>Wait for an hour.</text:p>"
        + listing(item("Smoke"), more=go_on)
        + "<text:p>Begin again.</text:p>"
        + listing(item("Look"))
    ) == ["1. Wash", "2. Dry", "Wait for an hour.", "3. Smoke", "Begin again.", "1. Look"]


def test_a_list_goes_on_from_the_one_that_it_names() -> None:
    first = listing(item("Wash"), more=' xml:id="one"')
    other = listing(item("Hat"), item("Gloves"), style="L5")
    third = listing(item("Dry"), more=' text:continue-list="one"')
    assert lines(first + other + third) == ["1. Wash", "5. Hat", "6. Gloves", "2. Dry"]


def test_an_item_may_say_its_number() -> None:
    body = listing(item("Wash"), item("Dry", begins=7), item("Smoke"))
    assert lines(body) == ["1. Wash", "7. Dry", "8. Smoke"]


def test_deeper_items_count_on_until_one_above_them_comes() -> None:
    deeper = listing(item("cold"), item("warm"), style="")
    again = listing(f"<text:list-item>{listing(item('hot'), style='')}</text:list-item>")
    go_on = again.replace("<text:list ", '<text:list text:continue-numbering="true" ', 1)
    body = listing(item("Wash", inside=deeper)) + "<text:p>Then:</text:p>" + go_on
    assert lines(body + "<text:p>End.</text:p>") == [
        *("1. Wash / cold warm", "Then:", "3. hot", "End."),
    ]


def test_letters_are_letters_and_no_number_is_none() -> None:
    data = odt(
        "<text:p>Bees</text:p>"
        + listing(item("Wash", inside=listing(item("cold"), style="")))
        + "<text:p>Then:</text:p>"
        + listing(item("Dry"), style="Plain"),
        styles=_STYLES,
    )
    article = compose(read_odt(data, source="a.odt"), name="a", source="a.odt")
    first, _, plain = article.sections[0].blocks
    assert isinstance(first, Listing)
    assert isinstance(plain, Listing)
    inner = first.items[0][1]
    assert isinstance(inner, Listing)
    assert (first.ordered, first.letters) == (True, False)
    assert (inner.ordered, inner.letters) == (True, True)
    assert not plain.ordered


def test_the_number_that_stands_written_beside_an_item_is_not_said_twice() -> None:
    body = "<text:list-item><text:number>1.</text:number><text:p>Wash</text:p></text:list-item>"
    assert lines(listing(body, item("Dry"))) == ["1. Wash", "2. Dry"]


def test_headings_have_the_numbers_of_their_outline() -> None:
    text = "<text:p>Bees hum.</text:p>"
    body = (heading("Hive", 1) + text + heading("Wax", 2) + text + heading("Comb", 3) + text) + (
        heading("Honey", 2) + text + heading("Field", 1) + text + heading("Clover", 2) + text
    )
    assert [line for line in lines(body) if line != "Bees hum."] == [
        *("# 1 Hive", "1.1 Wax", "Comb", "1.2 Honey", "# 2 Field", "2.1 Clover"),
    ]


def test_a_heading_may_begin_anew_or_have_no_number() -> None:
    text = "<text:p>Bees hum.</text:p>"
    anew = ' text:restart-numbering="true" text:start-value="9"'
    body = heading("Hive", 1) + text + heading("Field", 1, anew) + text
    body += heading("Index", 1, ' text:is-list-header="true"') + text
    assert [line for line in lines(body) if line.startswith("#")] == [
        *("# 1 Hive", "# 9 Field", "# Index"),
    ]


def test_headings_behind_bullets_are_items() -> None:
    def pointed(text: str) -> str:
        return f"<text:list-item>{heading(text, 1)}</text:list-item>"

    body = listing(pointed("Wash."), pointed("Dry."), style="Bullets")
    assert lines("<text:p>Do this.</text:p>" + body) == ["Do this.", "- Wash.", "- Dry."]


def test_headings_that_a_list_numbers_are_headings() -> None:
    number = "<text:number>1.</text:number>"

    def numbered(text: str) -> str:
        return f"<text:list-item>{number}{heading(text, 3)}</text:list-item>"

    text = "<text:p>Bees hum.</text:p>"
    go_on = ' text:continue-numbering="true"'
    body = listing(numbered("Hive")) + text + listing(numbered("Field"), more=go_on) + text
    assert lines(body) == ["# 1. Hive", "Bees hum.", "# 2. Field", "Bees hum."]


def test_the_deepest_heading_of_ten_is_no_first_one() -> None:
    body = heading("Hive", 1) + "<text:p>Bees hum.</text:p>" + heading("Cell", 10)
    assert lines(body + "<text:p>Wax holds.</text:p>")[1:3] == ["Bees hum.", "Cell"]
