"""Model: Json."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .._runtime.models.types import Number

Json = TypeAliasType(
    "Json", "str | Number | bool | list[Json] | dict[str, Json] | None"
)
