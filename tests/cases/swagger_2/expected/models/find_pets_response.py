"""Model: FindPetsResponse."""

from __future__ import annotations

from typing import TypeAlias

from .pet import Pet

FindPetsResponse: TypeAlias = list[Pet]
