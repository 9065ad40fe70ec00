"""Any Markdown: no word is lost, and nothing but an article or an ArticleError comes of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from podcast.errors import ArticleError
from podcast.model import Article
from podcast.reading.compose import compose
from podcast.reading.markdown.document import read_markdown
from tests.reading.words import words_in, words_kept


def understood(text: str) -> Article:
    return compose(read_markdown(text.encode(), source="a.md"), name="a", source="a.md")


WORDS = st.text(alphabet="abcdefé", min_size=1, max_size=6)
RUNS = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)
BLOCKS = st.one_of(
    RUNS,
    RUNS.map("## {}".format),
    RUNS.map("### {}".format),
    RUNS.map("> {}".format),
    RUNS.map("    {}".format),
    RUNS.map("```\n{}\n```".format),
    RUNS.map("| {0} | b |\n|---|---|\n| c | {0} |".format),
    RUNS.map("- {0}\n  - {0}\n\n    {0}\n- {0}".format),
    RUNS.map("*{0}* **{0}** `{0}` [{0}](u) ![{0}](v)".format),
    RUNS.map("![{0}](v)".format),
    RUNS.map("{0}\n: {0}".format),
    RUNS.map("{0}^[{0}]".format),
    RUNS.map("[^n]\n\n[^n]: {}".format),
    RUNS.map("<div>{0}</div>".format),
    RUNS.map("{0} <b>{0}</b> <mark class=e>{0}".format),
    st.sampled_from(["References", "## References", "## Disclaimer", "***", "Next", "By Bo Li"]),
    st.sampled_from(
        ["- Doe, J. (2020). A. https://doi.org/10.1/2", "This page is not legal advice."]
    ),
    st.sampled_from(["## Contents\n\n- [a](#a)", "## Related articles\n\n- [a](b)", "[TOC]"]),
)


@given(blocks=st.lists(BLOCKS, max_size=12))
def test_no_word_of_markdown_is_lost(blocks: list[str]) -> None:
    text = "# Some title\n\nThis much is text.\n\n" + "\n\n".join(blocks)
    # Addresses and the labels of notes are no words of the text.
    source = text.replace("](u)", "]").replace("](v)", "]").replace("[^n]", "")
    source = source.replace("<div>", "").replace("</div>", "").replace("<mark class=e>", "")
    source = source.replace("<b>", "").replace("</b>", "").replace("](#a)", "]")
    source = source.replace("](b)", "]")
    assert words_in(source) <= words_kept(understood(text))


@given(text=st.text(alphabet="ab #*_`[]()<>!|\n\t-=+:^~$&;1.\\\"'/é{}%", max_size=200))
def test_any_markdown_is_an_article_or_an_article_error(text: str) -> None:
    try:
        assert understood(text).title
    except ArticleError as error:
        told = error
    else:
        return
    assert told.where.startswith("a.md")
