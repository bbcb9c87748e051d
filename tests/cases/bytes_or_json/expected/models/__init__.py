"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .document import Document as Document
    from .upload_document_multipart_request import (
        UploadDocumentMultipartRequest as UploadDocumentMultipartRequest,
    )

__getattr__ = lazy(
    __name__,
    {
        "Document": "document",
        "UploadDocumentMultipartRequest": "upload_document_multipart_request",
    },
)

__all__ = [
    "Document",
    "UploadDocumentMultipartRequest",
]
