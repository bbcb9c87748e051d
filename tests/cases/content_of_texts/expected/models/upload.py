"""Model: Upload."""

from __future__ import annotations

from .._runtime.encoding.sources import File
from .._runtime.models.model import Model
from .._runtime.models.types import Base64


class Upload(Model):
    file: File
    files: list[File] | None = None
    maybe: File | None = None
    coded: Base64 | None = None
    note: str | None = None
