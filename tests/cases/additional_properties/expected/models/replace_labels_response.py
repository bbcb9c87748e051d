"""Model: ReplaceLabelsResponse."""

from __future__ import annotations

from typing import TypeAlias

from .typed import Typed

ReplaceLabelsResponse: TypeAlias = dict[str, Typed]
