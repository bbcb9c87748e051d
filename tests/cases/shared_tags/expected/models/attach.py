"""Model: Attach."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.types import Integer
from .._runtime.models.unions import open_tag


class Attach(Model):
    type: Annotated[Literal["attach", "detach"], open_tag()]
    server: Integer | None = None
