"""Models: Filter, FilterNested."""

from __future__ import annotations

from .._runtime.models.model import Model


class Filter(Model):
    states: list[str] | None = None
    nested: FilterNested | None = None


class FilterNested(Model):
    deeper: bool | None = None
