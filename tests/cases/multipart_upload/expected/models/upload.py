"""Models: Upload, UploadDetails, UploadPurpose."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.encoding.sources import File
from .._runtime.models.model import Model
from .._runtime.models.types import Base64

UploadPurpose: TypeAlias = Literal["report", "image"] | str


class Upload(Model):
    file: File
    """What to store."""

    thumbnail: File | None = None
    purpose: UploadPurpose
    details: UploadDetails | None = None
    inline: Base64 | None = None


class UploadDetails(Model):
    note: str | None = None
