"""Model: Reason."""

from __future__ import annotations

from typing import Literal, TypeAlias

Reason: TypeAlias = Literal["a", "b", '"""\nimport os'] | str
"""Values:
- "a": Abandoned: Nobody waits for it \"\"\" any more.\\
- "b": Broken
"""
