"""One article, written out in every format that can be read."""

from __future__ import annotations

import io
import zipfile
from dataclasses import fields, is_dataclass

MARKDOWN = """\
---
title: Why streets need trees
author: Ana Ruiz
date: 2024-03-05
language: en
---

# Why streets need trees

Shade is the cheapest machine a city can own, and it needs *no* plug.[^count]

## How a crown cools

A grown plane tree breathes out 400 litres of water on a summer day, so the air under it
stays cooler than the road beside it. The effect was [measured](https://example.org/data) twice.

- Plane trees
- Lime trees
  - small-leaved
  - large-leaved
- Oaks

![A plane tree above a bench](tree.png "The bench in Mill Street")

### What it costs

1. Plant it.
2. Water it for three years.

## What was found

| Tree | Degrees |
|------|---------|
| Plane | 2.1 |
| Lime | 1.7 |

Table: Cooling by kind of tree

> Plant the tree whose shade somebody else will sit in.
>
> — A gardener of Mill Street

```
shade = crown * leaves
```

## References

- Smith, J. (2020). Trees and heat. *Journal of Shade*, 2(3), 31–40. <https://doi.org/10.1000/182>
- Ruiz, A. (2021). More trees. *Journal of Shade*, 3(1), 5–9.

## Disclaimer

This article is for general information only and is not professional advice on trees.

[^count]: Counted in the summer of 2019.
"""

_BODY = """\
<p>Shade is the cheapest machine a city can own, and it needs <em>no</em> plug.<sup><a
href="#fn1" id="fnref1" role="doc-noteref">1</a></sup></p>
<h2 id="crown">How a crown cools</h2>
<p>A grown plane tree breathes out 400 litres of water on a summer day, so the air under it
stays cooler than the road beside it. The effect was <a
href="https://example.org/data">measured</a> twice.</p>
<ul><li>Plane trees</li><li>Lime trees<ul><li>small-leaved</li><li>large-leaved</li></ul></li>
<li>Oaks</li></ul>
<figure><img src="tree.png" alt="A plane tree above a bench" />
<figcaption>The bench in Mill Street</figcaption></figure>
<h3>What it costs</h3>
<ol><li>Plant it.</li><li>Water it for three years.</li></ol>
<h2 id="found">What was found</h2>
<table><caption>Cooling by kind of tree</caption>
<thead><tr><th>Tree</th><th>Degrees</th></tr></thead>
<tbody><tr><td>Plane</td><td>2.1</td></tr><tr><td>Lime</td><td>1.7</td></tr></tbody></table>
<blockquote><p>Plant the tree whose shade somebody else will sit in.</p>
<footer>— A gardener of Mill Street</footer></blockquote>
<pre><code>shade = crown * leaves
</code></pre>
<h2>References</h2>
<ul><li>Smith, J. (2020). Trees and heat. <i>Journal of Shade</i>, 2(3), 31–40. <a
href="https://doi.org/10.1000/182">https://doi.org/10.1000/182</a></li>
<li>Ruiz, A. (2021). More trees. <i>Journal of Shade</i>, 3(1), 5–9.</li></ul>
<h2>Disclaimer</h2>
<p>This article is for general information only and is not professional advice on trees.</p>
"""
_NOTE = """\
<section class="footnotes" role="doc-endnotes"><hr /><ol><li id="fn1"><p>Counted in the summer of
2019. <a href="#fnref1" role="doc-backlink">↩</a></p></li></ol></section>
"""
_HEAD = """\
<meta charset="utf-8"><title>Why streets need trees | Green Streets</title>
<meta name="author" content="Ana Ruiz">
<meta property="article:published_time" content="2024-03-05T08:00:00+00:00">
<style>p { margin: 1em }</style><script>window.track = "everything you do";</script>
"""

