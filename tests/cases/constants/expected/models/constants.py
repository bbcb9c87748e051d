"""Models: Constants, ConstantsEngine, ConstantsKind, ConstantsQuoted."""

from __future__ import annotations

from builtins import list as _list
from typing import Any, Literal, TypeAlias

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
    list: _list[Any] | None = None
    object: dict[str, Any] | None = None
    quoted: ConstantsQuoted | None = None
    engine: ConstantsEngine
