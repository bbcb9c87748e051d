"""Models: Constants, ConstantsEngine, ConstantsKind, ConstantsQuoted."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number
from .version import Version

ConstantsKind: TypeAlias = Literal["event"] | str

ConstantsQuoted: TypeAlias = Literal['it\'s "so" \\ {here}'] | str

ConstantsEngine: TypeAlias = Literal["whisper-1"] | str


class Constants(Model):
    kind: ConstantsKind = "event"
    version: Version | None = None
    enabled: bool | None = None
    rate: Number | None = None
    nothing: None
    list_: list[Any] | None = Field(
        default=None,
        validation_alias="list",
        serialization_alias="list",
    )
    object_: dict[str, Any] | None = Field(
        default=None,
        validation_alias="object",
        serialization_alias="object",
    )
    quoted: ConstantsQuoted | None = None
    engine: ConstantsEngine