SEMANTIC_PAGE = f"""\
<!DOCTYPE html><html lang="en"><head>{_HEAD}</head><body class="single has-comments">
<a class="skip-link" href="#main">Skip to content</a>
<div id="cookie-bar" role="dialog">We use cookies to count readers.
<button>Accept all</button></div>
<header><a href="/">Green Streets</a><nav><ul><li><a href="/">Home</a></li>
<li><a href="/blog">Blog</a></li><li><a href="/about">About</a></li></ul></nav></header>
<main id="main"><article><header><h1>Why streets need trees</h1>
<p class="byline">By Ana Ruiz · <time datetime="2024-03-05">5 March 2024</time> · 7 min read</p>
</header><div class="share-buttons"><a href="#">Share on Facebook</a><a href="#">Copy link</a></div>
<nav class="toc"><h2>On this page</h2><ol><li><a href="#crown">How a crown cools</a></li>
<li><a href="#found">What was found</a></li></ol></nav>
{_BODY}{_NOTE}
<div class="tags">Filed under: <a href="/t/trees">trees</a></div>
<div class="newsletter"><h3>Letters from the garden</h3><form><p>One mail a month.</p>
<input type="email"><button>Subscribe</button></form></div>
<section class="related"><h2>Related articles</h2><ul><li><a href="/a">Why roofs are white</a></li>
<li><a href="/b">Rain gardens for schools</a></li></ul></section>
<section id="comments"><h2>Two comments</h2><p>Bo wrote: we have planted nine in our street.</p>
<p>Cy wrote: what about the roots and the pipes under the pavement?</p></section>
</article></main><footer><p>© 2024 Green Streets. <a href="/p">Privacy</a></p></footer>
</body></html>
"""

DIV_PAGE = f"""\
<html lang="en"><head>{_HEAD}</head><body>
<div class="topbar"><a href="/">Home</a> <a href="/blog">Blog</a></div>
<div class="consent">We use cookies to count readers. <a href="#">Fine</a></div>
<div class="wrap"><div class="col">
<div class="title">Why streets need trees</div>
<div>By Ana Ruiz</div><div>5 March 2024</div><div>7 min read</div>
<div>Share this article</div>
{{body}}
<div class="signup">Letters from the garden: one mail a month.</div>
</div><div class="col2"><div><a href="/a">Why roofs are white</a></div>
<div><a href="/b">Rain gardens for schools</a></div></div>
<div class="comments"><div>Two comments</div><div>Bo: we have planted nine.</div></div></div>
<div class="bottom">© 2024 Green Streets. All rights reserved.</div></body></html>
""".replace(
    "{body}",
    (_BODY + _NOTE)
    .replace("<h2 id=", '<div class="heading" data-x=')
    .replace("<h2>", '<div class="heading">')
    .replace("</h2>", "</div>")
    .replace("<h3>", '<div class="h3">')
    .replace("</h3>", "</div>")
    .replace("<p>", "<div>")
    .replace("</p>", "</div>"),
)


def epub() -> bytes:
    """Give the article as an EPUB of two chapters, its note in a third file."""
    first, second = _BODY.split('<h2 id="found">')
    chapters = {
        "one.xhtml": "<h1>Why streets need trees</h1>"
        + first.replace('"#fn1"', '"notes.xhtml#fn1"'),
        "two.xhtml": '<h2 id="found">' + second,
        "notes.xhtml": _NOTE.replace('"#fnref1"', '"one.xhtml#fnref1"'),
    }
    items = "".join(
        f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    package = f"""<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:title>Why streets need trees</dc:title>
    <dc:creator>Ana Ruiz</dc:creator><dc:date>2024-03-05</dc:date><dc:language>en</dc:language>
    </metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"""
    pages = {
        f"book/{name}": '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>'
        f"<body>{body}</body></html>"
        for name, body in chapters.items()
    }
    return zipped(
        {"META-INF/container.xml": container("book/p.opf"), "book/p.opf": package, **pages}
    )


def container(path: str) -> str:
    """Give an EPUB's container file that names one package document."""
    return (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        f'<rootfile full-path="{path}"/></rootfiles></container>'
    )


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """Give a zip file of the parts."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return data.getvalue()


def bare(value: object) -> object:
    """Give a value of the model as plain tuples, without places and addresses of pictures."""
    if isinstance(value, tuple):
        return tuple(bare(inner) for inner in value)
    if is_dataclass(value) and not isinstance(value, type):
        kept = (field for field in fields(value) if field.name not in ("place", "source"))
        return (type(value).__name__, *(bare(getattr(value, field.name)) for field in kept))
    return value
