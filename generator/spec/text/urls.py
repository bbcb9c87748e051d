"""URLs of documents and in references: which may be fetched, and how to show them without their secrets."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit


def is_remote(place: str) -> bool:
    """Tell whether a place is a URL."""
    return place.startswith(("http://", "https://"))


def origin_of(url: str) -> str:
    """Return the host and the port of a URL, as `is_allowed` takes them. Raises `ValueError`."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    shown = f"[{host}]" if ":" in host else host
    return f"{shown}:{parts.port}" if parts.port else shown


def is_allowed(url: str, hosts: frozenset[str]) -> bool:
    """Tell whether a URL is on one of the hosts, which may say a port. Raises `ValueError`."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    port = parts.port or (443 if parts.scheme == "https" else 80)
    shown = f"[{host}]" if ":" in host else host
    return not hosts.isdisjoint({host, shown, f"{shown}:{port}"})


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
