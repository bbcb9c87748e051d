"""Model: CheckUpdateStatusResponse."""

from __future__ import annotations

from typing import TypeAlias

from .create_store_folder_response import CreateStoreFolderResponse

CheckUpdateStatusResponse: TypeAlias = CreateStoreFolderResponse
