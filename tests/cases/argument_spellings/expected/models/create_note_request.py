"""Model: CreateNoteRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class CreateNoteRequest(Model):
    body: str
    options: list[str] | None = None
    media_type: str | None = None
    content: str | None = None
    label: str | None = None
    merge: bool | None = None
    str_: str | None = Field(
        default=None,
        validation_alias="str",
        serialization_alias="str",
    )
