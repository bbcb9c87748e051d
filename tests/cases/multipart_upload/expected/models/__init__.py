"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .add_pages_request import AddPagesRequest as AddPagesRequest
    from .upload import (
        Upload as Upload,
        UploadDetails as UploadDetails,
        UploadPurpose as UploadPurpose,
    )
    from .upload_file_response import UploadFileResponse as UploadFileResponse

__getattr__ = lazy(
    __name__,
    {
        "AddPagesRequest": "add_pages_request",
        "Upload": "upload",
        "UploadDetails": "upload",
        "UploadFileResponse": "upload_file_response",
        "UploadPurpose": "upload",
    },
)

__all__ = [
    "AddPagesRequest",
    "Upload",
    "UploadDetails",
    "UploadFileResponse",
    "UploadPurpose",
]
