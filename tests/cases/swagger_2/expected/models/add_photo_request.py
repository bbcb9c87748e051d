"""Model: AddPhotoRequest."""

from __future__ import annotations

from .._runtime.encoding.sources import File
from .._runtime.models.model import Model


class AddPhotoRequest(Model):
    photo: File | None = None
    note: str | None = None
