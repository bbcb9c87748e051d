"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .send_thing_request import SendThingRequest as SendThingRequest

__getattr__ = lazy(
    __name__,
    {
        "SendThingRequest": "send_thing_request",
    },
)

__all__ = [
    "SendThingRequest",
]
