"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .check_update_status_response import (
        CheckUpdateStatusResponse as CheckUpdateStatusResponse,
    )
    from .create_store_folder_request import (
        CreateStoreFolderRequest as CreateStoreFolderRequest,
    )
    from .create_store_folder_response import (
        CreateStoreFolderResponse as CreateStoreFolderResponse,
    )

__getattr__ = lazy(
    __name__,
    {
        "CheckUpdateStatusResponse": "check_update_status_response",
        "CreateStoreFolderRequest": "create_store_folder_request",
        "CreateStoreFolderResponse": "create_store_folder_response",
    },
)

__all__ = [
    "CheckUpdateStatusResponse",
    "CreateStoreFolderRequest",
    "CreateStoreFolderResponse",
]
