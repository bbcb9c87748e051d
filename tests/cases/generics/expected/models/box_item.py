"""Model: BoxItem."""

from __future__ import annotations

from typing import Any, TypeAlias

BoxItem: TypeAlias = Any
