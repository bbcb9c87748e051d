"""Model: Error403."""

from __future__ import annotations

from typing import TypeAlias

Error403: TypeAlias = str
