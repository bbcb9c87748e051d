"""Model: Payco."""

from __future__ import annotations

from typing import Any, TypeAlias

Payco: TypeAlias = dict[str, Any]
"""Details of a PAYCO (South Korea) payment source. No fields are declared."""
