"""Model: Maps."""

from __future__ import annotations

from typing_extensions import TypeAliasType

Maps = TypeAliasType("Maps", "dict[str, Maps]")
