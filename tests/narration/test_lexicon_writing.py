"""A word goes into a person's file, and everything that the person wrote stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from podcast.narration.lexicon.entries import Entry
from podcast.narration.lexicon.front_matter import with_own_word
from podcast.narration.lexicon.own_words_removed import without_own_word
from podcast.narration.lexicon.toml import (
    load_lexicon,
    with_word_replaced,
    with_words,
    without_word,
)

WIN = Entry("Nguyen", "win")
PECAN = Entry("pecan", ipa="pɪˈkɑːn")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# A\n\nText", "---\nlexicon:\n  Nguyen: win\n---\n\n# A\n\nText"),
        ("\ufeffText\r\n", "\ufeff---\r\nlexicon:\r\n  Nguyen: win\r\n---\r\n\r\nText\r\n"),
        ("---\n---\nA", "---\nlexicon:\n  Nguyen: win\n---\nA"),
        ("---\ntitle: x\n---\nA", "---\ntitle: x\nlexicon:\n  Nguyen: win\n---\nA"),
        ("---\nlexicon:\ntitle: x\n---\n", "---\nlexicon:\n  Nguyen: win\ntitle: x\n---\n"),
        (
            "---\r\nlexicon:\r\n    # why\r\n    a: b\r\n---\r\nA\n",
            "---\r\nlexicon:\r\n    # why\r\n    Nguyen: win\r\n    a: b\r\n---\r\nA\n",
        ),
        (
            "---\nlexicon:\n  nguyen: noo # as he says\n  a: b\n---\n",
            "---\nlexicon:\n  Nguyen: win # as he says\n  a: b\n---\n",
        ),
        ("---\nlexicon: {a: b}\n---\n", "---\nlexicon: {Nguyen: win, a: b}\n---\n"),
        (
            "---\nlexicon:\n- word: a\n  say: b\n---\n",
            '---\nlexicon:\n- {word: "Nguyen", say: "win"}\n- word: a\n  say: b\n---\n',
        ),
        ("+++\na = 1\n+++\nA", '+++\na = 1\n[lexicon."Nguyen"]\nsay = "win"\n+++\nA'),
        (
            '+++\n[[lexicon]]\nword = "a"\nsay = "b"\n+++\n',
            """+++\n[[lexicon]]\nword = "a"\nsay = "b"
[[lexicon]]\nword = "Nguyen"\nsay = "win"\n+++\n""",
        ),
    ],
)
def test_a_word_goes_into_front_matter_and_nothing_else_changes(before: str, after: str) -> None:
    assert with_own_word(before, WIN) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("---\nlexicon:\n  Nguyen: win\n---\n\n# A\n\nText", "# A\n\nText"),
        ("---\r\nlexicon:\r\n  Nguyen: win\r\n---\r\n\r\nText\r\n", "Text\r\n"),
        ("---\ntitle: x\nlexicon:\n  Nguyen: win\n---\nA", "---\ntitle: x\n---\nA"),
        (
            "---\nlexicon:\n  Nguyen: win # so\n  # why\n  a: b\ntitle: x\n---\n",
            "---\nlexicon:\n  # why\n  a: b\ntitle: x\n---\n",
        ),
        (
            "---\nlexicon:\n  a: b\n  Nguyen:\n    say: win\n\n# the title\ntitle: x\n---\n",
            "---\nlexicon:\n  a: b\n\n# the title\ntitle: x\n---\n",
        ),
        (
            '---\nlexicon:\n  Nguyen: {say: win, note: "a, b"}\n  a: b\n---\n',
            "---\nlexicon:\n  a: b\n---\n",
        ),
        ("---\nlexicon: {Nguyen: win, a: b}\n---\n", "---\nlexicon: {a: b}\n---\n"),
        ("---\nlexicon: {a: b, Nguyen: win}\n---\n", "---\nlexicon: {a: b}\n---\n"),
        ("---\nx: 1\nlexicon: {Nguyen: win}\n---\n", "---\nx: 1\n---\n"),
        (
            "---\nlexicon:\n- word: a\n  say: b\n- word: Nguyen\n  say: win\n---\n",
            "---\nlexicon:\n- word: a\n  say: b\n---\n",
        ),
        ('+++\na = 1\n[lexicon."Nguyen"]\nsay = "win"\n+++\nA', "+++\na = 1\n+++\nA"),
        (
            "+++\n[lexicon]\na = 'b'\nNguyen = 'win'\n[x]\ny = 1\n+++\n",
            "+++\n[lexicon]\na = 'b'\n[x]\ny = 1\n+++\n",
        ),
        (
            """+++\n[[lexicon]]\nword = "Nguyen"\nsay = "win"\n# why\n[[lexicon]]
