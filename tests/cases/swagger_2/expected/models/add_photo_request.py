"""Model: AddPhotoRequest."""

from __future__ import annotations

from .._runtime.model import Model


class AddPhotoRequest(Model):
    photo: str | None = None
    note: str | None = None
