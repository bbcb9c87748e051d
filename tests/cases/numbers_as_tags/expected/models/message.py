"""Model: Message."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.unions import tagged
from .message_v1 import MessageV1
from .message_v2 import MessageV2

Message: TypeAlias = Annotated[
    MessageV1 | MessageV2,
    tagged(
        "version",
        {
            1: "MessageV1",
            2: "MessageV2",
            3: "MessageV2",
        },
    ),
]
