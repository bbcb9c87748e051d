"""The file name in a `Content-Disposition` header (RFC 6266), as a name and never a path."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import PureWindowsPath
from urllib.parse import unquote_to_bytes

_PARAMETER = re.compile(
    r""";\s*([\w!#$&+.^`|~-]+\*?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))"""
)


def find_filename(disposition: str) -> str | None:
    """Return the file name of a header, `filename*` before `filename`, or None.

    The name never holds a folder, a drive or a stream of a file.
    """
    found: dict[str, str] = {}
    for name, quoted, token in _PARAMETER.findall(f";{disposition}"):
        # A backslash only escapes quotes and itself: some servers send paths.
        text = re.sub(r'\\(["\\])', r"\1", quoted) if quoted else token.strip()
        found.setdefault(name.lower(), text)
    extended = _decoded(found.get("filename*", ""))
    return _base_name(extended) or _base_name(found.get("filename", ""))


def _decoded(text: str) -> str:
    charset, _, rest = text.partition("'")
    value = unquote_to_bytes(rest.partition("'")[2])
    with suppress(UnicodeError):
        if charset.lower() in ("utf-8", "iso-8859-1"):  # RFC 8187, 3.2.1
            return value.decode(charset)
    return ""


def _base_name(text: str) -> str | None:
    printable = "".join(c for c in text if c.isprintable())
    name = PureWindowsPath(printable).name.replace(":", "_").rstrip(". ").lstrip()
    return name if name.strip(". ") else None
