"""Model: AddPagesRequest."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.sources import File


class AddPagesRequest(Model):
    pages: list[File] | None = None
