"""The parser of Markdown: CommonMark, and what other programs and habits add to it."""

from __future__ import annotations

from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.subscript import sub_plugin
from mdit_py_plugins.superscript import superscript_plugin

from podcast.reading.markdown.abbreviations import read_abbreviations
from podcast.reading.markdown.between_figures import read_between_figures
from podcast.reading.markdown.formulas import bracketed
from podcast.reading.markdown.gender_stars import read_gender_stars
from podcast.reading.markdown.hidden_html import read_unseen
from podcast.reading.markdown.other_programs.dialects import read_dialects
from podcast.reading.markdown.other_programs.roles import read_roles
from podcast.reading.markdown.other_programs.templates import read_templates
from podcast.reading.markdown.other_programs.wordpress_codes import read_codes
from podcast.reading.markdown.short_lines import read_short_lines
from podcast.reading.markdown.tight_headings import read_tight_headings

DEEPEST = 60
"""How deep blocks may be nested: markdown-it drops what is deeper, so that is refused instead."""


def markdown_parser() -> MarkdownIt:
    """Give a parser."""
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable(["table", "strikethrough"])
    parser.use(footnote_plugin).use(deflist_plugin).use(sub_plugin).use(superscript_plugin)
    parser.use(dollarmath_plugin, allow_space=False, allow_digits=False, double_inline=True)
    parser.inline.ruler.before("escape", "math_brackets", bracketed)
    read_between_figures(parser)
    read_gender_stars(parser)
    read_dialects(parser)
    read_roles(parser)
    read_templates(parser)
    read_codes(parser)
    read_tight_headings(parser)
    read_unseen(parser)
    read_abbreviations(parser)
    read_short_lines(parser)
    # The tail rule drops notes without a mark; all are wanted here. Blocks between $$ are ours.
    return parser.disable(["footnote_tail", "math_block"])
