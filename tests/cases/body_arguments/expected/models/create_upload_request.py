"""Model: CreateUploadRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model


class CreateUploadRequest(Model):
    file: str
    file_name: str = Field(validation_alias="fileName", serialization_alias="fileName")
