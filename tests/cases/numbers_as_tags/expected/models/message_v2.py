"""Model: MessageV2."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import exact_tag


class MessageV2(Model):
    version: Annotated[Literal[2, 3], exact_tag()]
    body: str | None = None
