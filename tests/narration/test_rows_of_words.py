"""The rules of narration, row by row: quotes, citations, notes and ends."""

from __future__ import annotations

from dataclasses import replace

import pytest

from podcast.model import (
    Code,
    Equation,
    Note,
    Paragraph,
    Quote,
    Reference,
    Span,
)
from podcast.narration.profiles import Style
from tests.narration.articles_made import SHOW, article, paragraph, said, spans, told

SIMPLIFIED = Style("simplified")
FULL = Style("full")


def test_a_block_quote_is_announced_and_ended() -> None:
    quote = Quote((paragraph("To be. Or not."),), spans("Hamlet"))
    expected = ["Quote: To be.", "Or not.", "End of quote.", "Hamlet."]
    assert said(quote) == said(quote, style=FULL) == expected


def test_a_label_is_said_in_the_article_s_language_and_the_quote_in_its_own() -> None:
    quote = Quote((paragraph(Span("Der Winter ist lang.", language="de")),))
    lines = told(article(quote)).sections[0].lines
    assert [(line.language, line.spoken) for line in lines if line.role == "quote"] == [
        ("", "Quote:"),
        ("de", "Der Winter ist lang."),
        ("", "End of quote."),
    ]


def test_inline_quotation_marks_are_heard_only_in_full() -> None:
    assert said("He said “no” twice.") == ["He said “no” twice."]
    assert said("He said “no” twice.", style=FULL) == ["He said quote, no, end quote twice."]


def test_italics_and_bold_change_nothing() -> None:
    assert said(paragraph("It is ", Span("not", "emphasis"), " so.")) == ["It is not so."]


def test_brackets_are_spoken_as_commas() -> None:
    assert said("Ketamine (an anaesthetic) helps.") == ["Ketamine, an anaesthetic, helps."]
    assert said("Take the word(s) as typed.") == ["Take the word(s) as typed."]
    assert said("It helps (a little).") == ["It helps, a little."]
    assert said("Give 5 mg b.d. (in water).") == ["Give five milligrams twice a day, in water."]
    assert said("(It helps.) So he says.") == ["It helps.", "So he says."]


@pytest.mark.parametrize(
    "citation",
    [
        "(Smith et al., 2022)",
        "(Smith et al., 2022; Jones & Ray, 2021; 2023)",
        "(Smith & Jones 2020)",
        "(see Smith, 2022, p. 12)",
        "(e.g., Smith, 2019)",
        "(van der Kolk, 2014)",
        "(O'Neill, 2014a, 2014b)",
        "(World Health Organization, 2023)",
        "(Smith, n.d.)",
        "(Müller und Weiß, 2001)",
        "[12]",
        "[3, 5–7]",
    ],
)
def test_a_citation_is_dropped_with_the_space_before_it(citation: str) -> None:
    assert said(f"It helps {citation}.") == ["It helps."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It helped (n = 96).", "It helped, n equals ninety-six."),
        ("It began early (2022).", "It began early, twenty twenty-two."),
        ("Most (95% CI 60–74%) slept.", "sixty to seventy-four percent"),
        ("It closed (March, 2022).", "March"),
        ("It rained (Paris 2024).", "Paris"),
        ("It is a fact (see below).", "see below"),
    ],
)
def test_what_only_looks_like_a_citation_is_kept(text: str, expected: str) -> None:
    assert expected in said(text)[0]


def test_a_name_and_a_year_are_a_citation_where_the_references_have_the_name() -> None:
    made = article("It helps (Smith 2022).", references=(Reference(spans("Smith, A. 2022.")),))
    assert told(made).sections[0].lines[1].spoken == "It helps."


def test_a_citation_that_is_the_subject_keeps_its_names() -> None:
    assert said("Smith et al. (2022) found it.") == ["Smith and colleagues found it."]
    assert said("Smith and Ray (2022) found it.") == ["Smith and Ray found it."]


