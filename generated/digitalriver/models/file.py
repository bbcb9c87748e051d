"""Model: File."""

from __future__ import annotations

from .._runtime.models.model import Model


class File(Model):
    """Reference to a stored document, such as the PDF of an invoice or of a credit
    memo.
    """

    id: str | None = None
    """Identifier of the file; use it with `GET /files/{id}`."""

    url: str | None = None
    """Where the document can be downloaded."""
