"""The Content-Type of every file of output/, and how long it holds, for servers and stores."""

from __future__ import annotations

from pathlib import PurePath

_TYPES = {
    ".xml": "application/rss+xml; charset=utf-8",
    ".mp3": "audio/mpeg",
    ".m4a": "audio/x-m4a",
    ".m4b": "audio/mp4",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".vtt": "text/vtt; charset=utf-8",
    ".srt": "application/x-subrip; charset=utf-8",
    ".json": "application/json",
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".bmp": "image/bmp",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".woff2": "font/woff2",
    ".txt": "text/plain; charset=utf-8",
    ".brf": "application/x-brf",
    ".epub": "application/epub+zip",
}


def media_type(path: PurePath) -> str:
    """The Content-Type that podcast clients expect of a file of output/."""
    if path.name == "chapters.json":
        return "application/json+chapters"
    return _TYPES.get(path.suffix.lower(), "application/octet-stream")


def transcript_type(path: PurePath) -> str:
    """The type of a transcript as a feed names it: its Content-Type without the charset."""
    return media_type(path).partition(";")[0]


def caching(path: str) -> str:
    """The Cache-Control of a file by its path under output/: audio is named by its content."""
    return "public, max-age=31536000, immutable" if path.startswith("audio/") else "no-cache"
