"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .act_request import (
        ActRequest as ActRequest,
        ActRequestWithServer as ActRequestWithServer,
        ActRequestWithSize as ActRequestWithSize,
    )
    from .action import Action as Action, ActionType as ActionType
    from .attach import Attach as Attach
    from .named import Named as Named, UnknownNamed as UnknownNamed
    from .resize import Resize as Resize

__getattr__ = lazy(
    __name__,
    {
        "Action": "action",
        "ActionType": "action",
        "ActRequest": "act_request",
        "ActRequestWithServer": "act_request",
        "ActRequestWithSize": "act_request",
        "Attach": "attach",
        "Named": "named",
        "Resize": "resize",
        "UnknownNamed": "named",
    },
)

__all__ = [
    "Action",
    "ActionType",
    "ActRequest",
    "ActRequestWithServer",
    "ActRequestWithSize",
    "Attach",
    "Named",
    "Resize",
    "UnknownNamed",
]
