"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .change import Change as Change
    from .create_upload_json_request import (
        CreateUploadJsonRequest as CreateUploadJsonRequest,
    )
    from .create_upload_request import CreateUploadRequest as CreateUploadRequest
    from .profile import Profile as Profile
    from .thing import Thing as Thing

__getattr__ = lazy(
    __name__,
    {
        "Change": "change",
        "CreateUploadJsonRequest": "create_upload_json_request",
        "CreateUploadRequest": "create_upload_request",
        "Profile": "profile",
        "Thing": "thing",
    },
)

__all__ = [
    "Change",
    "CreateUploadJsonRequest",
    "CreateUploadRequest",
    "Profile",
    "Thing",
]
