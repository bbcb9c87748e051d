"""Model: CreateUploadRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import Model
from .._runtime.sources import File


class CreateUploadRequest(Model):
    file: File
    file_name: str = Field(validation_alias="fileName", serialization_alias="fileName")
