"""Model: TaxInclusive."""

from __future__ import annotations

from typing import TypeAlias

TaxInclusive: TypeAlias = bool
"""`true` if the item prices sent already contain tax, `false` if tax comes on top."""
