"""Model: OrAnything."""

from __future__ import annotations

from typing import Any, TypeAlias

OrAnything: TypeAlias = Any
