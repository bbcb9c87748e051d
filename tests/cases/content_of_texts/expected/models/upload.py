"""Model: Upload."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.sources import File
from .._runtime.types import Base64


class Upload(Model):
    file: File
    files: list[File] | None = None
    maybe: File | None = None
    coded: Base64 | None = None
    note: str | None = None
