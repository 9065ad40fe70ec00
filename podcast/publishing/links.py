"""Addresses as feeds and pages may carry them: ASCII, percent-encoded, nothing that runs."""

from __future__ import annotations

from urllib.parse import quote, urlsplit, urlunsplit

_KEPT = "%/:=&?~#+!$,;'@()*[]"  # reserved characters, and the percent signs of what is encoded


def public_url(base: str, path: str) -> str:
    """The published address of a path under output/; every character of the path is its own."""
    quoted = quote(path, errors="replace")
    return f"{ascii_url(base).rstrip('/')}/{quoted}"


def ascii_url(url: str) -> str:
    """The same address in ASCII: the host in IDNA, the rest percent-encoded."""
    try:
        parts = urlsplit(url.strip())
        host = parts.netloc.encode("idna").decode() if not parts.netloc.isascii() else parts.netloc
    except ValueError:  # no address at all (UnicodeError is one too): encode it as it stands
        return _quoted(url.strip())
    rest = [_quoted(part) for part in (parts.path, parts.query, parts.fragment)]
    return urlunsplit((parts.scheme, _quoted(host), *rest))


def _quoted(text: str) -> str:
    """Percent-encoded; half of a surrogate pair, which JSON and YAML can hold, as "?"."""
    return quote(text, safe=_KEPT, errors="replace")


def web_link(url: str) -> str:
    """An address that may stand behind a link in public, or "" for any other (``javascript:``)."""
    address = ascii_url(url)
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return address if parts.scheme in {"http", "https"} and parts.netloc else ""
