"""Models: Resource, ResourceKind."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model

ResourceKind: TypeAlias = Literal["Export", "Alert"] | str


class Resource(Model):
    kind: ResourceKind
