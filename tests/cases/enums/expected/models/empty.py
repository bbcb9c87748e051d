"""Model: Empty."""

from __future__ import annotations

from typing import TypeAlias

Empty: TypeAlias = str
