"""Model: Herd."""

from __future__ import annotations

from typing import TypeAlias

from .mapped import Mapped

Herd: TypeAlias = list[Mapped]
