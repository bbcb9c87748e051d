"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .create_card_request import (
        CreateCardRequest as CreateCardRequest,
        CreateCardRequestContentImage as CreateCardRequestContentImage,
        CreateCardRequestContentLink as CreateCardRequestContentLink,
        CreateCardRequestContentLinkKind as CreateCardRequestContentLinkKind,
        CreateCardRequestContentPlainNote as CreateCardRequestContentPlainNote,
        CreateCardRequestContentWithAmount as CreateCardRequestContentWithAmount,
        CreateCardRequestExpand as CreateCardRequestExpand,
        CreateCardRequestExpandValue as CreateCardRequestExpandValue,
        CreateCardRequestMetadata as CreateCardRequestMetadata,
        CreateCardRequestSize as CreateCardRequestSize,
    )
    from .image import Image as Image

__getattr__ = lazy(
    __name__,
    {
        "CreateCardRequest": "create_card_request",
        "CreateCardRequestContentImage": "create_card_request",
        "CreateCardRequestContentLink": "create_card_request",
        "CreateCardRequestContentLinkKind": "create_card_request",
        "CreateCardRequestContentPlainNote": "create_card_request",
        "CreateCardRequestContentWithAmount": "create_card_request",
        "CreateCardRequestExpand": "create_card_request",
        "CreateCardRequestExpandValue": "create_card_request",
        "CreateCardRequestMetadata": "create_card_request",
        "CreateCardRequestSize": "create_card_request",
        "Image": "image",
    },
)

__all__ = [
    "CreateCardRequest",
    "CreateCardRequestContentImage",
    "CreateCardRequestContentLink",
    "CreateCardRequestContentLinkKind",
    "CreateCardRequestContentPlainNote",
    "CreateCardRequestContentWithAmount",
    "CreateCardRequestExpand",
    "CreateCardRequestExpandValue",
    "CreateCardRequestMetadata",
    "CreateCardRequestSize",
    "Image",
]
