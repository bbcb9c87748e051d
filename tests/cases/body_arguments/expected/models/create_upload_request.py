"""Model: CreateUploadRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.encoding.sources import File
from .._runtime.models.model import Model


class CreateUploadRequest(Model):
    file: File
    file_name: str = Field(validation_alias="fileName", serialization_alias="fileName")
