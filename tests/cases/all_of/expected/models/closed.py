"""Model: Closed."""

from __future__ import annotations

from typing import TypeAlias

from .base import Base

Closed: TypeAlias = Base
