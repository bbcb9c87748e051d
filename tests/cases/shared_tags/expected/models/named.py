"""Models: Named, UnknownNamed."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.unions import open_tag, tagged
from .attach import Attach
from .resize import Resize


class UnknownNamed(Model):
    """A value whose `type` the document does not know; all that came is kept."""

    type: Annotated[Literal["<unknown>"], open_tag()] = "<unknown>"


Named: TypeAlias = Annotated[
    Attach | Resize | UnknownNamed,
    tagged(
        "type",
        {
            "attach": Attach,
            "detach": Attach,
            "resize": Resize,
        },
        UnknownNamed,
    ),
]
