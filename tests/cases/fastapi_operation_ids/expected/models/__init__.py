"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .get_voice_settings_response import (
        GetVoiceSettingsResponse as GetVoiceSettingsResponse,
    )

__getattr__ = lazy(
    __name__,
    {
        "GetVoiceSettingsResponse": "get_voice_settings_response",
    },
)

__all__ = [
    "GetVoiceSettingsResponse",
]
