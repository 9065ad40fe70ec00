"""Templates of Jekyll, Hugo, Eleventy and Hexo: in links, as pictures, around code."""

from __future__ import annotations

import pytest
from markdown_it.rules_block import StateBlock

from podcast.model import Article, Code, Figure
from podcast.reading.blocks import words_of
from podcast.reading.compose import compose
from podcast.reading.inline import text_of
from podcast.reading.markdown.document import read_markdown
from podcast.reading.markdown.other_programs import templates


def understood(text: str) -> Article:
    data = f"# Bees\n\nThey hum.\n\n{text}\n".encode()
    return compose(read_markdown(data, source="a.md"), name="a", source="a.md")


def told(text: str) -> list[str]:
    return [words_of(b) for section in understood(text).sections for b in section.blocks][1:]


def figures(text: str) -> list[Figure]:
    blocks = [block for section in understood(text).sections for block in section.blocks]
    return [block for block in blocks if isinstance(block, Figure)]


@pytest.mark.parametrize(
    "address",
    [
        '{{< ref "hive.md" >}}',
        '{{% relref "hive" %}}',
        '{{ "/hive" | relative_url }}',
        "{% link _posts/2024-05-01-hive.md %}",
        "{{ site.baseurl }}{% post_url 2024-05-01-hive %}",
        '{{ site.url }}/hive (one).html "A title"',
        "https://example.org/{{ page.slug }}/#a",
    ],
)
def test_a_link_to_what_only_the_site_knows_is_read_as_a_link(address: str) -> None:
    text = f"See [the *hive*]({address.replace(' (one)', '')}) there."
    assert told(text) == ["See the hive there."]
    assert understood(text).warnings == ()


def test_a_reference_may_lead_to_what_only_the_site_knows() -> None:
    assert told("See [the hive].\n\n[the hive]: {{ site.baseurl }}/hive.html") == ["See the hive."]


@pytest.mark.parametrize(
    "written",
    [
        '![A bee]({{ "bee.png" | relative_url }} "At work")',
        '{{< figure src="bee.png" alt="A bee" caption="At **work**" >}}',
        '{{< img title="At work" src="bee.png" alt="A bee" />}}',
        "{% include figure.html url='bee.png' alt='A bee' caption='At work' %}",
        '{% include figure image_path="/bee.png" alt="A bee" caption="At work" %}',
    ],
)
def test_a_picture_that_a_template_shows_is_one(written: str) -> None:
    (shown,) = figures(written)
    assert (shown.alt, text_of(shown.caption)) == ("A bee", "At work")


def test_all_that_a_template_says_below_a_picture_is_read() -> None:
    (shown,) = figures('{{< figure src="a.png" title="Work" caption="It flies!" attr="By Al" >}}')
    assert text_of(shown.caption) == "Work. It flies! By Al"
    (other,) = figures('{% include image.html url="a.png" description="A bee at work" %}')
    assert text_of(other.caption) == "A bee at work"


@pytest.mark.parametrize(
    "written",
    [
        "{% highlight python linenos %}\nhum()\n\nhum()\n{% endhighlight %}",
        "{{< highlight python >}}\nhum()\n\nhum()\n{{< /highlight >}}",
        "{%- highlight python -%}\nhum()\n\nhum()\n{%- endhighlight -%}",
    ],
)
def test_what_a_template_shows_as_code_is_code(written: str) -> None:
    blocks = understood(f"{written}\n\nThey sting.").sections[0].blocks
    code = blocks[1]
    assert isinstance(code, Code)
    assert (code.text, code.language) == ("hum()\n\nhum()", "python")
    assert words_of(blocks[2]) == "They sting."


def test_what_a_template_hides_is_left_out() -> None:
    text = "They sting. {# not yet #}\n\n{% comment %}\nNever said.\n{% endcomment %}\n\nThey fly."
    assert told(text) == ["They sting.", "They fly."]
    assert [left.text for left in understood(text).left_out] == ["{# not yet #}", "Never said."]


def test_a_comment_within_a_line_is_hidden() -> None:
    text = "They sting. {% comment %}Never said.{%- endcomment -%} They fly."
    assert told(text) == ["They sting. They fly."]
    assert [left.text for left in understood(text).left_out] == [
        "{% comment %}Never said.{%- endcomment -%}"
    ]
    assert told("They {% comment %} sting.") == ["They sting."]


@pytest.mark.parametrize(
    "text",
    [
        "A set [a]({b c}) and f(x){1}.",
        "See [the hive](a b) and [it]({{ site.url ).",
        "Write {figure: 1} or {code}.",
    ],
)
def test_what_is_no_template_stays_as_it_is(text: str) -> None:
    assert told(text) == [text]


def test_code_in_an_item_ends_with_the_item() -> None:
    text = "- {% highlight js %}\n  hum()\n- They sting.\n\nThey fly.\n\n{% endhighlight %}"
    assert told(text)[:2] == ["hum() They sting.", "They fly."]


def test_code_that_nobody_closed_hides_nothing() -> None:
    assert told("{% highlight js %}\n\nThey sting.")[-1] == "They sting."


def test_the_end_of_code_within_an_item_is_looked_for_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked_at = 0
    really = templates._line

    def counted(state: StateBlock, number: int) -> str:
        nonlocal looked_at
        looked_at += 1
        return really(state, number)

    monkeypatch.setattr(templates, "_line", counted)
    assert told("- They hum.\n\n" + "  {% highlight js %}\n\n" * 100 + "\nThey fly.")
    assert looked_at < 1500
