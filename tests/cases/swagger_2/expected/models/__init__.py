"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .add_photo_request import AddPhotoRequest as AddPhotoRequest
    from .find_pets_response import FindPetsResponse as FindPetsResponse
    from .find_pets_status_item import FindPetsStatusItem as FindPetsStatusItem
    from .pet import Pet as Pet

__getattr__ = lazy(
    __name__,
    {
        "AddPhotoRequest": "add_photo_request",
        "FindPetsResponse": "find_pets_response",
        "FindPetsStatusItem": "find_pets_status_item",
        "Pet": "pet",
    },
)

__all__ = [
    "AddPhotoRequest",
    "FindPetsResponse",
    "FindPetsStatusItem",
    "Pet",
]
