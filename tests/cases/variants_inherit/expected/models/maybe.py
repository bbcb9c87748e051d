"""Model: Maybe."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.types import Date

Maybe: TypeAlias = Date | str | None
