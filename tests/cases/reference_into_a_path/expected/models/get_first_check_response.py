"""Model: GetFirstCheckResponse."""

from __future__ import annotations

from .._runtime.models.model import Model
from .list_checks_response_check_part import ListChecksResponseCheckPart


class GetFirstCheckResponse(Model):
    check: ListChecksResponseCheckPart | None = None
