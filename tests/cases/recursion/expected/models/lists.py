"""Model: Lists."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Lists = TypeAliasType("Lists", "list[Lists]")
