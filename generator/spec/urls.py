"""URLs in references: which lead elsewhere, and how to show them without their secrets."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit


def is_remote(place: str) -> bool:
    """Tell whether a place is a URL."""
    return place.startswith(("http://", "https://"))


def shown_url(url: str) -> str:
    """Write a URL without credentials, query and excess, fit for a message."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "a malformed URL"
    host = parts.netloc.rpartition("@")[2]
    netloc = f"***@{host}" if "@" in parts.netloc else host
    query = "..." if parts.query else ""
    shown = urlunsplit((parts.scheme, netloc, parts.path, query, ""))
    return shown if len(shown) <= 120 else shown[:117] + "..."
