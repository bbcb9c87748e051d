"""Model: Coded."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import Base64, Base64Url


class Coded(Model):
    base64: Base64 | None = None
    url: Base64Url | None = None
    url_format: Base64Url | None = None
    own: Base64Url | None = None
