"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .download_blob_error404 import DownloadBlobError404 as DownloadBlobError404

__getattr__ = lazy(
    __name__,
    {
        "DownloadBlobError404": "download_blob_error404",
    },
)

__all__ = [
    "DownloadBlobError404",
]
