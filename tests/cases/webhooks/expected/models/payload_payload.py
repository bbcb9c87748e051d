"""Model: PayloadPayload."""

from __future__ import annotations

from typing import TypeAlias

from .order import Order

PayloadPayload: TypeAlias = list[Order]
