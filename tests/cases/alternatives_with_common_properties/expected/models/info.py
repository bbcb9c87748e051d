"""Models: Info, InfoWithLimit, InfoWithPage."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer


class InfoWithPage(Model):
    page: Integer


class InfoWithLimit(Model):
    limit: Integer


Info: TypeAlias = InfoWithPage | InfoWithLimit
