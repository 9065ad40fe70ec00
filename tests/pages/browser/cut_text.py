"""What text of a page cannot be read whole: cut by its box, or beside the window (WCAG 1.4)."""

from __future__ import annotations

from playwright.sync_api import Page

SPACED = (
    "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
    " word-spacing: .16em !important } p { margin-bottom: 2em !important }"
)
"""The spacing of text that a page must bear (WCAG 1.4.12)."""

_CUT = """() => [...document.querySelectorAll("body *")]
  .filter((part) => [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .filter((part) => part.checkVisibility({ visibilityProperty: true })
    && !part.closest(".unseen, .wide, pre, select, textarea, .skips, script, style"))
  .flatMap((part) => {
    const range = document.createRange();
    const boxes = [...part.childNodes].filter((node) => node.nodeType === 3).flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    });
    const outside = boxes.some((box) => box.left < -1 || box.right > innerWidth + 1);
    let within = false;
    for (let box = part; box && box !== document.body; box = box.parentElement) {
      const look = getComputedStyle(box), edge = box.getBoundingClientRect();
      if (look.display === "inline" || edge.height <= 1) continue;
      const isHidden = (way) => ["hidden", "clip"].includes(way);
      within ||= boxes.some((one) =>
        (isHidden(look.overflowX) && (one.left < edge.left - 1 || one.right > edge.right + 1))
        || (isHidden(look.overflowY) && (one.top < edge.top - 2 || one.bottom > edge.bottom + 2)));
    }
    return outside || within ? [part.outerHTML.slice(0, 120)] : [];
  })"""


def with_letters(page: Page, *, pixels: int) -> None:
    """Make the browser's own text this large, as a person does; 32 is twice the usual size."""
    session = page.context.new_cdp_session(page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": pixels}})


def cut_text(page: Page) -> list[str]:
    """The elements whose own text is cut, and "scrolls" where the page moves sideways."""
    cut: list[str] = page.evaluate(_CUT)
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return [*cut, *(["scrolls"] if wide else [])]
