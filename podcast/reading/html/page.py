"""A saved web page: the article in it, with all that is around it told apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from podcast.model import THE_PAGES_OWN, Block, Heading, Paragraph, Place
from podcast.reading.blocks import words_of
from podcast.reading.conflicts import refuse_conflict_in_page
from podcast.reading.draft import Draft
from podcast.reading.encodings import page_text
from podcast.reading.endmatter import is_end_heading, kind_of_entry
from podcast.reading.furniture_by_words import furniture_reason, is_contents_heading
from podcast.reading.html.about import about_page
from podcast.reading.html.amp import as_plain_elements
from podcast.reading.html.aria import named_by_roles
from podcast.reading.html.chosen.link_previews import is_preview
from podcast.reading.html.chosen.main_text import MainText, main_text
from podcast.reading.html.furniture_by_class import element_reason, inline_reason, small_box_reason
from podcast.reading.html.google_comments import remark_reason
from podcast.reading.html.languages import warn_of_no_language
from podcast.reading.html.layout_tables import without_layout_tables
from podcast.reading.html.note_openings import without_marks
from podcast.reading.html.notes import NoteIndex, index_notes
from podcast.reading.html.opened.accordions import open_accordions
from podcast.reading.html.opened.controls import with_plain_headings
from podcast.reading.html.opened.forum_quotes import with_quotations
from podcast.reading.html.opened.hidden_words import with_hidden_words_apart
from podcast.reading.html.opened.title_styles import with_styled_title
from podcast.reading.html.opened.toggles import without_lists_of_toggles
from podcast.reading.html.picture_credits import LONGEST_CREDITED, without_credits
from podcast.reading.html.pictures import as_figures
from podcast.reading.html.repeated_bylines import without_byline, without_life
from podcast.reading.html.text_in_json_ld import with_told_text
from podcast.reading.html.titles import (
    Titles,
    names_site,
    part_kicker,
    part_subtitle,
    title_element,
)
from podcast.reading.html.walk import DomWalk
from podcast.reading.maths.rendered_formulas import with_drawn_formulas
from podcast.reading.maths.tex_on_pages import with_written_formulas
from podcast.reading.repair import repair
from podcast.reading.text.headings import headed_by_form
from podcast.reading.tree import (
    BLOCK_NAMES,
    HEADINGS,
    Element,
    all_text,
    has_more_text,
    html_tree,
    line_of,
    local_name,
    roles_of,
)

_HEADING_CLASS = re.compile(
    r"(?:^|[\s_-])(?:(h[1-6])|(headline|title)|(heading|subheading|subhead|section-title))(?=$|[\s_-])",
    re.IGNORECASE,
)
_BIG = re.compile(
    r"font-size\s*:\s*(?:1\.[2-9]|[2-9]|2\d|3\d|x+-large)|font-weight\s*:\s*(?:bold|[6-9]00)"
)
_MADE_BY = re.compile(r"\bby\s[^.:©]{2,60}\s(?:on|via|from|/)\s", re.IGNORECASE)
_LINKS = 2  # to places of the page: more are its contents
_SHARE = 0.9
_LONGEST = 150  # characters of a heading that only its looks tell
_SUBTITLE = 4  # words of a line right below the title: it heads nothing


def read_html(data: bytes, *, source: str) -> Draft:
    """Give the draft of a saved page.

    Raises ArticleError for what is not text and for elements nested too deep.
    """
    text = page_text(data, source=source)
    refuse_conflict_in_page(text, source=source)
    root = _shown(html_tree(text, source=source))
    about = about_page(root)
    page = _Page.of(root, about.titles)
    for form in root.iter("form"):
        if form in page.main.holders:  # it frames the page
            form.tag = "div"
    walk = DomWalk(
        notes=page.notes,
        place_of=lambda element: Place(line_of(element)),
        reason_for=page.reason_for,
        heading_level=page.heading_level,
    )
    warn_of_no_language(root, findings=walk.findings, place_of=walk.place_of)
    blocks = walk.blocks(next(root.iter("body"), root))
    blocks = _titled(blocks, about.titles.all)
    blocks = without_byline(blocks, about, language=about.language, findings=walk.findings)
    blocks = without_life(blocks, about, findings=walk.findings)
    blocks = without_credits(blocks, findings=walk.findings)
    if not any(isinstance(block, Heading) and block.level > 1 for block in blocks):
        blocks = _headed_below_title(blocks)
    found = walk.findings
    return Draft(
        blocks=tuple(blocks),
        title=page.title or _shown_title(blocks) or about.titles.best,
        byline=about.byline,
        published=about.published,
        language=about.language,
        summary=about.summary,
        notes=without_marks(found.notes, page.notes),
        left_out=tuple(found.left_out),
        warnings=tuple(found.warnings),
    )


def _shown(root: Element) -> Element:
    """Give a page with what its scripts would open, name and draw."""
    etree.strip_elements(root, "rt", "rp", with_tail=False)  # how a word is read, above it
    as_plain_elements(root)
    as_figures(root)
    without_layout_tables(root)
    with_told_text(root)
    with_styled_title(root)
    with_plain_headings(root)
    without_lists_of_toggles(root)
    open_accordions(root)
    named_by_roles(root)
    with_quotations(root)
    with_hidden_words_apart(root)
    with_written_formulas(root)
    with_drawn_formulas(root)
    return root


@dataclass(frozen=True, slots=True)
class _Page:
    """What is known of a page before the walk."""

    title: str
    heading: Element | None
    main: MainText
    notes: NoteIndex
    sites: frozenset[str]  # what the site is called, in the page's titles
    plain: bool  # no headings below the title: only looks tell

    @classmethod
    def of(cls, root: Element, titles: Titles) -> _Page:
        notes = index_notes(root)  # before text beside blocks gets boxes
        main = main_text(root)
        heading = title_element(root, main.element, titles)
        if heading is not None:
            part_kicker(heading, titles)
            part_subtitle(heading, titles)
            heading.tag = "h1"
        marked = any(local_name(inner) in HEADINGS[1:] for inner in main.element.iter())
        shown = " ".join(repair(_said_in(heading)).split()) if heading is not None else ""
        return cls(shown, heading, main, notes, titles.ends_behind(shown), not marked)

    def reason_for(self, element: Element) -> str:
        """Say why an element is not part of the article, or ""."""
        if self._is_kept(element):
            return ""
        if element in self.main.repeated:
            return "pull quote"
        if self.heading is not None and names_site(element, self.sites):
            return "site header"
        if self._is_contents(element):
            return "table of contents"
        return self._reason_by_place(element)

    def _reason_by_place(self, element: Element) -> str:
        if _in_caption(element) and _tells_credit(element) and _is_whole_credit(element):
            return "photo credit"
        if told := "related" if is_preview(element) else remark_reason(element):
            return told
        if local_name(element) not in BLOCK_NAMES:
            return inline_reason(element)
        if not self.main.leaves_out(element):
            return small_box_reason(element) if element in self.main.holders else ""
        if self._is_wanted(element) or self.notes.holds(element):
            return ""
        told = element_reason(element) or furniture_reason(all_text(element))
        return told if told in THE_PAGES_OWN else "outside the article"

    def heading_level(self, element: Element) -> int:
        """Give the level of a heading that only its class, role or looks tell, else 0."""
        if "heading" in roles_of(element):
            level = element.get("aria-level") or "2"
            return int(level) if level in "123456" else 2
        looks = self.plain and local_name(element) in ("div", "p")
        text = all_text(element) if looks and not _holds_blocks(element) else ""
        if not 0 < len(text) <= _LONGEST or kind_of_entry(text):
            return 0
        if found := _HEADING_CLASS.search(element.get("class") or ""):
            return int(found[1][1]) if found[1] else 1 if found[2] else 2
        bold = [child for child in element if local_name(child) in ("b", "strong")]
        alone = bool(bold) and all_text(bold[0]) == text and not text.endswith((".", ":"))
        return 2 if alone or _BIG.search(element.get("style") or "") else 0

    def _is_kept(self, element: Element) -> bool:
        inside = self.heading is not None and element in (
            self.heading,
            *self.heading.iterancestors(),
        )
        return inside or element is self.main.element or element in self.main.around

    def _is_contents(self, element: Element) -> bool:
        """Say whether an element is a list of places of its page, or the line that announces it."""
        if local_name(element) in ("ul", "ol"):
            return self._leads_within(element)
        if local_name(element) not in ("p", "div") or not is_contents_heading(all_text(element)):
            return False
        below = element.getnext()
        lists = list(below.iter("ul", "ol"))[:1] if below is not None else []
        return any(map(self._leads_within, lists))

    def _leads_within(self, element: Element) -> bool:
        """Say whether a list is nothing but links to places of its own page, and no notes."""
        links = [link for link in element.iter("a") if (link.get("href") or "").startswith("#")]
        text = sum(len(all_text(link)) for link in links)
        noted = not self.notes.labels.keys().isdisjoint(element.iter())
        return len(links) > _LINKS and not noted and text >= _SHARE * len(all_text(element))

    def _is_wanted(self, element: Element) -> bool:
        """Say whether something outside the main text belongs to the article."""
        for inner in element.iter():
            if inner in self.notes.labels:
                return True
            if local_name(inner) in BLOCK_NAMES and not _holds_blocks(inner):
                text = all_text(inner)
                if (is_end_heading(text) and not _leads_away(inner)) or kind_of_entry(text):
                    return True
        return False


def _said_in(heading: Element) -> str:
    """Give what a heading says, without the link to it and the like."""
    texts = [heading.text or ""]
    for child in heading:
        texts += ["" if inline_reason(child) else _said_in(child), child.tail or ""]
    return "".join(texts)


def _leads_away(element: Element) -> bool:
    """Say whether an element is a link to another page: what it names stands there."""
    above = (one for one in element.iterancestors() if local_name(one) == "a")
    links = (*element.iter("a"), *above)
    return any(not (link.get("href") or "#").startswith("#") for link in links)


def _holds_blocks(element: Element) -> bool:
    return any(local_name(inner) in BLOCK_NAMES for inner in element.iterdescendants())


def _in_caption(element: Element) -> bool:
    above = (element, *element.iterancestors())
    return any(local_name(one) in ("figcaption", "figure") for one in above[:4])


def _is_whole_credit(element: Element) -> bool:
    """Say whether a credit is no part of a longer one, such as "by A on B" with two links."""
    parent = element.getparent()
    if local_name(element) in BLOCK_NAMES or parent is None:
        return True
    is_long = has_more_text(parent, than=LONGEST_CREDITED)  # of which no credit is parted
    return is_long or not _MADE_BY.search(all_text(parent))


def _tells_credit(element: Element) -> bool:
    """Say whether an element only tells who made a picture, and does not hold it."""
    told = furniture_reason(all_text(element)) == "photo credit"
    return told and next(element.iter("img"), None) is None


def _shown_title(blocks: Sequence[Block]) -> str:
    first = (block for block in blocks if isinstance(block, Heading) and block.level == 1)
    return next((words_of(block) for block in first), "")


def _headed_below_title(blocks: Sequence[Block]) -> list[Block]:
    """Make headings of the lines below the title that look like one; above it is its own line."""
    tops = [at for at, one in enumerate(blocks) if isinstance(one, Heading) and one.level == 1]
    at = tops[0] if tops else 0
    if at + 1 < len(blocks) and len(words_of(blocks[at + 1]).split()) >= _SUBTITLE:
        at += 1
    return (
        [*blocks[: at + 1], *headed_by_form(blocks[at + 1 :])] if tops else headed_by_form(blocks)
    )


def _titled(blocks: Sequence[Block], titles: Sequence[str]) -> list[Block]:
    """Make the block that says the page's title the title, where no heading does."""
    if any(isinstance(block, Heading) and block.level == 1 for block in blocks):
        return list(blocks)
    for at, block in enumerate(blocks):
        if isinstance(block, Heading | Paragraph) and words_of(block) in titles:
            return [*blocks[:at], Heading(block.spans, 1, block.place), *blocks[at + 1 :]]
    return list(blocks)
