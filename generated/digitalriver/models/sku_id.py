"""Model: SkuId."""

from __future__ import annotations

from typing import TypeAlias

SkuId: TypeAlias = str
"""Identifier of a SKU, as returned by the `/skus` resource."""
