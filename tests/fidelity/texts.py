"""What a text is: the types that Python has for formats, encodings and media types."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

from tests.fidelity.alternatives import Alternative

FORMATS: dict[str, type] = {
    "date-time": datetime,
    "date": date,
    "time": time,
    "duration": timedelta,
    "uuid": UUID,
    "decimal": Decimal,
    "byte": bytes,
    "base64url": bytes,
}
"""The types of texts that Python has a type for."""

_DECIMAL = re.compile(r"\(\?!\^\[-\+\.\]\*\$\)|^\^-\?\\d\+\(\\\.\\d\+\)\?\$$")
"""The pattern that pydantic writes for a decimal."""
TEXTS = frozenset({str, *FORMATS.values()})
"""The types that a text may be read to."""


def text_types(each: Alternative, *, has_octets: bool) -> set[type]:
    """Return the types that say what a text is; empty where it is just text.

    Args:
        each: what the document says of the text.
        has_octets: whether the value can be raw bytes, as in a form.
    """
    encoding = each.encoding or (each.format if each.media_type else "")
    if encoding.lower() in ("base64", "base64url"):
        return {bytes}
    if has_octets and (each.format == "binary" or _is_octets(each)):
        return {bytes}
    if each.format in FORMATS:
        return {FORMATS[each.format]}
    return {Decimal} if any(map(_DECIMAL.search, each.patterns)) else set()


def _is_octets(each: Alternative) -> bool:
    """Tell whether a text of 3.1 is raw bytes: it has a media type that is no text."""
    kind = each.media_type.partition(";")[0].strip().lower()
    is_text = kind.startswith("text/") or kind.endswith(("json", "xml"))
    return bool(kind) and not is_text and not each.encoding
