"""Model: FindWordsResponse."""

from __future__ import annotations

from typing import TypeAlias

from .thing import Thing

FindWordsResponse: TypeAlias = dict[str, list[Thing]]
