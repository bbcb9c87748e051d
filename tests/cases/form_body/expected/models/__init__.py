"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .create_charge_request import (
        CreateChargeRequest as CreateChargeRequest,
        CreateChargeRequestCard as CreateChargeRequestCard,
    )

__getattr__ = lazy(
    __name__,
    {
        "CreateChargeRequest": "create_charge_request",
        "CreateChargeRequestCard": "create_charge_request",
    },
)

__all__ = [
    "CreateChargeRequest",
    "CreateChargeRequestCard",
]
