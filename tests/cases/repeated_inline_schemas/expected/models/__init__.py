"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .error404 import (
        Error404 as Error404,
        ListServersError404 as ListServersError404,
    )
    from .get_server_error404 import GetServerError404 as GetServerError404
    from .get_server_response import (
        GetServerResponse as GetServerResponse,
        GetServerResponseServer as GetServerResponseServer,
        GetServerResponseServerStatus as GetServerResponseServerStatus,
    )
    from .list_servers_response import (
        ListServersResponse as ListServersResponse,
        ListServersResponseServer as ListServersResponseServer,
        ListServersResponseServerStatus as ListServersResponseServerStatus,
    )

__getattr__ = lazy(
    __name__,
    {
        "Error404": "error404",
        "GetServerError404": "get_server_error404",
        "GetServerResponse": "get_server_response",
        "GetServerResponseServer": "get_server_response",
        "GetServerResponseServerStatus": "get_server_response",
        "ListServersError404": "error404",
        "ListServersResponse": "list_servers_response",
        "ListServersResponseServer": "list_servers_response",
        "ListServersResponseServerStatus": "list_servers_response",
    },
)

__all__ = [
    "Error404",
    "GetServerError404",
    "GetServerResponse",
    "GetServerResponseServer",
    "GetServerResponseServerStatus",
    "ListServersError404",
    "ListServersResponse",
    "ListServersResponseServer",
    "ListServersResponseServerStatus",
]
