"""Model: BodyCreateUpload."""

from __future__ import annotations

from pydantic import Field

from .._runtime.encoding.sources import File as _File
from .._runtime.models.model import Model
from .._runtime.models.types import Base64
from .details import Details


class BodyCreateUpload(Model):
    file: _File
    file_2: _File = Field(validation_alias="File", serialization_alias="File")
    files: list[_File] | None = None
    photo: _File | None = None
    scan: _File | None = None
    seal: Base64 | None = None
    details: Details | None = None
