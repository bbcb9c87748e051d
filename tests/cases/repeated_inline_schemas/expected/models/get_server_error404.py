"""Model: GetServerError404."""

from __future__ import annotations

from typing import TypeAlias

from .error404 import Error404

GetServerError404: TypeAlias = Error404
