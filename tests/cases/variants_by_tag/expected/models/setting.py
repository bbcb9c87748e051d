"""Models: AnySetting, Setting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import family
from .resource import ResourceKind

if TYPE_CHECKING:
    from .export import Export


class Setting(Model):
    kind: ResourceKind


if TYPE_CHECKING:
    _AnySetting: TypeAlias = Setting | Export
else:
    _AnySetting = Setting

AnySetting: TypeAlias = Annotated[
    _AnySetting,
    family(
        "kind",
        {
            "Export": "Export",
        },
    ),
]