def test_a_citation_is_read_in_full() -> None:
    text = said("It helps (Smith et al., 2022).", style=FULL)[0]
    assert text == "It helps, Smith and others, twenty twenty-two."


def test_a_citation_mark_is_read_in_full_as_a_reference() -> None:
    assert said("It helps [12].", style=FULL) == ["It helps, reference twelve."]


def test_raised_digits_after_a_word_are_a_mark_and_after_a_unit_a_power() -> None:
    assert said(paragraph("It helps.", Span("12", "superscript"))) == ["It helps."]
    assert said("It helps.¹²") == ["It helps."]
    assert "square" in said(paragraph("It is 5 m", Span("2", "superscript"), "."))[0]


NOTE = Note("1", (paragraph("Not in winter."),))


def noted() -> Paragraph:
    return paragraph("Bees fly.", Span("1", "note", "1"), " They dance.")


def test_a_footnote_is_told_after_its_paragraph() -> None:
    assert said(noted(), "More.", notes=(NOTE,)) == [
        "Bees fly.",
        "They dance.",
        "Note: Not in winter.",
        "End of note.",
        "More.",
    ]


def test_a_footnote_is_told_at_the_end_of_the_section_when_simplified() -> None:
    assert said(noted(), "More.", notes=(NOTE,), style=SIMPLIFIED)[2:] == [
        "More.",
        "Note: Not in winter.",
        "End of note.",
    ]


def test_a_footnote_that_names_a_work_is_a_citation() -> None:
    work = Note("1", (paragraph("Ruiz, A. (2019). Bees. Nature, 3(2), 4–9."),))
    script = told(article(noted(), notes=(work,)))
    assert [line.spoken for line in script.sections[0].lines][1:] == ["Bees fly.", "They dance."]
    assert script.left_out[0].reason == "citation"


def test_references_are_announced_and_not_read() -> None:
    works = (Reference(spans("Ruiz, A. (2019). On bees. Nature, 3, 4–9.")),)
    script = told(article("Hm.", references=works * 2))
    assert [line.spoken for line in script.sections[1].lines] == [
        "This article lists two references; they are in the show notes."
    ]
    script = told(article("Hm.", references=works))
    assert script.sections[1].lines[0].spoken == (
        "This article lists one reference; it is in the show notes."
    )


def test_references_are_read_in_full_to_their_titles() -> None:
    works = (Reference(spans("Ruiz, A. (2019). On bees. Nature, 3, 4–9.")),)
    script = told(article("Hm.", references=works), style=FULL)
    read = script.sections[1].lines[1].spoken
    assert "On bees." in read
    assert "Nature" not in read


def test_an_address_is_said_as_the_link_to_its_site() -> None:
    text = "See https://example.org/guide?x=1."
    assert said(text) == ["See the link to example dot org."]
    assert said(text, style=FULL) == ["See example dot org slash guide."]
    assert said("See https://doi.org/10.1000/182.") == ["See the link."]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Mehr unter www.example.org.", "Mehr unter dem Link zu example Punkt org."),
        ("de", "Öffnen Sie www.example.org.", "Öffnen Sie den Link zu example Punkt org."),
        ("de", "Unter www.example.org steht es.", "Unter dem Link zu example Punkt org steht es."),
        ("de", "Das ist www.example.org.", "Das ist der Link zu example Punkt org."),
        ("fr", "Allez à www.example.org.", "Allez au lien vers example point org."),
        ("fr", "Le guide de www.example.org.", "Le guide du lien vers example point org."),
        ("es", "Vaya a www.example.org.", "Vaya al enlace a example punto org."),
        ("es", "Entre en www.example.org.", "Entre en el enlace a example punto org."),
    ],
)
def test_a_link_is_joined_to_the_word_before_it(language: str, text: str, right: str) -> None:
    assert said(text, language=language) == [right]


def test_a_link_with_text_is_its_text() -> None:
    link = Span("the guide", "link", "https://example.org")
    assert said(paragraph("Read ", link, ".")) == ["Read the guide."]


