"""Models: GetServerResponse, GetServerResponseServer, GetServerResponseServerStatus."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .list_servers_response import (
    ListServersResponseServer,
    ListServersResponseServerStatus,
)


class GetServerResponse(Model):
    server: GetServerResponseServer | None = None


GetServerResponseServer: TypeAlias = ListServersResponseServer

GetServerResponseServerStatus: TypeAlias = ListServersResponseServerStatus
