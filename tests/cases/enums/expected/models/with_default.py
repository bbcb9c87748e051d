"""Model: WithDefault."""

from __future__ import annotations

from typing import Literal, TypeAlias

WithDefault: TypeAlias = Literal["on", "off"] | str
"""Default: "maybe"."""
