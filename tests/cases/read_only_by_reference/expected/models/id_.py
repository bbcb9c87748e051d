"""Model: Id."""

from __future__ import annotations

from typing import TypeAlias

Id: TypeAlias = str