word = "a"\nsay = "b"\n+++\n""",
            '+++\n# why\n[[lexicon]]\nword = "a"\nsay = "b"\n+++\n',
        ),
    ],
)
def test_a_word_goes_out_of_front_matter_and_nothing_else_changes(before: str, after: str) -> None:
    assert without_own_word(before, WIN) == after


@pytest.mark.parametrize(
    "text",
    [
        "Text",
        "---\ntitle: x\n---\n",
        "---\nlexicon:\n  a: b\n---\n",
        "+++\nlexicon = {Nguyen = 'win', a = 'b'}\n+++\n",
    ],
)
def test_a_word_that_cannot_be_taken_out_is_told(text: str) -> None:
    with pytest.raises(ValueError, match=r"is none|no word|not stand there|one value a line"):
        without_own_word(text, WIN)


def test_what_is_more_than_a_respelling_is_written_as_a_table() -> None:
    assert 'pecan: {ipa: "pɪˈkɑːn"}' in with_own_word("Text", PECAN)


def test_a_word_that_yaml_would_take_for_something_else_is_quoted() -> None:
    for word in ("no", "1984", "a: b", "- x", "#x", "“x”", "null"):
        assert f'"{word}": win' in with_own_word("Text", Entry(word, "win"))


@pytest.mark.parametrize(
    "before",
    [
        "---\n{title: x}\n---\n",
        "---\nlexicon: words.toml\n---\n",
        "---\nlexicon:\n- word: Nguyen\n  say: noo\n---\n",
        '+++\n[lexicon]\nNguyen = "noo"\n+++\n',
    ],
)
def test_front_matter_that_cannot_be_edited_safely_is_refused(before: str) -> None:
    with pytest.raises(ValueError, match=r"lines|list|there|words"):
        with_own_word(before, WIN)


_TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=30)


@given(_TEXT)
def test_the_text_of_an_article_is_never_touched(text: str) -> None:
    assert with_own_word(f"---\ntitle: x\n---\n{text}", WIN).endswith(f"---\n{text}")


def test_a_word_is_replaced_where_it_stands() -> None:
    text = (
        '# Ours.\n[[word]]\nword = "a"\nsay = "b"\n\n[[word]]\n# As he says it.\nword = "nguyen"\n'
        'say  = "noo"   # once\nmatch = "case"\n\n# Last.\n[[word]]\nword = "c"\nsay = "d"\n'
    )
    assert with_word_replaced(text, WIN) == (
        '# Ours.\n[[word]]\nword = "a"\nsay = "b"\n\n[[word]]\n# As he says it.\nword = "Nguyen"\n'
        'say = "win"\n\n# Last.\n[[word]]\nword = "c"\nsay = "d"\n'
    )


def test_an_entry_over_several_lines_is_not_replaced_by_guess() -> None:
    text = '[[word]]\nword = "Nguyen"\nsay = """\nnoo"""\n'
    with pytest.raises(ValueError, match="one value a line"):
        with_word_replaced(text, WIN)


_WORD = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1)


@given(st.lists(st.tuples(_WORD, _WORD), max_size=4), _WORD, _WORD)
def test_words_are_added_and_replaced_among_any_others(
    pairs: list[tuple[str, str]], word: str, say: str
) -> None:
    others = [Entry(w, s) for w, s in pairs if w.casefold() != word.casefold()]
    text = with_words("# Ours.", [*others, Entry(word, "before")])
    after = with_word_replaced(text, Entry(word, say))
    assert load_lexicon(after, where="").entries == (*others, Entry(word, say))


def test_a_word_that_goes_takes_no_comment_and_no_other_word_along() -> None:
    text = (
        "# the show's words\n\n[[word]]\nword = 'a'\nsay = 'b' # why\n\n# of the second\n"
        "[[word]]\nword = 'c'\nsay = 'd'\n\n# at the end\n"
    )
    assert without_word(text, Entry("a")) == (
        "# the show's words\n\n# of the second\n[[word]]\nword = 'c'\nsay = 'd'\n\n# at the end\n"
    )
    assert without_word(text, Entry("c")) == (
        "# the show's words\n\n[[word]]\nword = 'a'\nsay = 'b' # why\n\n"
        "# of the second\n# at the end\n"
    )


def test_a_word_in_a_list_of_words_is_not_taken_out() -> None:
    with pytest.raises(ValueError, match="one value a line"):
        without_word("word = [{word = 'a', say = 'b'}]\n", Entry("a"))
    with pytest.raises(ValueError, match="one value a line"):
        without_word('[[word]]\nword = \'a\'\nsay = """\nb\n"""\n', Entry("a"))
