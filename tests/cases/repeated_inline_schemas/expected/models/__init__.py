"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .get_server_response import (
        GetServerResponse as GetServerResponse,
        GetServerResponseServer as GetServerResponseServer,
        GetServerResponseServerStatus as GetServerResponseServerStatus,
    )
    from .get_server_response404 import GetServerResponse404 as GetServerResponse404
    from .list_servers_response import (
        ListServersResponse as ListServersResponse,
        ListServersResponseServer as ListServersResponseServer,
        ListServersResponseServerStatus as ListServersResponseServerStatus,
    )
    from .list_servers_response404 import (
        ListServersResponse404 as ListServersResponse404,
    )

__getattr__ = lazy(
    __name__,
    {
        "GetServerResponse": "get_server_response",
        "GetServerResponse404": "get_server_response404",
        "GetServerResponseServer": "get_server_response",
        "GetServerResponseServerStatus": "get_server_response",
        "ListServersResponse": "list_servers_response",
        "ListServersResponse404": "list_servers_response404",
        "ListServersResponseServer": "list_servers_response",
        "ListServersResponseServerStatus": "list_servers_response",
    },
)

__all__ = [
    "GetServerResponse",
    "GetServerResponse404",
    "GetServerResponseServer",
    "GetServerResponseServerStatus",
    "ListServersResponse",
    "ListServersResponse404",
    "ListServersResponseServer",
    "ListServersResponseServerStatus",
]
