"""Model: NullEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

NullEnum: TypeAlias = Literal[None]
