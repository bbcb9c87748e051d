"""Models: ListServersResponse, ListServersResponseServer,
ListServersResponseServerStatus.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer

ListServersResponseServerStatus: TypeAlias = Literal["running", "off"] | str


class ListServersResponse(Model):
    servers: list[ListServersResponseServer] | None = None


class ListServersResponseServer(Model):
    id: Integer
    status: ListServersResponseServerStatus | None = None
