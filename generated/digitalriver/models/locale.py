"""Model: Locale."""

from __future__ import annotations

from typing import TypeAlias

Locale: TypeAlias = str
"""Language, as a two-letter ISO 639-1 code, and country, as a two-letter ISO 3166-1
code; for example `en-US` or `en_US`.
"""
