"""Model: ListCompletionsResponse."""

from __future__ import annotations

from typing import TypeAlias

from .completion import Completion

ListCompletionsResponse: TypeAlias = list[Completion]
