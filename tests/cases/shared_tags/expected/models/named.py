"""Model: Named."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.unions import tagged
from .attach import Attach
from .resize import Resize

Named: TypeAlias = Annotated[
    Attach | Resize,
    tagged(
        "type",
        {
            "attach": "Attach",
            "detach": "Attach",
            "resize": "Resize",
        },
    ),
]
