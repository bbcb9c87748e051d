"""Models: Nested, NestedInline."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number
from .child import Child


class Nested(Model):
    inline: NestedInline | None = None
    scalars: str | None = None
    list_: list[Child] | None = Field(
        default=None,
        validation_alias="list",
        serialization_alias="list",
    )


class NestedInline(Model):
    id: str
    """Identifier."""

    kind: str | None = None
    size: Number | None = None
    extra: bool | None = None
