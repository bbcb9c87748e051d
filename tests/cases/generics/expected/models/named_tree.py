"""Model: NamedTree."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model


class NamedTree(Model):
    data: Any = None
    children: list[NamedTree] | None = None
    name: str | None = None
