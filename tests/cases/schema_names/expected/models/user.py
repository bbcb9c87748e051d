"""Model: USER."""

from __future__ import annotations

from typing import TypeAlias

USER: TypeAlias = str
