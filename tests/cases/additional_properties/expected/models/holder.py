"""Model: Holder."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from .._runtime.models.model import Model


class Holder(Model):
    metadata: dict[str, Any] | None = None
    anything: Any = None
    list_: list[Any] | None = Field(
        default=None,
        validation_alias="list",
        serialization_alias="list",
    )
