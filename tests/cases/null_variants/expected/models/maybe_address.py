"""Model: MaybeAddress."""

from __future__ import annotations

from typing import TypeAlias

from .address import Address

MaybeAddress: TypeAlias = Address | None
