"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .pet import Pet as Pet
    from .pet_inner import PetInner as PetInner
    from .pet_object import PETObject as PETObject
    from .url import URL as URL
    from .url_object import UrlObject as UrlObject
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "Pet": "pet",
            "PetInner": "pet_inner",
            "PETObject": "pet_object",
            "URL": "url",
            "UrlObject": "url_object",
        },
    )
