"""Model: GetServerResponse404."""

from __future__ import annotations

from typing import TypeAlias

from .list_servers_response404 import ListServersResponse404

GetServerResponse404: TypeAlias = ListServersResponse404
