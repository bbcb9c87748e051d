"""Model: GetServerError404."""

from __future__ import annotations

from typing import TypeAlias

from .list_servers_error404 import ListServersError404

GetServerError404: TypeAlias = ListServersError404
