"""Models: Error403Body, ListArchivesError403."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class Error403Body(Model):
    reason: str | None = None


ListArchivesError403: TypeAlias = Error403Body
