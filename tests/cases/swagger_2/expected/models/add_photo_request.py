"""Model: AddPhotoRequest."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.sources import File


class AddPhotoRequest(Model):
    photo: File | None = None
    note: str | None = None
