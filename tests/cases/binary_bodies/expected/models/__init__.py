"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .download_blob_response404 import (
        DownloadBlobResponse404 as DownloadBlobResponse404,
    )

__getattr__ = lazy(
    __name__,
    {
        "DownloadBlobResponse404": "download_blob_response404",
    },
)

__all__ = [
    "DownloadBlobResponse404",
]
