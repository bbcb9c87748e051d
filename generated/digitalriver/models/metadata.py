"""Model: Metadata."""

from __future__ import annotations

from typing import Any, TypeAlias

Metadata: TypeAlias = dict[str, Any]
"""Your own key-value pairs, stored with the object and returned unchanged. Values
may be strings, booleans or numbers; Digital River does not interpret them.
"""
