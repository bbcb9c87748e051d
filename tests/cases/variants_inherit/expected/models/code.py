"""Model: Code."""

from __future__ import annotations

from typing import TypeAlias

Code: TypeAlias = str
