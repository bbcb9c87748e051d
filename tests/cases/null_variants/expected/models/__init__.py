"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .address import Address as Address
    from .contact import (
        Contact as Contact,
        ContactMail as ContactMail,
        ContactPhone as ContactPhone,
        UnknownContact as UnknownContact,
    )
    from .maybe_address import MaybeAddress as MaybeAddress
    from .null import Null as Null
    from .owner import Owner as Owner

__getattr__ = lazy(
    __name__,
    {
        "Address": "address",
        "Contact": "contact",
        "ContactMail": "contact",
        "ContactPhone": "contact",
        "MaybeAddress": "maybe_address",
        "Null": "null",
        "Owner": "owner",
        "UnknownContact": "contact",
    },
)

__all__ = [
    "Address",
    "Contact",
    "ContactMail",
    "ContactPhone",
    "MaybeAddress",
    "Null",
    "Owner",
    "UnknownContact",
]
