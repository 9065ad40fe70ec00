"""An article that attacks its readers: nothing of it runs, with the policy and without it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page

from podcast.model import (
    Article,
    Block,
    Chapter,
    Code,
    Cue,
    Episode,
    Equation,
    Figure,
    Heading,
    LeftOut,
    Listing,
    Note,
    Paragraph,
    Quote,
    Reference,
    Section,
    Show,
    Span,
    Table,
    Word,
)  # fmt: skip
from tests.pages.browser.serving import opened, publish, served

pytestmark = pytest.mark.long

RUN = "window.ran=1"
PAYLOADS = (
    f"<script>{RUN}</script>",
    f"</script></title></style><script>{RUN}</script>",
    f"\"'><img src=x onerror='{RUN}'>",
    f"<svg onload={RUN}>",
    f"&lt;script&gt;{RUN}&lt;/script&gt;",
    f"' autofocus onfocus={RUN} x='",
)
BAD = " ".join(PAYLOADS)
PATHS = {
    "/index.html": "show",
    "/episodes/bad/index.html": "episode",
    "/embed/bad/index.html": "",
    "/episodes/gone/index.html": "",
}
# A foreign script, by whichever road, leaves one of these behind.
TRACES = """() => [
  window.ran, document.querySelectorAll("script:not([src]), [onerror], [onload], [onfocus]").length,
  [...document.links].filter((link) => /^(javascript|data|vbscript):/i.test(link.href)).length,
]"""


def _spans() -> tuple[Span, ...]:
    plain = [Span(payload) for payload in PAYLOADS]
    links = [
        Span("go", "link", target)
        for target in (f"javascript:{RUN}", f" jAvascript:{RUN}", f"data:text/html,{BAD}", BAD)
    ]
    others = [Span(BAD, "abbreviation", BAD), Span(BAD, "note", BAD), Span(BAD, "code")]
    return (*plain, *links, *others, Span(BAD, "text", "", f'x" onload="{RUN}'))


def _hostile(like: Episode) -> Episode:
    spans = _spans()
    blocks: tuple[Block, ...] = (
        Paragraph(spans),
        Heading(spans, 3),
        Table((spans,), ((spans,), (spans,)), caption=spans),
        Listing(((Paragraph(spans),),)),
        Figure(BAD, BAD, caption=spans),
        Quote((Paragraph(spans),), attribution=spans),
        Code(BAD, language=BAD),
        Equation(BAD, alt=BAD),
    )
    said = BAD.split()
    words = tuple(Word(word, 100 * at, 100 * at + 99) for at, word in enumerate(said))
    article = Article(
        "bad",
        BAD,
        (Section(Heading(spans), blocks),),
        notes=(Note(BAD, (Paragraph(spans),)),),
        references=(Reference(spans),),
        disclaimer=(Paragraph(spans),),
        left_out=(LeftOut(BAD, BAD),),
    )
    return replace(
        like,
        slug="bad",
        title=BAD,
        guid=BAD,
        summary=BAD,
        byline=BAD,
        article=article,
        left_out=article.left_out,
        chapters=(Chapter(0, like.duration, BAD),),
        cues=(Cue(0, 100 * len(said), BAD, BAD, words=words), Cue(9000, 9900, f"[{BAD}]", BAD)),
    )


@pytest.fixture(scope="module")
def address(
    episode: Episode, show: Show, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The address of a show whose every text is an attack."""
    output = tmp_path_factory.mktemp("hostile")
    bad = replace(
        show, title=BAD, author=BAD, description=BAD, licence=BAD, copyright=BAD, cover_alt=BAD,
        narrator=BAD, email=BAD,
    )  # fmt: skip
    publish([_hostile(episode)], show=bad, output=output)
    with served(output) as at:
        yield at


def use(page: Page, kind: str) -> None:
    """Everything that makes a page write text of the article."""
    if kind == "show":
        page.locator("#search").fill("script window")
        page.locator(".excerpt").wait_for()
    elif kind == "episode":
        page.locator("#open-letters").click()
        page.locator("[name=highlight][value=word]").check()
        page.locator("#open-find").click()
        page.locator("#search").fill("window.ran")
        page.locator("[data-do=next-sentence]").click()
        page.locator("#open-listening").click()
        page.locator("[data-mark=add]").click()
        page.locator("[data-do=share]").click()
        page.wait_for_function("() => said.textContent")


@pytest.mark.parametrize("policy", [True, False], ids=["policy on", "policy off"])
@pytest.mark.parametrize("path", PATHS)
def test_no_script_of_an_article_runs(
    browser: Browser, address: str, path: str, *, policy: bool
) -> None:
    page = browser.new_page(bypass_csp=not policy)
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.goto(address + path)
    assert "<script>" in page.title()
    use(page, PATHS[path])
    for link in page.get_by_role("link", name="go", exact=True).all():
        link.click(timeout=2_000)
    assert page.evaluate(TRACES) == [None, 0, 0]
    # A policy that had to stop something would say so: there is nothing to stop.
    assert [text for text in told if "Content Security Policy" in text] == []
    page.close()


def test_the_policy_would_stop_what_escaping_let_through(browser: Browser, site: str) -> None:
    page = opened(browser, f"{site}/index.html", title="Field Notes, Read Aloud")
    add = """() => {
      const bad = document.createElement("script");
      bad.textContent = "window.ran = 1";
      document.body.append(bad);
      document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.ran = 1'>");
      return new Promise((done) => setTimeout(() => done(window.ran), 100));
    }"""
    assert page.evaluate(add) is None
    page.close()
    page = opened(browser, f"{site}/index.html", title="Field Notes, Read Aloud", bypass_csp=True)
    assert page.evaluate(add) == 1
    page.close()
