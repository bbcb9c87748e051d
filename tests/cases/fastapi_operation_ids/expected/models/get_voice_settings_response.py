"""Model: GetVoiceSettingsResponse."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import Number


class GetVoiceSettingsResponse(Model):
    stability: Number | None = None
