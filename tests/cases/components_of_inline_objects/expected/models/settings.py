"""Models: Settings, SettingsValue."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class SettingsValue(Model):
    on: bool | None = None


Settings: TypeAlias = dict[str, SettingsValue]
