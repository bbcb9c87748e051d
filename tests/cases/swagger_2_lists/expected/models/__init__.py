"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .send_things_request import SendThingsRequest as SendThingsRequest

__getattr__ = lazy(
    __name__,
    {
        "SendThingsRequest": "send_things_request",
    },
)

__all__ = [
    "SendThingsRequest",
]
