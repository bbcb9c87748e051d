"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .clock import Clock as Clock
    from .file import File as File
    from .timestamp import Timestamp as Timestamp
    from .upload_file_request import UploadFileRequest as UploadFileRequest

__getattr__ = lazy(
    __name__,
    {
        "Clock": "clock",
        "File": "file",
        "Timestamp": "timestamp",
        "UploadFileRequest": "upload_file_request",
    },
)

__all__ = [
    "Clock",
    "File",
    "Timestamp",
    "UploadFileRequest",
]
