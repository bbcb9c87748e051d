"""Model: Currency."""

from __future__ import annotations

from typing import TypeAlias

Currency: TypeAlias = str
"""Currency as a three-letter ISO 4217 code, for example `USD`."""