def test_click_here_is_not_said() -> None:
    link = Span("Click here to read the guide", "link", "https://example.org")
    assert said(paragraph(link, ".")) == ["the guide, in the show notes."]
    link = Span("Download PDF (2 MB)", "link", "https://example.org/a.pdf")
    assert said(paragraph(link, ".")) == ["PDF, in the show notes."]


def test_an_e_mail_address_is_said_in_words() -> None:
    assert said("Write to help@example.org now.") == ["Write to help at example dot org now."]


def test_a_code_block_is_counted_and_in_the_notes() -> None:
    script = told(article(Code("a = 1\nb = 2\nc = 3\nd = 4")))
    assert script.sections[0].lines[1].spoken == "A code sample of four lines is in the show notes."
    assert [left.reason for left in script.left_out] == ["code"]


def test_an_equation_is_read_by_its_text_alternative_or_warned_about() -> None:
    assert said(Equation("E=mc^2", "E equals m c squared"))[0] == "E equals m c squared."
    script = told(article(Equation("E=mc^2")))
    assert script.sections[0].lines[1].spoken == "An equation is in the show notes."
    assert len(script.warnings) == 1


def test_the_disclaimer_is_read_once_at_the_end() -> None:
    made = article("Hm.", disclaimer=(paragraph("Ask a doctor."),))
    show = replace(SHOW, disclaimer="The show's own.")
    lines = [(s.title, line.spoken) for s in told(made, show=show).sections for line in s.lines]
    assert lines[-1] == ("Disclaimer", "Ask a doctor.")
    assert len([one for _, one in lines if "doctor" in one or "own" in one]) == 1


def test_the_shows_disclaimer_serves_an_article_without_one_and_may_open() -> None:
    show = replace(SHOW, disclaimer="The show's own.", voice_notice="A machine speaks.")
    lines = told(article("Hm."), show=show).sections[-1].lines
    assert lines[-1].spoken == "The show's own."
    opening = told(article("Hm."), show=replace(show, disclaimer_at="start")).sections
    assert [line.spoken for line in opening[0].lines] == [
        "Bees.",
        "A machine speaks.",
        "The show's own.",
        "Hm.",
    ]
    assert len(opening) == 1


def test_a_pull_quote_that_repeats_the_article_is_dropped() -> None:
    text = "The bees came home at dusk, all of them."
    script = told(article(text, Quote((paragraph("“The bees came home at dusk”"),))))
    assert [line.spoken for line in script.sections[0].lines] == ["Bees.", text]
    assert [left.reason for left in script.left_out] == ["pull quote"]


def test_a_language_without_a_catalogue_adds_nothing_and_says_so() -> None:
    script = told(article(Quote((paragraph("Być."),)), language="pl"))
    assert [line.spoken for line in script.sections[0].lines] == ["Bees.", "Być."]
    assert "“pl”" in script.warnings[0].what


def test_german_is_told_in_german() -> None:
    assert said(Quote((paragraph("Sein."),)), language="de") == [
        "Zitat: Sein.",
        "Ende des Zitats.",
    ]


def test_an_emoji_is_silent_and_named_in_full() -> None:
    assert said("Good 😀 work.") == ["Good work."]
    assert said("Good 😀 work.", style=FULL) == ["Good grinning face work."]
    assert said("Yes 👍🏽.", style=FULL) == ["Yes thumbs up sign."]


def test_a_sentence_without_any_clause_mark_is_cut_between_words_when_nobody_could_say_it() -> None:
    lines = said(" ".join(["word"] * 500) + ".")
    assert len(lines) > 2
    assert all(len(line) < 1200 for line in lines)
    assert sum(line.count("word") for line in lines) == 500


def test_raised_digits_are_no_part_of_the_number_before_them_in_any_language() -> None:
    raised = paragraph("Około 10", Span("6", "superscript"), " komórek.")
    assert said(raised, language="pl") == ["Około 10⁶ komórek."]
    assert said(raised, language="de") == ["Około zehn hoch sechs komórek."]
