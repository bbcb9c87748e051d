"""Model: AddPagesRequest."""

from __future__ import annotations

from .._runtime.encoding.sources import File
from .._runtime.models.model import Model


class AddPagesRequest(Model):
    pages: list[File] | None = None
