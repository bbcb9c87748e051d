"""Model: Order."""

from __future__ import annotations

from typing import Literal, TypeAlias

Order: TypeAlias = Literal["ASC", "asc", "DESC", "desc"] | str
