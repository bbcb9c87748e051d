"""Model: CustomerType."""

from __future__ import annotations

from typing import Literal, TypeAlias

CustomerType: TypeAlias = Literal["business", "individual"] | str
"""Whether the buyer acts as a `business` or as an `individual`; it influences taxes
and which tax identifiers are asked for.
"""
