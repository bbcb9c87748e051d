"""Model: MessageV1."""

from __future__ import annotations

from typing import Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import exact_tag


class MessageV1(Model):
    version: Annotated[Literal[1], exact_tag()] = 1
    body: str | None = None
