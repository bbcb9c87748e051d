"""Model: AddPagesRequest."""

from __future__ import annotations

from .._runtime.model import Model


class AddPagesRequest(Model):
    pages: list[str] | None = None
