"""Model: Upload."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Base64


class Upload(Model):
    file: str
    files: list[str] | None = None
    maybe: str | None = None
    coded: Base64 | None = None
    note: str | None = None
