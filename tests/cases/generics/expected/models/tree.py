"""Model: Tree."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model


class Tree(Model):
    data: Any = None
    children: list[Tree] | None = None
