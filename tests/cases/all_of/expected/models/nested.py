"""Models: Nested, NestedInline."""

from __future__ import annotations

from builtins import list as _list

from .._runtime.models.model import Model
from .._runtime.models.types import Number
from .child import Child


class Nested(Model):
    inline: NestedInline | None = None
    scalars: str | None = None
    list: _list[Child] | None = None


class NestedInline(Model):
    id: str
    """Identifier."""

    kind: str | None = None
    size: Number | None = None
    extra: bool | None = None
